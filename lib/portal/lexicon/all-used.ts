import * as Word from './classes.ts'
import type { Token } from './lexicon.ts'
import { isOneOf } from './says.ts'
import type { WordPairs } from './word-pairs.ts'

/**
 * "All 5 devices in use": the number is how many are used and how many there are. Not so where the
 * word for use stands between the others: "all 5 used devices" counts only those.
 */
export function withAllUsed(list: Token[], pairs: WordPairs): Token[] {
  for (const [at, { text }] of list.entries())
    for (const { is, end } of pairs.get(text) ?? []) {
      const use = list.findIndex((token) => token.text === end && isOneOf(token, Word.used))
      if (is !== Word.allUsed || use < 0) continue
      const ofThem = list.flatMap((token, place) =>
        place === at || isOneOf(token, Word.number + Word.device) ? place : [],
      )
      // "All my devices: 3 in use"
      const device = list.findIndex((token) => isOneOf(token, Word.device))
      if (at < device && isOneOf(list[ofThem.at(-1)!]!, Word.number)) continue
      if (use < Math.min(...ofThem) || use > Math.max(...ofThem))
        return list.with(use, { ...list[use]!, all: true })
    }
  return list
}
