import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { isOneOf, isOnly, says } from '../../../lexicon/says.ts'
import { isNumber, withoutTerms } from './terms.ts'

/**
 * What a lone number beside a word for devices says: how many use it, how many may, or one of the
 * two.
 */
export interface Count {
  used?: number
  total?: number
  /** Nothing says which. */
  count?: number
}

/**
 * "For up to 5 devices", "3 devices connected", "2 used, 3 in all", "2 used, 1 free", "2 left of at
 * most 5", "5 devices". Null = it counts nothing surely.
 */
export function countOf(all: Token[]): Count | null {
  if (!all.every(isOfCount)) return null
  const numbers = all.filter(isNumber)
  if (numbers.some(({ value }) => value! > 99_999)) return null
  const [first, second, ...more] = numbers.map(({ value }) => value!)
  if (first === undefined || more.length > 0) return null
  if (second === undefined) {
    const [used, total] = [says(all, Word.used), all.some(isOfAll)]
    if ((used && total) || says(all, Word.unused)) return null
    return used ? { used: first } : total ? { total: first } : { count: first }
  }
  // "You use 3 of the 5 available": no sum of the two.
  const between = all.slice(all.findIndex(isNumber) + 1, all.findLastIndex(isNumber))
  if (says(all, Word.outOf + Word.ofTotal) && says(all, Word.used) && says(all, Word.unused))
    return null
  // "3 devices protected, still 2 places": they may be left.
  if (says(all, Word.used) && !says(all, Word.unused) && all.some(({ still }) => still)) return null
  // "2 more can be added" may say on both sides of the number what it is of.
  const order = all
    .map((token) => (isNumber(token) ? Word.number : kindOf(token)))
    .join('')
    .replaceAll(/([UPK])#\1/g, '$1#')
  if (/^(?:#U|U#)(?:#P|P#)$|^(?:#P|P#)(?:#U|U#)$/.test(order)) {
    const [used, free] = /^#?U/.test(order) ? [first, second] : [second, first]
    // "3 used, 5 available": 5 may be left, or all that there are.
    return says(all, Word.available) && used <= free ? null : { used, total: used + free }
  }
  if (/^(?:#P|P#)(?:#K|K#)$/.test(order) && !says(all, Word.available))
    return first <= second ? { used: second - first, total: second } : null
  // "For 5 devices, 2 are left"
  if (/^(?:K#|#K)(?:#P|P#)$/.test(order) && !says(all, Word.available))
    return second <= first ? { used: first - second, total: first } : null
  // "1 computer, up to 2 phones"
  const behind = all.slice(all.findLastIndex(isNumber) + 1)
  if (order === '##K' && says(between, Word.device) && says(behind, Word.device)) return null
  // "3 devices (5 in total)": the other can only be those in use.
  if (/^(?:#K#|##K)$/.test(order)) return first <= second ? { used: first, total: second } : null
  // "10 devices, in use 4"; not "3 devices connected, 2 more", nor "…, of which 1 is a phone"
  if (
    order === '#U#' &&
    (isNumber(all.at(-1)!) || (isNumber(all.at(-2)!) && isCounter(all.at(-1)!))) &&
    all.findIndex(({ is }) => is.includes(Word.device)) <
      all.findIndex((token) => isOneOf(token, Word.used)) &&
    second < first &&
    says(between, Word.device)
  )
    return { used: second, total: first }
  if (order === '##U' && says(between, Word.device) && second <= first && says(all, Word.device))
    return { used: second, total: first }
  // "At most 5 devices, 3 protected"
  if (/^(?:K#|#K)#U$/.test(order)) return second <= first ? { used: second, total: first } : null
  if (/^(?:U#K#|#UK?#K?)$/.test(order))
    return first <= second ? { used: first, total: second } : null
  return /^(?:K#U#|#K#U)$/.test(order) && second <= first ? { used: second, total: first } : null
}

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
  const of = all.slice(0, Math.max(0, at)).findLast((token) => !/^w+$/.test(token.is))
  const [isUsed, isFree] = [says(all, Word.used), says(all, Word.unused)]
  if (!of?.is.includes(Word.outOf) || all.slice(at + 1).some(isNumber) || isUsed === isFree)
    return null
  return { used: isUsed ? 0 : all[at]!.value!, total: all[at]!.value! }
}

/** "7 部": the word with which some languages count. */
const isCounter = (token: Token) =>
  isOnly(token, Word.device + Word.quiet) && /^[가-힣一-鿿]{1,2}$/.test(token.text)

/** At most, in all, for; a short word for "until" means as much beside a number. */
const isOfAll = (token: Token) =>
  isOneOf(token, Word.limit) || (isOneOf(token, Word.ends) && token.text.length < 7)

/** In use, free, or at most and in all. */
const kindOf = (token: Token) =>
  [...(Word.use + Word.inAll)].find((letter) => isOneOf(token, letter)) ?? ''

/** A number, a word for devices, a quiet one, or one that says which of the numbers it is. */
const isOfCount = (token: Token) =>
  token.is === Word.number ||
  isOnly(token, Word.filler + Word.device + Word.automatic) ||
  (isOnly(token, Word.quiet + Word.on) && token.is.includes(Word.quiet)) ||
  isOneOf(token, Word.use) ||
  isOfAll(token)

/**
 * "For 1 year, up to 5 devices", "3 used, 2 left": a count, though a word for a time stands beside.
 */
export function countBesideTerm(all: Token[]): Count | null {
  if (says(all, Word.unused) && says(all, Word.used + Word.inAll)) return countOf(all)
  const rest = withoutTerms(all)
  const count = rest.length < all.length && says(rest, Word.device) ? countOf(rest) : null
  return count && count.used === undefined && count.total !== undefined ? count : null
}
