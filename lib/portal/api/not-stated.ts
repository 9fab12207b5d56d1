import { exactly, flag } from './fields.ts'

/** Names of the unit of an entry's places. */
export const ofSlots = /^(?:slot|place|seat|usage|count)s?(?:kind|type|unit)s?$/
const ofPersons = /user|person|people|member|profile/i
const endless = exactly('(?:is)?(?:perpetual|lifetime|neverexpires|noexpir(?:y|ation))')
const unlimited = exactly('(?:is|has)?unlimited(?:devices|slots|places|seats|usages)?')
const counted = exactly(
  '(?:is|are|has)?(?:devices?|slots?|places|seats|usages?|counts?)(?:loaded|available|known|ready)',
)

interface Fact {
  fact: 'expiresOn' | 'used' | 'total'
  field: string
}
const day: Fact = { fact: 'expiresOn', field: 'expirationDate' }
const used: Fact = { fact: 'used', field: 'licenseUsagesCount' }
const total: Fact = { fact: 'total', field: 'totalSlotsCount' }

/** Fields of an entry, and the facts that they say not to be what their own fields hold. */
const rules: [(name: string, value: unknown) => boolean, Fact[]][] = [
  [(name, value) => endless.test(name) && flag(value) === true, [day]],
  [(name, value) => unlimited.test(name) && flag(value) === true, [total]],
  [(name, value) => counted.test(name) && flag(value) === false, [used, total]],
  [
    (name, value) => ofSlots.test(name) && typeof value === 'string' && ofPersons.test(value),
    [used, total],
  ],
]

/**
 * Facts that an entry does not state although it has a value for them: the last day of what never
 * ends, the number of places where there is no limit, counts that were not loaded or that are of
 * persons.
 */
export const notStated = (fields: Map<string, unknown>): Fact[] =>
  rules.flatMap(([applies, facts]) =>
    [...fields].some(([name, value]) => applies(name, value)) ? facts : [],
  )
