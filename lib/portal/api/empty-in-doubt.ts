import { fieldsOf, flag, isRecord } from './fields.ts'

/** Why an account may look empty that is not: told in a name that is set, or in a code. */
const hindrance =
  /withheld|restrict|consent|agreement|accept|required|unsupported|notsupported|notavailable|unavailable|denied|forbidden|maintenance|outage|pending|loading|syncing|timeout|stale|degraded|throttl|wrongaccount|otheraccount|mismatch|switchedoff|turnedoff|suppressed|omitted|hidden|skipped/
/** Names of flags that are "yes" where all is well. */
const wellness = /^(?:is)?(?:enabled|available|ready|loaded|complete|completed|supported|synced)$/
/** What of an account is never about its subscriptions. */
const besides = /settings|offer|promo|device|notification|cookie/

const deepest = 5
const mostLooked = 2000

/**
 * Whether anything in an answer says why its lists may be empty although the account is not:
 * withheld until terms are accepted, switched off, still loading. Asked only where nothing is
 * listed; what is in doubt is not "no subscriptions". Errors: none; what is too large is in doubt.
 */
export function emptyInDoubt(answer: unknown): boolean {
  let left = mostLooked
  const doubts = (value: unknown, depth: number): boolean => {
    if (typeof value !== 'object' || value === null) return false
    if (left-- <= 0 || depth > deepest) return true
    if (!isRecord(value)) return (value as unknown[]).some((item) => doubts(item, depth + 1))
    return [...fieldsOf(value)].some(
      ([name, item]) =>
        !besides.test(name) &&
        ((hindrance.test(name) && isSet(item)) ||
          (wellness.test(name) && flag(item) === false) ||
          isCode(item) ||
          doubts(item, depth + 1)),
    )
  }
  return doubts(answer, 0)
}

const isSet = (value: unknown) =>
  value !== null && value !== '' && value !== 0 && flag(value) !== false && !isEmptyList(value)
const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0

/** "REGION_NOT_SUPPORTED" */
const isCode = (value: unknown) =>
  typeof value === 'string' &&
  /^[A-Z][A-Z\d_]{3,60}$/.test(value) &&
  hindrance.test(value.toLowerCase().replaceAll('_', ''))
