import type { Look } from '../../dom/page-query.ts'
import * as Word from '../../lexicon/classes.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { says } from '../../lexicon/says.ts'
import { controls, textsIn, titlesIn } from './dialog-texts.ts'

/** Whether one of some short texts has the language's word for it. */
export const speakOfDownload = (texts: string[], lexicon: Lexicon | null) =>
  texts.some((text) => text.length < 90 && says(lexicon?.tokens(text) ?? [], Word.download))

/** A short control or title with the language's word for it. */
export const saysDownload = (look: Look, dialog: Element, lexicon: Lexicon | null) =>
  speakOfDownload([...textsIn(look, dialog, controls), ...titlesIn(look, dialog)], lexicon)

/** Its title, a sentence with the language's word for it. */
export const titleSaysDownload = (look: Look, dialog: Element, lexicon: Lexicon | null) =>
  speakOfDownload(titlesIn(look, dialog), lexicon)
