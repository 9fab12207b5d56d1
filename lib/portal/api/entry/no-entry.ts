import { readFlag } from '../values/fields.ts'
import { isSet } from '../values/inert-fields.ts'
import { entryFields } from './is-entry.ts'
import { readDay } from '../values/read-day.ts'

const ofMore = /^(?:href|url|link|action|remaining|more|cursor)$/
/** For example "Show 4 more": it has a name and an address, and no other field that we know. */
export const isSignOfMore = (fields: Map<string, unknown>) =>
  entryFields.every((name) => (fields.get(name) ?? null) === null) &&
  [...fields.keys()].some((name) => ofMore.test(name))

const takenAway = /^(?:is)?(?:soft)?(?:deleted|removed|transferred(?:away)?)(?:at|on|date|utc)?$/
const inAccount = /^(?:is)?in(?:your|my|this)?account$/
const ofError = /^(?:is)?(?:error|failed)$|^(?:error|exception)(?:code|message|type)?$/
const ofState = /^(?:license|subscription|usage)?(?:state|status)$/
const goneState = /^(?:soft)?(?:deleted|removed|transferred|superseded|replaced)$/i
/** A record with such a field has become something else, or is somebody else's. */
const become =
  /^(?:replaced|superseded)by$|^(?:transferred|moved|gifted|upgraded|converted|merged)(?:in)?to$/
/** The mark of the valid one among the versions of one row. */
const ofNow = /^is(?:current|latest)/
/** Marks of a record that the portal invented, to show what may be there. */
export const madeUp = /^(?:is)?(?:sample|demo|mock|fake|test|draft)(?:mode|data|account)?$/
const ofOrder = /^(?:order|payment)(?:state|status)$/
const unpaid = /await|pending|unpaid|declin|fail/i
/** The type of a record, as GraphQL and .NET write it: "TrialOffer". */
const ofType = /^(?:type|typename|kind)$/
const offered = /offer|promo|recommend|advert/i

const isOff = (value: unknown) => readFlag(value) === false
const says = (words: RegExp) => (value: unknown) => typeof value === 'string' && words.test(value)

/** Fields by name, each with a test of its value: if it passes, the record is no subscription. */
const rules: [RegExp, (value: unknown) => unknown][] = [
  [takenAway, (value) => readFlag(value) ?? isDay(value)],
  [inAccount, isOff],
  [ofError, (value) => readFlag(value) ?? ((value ?? '') !== '' && value !== 0)],
  [ofState, says(goneState)],
  [ofNow, isOff],
  [madeUp, (value) => readFlag(value) === true],
  [ofOrder, says(unpaid)],
  [ofType, says(offered)],
]

/**
 * Whether a record in the place of an entry is no subscription that the account has: it was
 * removed, was never part of the account, or is an error. It is reported as not read, because
 * nobody knows what it means.
 */
export const isNone = (fields: Map<string, unknown>): boolean =>
  [...fields].some(
    ([name, value]) =>
      rules.some(([names, is]) => names.test(name) && is(value)) ||
      // An expired subscription says so itself, and stays in the list.
      (become.test(name) && isSet(value) && readFlag(fields.get('isexpired')) !== true),
  )
const isDay = (value: unknown) => /^\d{4}-/.test(String(readDay(value, null)))
