import { oneOf, plainKey, readWholeNumber } from './fields.ts'

const is = (words: string) => {
  const any = oneOf(words)
  return (value: unknown) => typeof value === 'string' && any.test(plainKey(value))
}

/** A status which says that it failed. */
export const isFailure = is(`
  err errors? fail(?:ed|ure)? fault(?:ed)? exception denied forbidden unauthori[sz]ed
  unauthenticated unavailable down time(?:d)?out internal.{0,20}error
`)
/** A status which says that the answer is only a part, or out of date. */
export const isPart = is('partial.{0,20} incomplete degraded truncated stale')
export const isDone = is(`
  ok okay success succeeded done loaded ready completed? none empty hit miss active
`)

/** The level of a notice about a problem. */
export const isTrouble = is('warn(?:ing)? error critical danger alert')
export const isGraveTrouble = is('error critical danger')

const failing = /fail|unavail|time-?d?out|partial|incomplete|truncat|notloaded/i
/** A code which says that something failed: "UnusedUsagesLoadFailed", a text without a space. */
export const isFailureCode = (value: unknown): boolean =>
  typeof value === 'string' && /^\S{0,80}$/.test(value) && failing.test(value)

/** An HTTP status of failure. */
export const httpError = (value: unknown): number | undefined => {
  const number = readWholeNumber(value) ?? 0
  return number >= 400 && number < 600 ? number : undefined
}
