import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { isOneOf, isOnly, says } from '../../../lexicon/says.ts'
import { type Count, isOfCount } from './count-words.ts'
import { isNumber } from './terms.ts'

/** "3 of 5 used, 2 free", "no free place: 5 of 5": used and free make all. Null = they do not. */
export function countOfThree(tokens: Token[]): Count | null {
  const all = tokens
    .map((token, at) =>
      token.is.includes(Word.no) && tokens[at + 1]?.is.includes(Word.unused)
        ? { ...token, is: Word.number, value: 0 }
        : token,
    )
    .filter(
      (token) =>
        isNumber(token) ||
        !isOnly(
          token,
          Word.device +
            Word.quiet +
            Word.subscription +
            Word.outOf +
            Word.meantFor +
            Word.automatic,
        ),
    )
  if (!all.every((token) => isOfCount(token) || token.is === Word.slash)) return null
  const numbers = all.filter(isNumber).map(({ value }) => value!)
  const free = all.findIndex((token) => isOneOf(token, Word.unused))
  const beside = [all[free - 1], all[free + 1]].flatMap((one) => (one && isNumber(one) ? one : []))
  if (numbers.length !== 3 || free < 0) return null
  const total = Math.max(...numbers)
  const [used, ...others] = beside
    .map(({ value }) => total - value!)
    .filter((one) => numbers.includes(one))
  return numbers.reduce((sum, one) => sum + one, 0) === 2 * total &&
    used !== undefined &&
    others.length === 0
    ? { used, total }
    : null
}

/**
 * "No place is left: 10 of 10", "no free place: 0 of 10": two numbers that are one can be of those
 * in use alone, and 0 of those that are not.
 */
export function countOfFull(all: Token[]): Count | null {
  const numbers = all.filter(isNumber).map(({ value }) => value!)
  const isFull = says(all, Word.unused) && says(all, Word.no) && !says(all, Word.used)
  const isKnown = all.every(
    (token) =>
      isOfCount(token) ||
      isOnly(
        token,
        Word.quiet +
          Word.no +
          Word.unused +
          Word.device +
          Word.outOf +
          Word.off +
          Word.free +
          Word.available +
          Word.slash,
      ),
  )
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  return isFull && isKnown && numbers.length === 2 && (least === most || least === 0)
    ? { used: most, total: most }
    : null
}

/** "No devices yet (0 of 4)": beside a word for none the number that is not 0 is all. */
export function countOfZero(all: Token[]): Count | null {
  const numbers = all.filter(isNumber).map(({ value }) => value!)
  const isKnown = all.every(
    (token) =>
      isNumber(token) ||
      isOnly(
        token,
        Word.limit +
          Word.quiet +
          Word.more +
          Word.off +
          Word.no +
          Word.device +
          Word.used +
          Word.outOf +
          Word.ofTotal +
          Word.slash,
      ),
  )
  const total = Math.max(...numbers)
  return isKnown &&
    says(all, Word.no) &&
    says(all, Word.device) &&
    numbers.length === 2 &&
    total > 0
    ? Math.min(...numbers) === 0
      ? { used: 0, total }
      : null
    : null
}

/** "None of 5 devices in use", "no device used of 5". Null = it says something else. */
export function countOfNone([none, ...all]: Token[]): Count | null {
  const isKnown = (token: Token) => isOfCount(token) || token.is === Word.off + Word.outOf
  // "None … not in use": in some languages that is one no, in others two.
  const isDoubled = all.some(
    (token) => isOneOf(token, Word.unused) && isOneOf(token, Word.inactive),
  )
  if (!none?.is.includes(Word.no) || isDoubled || !all.every(isKnown)) return null
  const at = all.findIndex(isNumber)
  const of = all.slice(0, Math.max(0, at)).findLast((token) => !isOnly(token, Word.quiet))
  const [isUsed, isFree] = [says(all, Word.used), says(all, Word.unused)]
  if (!of?.is.includes(Word.outOf) || all.slice(at + 1).some(isNumber) || isUsed === isFree)
    return null
  return { used: isUsed ? 0 : all[at]!.value!, total: all[at]!.value! }
}
