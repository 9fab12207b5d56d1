import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { isOnly, says } from '../../../lexicon/says.ts'

/** "Try it free until 5 May", and no other word. */
export const invitesUntil = (words: Token[]): boolean =>
  says(words, Word.ends) &&
  says(words, Word.offer + Word.free + Word.trial) &&
  words.every((token) =>
    isOnly(
      token,
      Word.limit +
        Word.offer +
        Word.free +
        Word.trial +
        Word.quiet +
        Word.ends +
        Word.unused +
        Word.on +
        Word.day,
    ),
  )
