import type { Part } from '../../../dom/page-tree.ts'
import type { Lexicon, Token } from '../../../lexicon/lexicon.ts'
import { dayMark } from '../../../text/dates-in-text.ts'
import { wholeDays } from './pieces.ts'

/** A line is asked for its words by each that looks for something in them. */
const keptTokens = new WeakMap<object, { lexicon: Lexicon; name: string; tokens: Token[] }>()

/**
 * The words of a text, each day that the page states in `<time datetime>` as one of them. `name`:
 * the product's, which is left out; '' = none.
 */
export function tokensOf(parts: Part[], lexicon: Lexicon, name: string): Token[] {
  const key = parts.length === 1 ? parts[0]! : parts
  const before = keptTokens.get(key)
  if (before?.lexicon === lexicon && before.name === name) return before.tokens
  const tokens = readTokens(parts, lexicon, name)
  keptTokens.set(key, { lexicon, name, tokens })
  return tokens
}

function readTokens(parts: Part[], lexicon: Lexicon, name: string): Token[] {
  const days: ReturnType<Lexicon['statedDay']>[] = []
  const text = wholeDays(parts)
    .map((part) => {
      if (part.time === null) return part.text.replaceAll(dayMark, ' ')
      days.push(lexicon.statedDay(part.time, part.text))
      return dayMark
    })
    .join(' ')
    .replace(/\s+/g, ' ')
  return lexicon.tokens(name ? text.replaceAll(name, ' ') : text, days)
}
