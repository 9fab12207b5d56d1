import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { isNumber } from './terms.ts'
import { isOnly, says } from '../../../lexicon/says.ts'

/** Numbers right before and behind a place. */
function numbersAround(all: Token[], at: number): Token[] {
  const found: Token[] = []
  for (const step of [-1, 1])
    for (let next = at + step; all[next] && isNumber(all[next]!); next += step)
      found.push(all[next]!)
  return found
}

/** "For €50": a short word before a price, which may mean "until", too. */
function forPrice(all: Token[], at: number): Token[] {
  let first = at
  while (all[first - 1] && isNumber(all[first - 1]!)) first--
  const before = all[first - 1]
  return before &&
    isOnly(before, Word.switches + Word.limit + Word.quiet + Word.ends + Word.outOf) &&
    before.text.length < 5
    ? [before]
    : []
}

/** "€0": what costs nothing has no price. */
export const withoutZero = (all: Token[]): Token[] =>
  all.some(isPrice)
    ? all.filter((token, at) => {
        const numbers = isPrice(token) ? numbersAround(all, at) : []
        return numbers.length === 0 || numbers.some(({ value }) => value !== 0)
      })
    : all

/** "We'll charge your card ending in 4417 on 5 May" */
export function withoutCard(all: Token[]): Token[] {
  if (!says(all, Word.day) || !says(all, Word.renews)) return all
  const figures = all.filter(isFigures)
  return figures.length === 1 ? all.filter((token) => token !== figures[0]) : all
}

/** Four figures that are no year: of a card, and of no subscription. */
export const isFigures = ({ text }: Token) => /^\d{4}$/.test(text) && !/^(?:19|20|25)/.test(text)

const isPrice = ({ is }: Token) => is === Word.price

/**
 * Without what a renewal costs, nor the last figures of the card that pays it. Null = no price
 * stands there.
 */
export function withoutPrice(all: Token[]): Token[] | null {
  if (!all.some(isPrice)) return null
  const ofPrice = new Set<Token>()
  if (/^\d{4}$/.test(all.at(-1)!.text)) ofPrice.add(all.at(-1)!)
  for (const [at, token] of all.entries())
    if (isPrice(token))
      for (const one of [token, ...numbersAround(all, at), ...forPrice(all, at)]) ofPrice.add(one)
  // "€50 / year"
  for (const [at, token] of all.entries())
    if (ofPrice.has(all[at - 1]!) && token.is === Word.slash && all[at + 1]?.is.includes(Word.time))
      for (const one of [token, all[at + 1]!]) ofPrice.add(one)
  const rest = all.filter((token) => !ofPrice.has(token))
  return rest.length < all.length - 1 ? rest : null
}
