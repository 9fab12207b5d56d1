import * as Word from '../lexicon/classes.ts'
import type { Token } from '../lexicon/lexicon.ts'
import { isOneOf } from '../lexicon/says.ts'

/** "Download", "Download now": a control that says that and no more. */
export const isDownload = (words: Token[]) =>
  words.some(({ is }) => is.includes(Word.download)) &&
  words.every((token) => isOneOf(token, Word.download + Word.quiet))
