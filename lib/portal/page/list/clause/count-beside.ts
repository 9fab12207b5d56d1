import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { isOneOf, isOnly, says } from '../../../lexicon/says.ts'
import { countOf } from './count-of.ts'

/**
 * "Valid until 5 May for up to 7 devices", "free for 1 device": how many it is for, and the words
 * that are left. Null = nothing in it says so for certain.
 */
export function countBesideFact(all: Token[]): { total: number; rest: Token[] } | null {
  const days = all.filter(({ is }) => is === Word.day).length
  const numbers = all.flatMap(({ is }, at) => (is === Word.number ? at : []))
  const [at, ...others] = numbers
  if (days > 1 || at === undefined || others.length > 0) return null
  let from = at
  while (from > 0 && isBesideCount(all[from - 1]!)) from--
  let to = at
  while (all[to + 1] && isBesideCount(all[to + 1]!)) to++
  const part = all.slice(from, to + 1)
  const isSaid =
    part.some((one) => isOnly(one, Word.limit + Word.quiet) && isOneOf(one, Word.limit)) &&
    says(part, Word.device)
  const total = isSaid ? countOf(part)?.total : undefined
  const rest = all.toSpliced(from, part.length)
  return total === undefined || says(rest, Word.use + Word.device + Word.person)
    ? null
    : { total, rest }
}

const isBesideCount = (token: Token) =>
  isOnly(token, Word.limit + Word.quiet + Word.device + Word.outOf)
