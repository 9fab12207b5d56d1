import { fieldsOf, flag, isRecord, wholeNumber } from './fields.ts'
import type { FoundList } from './find-lists.ts'

/** A group that is folded, and counts what it holds instead of sending it. */
export const isFolded = (fields: Map<string, unknown>): boolean =>
  (['expanded', 'open', 'loaded'].some((name) => flag(fields.get(name)) === false) ||
    flag(fields.get('collapsed')) === true) &&
  (wholeNumber(fields.get('count') ?? fields.get('total')) ?? 0) > 0

/** A normalised store, `{ byId: {…}, allIds: […] }`, that lacks what it names. */
export const lacksNamed = (fields: Map<string, unknown>): boolean => {
  const ids = fields.get('allids') ?? fields.get('ids')
  const items = fields.get('byid') ?? fields.get('entities')
  return (
    Array.isArray(ids) &&
    isRecord(items) &&
    ids.some((id) => typeof id !== 'object' && !Object.hasOwn(items, String(id)))
  )
}

/** An entry of a list by ids that came as null. */
export const hasGap = ({ asObject, name, around }: FoundList): boolean => {
  const list = around.length > 0 ? fieldsOf(around.at(-1)!).get(name) : null
  return asObject && isRecord(list) && Object.values(list).includes(null)
}
