import { anyOf, type Fields, fieldsOf } from '../values/fields.ts'
import type { FoundList } from './find-lists.ts'

/** Groups of things belong to one account; groups of persons, or of times, do not. */
export const ofOthers = anyOf(`
  member user person people account profile child kid guest tenant house identit login logon email
  contact client student parent spouse employee workspace relative adult sibling mailbox holder
  subscriber player patient owner customer version snapshot previous year month
`)

/** A record with such a field describes a person. */
const ofPerson = /^(?:e?mail|login|who|owner|username|(?:first|last|nick)name|userid|accountid)$/
const isSomebody = (record: Fields) =>
  [...fieldsOf(record).keys()].some((key) => ofPerson.test(key))

/**
 * Whether the lists belong to more than one person: `users: [{ licenses }, { licenses }]`, or the
 * same by names. Nobody knows which of them is the signed-in one.
 */
export const ofSeveralPersons = (lists: FoundList[]): boolean =>
  new Set(lists.map(personOf).filter((person) => person !== null)).size > 1

/** The record of the person to whom a list belongs; null where there is none. */
function personOf({ path, around }: FoundList): Fields | null {
  for (const [at, name] of path.entries()) {
    if (name.startsWith('[')) continue
    const isListed = path[at + 1]?.startsWith('[') ?? false
    // A list itself has no record in `around`.
    const records = path.slice(0, at + 1).filter((step) => !step.startsWith('[')).length
    const record = around[isListed ? records : records + 1]
    const isMany = isListed || /(?:s|people|children)$/.test(name)
    if (record && isMany && (ofOthers.test(name) || (isListed && isSomebody(record)))) return record
  }
  return null
}
