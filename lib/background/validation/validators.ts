import { type Check, exactly, wholeNumber } from '../../contracts/validators.ts'

// Checks of records and lists copy what they know and nothing else. The types make every field of
// the checked type have its check, so that none can be forgotten.

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
 * The furthest moment that a Date can hold, ms. Most of our numbers are moments, and the popup
 * writes them out.
 */
const latestTime = 8.64e15
export const number: Check<number> = (value) =>
  typeof value === 'number' && Math.abs(value) <= latestTime ? value : undefined
/** A whole number from `least` to 99,999: no portal means more. */
export const count = (least: number): Check<number> => wholeNumber(least, 99_999)
export const text =
  (most: number): Check<string> =>
  (value) =>
    typeof value === 'string' && value.length <= most ? value : undefined

/**
 * Refused as a whole if one item is, or if there are more than `most`: a shorter list would be a
 * lie.
 */
export const list =
  <T>(check: Check<T>, most: number): Check<T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined
    const items = value.map(check)
    return items.every((item) => item !== undefined) ? items : undefined
  }

/** A key that is not found in every object: `toString` would be. */
export const ownKey =
  (most: number): Check<string> =>
  (value) => {
    const key = text(most)(value)
    return key === undefined || key in {} ? undefined : key
  }

/**
 * Refused as a whole if one entry is, if its key is one that every object has, or if there are more
 * than `most`.
 */
export const record =
  <T>(check: Check<T>, most: number): Check<Record<string, T>> =>
  (value) => {
    if (!isObject(value)) return undefined
    const entries = Object.entries(value).map(([key, item]) => [key, check(item)] as const)
    return entries.length <= most &&
      entries.every(([key, item]) => item !== undefined && !(key in {}))
      ? (Object.fromEntries(entries) as Record<string, T>)
      : undefined
  }

/**
 * `must`: fields that have to be there; `may`: fields that are absent or right. Others are not
 * copied.
 */
export const shape =
  <T extends object>(
    must: Fields<T, Exclude<keyof T, Optional<T>>>,
    may: Fields<T, Optional<T>>,
  ): Check<T> =>
  (value) => {
    if (!isObject(value)) return undefined
    const copy: Record<string, unknown> = {}
    for (const [key, check] of Object.entries<Check<unknown>>({ ...must, ...may })) {
      if (value[key] === undefined && key in may) continue
      const checked = check(value[key])
      if (checked === undefined) return undefined
      copy[key] = checked
    }
    return copy as T
  }

/** `fields`: of each kind the fields beside it, those that must and those that may be there. */
export const byKind =
  <T extends { kind: string }>(fields: ByKind<T>): Check<T> =>
  (value) => {
    const kind =
      isObject(value) && typeof value.kind === 'string' && Object.hasOwn(fields, value.kind)
        ? (value.kind as T['kind'])
        : undefined
    if (kind === undefined) return undefined
    const [must, may] = fields[kind]
    return shape<object>({ kind: exactly(kind), ...must }, may)(value) as T | undefined
  }

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
