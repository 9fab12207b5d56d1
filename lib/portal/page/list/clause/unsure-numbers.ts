import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { isOneOf, isOnly, says } from '../../../lexicon/says.ts'
import { isNumber } from './terms.ts'

/** In these scripts a particle has one sign, and a word two. */
const isWordOfTwo = /^[가-힣一-鿿]{2}$/

/** "Still 2 of 5 devices": they may be used or left. */
export const isLeftUnsure = (all: Token[]) =>
  says(all, Word.number) && !says(all, Word.use + Word.person) && all.some(({ still }) => still)

/**
 * "2 of 5 devices left": the first is how many nothing uses. It must be of places, and of one pair.
 */
export function isFreeUnsure(rest: Token[], pairs: number, all: Token[]): boolean {
  const at = rest.findIndex(({ is }) => is.includes(Word.unused))
  if (at < 0) return false
  const isOfPlaces = pairs === 1 || says(rest, Word.device)
  if (/^w*P$/.test(rest[at]!.is.replace(Word.available, '')) && !isOfPlaces) return true
  // "3 of 5 available devices": all of them may be meant.
  const isBehind =
    all.findIndex(({ is }) => is.includes(Word.unused)) >
    all.findIndex(({ is }) => is === Word.number)
  if (
    pairs === 1 &&
    isBehind &&
    rest[at]!.is.includes(Word.available) &&
    rest[at + 1]?.is.includes(Word.device)
  )
    return true
  return pairs > 1 || says(rest, Word.used + Word.no)
}

/**
 * "You … 1 of 4 devices": a quiet word outside of the two numbers, and none for used or free, may
 * be one for what is left; so may "for" and "up to", before them or behind.
 */
export function isPairUnsure(all: Token[]): boolean {
  const [first, last] = [all.findIndex(isNumber), all.findLastIndex(isNumber)]
  return all.some(
    (one, at) =>
      (at < first || at > last) &&
      ((isOnly(one, Word.quiet) && (one.text.length > 2 || isWordOfTwo.test(one.text))) ||
        (!one.is.includes(Word.device) && isOneOf(one, at < first ? Word.limit : Word.meantFor)) ||
        (one.is.includes(Word.inAll) && all.some((token) => token.is.includes(Word.ofTotal)))),
  )
}
