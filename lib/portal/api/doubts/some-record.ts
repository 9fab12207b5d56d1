import { isRecord } from '../../../domain/is-record.ts'
import { anyOf, fieldsOf } from '../values/fields.ts'
import { hasName, isSold } from '../entry/is-entry.ts'

/** Parts of an account that are never about its subscriptions, or not about those it has now. */
const aside = anyOf(`
  offer promo device notification cookie order invit payment
  recommend suggest trial gift histor archiv delet remov refund transferredaway
`)
export const isAside = (name: string): boolean => aside.test(name)

const deepest = 9
const mostLooked = 2000

/** `path`: the plain names of the fields that lead to the record. */
type Look = (fields: Map<string, unknown>, path: string[]) => boolean

/**
 * Whether an answer holds a record of that kind. Entries, offers and parts that are not about
 * subscriptions are left out. `beyond`: the result where the answer is too deep or too large to
 * tell.
 */
export function someRecord(
  answer: unknown,
  entries: ReadonlySet<unknown>,
  beyond: boolean,
  is: Look,
): boolean {
  let left = mostLooked
  const look = (value: unknown, path: string[], depth: number): boolean => {
    if (typeof value !== 'object' || value === null || entries.has(value)) return false
    if (left-- <= 0 || depth > deepest) return beyond
    if (!isRecord(value))
      return (value as unknown[]).some((item) => !isForSale(item) && look(item, path, depth + 1))
    const fields = fieldsOf(value)
    return (
      is(fields, path) ||
      [...fields].some(([key, item]) => !isAside(key) && look(item, [...path, key], depth + 1))
    )
  }
  return look(answer, [], 0)
}

const isForSale = (item: unknown) => isRecord(item) && isSold(item) && hasName(item)
