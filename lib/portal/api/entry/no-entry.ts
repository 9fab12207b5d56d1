import { flag } from '../values/fields.ts'
import { isSet } from '../values/inert-fields.ts'
import { entryFields } from './is-entry.ts'
import { readDay } from '../values/read-day.ts'

const ofMore = /^(?:href|url|link|action|remaining|more|cursor)$/
/** "Show 4 more" has a name and an address, and nothing else that is known. */
export const isSignOfMore = (fields: Map<string, unknown>) =>
  entryFields.every((name) => (fields.get(name) ?? null) === null) &&
  [...fields.keys()].some((name) => ofMore.test(name))

const takenAway = /^(?:is)?(?:soft)?(?:deleted|removed|transferred(?:away)?)(?:at|on|date|utc)?$/
const inAccount = /^(?:is)?in(?:your|my|this)?account$/
const ofError = /^(?:is)?(?:error|failed)$|^(?:error|exception)(?:code|message|type)?$/
const ofState = /^(?:license|subscription|usage)?(?:state|status)$/
const goneState = /^(?:soft)?(?:deleted|removed|transferred|superseded|replaced)$/i
/** What it has become, or whose. */
const become =
  /^(?:replaced|superseded)by$|^(?:transferred|moved|gifted|upgraded|converted|merged)(?:in)?to$/
/** Of the versions of one row, the one that holds. */
const ofNow = /^is(?:current|latest)/
/** Invented by the portal, to show what there may be. */
export const madeUp = /^(?:is)?(?:sample|demo|mock|fake|test|draft)(?:mode|data|account)?$/
const ofOrder = /^(?:order|payment)(?:state|status)$/
const unpaid = /await|pending|unpaid|declin|fail/i
/** The type of a record, as GraphQL and .NET write it: "TrialOffer". */
const ofType = /^(?:type|typename|kind)$/
const offered = /offer|promo|recommend|advert/i

const isOff = (value: unknown) => flag(value) === false
const says = (words: RegExp) => (value: unknown) => typeof value === 'string' && words.test(value)

/** Fields by their names, and the values with which they say that a record is no subscription. */
const rules: [RegExp, (value: unknown) => unknown][] = [
  [takenAway, (value) => flag(value) ?? isDay(value)],
  [inAccount, isOff],
  [ofError, (value) => flag(value) ?? ((value ?? '') !== '' && value !== 0)],
  [ofState, says(goneState)],
  [ofNow, isOff],
  [madeUp, (value) => flag(value) === true],
  [ofOrder, says(unpaid)],
  [ofType, says(offered)],
]

/**
 * What was taken out of the account, was never in it, or is an error in the place of an entry, is
 * told as not read: nobody knows what it means.
 */
export const isNone = (fields: Map<string, unknown>): boolean =>
  [...fields].some(
    ([name, value]) =>
      rules.some(([names, is]) => names.test(name) && is(value)) ||
      // One that has ended says so itself, and stays listed.
      (become.test(name) && isSet(value) && flag(fields.get('isexpired')) !== true),
  )
const isDay = (value: unknown) => /^\d{4}-/.test(String(readDay(value, null)))
