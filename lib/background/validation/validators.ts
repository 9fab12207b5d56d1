import { isRecord } from '../../domain/is-record.ts'
import { largestCount } from '../../domain/subscription/limits.ts'
import { type Check, exactly, wholeNumber } from '../../contracts/validators.ts'

// Checks of records and lists copy the fields they know and nothing else. The types demand a check
// for every field, so that none is forgotten.

type Optional<T> = {
  [K in keyof T]-?: T extends Record<K, T[K]> ? never : K
}[keyof T]
type Fields<T, K extends keyof T> = { [F in K]-?: Check<Exclude<T[F], undefined>> }
type OfKind<T extends { kind: string }, K> = T extends unknown
  ? K extends T['kind']
    ? Omit<T, 'kind'>
    : never
  : never
type ByKind<T extends { kind: string }> = {
  [K in T['kind']]: readonly [
    must: Fields<OfKind<T, K>, Exclude<keyof OfKind<T, K>, Optional<OfKind<T, K>>>>,
    may: Fields<OfKind<T, K>, Optional<OfKind<T, K>>>,
  ]
}

export const yes: Check<true> = (value) => (value === true ? true : undefined)
/**
 * The latest moment that a Date can hold, ms. Most of our numbers are moments, and the popup prints
 * them.
 */
const latestTime = 8.64e15
export const number: Check<number> = (value) =>
  typeof value === 'number' && Math.abs(value) <= latestTime ? value : undefined
/** A whole number from `least` to the largest that is read. */
export const count = (least: number): Check<number> => wholeNumber(least, largestCount)
export const text =
  (most: number): Check<string> =>
  (value) =>
    typeof value === 'string' && value.length <= most ? value : undefined

/**
 * Refuses the whole list if one item is refused, or if there are more than `most`: a shorter list
 * would be wrong.
 */
export const list =
  <T>(check: Check<T>, most: number): Check<T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined
    const items = value.map(check)
    return items.every((item) => item !== undefined) ? items : undefined
  }

/** A key that plain objects do not inherit; `toString` is refused. */
export const ownKey =
  (most: number): Check<string> =>
  (value) => {
    const key = text(most)(value)
    return key === undefined || key in {} ? undefined : key
  }

/**
 * Refuses the whole record if one entry is refused, if plain objects inherit one of its keys, or if
 * there are more than `most`.
 */
export const record =
  <T>(check: Check<T>, most: number): Check<Record<string, T>> =>
  (value) => {
    if (!isRecord(value)) return undefined
    const entries = Object.entries(value).map(([key, item]) => [key, check(item)] as const)
    return entries.length <= most &&
      entries.every(([key, item]) => item !== undefined && !(key in {}))
      ? (Object.fromEntries(entries) as Record<string, T>)
      : undefined
  }

/**
 * `must`: fields that have to be there. `may`: fields that are absent or right. Other fields are
 * not copied.
 */
export const shape =
  <T extends object>(
    must: Fields<T, Exclude<keyof T, Optional<T>>>,
    may: Fields<T, Optional<T>>,
  ): Check<T> =>
  (value) => {
    if (!isRecord(value)) return undefined
    const copy: Record<string, unknown> = {}
    for (const [key, check] of Object.entries<Check<unknown>>({ ...must, ...may })) {
      if (value[key] === undefined && key in may) continue
      const checked = check(value[key])
      if (checked === undefined) return undefined
      copy[key] = checked
    }
    return copy as T
  }

/** `fields`: for each kind its other fields, those that must and those that may be there. */
export const byKind =
  <T extends { kind: string }>(fields: ByKind<T>): Check<T> =>
  (value) => {
    const kind =
      isRecord(value) && typeof value.kind === 'string' && Object.hasOwn(fields, value.kind)
        ? (value.kind as T['kind'])
        : undefined
    if (kind === undefined) return undefined
    const [must, may] = fields[kind]
    return shape<object>({ kind: exactly(kind), ...must }, may)(value) as T | undefined
  }
