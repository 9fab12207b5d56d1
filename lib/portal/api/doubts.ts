import { isFailure, isFailureCode, isGraveTrouble, isPart, isTrouble } from './failure-words.ts'
import { anyOf, exactly, fieldsOf, flag, isRecord, wholeNumber } from './fields.ts'
import type { FoundList } from './find-lists.ts'

/** Why an account may look empty that is not: told in a name that is set, or in a code. */
const hindrance = anyOf(`
  withheld restrict consent agreement accept required unsupported notsupported notavailable
  unavailable denied forbidden maintenance outage downtime readonly pending loading syncing timeout stale
  degraded throttl wrongaccount otheraccount mismatch switchedoff turnedoff suppressed omitted hidden
  skipped fail exception (?<!de)fault
`)
/** Names of flags that are "yes" where all is well. */
const wellness = /^(?:is)?(?:enabled|available|ready|loaded|complete|completed|supported|synced)$/
/** What of an account is never about its subscriptions. */
const besides = /offer|promo|device|notification|cookie|order|invit|payment/
/** A number under such a name is of entries that were not sent. */
const leftOut = exactly(`
  (?:not(?:shown|listed|included|loaded|visible)|hidden|omitted|skipped)(?:count|items|entries|total)?
  (?:filteredout|excluded|suppressed)(?:count|items|entries|total)?
`)
/** "LIST_TRUNCATED", as a code of a notice. */
const cutShort = /TRUNCATED|PARTIAL|INCOMPLETE|LIMIT_REACHED/
/** Where the parts of an answer come from may be told beside it. */
const sourceField = /(?:status|state|result|outcome)$/
const answered = exactly('(?:is|has)?(?:answered|responded|reachable|reached|healthy)')
const isBroken = (value: unknown) => isFailure(value) || isPart(value)
const kindFields = ['type', 'level', 'severity', 'kind']

const deepest = 9
const mostLooked = 2000

type Look = (fields: Map<string, unknown>, name: string) => boolean

/**
 * Whether a record of an answer is of that kind, entries left out. `beyond`: the answer where it is
 * too deep or too large to tell.
 */
function someRecord(
  answer: unknown,
  entries: ReadonlySet<unknown>,
  beyond: boolean,
  is: Look,
): boolean {
  let left = mostLooked
  const look = (value: unknown, name: string, depth: number): boolean => {
    if (typeof value !== 'object' || value === null || entries.has(value)) return false
    if (left-- <= 0 || depth > deepest) return beyond
    if (!isRecord(value)) return (value as unknown[]).some((item) => look(item, name, depth + 1))
    const fields = fieldsOf(value)
    return (
      is(fields, name) ||
      [...fields].some(([key, item]) => !besides.test(key) && look(item, key, depth + 1))
    )
  }
  return look(answer, '', 0)
}

/**
 * Whether anything in an answer says why its lists may be empty although the account is not:
 * withheld until terms are accepted, switched off, still loading, an error in a banner. Asked only
 * where nothing is listed; what is in doubt is not "no subscriptions". Errors: none; what is too
 * large is in doubt.
 */
export const emptyInDoubt = (answer: unknown): boolean =>
  someRecord(
    answer,
    new Set(),
    true,
    (fields, name) =>
      kindFields.some((kind) => isGraveTrouble(fields.get(kind))) ||
      [...fields].some(([key, value]) => sourceField.test(key) && isBroken(value)) ||
      isWarning(fields) ||
      (!/settings/.test(name) && [...fields].some(([key, value]) => isHindrance(key, value))),
  )

/** A source that did not answer. */
const isSilent = (name: string, value: unknown) => answered.test(name) && flag(value) === false

const isHindrance = (name: string, value: unknown) =>
  !besides.test(name) &&
  ((hindrance.test(name) && isSet(value)) ||
    (wellness.test(name) && flag(value) === false) ||
    isSilent(name, value) ||
    isCode(value, (code) => hindrance.test(code.toLowerCase().replaceAll('_', ''))))

const isSet = (value: unknown) =>
  value !== null && value !== '' && value !== 0 && flag(value) !== false && !isEmpty(value)
const isEmpty = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0

/** A code in capitals: "REGION_NOT_SUPPORTED". */
const isCode = (value: unknown, says: (code: string) => boolean) =>
  typeof value === 'string' && /^[A-Z][A-Z\d_]{3,60}$/.test(value) && says(value)

/** A warning with a code that says that something failed. */
const isWarning = (fields: Map<string, unknown>) =>
  kindFields.some((kind) => isTrouble(fields.get(kind))) && [...fields.values()].some(isFailureCode)

/**
 * Whether an answer says, beside its lists, that entries were left out: `notShown: 2`, `hidden:
 * { licenses: 2 }`, `productUsagesTotal: 6`, a code of a notice. `lists`: by their plain names.
 */
export function saysLeftOut(answer: unknown, lists: FoundList[]): boolean {
  const entries = new Set(lists.flatMap((list) => list.entries))
  const sent = new Map(lists.map(({ name, total }) => [`${name}total`, total]))
  return someRecord(
    answer,
    entries,
    false,
    (fields, name) =>
      isWarning(fields) ||
      [...fields].some(
        ([key, value]) =>
          isSilent(key, value) ||
          ((leftOut.test(key) || leftOut.test(name)) && (wholeNumber(value) ?? 0) > 0) ||
          (wholeNumber(value) ?? 0) > (sent.get(key) ?? Infinity) ||
          isCode(value, (code) => cutShort.test(code)),
      ),
  )
}
