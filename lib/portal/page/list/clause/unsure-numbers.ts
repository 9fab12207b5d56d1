import type { Token } from '../../../lexicon/lexicon.ts'
import { says } from '../../../lexicon/says.ts'

/** In these scripts a particle has one sign, and a word two. */
const isWordOfTwo = /^[가-힣一-鿿]{2}$/

/** "Still 2 of 5 devices": they may be used or left. */
export const isLeftUnsure = (all: Token[]) =>
  says(all, '#') && !says(all, 'UPp') && all.some(({ still }) => still)

/**
 * "2 of 5 devices left": the first is how many nothing uses. It must be of places, and of one pair.
 */
export function isFreeUnsure(rest: Token[], pairs: number, all: Token[]): boolean {
  const at = rest.findIndex(({ is }) => is.includes('P'))
  if (at < 0) return false
  const isOfPlaces = pairs === 1 || says(rest, 'd')
  if (/^w*P$/.test(rest[at]!.is.replace('l', '')) && !isOfPlaces) return true
  // "3 of 5 available devices": all of them may be meant.
  const isBehind =
    all.findIndex(({ is }) => is.includes('P')) > all.findIndex(({ is }) => is === '#')
  if (pairs === 1 && isBehind && rest[at]!.is.includes('l') && rest[at + 1]?.is.includes('d'))
    return true
  return pairs > 1 || says(rest, 'UN')
}

/**
 * "You … 1 of 4 devices": a quiet word outside of the two numbers, and none for used or free, may
 * be one for what is left; so may "for" and "up to", before them or behind.
 */
export function isPairUnsure(all: Token[]): boolean {
  const isNumber = ({ is }: Token) => is === '#'
  const [first, last] = [all.findIndex(isNumber), all.findLastIndex(isNumber)]
  return all.some(
    ({ is, text }, at) =>
      (at < first || at > last) &&
      ((/^w+$/.test(is) && (text.length > 2 || isWordOfTwo.test(text))) ||
        (!is.includes('d') && (at < first ? /[KH]/ : /H/).test(is)) ||
        (is.includes('K') && all.some((token) => token.is.includes('v')))),
  )
}
