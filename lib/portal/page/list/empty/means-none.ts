import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { says } from '../../../lexicon/says.ts'

/**
 * "You have no subscriptions yet": every word is one that such a sentence is made of, and it is no
 * question. 'half': it does not say of what there is none, "Nothing here yet".
 */
export function meansNone(lexicon: Lexicon, text: string): 'full' | 'half' | null {
  const [sentence = ''] = text.trim().split(/(?<=[.!।?؟]) |(?<=[。？])/)
  if (isQuestion(sentence, lexicon) || sentence.length > 120) return null
  const tokens = lexicon.asides().tokens(sentence)
  const has = (letters: string) => says(tokens, letters)
  const counted = tokens.filter(({ is }) => is === '#')
  if (!tokens.every(({ is, value }) => /^[NxswI]+$/.test(is) || value === 0)) return null
  if (counted.length > 0) return has('s') && counted.length === 1 ? 'half' : null
  return has('s') && has('Nx') ? 'full' : has('x') ? 'half' : null
}

export const isQuestion = (text: string, { code }: Lexicon) =>
  /[?？؟]/.test(text) || (code === 'el' && text.includes(';'))
