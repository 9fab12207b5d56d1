import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { isOneOf, isOnly, says } from '../../../lexicon/says.ts'
import type { Count } from './count-words.ts'
import { isNumber } from './terms.ts'

/** The words of a clause with two numbers of devices. */
interface Words {
  all: Token[]
  /** Between the two numbers, and behind the second. */
  between: Token[]
  behind: Token[]
}

/** What two numbers say in the order that they are written in; null = nothing surely. */
type Meaning = (first: number, second: number, words: Words) => Count | null

const usedFirst: Meaning = (used, total) => (used <= total ? { used, total } : null)

/** "3 used, 5 available": 5 may be left, or all that there are. */
const usedAndFree: Meaning = (used, free, { all }) =>
  says(all, Word.available) && used <= free ? null : { used, total: used + free }

const freeFirst: Meaning = (free, total, { all }) =>
  says(all, Word.available) || free > total ? null : { used: total - free, total }

const swapped =
  (meaning: Meaning): Meaning =>
  (first, second, words) =>
    meaning(second, first, words)

const totalFirst = swapped(usedFirst)

/**
 * What the order of two numbers (#) and of the words beside them means: in use (U), free (P), or in
 * all (K). The first that fits is taken.
 */
const meanings: [order: RegExp, Meaning][] = [
  // "3 used, 2 free"
  [/^(?:#U|U#)(?:#P|P#)$/, usedAndFree],
  // "2 free, 3 used"
  [/^(?:#P|P#)(?:#U|U#)$/, swapped(usedAndFree)],
  // "2 left of at most 5"
  [/^(?:#P|P#)(?:#K|K#)$/, freeFirst],
  // "For 5 devices, 2 are left"
  [/^(?:K#|#K)(?:#P|P#)$/, swapped(freeFirst)],
  // "3 devices (5 in total)": the other can only be those in use. "1 computer, up to 2 phones"
  [/^##K$/, (used, total, words) => (isOfTwoKinds(words) ? null : usedFirst(used, total, words))],
  // "3 devices, at most: 5"
  [/^#K#$/, usedFirst],
  // "10 devices, in use 4", "3 are in use of 5"
  [
    /^#U#$/,
    (first, second, words) =>
      (second < first && isUsedBehind(words) ? totalFirst : usedFirst)(first, second, words),
  ],
  // "5 devices, 3 in use"
  [
    /^##U$/,
    (total, used, words) =>
      says(words.between, Word.device) ? totalFirst(total, used, words) : null,
  ],
  // "At most 5 devices, 3 protected", "in all 5, in use 3"
  [/^(?:K##U|#K#U|K#U#)$/, totalFirst],
  // "In use 3, in all 5", "3 used, at most 5"
  [/^(?:U#K#|#UK#|#U#K|#UK#K)$/, usedFirst],
]

/** Reads two numbers by the words around them. Null = they say nothing surely. */
export function countOfTwo(all: Token[], first: number, second: number): Count | null {
  // "2 more can be added" may say on both sides of the number what it is of.
  const order = all
    .map((token) => (isNumber(token) ? Word.number : kindOf(token)))
    .join('')
    .replaceAll(/([UPK])#\1/g, '$1#')
  const last = all.findLastIndex(isNumber)
  const words = {
    all,
    between: all.slice(all.findIndex(isNumber) + 1, last),
    behind: all.slice(last + 1),
  }
  const [, meaning] = meanings.find(([form]) => form.test(order)) ?? []
  return meaning?.(first, second, words) ?? null
}

const isOfTwoKinds = ({ between, behind }: Words) =>
  says(between, Word.device) && says(behind, Word.device)

/**
 * The number of those in use stands behind its word, at the end: not "3 devices connected, 2 more",
 * nor "…, of which 1 is a phone".
 */
const isUsedBehind = ({ all, between }: Words) =>
  (isNumber(all.at(-1)!) || (isNumber(all.at(-2)!) && isCounter(all.at(-1)!))) &&
  all.findIndex(({ is }) => is.includes(Word.device)) <
    all.findIndex((token) => isOneOf(token, Word.used)) &&
  says(between, Word.device)

/** "7 部": the word with which some languages count. */
const isCounter = (token: Token) =>
  isOnly(token, Word.device + Word.quiet) && /^[가-힣一-鿿]{1,2}$/.test(token.text)

/** In use, free, or at most and in all. */
const kindOf = (token: Token) =>
  [...(Word.use + Word.inAll)].find((letter) => isOneOf(token, letter)) ?? ''
