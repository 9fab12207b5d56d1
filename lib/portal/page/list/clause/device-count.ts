import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { isOneOf, says } from '../../../lexicon/says.ts'
import { type Clause, quiet, type Value } from './clause.ts'
import type { Count } from './count-words.ts'

/** "3/5 in use": beside a number a word for "active", too, says how many are used. */
export const ofNumbers = (tokens: Token[]) =>
  tokens.some(({ is }) => is === Word.number)
    ? tokens.map((token) =>
        /^[awy]+U$/.test(token.is) ? { ...token, is: Word.quiet + Word.used } : token,
      )
    : tokens

/** "Includes 5 devices" says how many may; a word for a user that means "used", too, means that. */
export const ofDevices = (tokens: Token[]) =>
  says(tokens, Word.device)
    ? tokens.map((token) => ({
        ...token,
        is: /^[Kw]*i[Kw]*$/.test(token.is)
          ? Word.quiet + Word.inAll
          : token.is === Word.person + Word.used
            ? Word.used
            : token.is,
      }))
    : tokens

/** A count with its word is a fact; without one it wants a label. */
export function countClause(all: Token[], { count, ...places }: Count): Clause {
  const { used, total } = places
  if (!says(all, Word.device)) {
    const value: Value =
      used !== undefined && total !== undefined
        ? { kind: 'pair', used, total }
        : { kind: 'count', ...places, ...(count !== undefined && { count }) }
    return { ...quiet, value }
  }
  // No word beside it that could be one for "protects now".
  const isSize =
    all.findIndex(({ is }) => is === Word.number) <
      all.findIndex(({ is }) => is.includes(Word.device)) &&
    all.every((token) =>
      isOneOf(token, Word.number + Word.device + Word.subscription + Word.outOf + Word.meantFor),
    )
  return {
    ...quiet,
    ...(says(all, Word.use) && { isTold: true as const }),
    facts: count === undefined ? { places } : isSize ? { size: count } : { count },
  }
}
