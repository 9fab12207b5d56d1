import type { PlainDate } from '../../../../domain/subscription/plain-date.ts'
import type * as Word from '../../../lexicon/classes.ts'
import type { Facts } from './record-facts.ts'

/** What a label may want. Days are of the calendar; a pair is used of total. */
export type Value =
  | { kind: 'day'; day: PlainDate | undefined }
  | { kind: 'range'; last: PlainDate }
  /** "In 12 days": how far off. */
  | { kind: 'days'; days: number }
  /** `isCounted`: it says itself that the first number was of those that are free. */
  | { kind: 'pair'; used: number; total: number; isCounted?: true }
  | { kind: 'count'; count?: number; used?: number; total?: number }
  | { kind: 'switch'; on: boolean }

/** "In use", "at most", "free": what a number of devices is. */
export type CountKind = typeof Word.used | typeof Word.inAll | typeof Word.unused

/**
 * What a piece of text says: complete facts, labels that need a value, or a value that needs a
 * label.
 */
export interface Clause {
  facts: Facts
  /** Letters of the lexicon. */
  labels: string
  value: Value | null
  /** It holds something unknown, so nothing of it is used. */
  unknown: boolean
  /** A word for "on" that may also be one for "until": `labels` has that. */
  on?: true
  /** Said alone: what a number of devices beside it is. */
  counts?: CountKind
  /** It says itself which of two numbers of devices are in use. */
  isTold?: true
  /** A price stands beside: the day is one of payment, and of nothing else. */
  priced?: true
  /** A price and quiet words: what is to be paid for something, or behind a trial. */
  isPrice?: true
}

/** Not understood. */
export const nothing: Clause = { facts: {}, labels: '', value: null, unknown: true }

/** Understood, and it says nothing that a fact could hold. */
export const quiet: Clause = { ...nothing, unknown: false }
