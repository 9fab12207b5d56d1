import { flag } from './fields.ts'
import { entryFields } from './is-entry.ts'
import { readDay } from './read-day.ts'

const ofMore = /^(?:href|url|link|action|remaining|more|cursor)$/
/** "Show 4 more" has a name and an address, and nothing else that is known. */
export const isSignOfMore = (fields: Map<string, unknown>) =>
  entryFields.every((name) => (fields.get(name) ?? null) === null) &&
  [...fields.keys()].some((name) => ofMore.test(name))

const takenAway = /^(?:is)?(?:soft)?(?:deleted|removed|transferred(?:away)?)(?:at|on|date|utc)?$/
const inAccount = /^(?:is)?in(?:your|my|this)?account$/
const ofError = /^(?:is)?(?:error|failed)$|^(?:error|exception)(?:code|message|type)?$/
/**
 * What was taken out of the account, or is an error in the place of an entry, is told as not read:
 * nobody knows what it means.
 */
export const isNone = (fields: Map<string, unknown>) =>
  [...fields].some(
    ([name, value]) =>
      (takenAway.test(name) && (flag(value) ?? isDay(value))) ||
      (inAccount.test(name) && flag(value) === false) ||
      (ofError.test(name) && (flag(value) ?? ((value ?? '') !== '' && value !== 0))),
  )
const isDay = (value: unknown) => /^\d{4}-/.test(String(readDay(value, null)))
