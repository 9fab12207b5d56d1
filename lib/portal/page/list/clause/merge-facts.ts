import type { Facts } from './record-facts.ts'

/** What several say of one; `fields`: those with two values, of which none is kept. */
export function merge(list: Facts[]): { facts: Facts; fields: string[] } {
  const facts: { [field: string]: unknown } = {}
  const fields = new Set<string>()
  for (const one of list)
    for (const [field, value] of Object.entries(one)) {
      const both = field === 'places' ? bothPlaces(facts.places as Places, value as Places) : value
      if (
        field in facts &&
        JSON.stringify(facts[field]) !== JSON.stringify(value) &&
        both === value
      )
        fields.add(field)
      facts[field] = both
    }
  for (const field of fields) delete facts[field]
  for (const passing of ['offFrom', 'stateFrom']) fields.delete(passing)
  return { facts: facts as Facts, fields: [...fields] }
}

type Places = NonNullable<Facts['places']> | undefined

/**
 * "3 devices connected" and "for up to 5 devices" are two halves of one fact; where they differ it
 * is the later alone.
 */
function bothPlaces(before: Places, value: Places): Places {
  const keys = Object.keys(before ?? {}) as (keyof NonNullable<Places>)[]
  return before && value && keys.every((key) => !(key in value) || value[key] === before[key])
    ? { ...before, ...value }
    : value
}
