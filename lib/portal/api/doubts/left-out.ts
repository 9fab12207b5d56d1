import { isRecord } from '../../../domain/is-record.ts'
import { isCode, oneOf, readWholeNumber } from '../values/fields.ts'
import type { FoundList } from '../lists/find-lists.ts'
import { isSet } from '../values/inert-fields.ts'
import { hasGap, isFolded, lacksNamed } from './not-sent.ts'
import { ofOthers } from '../lists/persons.ts'
import { someRecord } from './some-record.ts'
import { isFailedPart, isFailedSource, isWarning } from './told-troubles.ts'

/** A number under such a name is of entries that were not sent. */
const leftOut = oneOf(`
  (?:not(?:shown|listed|included|loaded|visible)|hidden|omitted|skipped)(?:count|items|entries|total)?
  (?:filteredout|excluded|suppressed)(?:count|items|entries|total)?
`)
/** "LIST_TRUNCATED", as a code of a notice. */
const cutShort = /truncated|partial|incomplete|limitreached/
/** A filter that is in effect; settings tell only what the page is to show. */
const filter = oneOf('(?:applied|active|current)?filters? search(?:term|text|query)?')
const isFiltered = (name: string, value: unknown) => filter.test(name) && holdsValue(value)
const holdsValue = (value: unknown): boolean =>
  isRecord(value)
    ? Object.values(value).some(holdsValue)
    : isSet(value) && !(typeof value === 'string' && /^(?:all|any|none|\*)$/i.test(value))

/** Only what changed since then was sent. */
const change = oneOf('(?:is)?(?:delta|incremental) (?:only)?(?:change[sd]|modified|updated)?since')
/**
 * Whether an answer says, beside its lists, that entries were left out: `notShown: 2`, `hidden:
 * { licenses: 2 }`, `productUsagesTotal: 6`, a code of a notice, a source that failed, a filter.
 * `lists`: by their plain names.
 */
export function saysLeftOut(answer: unknown, lists: FoundList[]): boolean {
  const entries = new Set(lists.flatMap((list) => list.entries))
  const sent = new Map(lists.map(({ name, total }) => [`${name}total`, total]))
  const tells = (fields: Map<string, unknown>, path: string[]) =>
    [...fields].some(([name, value]) => {
      const number = readWholeNumber(value) ?? 0
      return (
        ((leftOut.test(name) || leftOut.test(path.at(-1) ?? '')) && number > 0) ||
        number > (sent.get(name) ?? Infinity) ||
        isFailedPart(name, value) ||
        (isFiltered(name, value) && !path.some((one) => one.endsWith('settings'))) ||
        (change.test(name) && isSet(value) && !ofOthers.test(path.at(-1) ?? '')) ||
        isCode(value, cutShort)
      )
    })
  return (
    lists.some(hasGap) ||
    someRecord(
      answer,
      entries,
      false,
      (fields, path) =>
        isWarning(fields) ||
        isFailedSource(fields) ||
        isFolded(fields) ||
        lacksNamed(fields) ||
        tells(fields, path),
    )
  )
}
