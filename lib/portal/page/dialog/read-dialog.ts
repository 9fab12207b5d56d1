import type { Look } from '../../dom/page-query.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { linksIn } from '../find-links.ts'
import type { PageReading } from '../page-reading.ts'
import { applicationIn } from './application-in.ts'
import { dialogKind } from './dialog-kind.ts'
import { offeredIn, isStoreAlone, scannedFor } from './dialog-offer.ts'
import { labelOf, titlesIn } from './dialog-texts.ts'
import { flatDialog } from './flat-dialog.ts'
import { guessedKind } from './guessed-kind.ts'
import { speakOfDownload } from './says-download.ts'

const downloadKinds = ['download-dialog', 'other-downloads']

/**
 * What the topmost dialog that we know says. Null = no dialog is known, or two visible ones offer
 * different downloads and nothing tells which of them lies on top. `route`: the hash if somebody is
 * signed in; before that it only says where the sign-in leads.
 */
export function readDialogs(
  look: Look,
  dialogs: Element[],
  route: string | null,
  lexicon: Lexicon | null,
): Partial<PageReading> | null {
  const [top, ...below] = dialogs
    .map((dialog) => readDialog(look, dialog, route, lexicon))
    .filter((read) => read !== null)
  if (!top) return null
  const rivals = below.filter(
    ({ kind, application }) =>
      downloadKinds.includes(kind!) &&
      downloadKinds.includes(top.kind!) &&
      (kind === top.kind || application !== top.application),
  )
  return rivals.every((rival) => JSON.stringify(rival) === JSON.stringify(top)) ? top : null
}

/** What one dialog says; null = not a dialog that we know. */
function readDialog(
  page: Look,
  drawn: Element,
  route: string | null,
  lexicon: Lexicon | null,
): Partial<PageReading> | null {
  const { look, dialog } = flatDialog(page, drawn) ?? { look: page, dialog: drawn }
  const application = applicationIn(look, dialog, lexicon)
  const links = linksIn(look, dialog, application)
  const read = { look, dialog, lexicon, links }
  const told = offeredIn(read)
  const kind = dialogKind(look, dialog, route) ?? (application && guessedKind(read, told))
  if (!kind) return null
  if (!downloadKinds.includes(kind)) return { kind }
  const isOther = kind === 'other-downloads'
  const offered = isOther ? scannedFor(read) : (told ?? (isStoreAlone(read) ? 'ios' : null))
  // The other view shows a QR code or store links. Without any it was not read as a whole.
  const isWhole = isOther ? links.length > 0 : offered
  return {
    kind,
    application,
    links,
    offered,
    missing: [
      ...(application ? [] : ['application']),
      ...(isWhole ? [] : [isOther ? 'store-link' : 'offered']),
    ],
  }
}

/** What is not marked as a dialog is one only if its title says so and all of it is read as one. */
export const readPanel = (
  look: Look,
  panel: Element,
  lexicon: Lexicon | null,
): Partial<PageReading> | null => {
  const title = labelOf(look, panel) || (titlesIn(look, panel)[0] ?? '')
  if (panel.querySelector('h1') || !speakOfDownload([title], lexicon)) return null
  const read = readDialog(look, panel, null, lexicon)
  return downloadKinds.includes(read?.kind ?? '') && read?.application ? read : null
}
