import { dayMs } from '../../../../domain/durations.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { type Clause, quiet } from './clause.ts'
import { isOnly } from '../../../lexicon/says.ts'

/**
 * "1 June 2026 – 31 May 2027", alone or beside words for a term: until the last of the two. Null =
 * anything else. No term is shorter than a month.
 */
export function rangeOf(tokens: Token[]): Clause | null {
  const at = tokens.findIndex(({ is }) => is === Word.day)
  const last = tokens.findLastIndex(({ is }) => is === Word.day)
  const [from, to] = [tokens[at]?.day, tokens[last]?.day]
  const between = tokens.slice(at + 1, last)
  const rest = [...tokens.slice(0, at), ...tokens.slice(last + 1)]
  if (
    !from ||
    !to ||
    Date.parse(to) - Date.parse(from) < leastTerm ||
    !between.every((one) => isOnly(one, Word.quiet + Word.ends) || /^[~～〜－]$/.test(one.text)) ||
    !rest.every((token) => isOnly(token, Word.quiet + Word.subscription + Word.ends))
  )
    return null
  return rest.length > 0
    ? { ...quiet, facts: { expiresOn: to } }
    : { ...quiet, value: { kind: 'range', last: to } }
}

const leastTerm = 27 * dayMs
