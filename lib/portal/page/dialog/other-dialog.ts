import type { Look } from '../../dom/page-query.ts'
import * as Word from '../../lexicon/classes.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { says } from '../../lexicon/says.ts'
import { linksIn } from '../find-links.ts'
import { platformsNamed } from '../../text/platform-names.ts'
import { productsNamed } from '../../text/product-name.ts'
import { filesIn } from './dialog-offer.ts'
import { linesIn, titlesIn } from './dialog-texts.ts'

/**
 * Whether an open dialog is surely none for downloads: its title speaks of a subscription or of
 * devices and names no product, and nothing in it hands anything out or says so.
 */
export function isOtherDialog(look: Look, dialog: Element, lexicon: Lexicon | null): boolean {
  if (!lexicon) return false
  const speaks = (texts: string[], classes: string) =>
    texts.some((text) => says(lexicon.tokens(text), classes))
  const [title = ''] = titlesIn(look, dialog)
  const texts = [title, ...linesIn(look, dialog).map(look.text)]
  return (
    title.length < 60 &&
    speaks([title], Word.subscription + Word.device) &&
    !speaks(texts, Word.download + Word.scan) &&
    !texts.some((text) => productsNamed(text).length > 0 || platformsNamed(text).length > 0) &&
    filesIn(look.words(dialog)).length === 0 &&
    linksIn(look, dialog, null).length === 0 &&
    !dialog.querySelector('svg,canvas,img,iframe')
  )
}
