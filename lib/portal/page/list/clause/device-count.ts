import type { Token } from '../../../lexicon/lexicon.ts'
import { says } from '../../../lexicon/says.ts'
import { type Clause, quiet, type Value } from './clause.ts'
import type { Count } from './quantities.ts'

/** "3/5 in use": beside a number a word for "active", too, says how many are used. */
export const ofNumbers = (tokens: Token[]) =>
  tokens.some(({ is }) => is === '#')
    ? tokens.map((token) => (/^[awy]+U$/.test(token.is) ? { ...token, is: 'wU' } : token))
    : tokens

/** "Includes 5 devices" says how many may; a word for a user that means "used", too, means that. */
export const ofDevices = (tokens: Token[]) =>
  says(tokens, 'd')
    ? tokens.map((token) => ({
        ...token,
        is: /^[Kw]*i[Kw]*$/.test(token.is) ? 'wK' : token.is === 'pU' ? 'U' : token.is,
      }))
    : tokens

/** A count with its word is a fact; without one it wants a label. */
export function countClause(all: Token[], { count, ...places }: Count): Clause {
  const { used, total } = places
  if (!says(all, 'd')) {
    const value: Value =
      used !== undefined && total !== undefined
        ? { kind: 'pair', used, total }
        : { kind: 'count', ...places, ...(count !== undefined && { count }) }
    return { ...quiet, value }
  }
  // No word beside it that could be one for "protects now".
  const isSize =
    all.findIndex(({ is }) => is === '#') < all.findIndex(({ is }) => is.includes('d')) &&
    all.every(({ is }) => /[#dsoH]/.test(is))
  return {
    ...quiet,
    ...(says(all, 'UP') && { isTold: true as const }),
    facts: count === undefined ? { places } : isSize ? { size: count } : { count },
  }
}
