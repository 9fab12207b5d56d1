import { isRecord } from '../../../domain/is-record.ts'
import { fieldsOf, readFlag, readWholeNumber } from '../values/fields.ts'
import type { FoundList } from '../lists/find-lists.ts'

const opened = /^(?:is)?(?:expanded|open|loaded)$/
const closed = /^(?:is)?(?:collapsed|folded)$/
/** A folded group, which counts its entries instead of sending them. */
export const isFolded = (fields: Map<string, unknown>): boolean =>
  [...fields].some(
    ([name, value]) =>
      (opened.test(name) && readFlag(value) === false) ||
      (closed.test(name) && readFlag(value) === true),
  ) && (readWholeNumber(fields.get('count') ?? fields.get('total')) ?? 0) > 0

/**
 * A normalised store, `{ byId: {…}, allIds: […] }`, in which an id is named whose record is
 * missing.
 */
export const lacksNamed = (fields: Map<string, unknown>): boolean => {
  const ids = fields.get('allids') ?? fields.get('ids')
  const items = fields.get('byid') ?? fields.get('entities')
  return (
    Array.isArray(ids) &&
    isRecord(items) &&
    ids.some((id) => typeof id !== 'object' && !Object.hasOwn(items, String(id)))
  )
}

/** A list by ids in which an entry came as null. */
export const hasGap = ({ asObject, name, around }: FoundList): boolean => {
  const list = around.length > 0 ? fieldsOf(around.at(-1)!).get(name) : null
  return asObject && isRecord(list) && Object.values(list).includes(null)
}
