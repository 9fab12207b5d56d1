import { readFlag } from '../values/fields.ts'

/** Names of fields that give the unit of an entry's places. */
export const ofSlots = /^(?:slot|place|seat|usage|count)s?(?:kind|type|unit)s?$/
const ofPersons = /user|person|people|member|profile/i
const endless = /^(?:is)?(?:perpetual|lifetime|neverexpires)$/
const unlimited = /^(?:is)?unlimited(?:devices|slots|places)?$/
const counted = /^(?:devices?|slots?|places|usages?|counts?)(?:loaded|available|known)$/

const places = ['licenseUsagesCount', 'totalSlotsCount']
/** A field, a test of its value, and the fields that do not count if the test passes. */
const rules: [RegExp, (value: unknown) => boolean, string[]][] = [
  [endless, (value) => readFlag(value) === true, ['expirationDate']],
  [unlimited, (value) => readFlag(value) === true, ['totalSlotsCount']],
  [counted, (value) => readFlag(value) === false, places],
  [ofSlots, (value) => typeof value === 'string' && ofPersons.test(value), places],
]

/**
 * For these fields .NET says in another field whether they are there: "DaysRemainderSpecified".
 */
const optional = [
  'isActivated',
  'isExpired',
  'isFreeLicense',
  'activationDate',
  'expirationDate',
  'termInDays',
  'daysRemainder',
  ...places,
]

/**
 * Fields that an entry has, but that do not count by the entry's own word: the last day of what
 * never ends, the number of places where there is no limit, counts that were not loaded, and counts
 * of persons.
 */
export const notStated = (fields: Map<string, unknown>): string[] => [
  ...[...fields].flatMap(([name, value]) =>
    rules.flatMap(([names, is, silent]) => (names.test(name) && is(value) ? silent : [])),
  ),
  ...optional.filter((name) => readFlag(fields.get(`${name.toLowerCase()}specified`)) === false),
]
