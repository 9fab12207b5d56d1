import * as Word from './classes.ts'
import type { Token } from './lexicon.ts'
import { isOnly } from './says.ts'

/** The second word of two that mean something together, by the first. */
export type WordPairs = Map<string, { end: string; is: string }[]>

/** What may stand between the two: nothing that turns the sense. */
const between = ({ is }: Token) =>
  isOnly({ is }, Word.quiet + Word.subscription + Word.limit + Word.automatic) ||
  (is.length === 1 && (Word.day + Word.price + Word.number + Word.time).includes(is))
const longest = 12

/** Learns "R wird~verlängert|wird~abgebucht". */
export function learnPairs(pairs: WordPairs, line: string): void {
  for (const pair of line.slice(2).split('|')) {
    const [first = '', end = ''] = pair.split('~')
    pairs.set(first, [...(pairs.get(first) ?? []), { end, is: line.charAt(0) }])
  }
}

/** "Wird am 5. Mai für 10 € verlängert": what the two words say together stands at the first. */
export function withPairs(list: Token[], pairs: WordPairs): Token[] {
  for (const [at, { is, text }] of list.entries())
    for (const pair of ((is === Word.active || is === Word.quiet) && pairs.get(text)) || []) {
      const end = list.findIndex((token, place) => place > at && token.text === pair.end)
      const inside = list.slice(at + 1, end)
      if (pair.is !== Word.allUsed && end > 0 && inside.length < longest && inside.every(between))
        return list.with(at, { text, is: pair.is }).toSpliced(end, 1)
    }
  return list
}
