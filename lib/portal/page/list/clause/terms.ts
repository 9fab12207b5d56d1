import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { isOneOf } from '../../../lexicon/says.ts'

export const isNumber = ({ is }: Token) => is === Word.number

/** "Until", and no noun for an end: beside a number "up to", behind a state how long that lasts. */
export const isUntil = (token: Token): boolean =>
  token.is.includes(Word.ends) && token.text.length < 7

/** Behind a number they say that it is one of these. */
const counted =
  Word.device + Word.person + Word.outOf + Word.ofTotal + Word.slash + Word.number + Word.price

/**
 * Without "5 days left" and "in 5 days", which no fact needs: the day stands beside it, or is not
 * said.
 */
export function withoutTerms(all: Token[]): Token[] {
  const isUnit = (at: number) => !!all[at]?.is.includes(Word.time)
  const isTerm = (at: number) => {
    if (!all[at] || !isNumber(all[at])) return false
    // "Left: 1 place of 5": a word that may count places makes no term of the number behind it.
    const isBehind = isUnit(at - 1) && !all[at - 1]!.is.includes(Word.unused)
    return isUnit(at + 1) || (isBehind && !(all[at + 1] && isOneOf(all[at + 1]!, counted)))
  }
  const isOfTerm = (at: number) => isTerm(at) || (isUnit(at) && (isTerm(at - 1) || isTerm(at + 1)))
  const isFarOff = (at: number) =>
    !!all[at]?.is.includes(Word.farOff) && (isTerm(at + 1) || (isUnit(at - 1) && isOfTerm(at - 1)))
  return all.filter((_, at) => !isOfTerm(at) && !isFarOff(at))
}
