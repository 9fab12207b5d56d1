import { isRecord } from '../../../domain/is-record.ts'
import { type Fields, plainKey, readFlag } from './fields.ts'
import { isSet } from './inert-fields.ts'
import { ofOtherTime } from './other-times.ts'

const deepest = 4
const mostLeaves = 12
/**
 * Fields which say whether there is a value: `{ Int64: 5, Valid: true }`, `{ "@nil": "true" }`.
 */
const isThere = /^(?:is)?(?:valid|present|set|defined|hasvalue)$/
const isNone = /^(?:is)?(?:empty|null|none|absent)$|nil$/
/** Fields about how a form shows a value; they are never the value. */
const ofForm = /^(?:is)?(?:readonly|editable|required|visible|masked)$/
/** Fields that say why there is no value. */
const ofError = /^(?:errors?|exception|fault|failure)$/
const endless = /^(?:is)?(?:unlimited|perpetual)/
/** Stands in place of a value that does not mean what it seems to. */
const unclear = Symbol('unclear')

/**
 * The one value inside a record, or a list of one, that a serialiser put around it: `{ Some: {
 * value: 5 } }`, `{ seconds, nanos }`, `{ iso, display }`, `[5]`. `parse`: returns undefined for
 * what cannot be the value. Errors: undefined where nothing inside can be the value, where two
 * different things could, or where there are two equal counts, which may be of two systems; null
 * where it says that there is none.
 */
export function valueWithin<T>(
  value: unknown,
  parse: (value: unknown) => T | undefined,
): T | undefined | null {
  if (typeof value !== 'object' || value === null) return undefined
  const leaves: unknown[] = []
  if (!collect(value, leaves, deepest)) return null
  if (leaves.length === 0) return null
  if (leaves.length > mostLeaves || leaves.includes(unclear)) return undefined
  // `{ value: null, max: 5 }`: the other number is not the value.
  if (isRecord(value) && value.value === null) return undefined
  const read = leaves.flatMap((leaf) => {
    const one = parse(leaf)
    return one === undefined || one === null ? [] : [{ leaf, one }]
  })
  const some = read.filter(({ one }) => one !== 'unset')
  const [first, ...others] = some.length > 0 ? some : read
  const isSame = others.every(
    ({ leaf, one }) => one === first!.one && !isCountTwice(leaf, first!.leaf),
  )
  return isSame ? first?.one : undefined
}

const isCountTwice = (one: unknown, other: unknown) => typeof one === 'number' && one === other

/** Collects the values inside; false where it says that there is none. */
function collect(value: object, leaves: unknown[], left: number): boolean {
  if (left === 0 || (Array.isArray(value) && value.length > 1)) {
    leaves.push(value)
    return true
  }
  const fields = Object.entries(value as Fields).slice(0, mostLeaves)
  return fields.every(([name, item]) => {
    const key = plainKey(name)
    if (isThere.test(key)) return readFlag(item) !== false
    if (isNone.test(key)) return readFlag(item) !== true
    if (item === null || ofForm.test(key) || ofOtherTime.test(key)) return true
    if (isSpoilt(key, item)) leaves.push(unclear)
    else if (Array.isArray(item) || isRecord(item)) return collect(item, leaves, left - 1)
    else leaves.push(item)
    return true
  })
}

/**
 * A value beside an error, a number where there is no limit, the first day that is not covered any
 * more.
 */
const isSpoilt = (key: string, item: unknown) =>
  (ofError.test(key) && isSet(item)) ||
  (endless.test(key) && readFlag(item) === true) ||
  (key.endsWith('inclusive') && readFlag(item) === false) ||
  (key.endsWith('exclusive') && readFlag(item) === true)
