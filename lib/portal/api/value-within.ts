import { type Fields, flag, isRecord, plainKey } from './fields.ts'
import { ofOtherTime } from './other-times.ts'

const deepest = 4
const mostLeaves = 12
/** Fields that say whether there is a value: `{ Int64: 5, Valid: true }`, `{ "@nil": "true" }`. */
const isThere = /^(?:is)?(?:valid|present|set|defined|hasvalue)$/
const isNone = /^(?:is)?(?:empty|null|none|absent)$|nil$/
/** How a form shows a value; never the value. */
const ofForm = /^(?:is)?(?:readonly|editable|required|visible|masked)$/
/** Why a value could not be had. */
const ofError = /^(?:errors?|exception|fault|failure)$/
/** Whether a day is still covered. */
const cluded = /^(?:is)?(in|ex)clusive$/

/**
 * The one value inside a record, or a list of one, that a serialiser put around it:
 * `{ Some: { value: 5 } }`, `{ seconds, nanos }`, `{ iso, display }`, `[5]`. `parse`: undefined for
 * what it cannot be.
 * Errors: undefined where nothing in it can be it, two different things could, or two counts are
 * alike, as those of two systems may be; null where it says that there is none.
 */
export function valueWithin<T>(
  value: unknown,
  parse: (value: unknown) => T | undefined,
): T | undefined | null {
  if (typeof value !== 'object' || value === null) return undefined
  const leaves: unknown[] = []
  const found = collect(value, leaves, deepest)
  if (found === 'unclear') return undefined
  if (found === 'none' || leaves.length === 0) return null
  if (leaves.length > mostLeaves) return undefined
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

type Collected = 'fine' | 'none' | 'unclear'

/** Collects what stands in a value. */
function collect(value: object, leaves: unknown[], left: number): Collected {
  if (left === 0 || (Array.isArray(value) && value.length > 1)) {
    leaves.push(value)
    return 'fine'
  }
  for (const [name, item] of Object.entries(value as Fields).slice(0, mostLeaves)) {
    const found = collectField(plainKey(name), item, leaves, left)
    if (found !== 'fine') return found
  }
  return 'fine'
}

function collectField(key: string, item: unknown, leaves: unknown[], left: number): Collected {
  if (isThere.test(key)) return flag(item) === false ? 'none' : 'fine'
  if (isNone.test(key)) return flag(item) === true ? 'none' : 'fine'
  if (ofForm.test(key) || ofOtherTime.test(key) || item === null) return 'fine'
  if (ofError.test(key)) return 'unclear'
  const [, way] = cluded.exec(key) ?? []
  if (way) return flag(item) === (way === 'ex') ? 'unclear' : 'fine'
  if (Array.isArray(item) || isRecord(item)) return collect(item, leaves, left - 1)
  leaves.push(item)
  return 'fine'
}
