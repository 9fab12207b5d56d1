import { type Fields, flag, isRecord, plainKey } from './fields.ts'

const deepest = 4
const mostLeaves = 12
/** Fields that say whether there is a value: `{ Int64: 5, Valid: true }`, `{ "@nil": "true" }`. */
const isThere = /^(?:is)?(?:valid|present|set|defined|hasvalue)$/
const isNone = /^(?:is)?(?:empty|null|none|absent)$|nil$/

/**
 * The one value inside a record, or a list of one, that a serialiser put around it:
 * `{ Some: { value: 5 } }`, `{ seconds, nanos }`, `{ iso, display }`, `[5]`. `parse`: undefined for
 * what it cannot be.
 * Errors: undefined where nothing in it can be it, or two different things could; null where it
 * says that there is none.
 */
export function valueWithin<T>(
  value: unknown,
  parse: (value: unknown) => T | undefined,
): T | undefined | null {
  if (typeof value !== 'object' || value === null) return undefined
  const leaves: unknown[] = []
  if (!collect(value, leaves, deepest)) return null
  if (leaves.length === 0) return null
  if (leaves.length > mostLeaves) return undefined
  const read = leaves.flatMap((leaf) => parse(leaf) ?? [])
  const some = read.filter((one) => one !== 'unset')
  const [first, ...others] = some.length > 0 ? some : read
  return others.every((other) => other === first) ? first : undefined
}

/** Collects what stands in a value; false where it says that there is none. */
function collect(value: object, leaves: unknown[], left: number): boolean {
  if (left === 0) {
    leaves.push(value)
    return true
  }
  if (Array.isArray(value) && value.length > 1) {
    leaves.push(value)
    return true
  }
  const fields = Object.entries(value as Fields).slice(0, mostLeaves)
  return fields.every(([name, item]) => {
    const key = plainKey(name)
    if (isThere.test(key)) return flag(item) !== false
    if (isNone.test(key)) return flag(item) !== true
    if (Array.isArray(item) || isRecord(item)) return collect(item, leaves, left - 1)
    if (item !== null) leaves.push(item)
    return true
  })
}
