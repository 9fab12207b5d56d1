import { headings } from '../../dom/headings.ts'
import type { PageKind } from '../../../domain/page-kind.ts'
import type { Platform } from '../../../domain/platform.ts'
import type { Look } from '../../dom/page-query.ts'
import * as Word from '../../lexicon/classes.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { says } from '../../lexicon/says.ts'
import { platformsNamed, withoutPlatforms } from '../../text/platform-names.ts'
import { type DialogRead, filesIn, isStoreAlone } from './dialog-offer.ts'
import { controls, linesIn, textsIn, titlesIn } from './dialog-texts.ts'
import { mailsLink } from './mail-dialog.ts'
import { saysDownload, titleSaysDownload } from './says-download.ts'
import { squares } from './squares.ts'

/**
 * The kind of a dialog about one product that has neither hook nor label, by what only such a
 * dialog holds.
 */
export function guessedKind(read: DialogRead, offered: Platform | null): PageKind | null {
  const { look, dialog, lexicon, links } = read
  const hands = handsOver(read)
  if (offered && hands) return 'download-dialog'
  const stores = links.some(({ kind }) => kind !== 'installer')
  const square = squares(look, dialog).length > 0
  if (square && (stores || speaksOfScanning(look, dialog, lexicon))) return 'other-downloads'
  if (mailsLink(look, dialog, lexicon)) return 'other-downloads'
  const isPlayAlone = stores && links.every(({ kind }) => kind === 'google-play')
  if (isPlayAlone && titleSaysDownload(look, dialog, lexicon)) return 'other-downloads'
  // A square picture or links to stores beside no file: rather the view of the other downloads.
  // Where nothing but controls is left, they may lead anywhere.
  const byWords = hands && !square && !stores && titlesIn(look, dialog).length > 0
  return isStoreAlone(read) ||
    (saysNoMore(look, dialog) && (offered ? isVersion(look, dialog, lexicon) : byWords)) ||
    asksForSystem(read)
    ? 'download-dialog'
    : null
}

/** A file, or a control or title that speaks of a download. */
const handsOver = ({ look, dialog, lexicon, links }: DialogRead) =>
  links.some(({ kind }) => kind === 'installer') ||
  filesIn(look.words(dialog)).length > 0 ||
  look.labelled('download', controls, dialog).length > 0 ||
  saysDownload(look, dialog, lexicon)

/**
 * Beside title and controls nothing, or only what a product runs on: no word that could make it
 * another kind of window.
 */
const saysNoMore = (look: Look, dialog: Element) =>
  linesIn(look, dialog).every(
    (line) =>
      line.closest(`${controls},${headings},select,[role=radio],[role=tab],label`) !== null ||
      platformsNamed(look.text(line)).length > 1,
  )

/** "Version for Mac": a control that names one system, beside words that say nothing more. */
const isVersion = (look: Look, dialog: Element, lexicon: Lexicon | null) =>
  textsIn(look, dialog, controls).some((text) => {
    const words = lexicon?.tokens(withoutPlatforms(text)) ?? []
    return (
      words[0] &&
      platformsNamed(text).length === 1 &&
      words.every(({ is }) => is.includes(Word.quiet))
    )
  })

const speaksOfScanning = (look: Look, dialog: Element, lexicon: Lexicon | null) =>
  linesIn(look, dialog)
    .map(look.text)
    .some((text) => isQr.test(text) || says(lexicon?.tokens(text) ?? [], Word.scan))

/** Written so in every language. */
const isQr = /(?<![\p{sc=Latin}\d])QR(?![\p{sc=Latin}\d])/u

/** Controls or tiles for a system each; where the title speaks of a download also lines. */
function asksForSystem({ look, dialog, lexicon }: DialogRead): boolean {
  const lines = linesIn(look, dialog)
  // What stands under a system's name in its button may touch it.
  const named = lines.filter((line) => line.closest(controls))
  const choices = [...dialog.querySelectorAll(controls), ...look.all('tile', dialog), ...named]
  return (
    systemsOf(look, choices) >= 3 ||
    (titleSaysDownload(look, dialog, lexicon) && systemsOf(look, [...choices, ...lines]) >= 2)
  )
}

/** How many systems have an element that names it alone. */
function systemsOf(look: Look, elements: Element[]): number {
  const systems = elements.filter(look.shows).map((element) => platformsNamed(look.text(element)))
  return new Set(systems.filter(({ length }) => length === 1).flat()).size
}
