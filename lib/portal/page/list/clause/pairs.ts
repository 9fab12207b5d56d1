import { largestCount } from '../../../../domain/subscription/limits.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { isOneOf } from '../../../lexicon/says.ts'

export interface Pair {
  used: number
  total: number
}

/** What may stand between two numbers of which one counts the other. */
const besideCounted =
  Word.use + Word.device + Word.person + Word.quiet + Word.subscription + Word.inAll

/** What a number may count. */
const ofCount = Word.device + Word.person

/** "3/5", "3 of 5", "3 devices of 5", "5 台中 3 台". */
export function pairsOf(tokens: Token[]): { rest: Token[]; pairs: Pair[] } {
  let all = tokens
  const rest: Token[] = []
  const pairs: Pair[] = []
  for (let at = 0; at < all.length; at++) {
    const first = all[at]!
    const between = first.is === Word.number ? betweenNumbers(all, at) : null
    const second = between && all[between.end]
    if (!between || !second) {
      rest.push(first)
      continue
    }
    const inside = all.slice(at + 1, between.end)
    // "5 protected of 20 available": said of all that there are.
    const next = all[between.end + 1]
    if (next?.is.includes(Word.available) && inside.some((token) => isOneOf(token, Word.used)))
      all = all.with(between.end + 1, { ...next, is: Word.quiet })
    const [used, total] = between.totalFirst
      ? [second.value!, first.value!]
      : [first.value!, second.value!]
    // More used than there are: it is another kind of pair.
    if (used > total || total > largestCount) rest.push(first, second)
    else pairs.push({ used, total })
    // "Of 5 available places 3 are taken": the two words are of two numbers.
    const kinds = inside.some((token) => isOneOf(token, Word.unused)) ? ofCount + Word.use : ofCount
    rest.push(...inside.filter((token) => isOneOf(token, kinds)).map(ofFirst))
    at = between.end
  }
  return { rest, pairs }
}

/** "2 free in 10" */
const isFreeIn = (all: Token[], first: number, second: number) =>
  all.slice(first + 1, second).some((token) => isOneOf(token, Word.unused)) &&
  all[second - 1]!.is === Word.quiet &&
  all[second - 1]!.text.length < 4

/** What stands between the number at a place and the next one. */
function betweenNumbers(all: Token[], first: number): { end: number; totalFirst: boolean } | null {
  // "Of 5 devices 3 are in use".
  const isTotal =
    all[first - 1]?.is.includes(Word.outOf) &&
    all.findIndex(({ is }) => is === Word.number) === first &&
    all.some((token) => isOneOf(token, Word.use))
  let sign: typeof Word.outOf | typeof Word.ofTotal | typeof Word.slash | null = null
  for (let at = first + 1; at < all.length && at < first + 7; at++) {
    const { is } = all[at]!
    // "2 seadet 5-st": the total is what bears the word.
    if (is === Word.number)
      return sign || isTotal || isFreeIn(all, first, at) || all[at + 1]?.is.includes(Word.ofTotal)
        ? { end: at, totalFirst: sign === Word.ofTotal || (!sign && isTotal === true) }
        : null
    // "3 / 5 in all": only what says that a number is the most may stand behind the slash.
    if (sign === Word.slash && !is.includes(Word.inAll)) return null
    if (is === Word.slash) sign ??= is
    else if (is.includes(Word.ofTotal)) sign ??= Word.ofTotal
    else if (is.includes(Word.outOf)) sign ??= Word.outOf
    else if (!isOneOf(all[at]!, besideCounted)) return null
  }
  return null
}

/** "1 available of 5": behind its number it cannot mean all that there are. */
const ofFirst = (token: Token): Token => ({ ...token, is: token.is.replace(Word.available, '') })
