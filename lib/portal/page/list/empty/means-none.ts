import type { Line } from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { isOnly, says } from '../../../lexicon/says.ts'
import { isQuestion } from '../../../text/is-question.ts'

const ofNone = Word.no + Word.nothing + Word.subscription + Word.quiet + Word.signedIn

/**
 * "You have no subscriptions yet": every word is one that such a sentence is made of, and it is no
 * question. 'half': it does not say of what there is none, "Nothing here yet".
 */
export function meansNone(lexicon: Lexicon, text: string): 'full' | 'half' | null {
  const [sentence = ''] = text.trim().split(/(?<=[.!।?؟]) |(?<=[。？])/)
  if (isQuestion(sentence, lexicon.code) || sentence.length > 120) return null
  const tokens = lexicon.asides().tokens(sentence)
  const has = (letters: string) => says(tokens, letters)
  const counted = tokens.filter(({ is }) => is === Word.number)
  if (!tokens.every((one) => isOnly(one, ofNone) || one.value === 0)) return null
  if (counted.length > 0) return has(Word.subscription) && counted.length === 1 ? 'half' : null
  return has(Word.subscription) && has(Word.no + Word.nothing)
    ? 'full'
    : has(Word.nothing)
      ? 'half'
      : null
}

/** The same of a line, or of the element that begins it where the next one is a sentence. */
export const lineMeansNone = (lexicon: Lexicon, line: Line) =>
  meansNone(lexicon, line.text) ??
  (sentenceBehind(line) ? meansNone(lexicon, line.parts[0]!.text) : null)

/** What stands in the same line behind its first element, where that is a sentence. */
export function sentenceBehind({ parts, item, ...line }: Line): Line | null {
  const [first, ...others] = parts
  const text = others.map((part) => part.text).join(' ')
  const isApart = others.every((part) => part.item !== item && part.item !== first!.item)
  return first!.item !== item && isApart && isSentence.test(text)
    ? { ...line, parts: others, item, text }
    : null
}

const isSentence = /^\s*\p{Lu}.{20,}[.!]\s*$/u
