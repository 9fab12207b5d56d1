import type { Token } from '../../../lexicon/lexicon.ts'
import { says } from '../../../lexicon/says.ts'

/** "Try it free until 5 May", and no other word. */
export const invitesUntil = (words: Token[]): boolean =>
  says(words, 'E') && says(words, 'qft') && words.every(({ is }) => /^[qftwEKHPy§]+$/.test(is))
