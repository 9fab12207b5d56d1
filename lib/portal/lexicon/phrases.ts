import * as Word from './classes.ts'
import { isOnly } from './says.ts'
import { longestEnding, longestWord, spanOf, type Stem } from './stems.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A word or phrase, and how many items of a text it takes. */
export type Phrase = Stem & { span: number }

/** The longest phrase that stands here, with or without "and" before it. */
export const phraseAt = (vocabulary: Vocabulary, found: string[], at: number): Phrase | undefined =>
  stemAt(vocabulary, found, at) ?? stemAt(vocabulary, withoutAnd(found, at), at)

function stemAt({ stems, known }: Vocabulary, found: string[], at: number): Phrase | undefined {
  const item = found[at]!
  let best: Phrase | undefined
  for (let cut = item.length; cut > 0 && cut >= item.length - longestEnding; cut--)
    for (const stem of stems.get(item.slice(0, cut)) ?? []) {
      if (best && best.rank > stem.rank) continue
      const span = spanOf(stem.words, found, at, known)
      if (span > 0) best = { ...stem, span }
    }
  return best
}

/** Arabic writes "and" in one with the word behind it. */
const withoutAnd = (found: string[], at: number) =>
  /^\u0648.{3}/.test(found[at]!) ? found.with(at, found[at]!.slice(1)) : found

/** "Gratisversion", "Probeabonnement": one word of what it is and one that says no more. */
export function compoundOf(vocabulary: Vocabulary, item: string): string {
  if (item.length > longestWord) return ''
  for (let cut = item.length - 4; cut > 3; cut--) {
    const head = vocabulary.known.get(item.slice(0, cut))?.is
    if (head === Word.free || head === Word.trial || head === Word.subscription) {
      const tail = stemAt(vocabulary, [item.slice(cut)], 0)
      return tail && isOnly(tail, Word.quiet + Word.subscription) ? head : ''
    }
  }
  return ''
}
