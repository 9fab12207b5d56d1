export type Fields = Record<string, unknown>

/** A field's name for comparing: "ProductUsages", "product_usages" and "productUsages" are one. */
export const plainKey = (key: string): string =>
  key
    .slice(0, 80)
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')

/** Finds any of these words in a plain name. */
export const anyOf = (words: string): RegExp => new RegExp(words.trim().split(/\s+/).join('|'))

/** Whether a plain name is one of these words. */
export const oneOf = (words: string): RegExp =>
  new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})$`)

/**
 * Marks a field that occurs twice with different values. No check accepts it, so it is reported as
 * unread.
 */
const twoValues = Symbol('two values')

const mostFields = 200
/**
 * Every record is asked many times, and one with 100,000 fields takes some milliseconds each time.
 */
const known = new WeakMap<Fields, Map<string, unknown>>()

/**
 * The first 200 fields of a record by their plain names. Where one name has several spellings, a
 * value wins over a `null`. The record must not change afterwards.
 */
export function fieldsOf(record: Fields): Map<string, unknown> {
  const fields = known.get(record) ?? readFields(record)
  known.set(record, fields)
  return fields
}

function readFields(record: Fields): Map<string, unknown> {
  const fields = new Map<string, unknown>()
  for (const [name, value] of Object.entries(record).slice(0, mostFields)) {
    const key = plainKey(name)
    const before = fields.get(key) ?? value
    fields.set(key, isSame(before, value ?? before) ? before : twoValues)
  }
  return fields
}

const isSame = (one: unknown, other: unknown) => one === other || textOf(one) === textOf(other)

/**
 * A value as text, for comparing. Errors: null where it is nested deeper than the engine can write.
 */
export function textOf(value: unknown): string | null {
  try {
    return JSON.stringify(value) ?? null
  } catch {
    return null // nested too deep to be written
  }
}

/** A whole number, also as text. Errors: undefined for anything else. */
export function readWholeNumber(value: unknown): number | undefined {
  const number =
    typeof value === 'string' && /^\s*[+-]?\d{1,15}\s*$/.test(value) ? Number(value) : value
  // `+ 0` turns -0 into 0.
  return Number.isSafeInteger(number) ? (number as number) + 0 : undefined
}

/** A code in capitals, "REGION_NOT_SUPPORTED", that says one of these words. */
export const isCode = (value: unknown, says: RegExp): boolean =>
  typeof value === 'string' && /^[A-Z][A-Z\d_]{3,60}$/.test(value) && says.test(plainKey(value))

/** Yes or no, also as text. Errors: undefined for anything else, 0 and 1 too. */
export function yesOrNo(value: unknown): boolean | undefined {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : value
  return text === true || text === 'true'
    ? true
    : text === false || text === 'false'
      ? false
      : undefined
}

/** "Y", "t", "1" and SAP's "X", as databases keep a yes. */
const yes = /^(?:1|t|y|yes|x)$/i
const no = /^(?:0|f|n|no)$/i

/**
 * The value of a field that is known to be a flag, also in the forms of databases: 1 and 0, "Y" and
 * "N". Errors: undefined for anything else.
 */
export function readFlag(value: unknown): boolean | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  return yesOrNo(value) ?? (yes.test(text) ? true : no.test(text) ? false : undefined)
}
