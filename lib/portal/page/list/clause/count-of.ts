import { largestCount } from '../../../../domain/subscription/limits.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { says } from '../../../lexicon/says.ts'
import { type Count, isOfAll, isOfCount } from './count-words.ts'
import { isNumber, withoutTerms } from './terms.ts'
import { countOfTwo } from './two-numbers.ts'

/**
 * "For up to 5 devices", "3 devices connected", "2 used, 3 in all", "2 used, 1 free", "2 left of at
 * most 5", "5 devices". Null = it counts nothing surely.
 */
export function countOf(all: Token[]): Count | null {
  if (!all.every(isOfCount)) return null
  const numbers = all.filter(isNumber).map(({ value }) => value!)
  const [first, second, ...more] = numbers
  if (first === undefined || more.length > 0 || Math.max(...numbers) > largestCount) return null
  if (second === undefined) return countOfOne(all, first)
  // "You use 3 of the 5 available": no sum of the two.
  if (says(all, Word.outOf + Word.ofTotal) && says(all, Word.used) && says(all, Word.unused))
    return null
  // "3 devices protected, still 2 places": they may be left.
  if (says(all, Word.used) && !says(all, Word.unused) && all.some(({ still }) => still)) return null
  return countOfTwo(all, first, second)
}

function countOfOne(all: Token[], count: number): Count | null {
  const [used, total] = [says(all, Word.used), all.some(isOfAll)]
  if ((used && total) || says(all, Word.unused)) return null
  if (all.some((token) => token.all)) return { used: count, total: count }
  return used ? { used: count } : total ? { total: count } : { count }
}

/**
 * "For 1 year, up to 5 devices", "3 used, 2 left": a count, though a word for a time stands beside.
 */
export function countBesideTerm(all: Token[]): Count | null {
  if (says(all, Word.unused) && says(all, Word.used + Word.inAll)) return countOf(all)
  const rest = withoutTerms(all)
  const count = rest.length < all.length && says(rest, Word.device) ? countOf(rest) : null
  return count && count.used === undefined && count.total !== undefined ? count : null
}
