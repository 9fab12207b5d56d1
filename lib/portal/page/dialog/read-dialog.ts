import type { Platform } from '../../../domain/platform.ts'
import type { Label } from '../../portal-labels.ts'
import { isCookies } from './overlays.ts'
import { isPutAway, questions } from '../../dom/dialog-visibility.ts'
import { linksIn } from '../find-links.ts'
import type { Lexicon, Token } from '../../lexicon/lexicon.ts'
import type { Look } from '../../dom/page-query.ts'
import type { PageKind } from '../../../domain/page-kind.ts'
import type { PageReading } from '../page-reading.ts'
import { flatDialog } from './flat-dialog.ts'
import { mailsLink } from './mail-dialog.ts'
import { saysMailsLink } from '../../text/mail-words.ts'
import { type DialogRead, filesIn, isStoreAlone, offeredIn, scannedFor } from './dialog-offer.ts'
import { labelOf, linesIn, controls, textsIn, titles, titlesIn } from './dialog-texts.ts'
import { platformsNamed, withoutPlatforms } from '../../text/platform-names.ts'
import { isBareName, isProductName, productsNamed } from '../../text/product-name.ts'

/** More than that is no page for people. */
const mostDialogs = 40

/**
 * Visible outermost dialogs, the topmost (last in the document) first. Cookie banners are left out.
 * One inside another that is open is not looked at: to ask what lies on top costs Firefox the
 * drawing of the page each time.
 */
export function openDialogs(look: Look, overlays: Element[] = []): Element[] {
  const asked = questions()
  const shown: Element[] = []
  for (const dialog of [...new Set([...look.all('dialog'), ...overlays])]
    .slice(0, mostDialogs)
    .toSorted((one, other) => (one.compareDocumentPosition(other) & 2 ? 1 : -1))) {
    if (shown.some((outer) => outer.contains(dialog))) continue
    if (!dialog.closest('[id^=Cybot]') && !isCookies(dialog) && !isPutAway(dialog, asked))
      shown.push(dialog)
  }
  return shown.toReversed()
}

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
  const told = offeredIn(look, dialog, links)
  const read = { look, dialog, lexicon, links }
  const kind = dialogKind(look, dialog, route) ?? (application && guessedKind(read, told))
  if (!kind) return null
  if (kind !== 'download-dialog' && kind !== 'other-downloads') return { kind }
  const missing = application ? [] : ['application']
  // This view shows a QR code or store links. Without any it was not read as a whole.
  if (kind === 'other-downloads')
    return {
      kind,
      application,
      links,
      offered: scannedFor(read),
      missing: links.length > 0 ? missing : [...missing, 'store-link'],
    }
  const offered = told ?? (isStoreAlone(read) ? 'ios' : null)
  return {
    kind,
    application,
    links,
    offered,
    missing: offered ? missing : [...missing, 'offered'],
  }
}

/** By hooks first, then by labels. */
function dialogKind(look: Look, dialog: Element, route: string | null): PageKind | null {
  const has = (label: Label, selector: string) => look.labelled(label, selector, dialog).length > 0
  if (look.has('otherButton', dialog)) return 'download-dialog'
  if (look.has('otherView', dialog) || look.has('sendForm', dialog)) return 'other-downloads'
  if (dialog.matches('[data-at-selector=downloadDialog]') || look.has('downloadDialog', dialog))
    return 'download-dialog'
  if (has('manageSubscription', controls) || has('sendToDevice', controls)) return 'subscriptions'
  if (
    (route && /orderhistory/i.test(route)) ||
    has('manageSubscription', titles) ||
    has('sendToDevice', titles)
  )
    return 'other'
  const store = has('downloadOnAppStore', controls) && hasSquare(look, dialog)
  if (has('otherDownloads', titles) || has('sendLink', controls) || store) return 'other-downloads'
  return has('otherDownloads', controls) ? 'download-dialog' : null
}

/**
 * The kind of a dialog about one product that has neither hook nor label, by what only such a
 * dialog holds.
 */
function guessedKind(read: DialogRead, offered: Platform | null): PageKind | null {
  const { look, dialog, lexicon, links } = read
  const hands =
    links.some(({ kind }) => kind === 'installer') ||
    filesIn(look.words(dialog)).length > 0 ||
    look.labelled('download', controls, dialog).length > 0 ||
    saysDownload(look, dialog, lexicon)
  if (offered && hands) return 'download-dialog'
  const stores = links.some(({ kind }) => kind !== 'installer')
  const square = hasSquare(look, dialog)
  if (square && (stores || speaksOfScanning(look, dialog, lexicon))) return 'other-downloads'
  if (mailsLink(look, dialog, lexicon)) return 'other-downloads'
  const isPlayAlone = stores && links.every(({ kind }) => kind === 'google-play')
  if (isPlayAlone && titleSaysDownload(look, dialog, lexicon)) return 'other-downloads'
  const lines = linesIn(look, dialog)
  // What stands under a system's name in its button may touch it.
  const named = lines.filter((line) => line.closest(controls))
  const choices = [...dialog.querySelectorAll(controls), ...look.all('tile', dialog), ...named]
  // A square picture or links to stores beside no file: rather the view of the other downloads.
  // Where nothing but controls is left, they may lead anywhere.
  const byWords = hands && !square && !stores && titlesIn(look, dialog).length > 0
  return isStoreAlone(read) ||
    (saysNoMore(look, dialog) && (offered ? isVersion(look, dialog, lexicon) : byWords)) ||
    asksSystem(look, choices, 3) ||
    (titleSaysDownload(look, dialog, lexicon) && asksSystem(look, [...choices, ...lines]))
    ? 'download-dialog'
    : null
}

/**
 * Beside title and controls nothing, or only what a product runs on: no word that could make it
 * another kind of window.
 */
const saysNoMore = (look: Look, dialog: Element) =>
  linesIn(look, dialog).every(
    (line) =>
      line.closest(`${controls},${titles},select,[role=radio],[role=tab],label`) !== null ||
      platformsNamed(look.text(line)).length > 1,
  )

/** "Version for Mac": a control that names one system, beside words that say nothing more. */
const isVersion = (look: Look, dialog: Element, lexicon: Lexicon | null) =>
  textsIn(look, dialog, controls).some((text) => {
    const words = lexicon?.tokens(withoutPlatforms(text)) ?? []
    return (
      words[0] && platformsNamed(text).length === 1 && words.every(({ is }) => is.includes('w'))
    )
  })

const speaksOfScanning = (look: Look, dialog: Element, lexicon: Lexicon | null) =>
  linesIn(look, dialog)
    .map(look.text)
    .some((text) => isQr.test(text) || lexicon?.tokens(text).some(({ is }) => is.includes('Q')))

/** Written so in every language. */
const isQr = /(?<![\p{sc=Latin}\d])QR(?![\p{sc=Latin}\d])/u

const hasSquare = (look: Look, dialog: Element) =>
  [...dialog.querySelectorAll('img,svg,canvas')].some(
    (picture) => look.shows(picture) && isSquare(picture),
  )

const speakOfDownload = (texts: string[], lexicon: Lexicon | null) =>
  texts.some((text) => text.length < 90 && lexicon?.tokens(text).some(({ is }) => is.includes('D')))

/** A short control or title with the language's word for it. */
const saysDownload = (look: Look, dialog: Element, lexicon: Lexicon | null) =>
  speakOfDownload([...textsIn(look, dialog, controls), ...titlesIn(look, dialog)], lexicon)

/** Its title, a sentence with the language's word for it. */
const titleSaysDownload = (look: Look, dialog: Element, lexicon: Lexicon | null) =>
  speakOfDownload(titlesIn(look, dialog), lexicon)

/** Controls, tiles or rows for a system each, and for several. */
const asksSystem = (look: Look, elements: Element[], least = 2) => {
  const systems = elements.filter(look.shows).map((element) => platformsNamed(look.text(element)))
  return new Set(systems.filter(({ length }) => length === 1).flat()).size >= least
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

/** Large and square, as a QR code is drawn. What it holds is never looked at. */
function isSquare(picture: Element): boolean {
  const [width, height] = ['width', 'height'].map((side) => Number(picture.getAttribute(side)))
  const box = picture.getBoundingClientRect()
  return width && height
    ? width >= 96 && width === height
    : box.width >= 96 && Math.abs(box.width - box.height) < 3
}

/**
 * The product that the dialog names by hook, else by its titles, else (without any title) by a
 * line. Null if there are two.
 */
function applicationIn(look: Look, dialog: Element, lexicon: Lexicon | null): string | null {
  const hooked = look.all('brand', dialog).map(look.text).filter(Boolean)
  const headed = textsIn(look, dialog, titles)
  // In a line with child elements the name may continue in them.
  const lines = () =>
    linesIn(look, dialog)
      .filter(({ childElementCount }) => childElementCount === 0)
      .map(look.text)
  const isAnyDownload = (text: string) => saysNothingElse(text, lexicon)
  const named =
    hooked.length > 0
      ? hooked
      : ([
          () => headed,
          () => [labelOf(look, dialog)],
          () => titlesIn(look, dialog).filter((text) => speakOfDownload([text], lexicon)),
          () => (headed.every((text) => isAnyDownload(text) || isSystem(text)) ? lines() : []),
          () => (speakOfDownload(headed, lexicon) ? lineOverTitle(look, dialog) : []),
          () => namedAlone(look, dialog, lexicon),
        ]
          .map((texts) => namesOf(texts(), lexicon))
          .find(({ length }) => length > 0) ?? [])
  return new Set(named).size === 1 ? (named[0] ?? null) : null
}

/** "Kaspersky Plus" in small letters over "Download the app to this computer". */
function lineOverTitle(look: Look, dialog: Element): string[] {
  const lines = linesIn(look, dialog)
  const title = lines.findIndex((line) => line.closest(titles))
  return lines
    .slice(Math.max(0, title - 1), Math.max(0, title))
    .map(look.text)
    .filter(isBareName)
}

/**
 * "The installer of <b>Kaspersky Plus</b> is ready": a sentence about a download names the only
 * product that the dialog speaks of.
 */
function namedAlone(look: Look, dialog: Element, lexicon: Lexicon | null): string[] {
  const lines = linesIn(look, dialog).map((line) => ({
    text: look.text(line),
    named: productsNamed(look.text(line)).filter((name) => !/^kaspersky$/i.test(name)),
    // What can be pressed may lead to another dialog.
    isText: !line.closest(controls),
  }))
  const [name, ...others] = new Set(lines.flatMap(({ named }) => named))
  const isSaid = lines.some(
    ({ text, named, isText }) =>
      isText &&
      named.length > 0 &&
      text.length < longestSentence &&
      (saysMailsLink(text) || lexicon?.tokens(text).some(({ is }) => is.includes('D'))),
  )
  return name && others.length === 0 && isSaid ? [name] : []
}
const longestSentence = 200

/** A heading over what is for one system: "Mac", "PC com Windows". */
const isSystem = (text: string) => text.length < 30 && platformsNamed(text).length === 1

/** Exact names; else those in a title that is a sentence: "Download Kaspersky Plus for Mac". */
function namesOf(texts: string[], lexicon: Lexicon | null): string[] {
  const exact = texts.filter((text) => isName(text, lexicon))
  return exact.length > 0
    ? exact
    : texts.filter(({ length }) => length < 80).flatMap((text) => spokenOf(text, lexicon))
}

/**
 * Products that a sentence names. The brand alone counts only if every other word is known and one
 * means download, or if such a word stands beside it and nothing behind; otherwise it may begin a
 * longer name.
 */
const spokenOf = (text: string, lexicon: Lexicon | null) =>
  productsNamed(text).filter(
    (name) =>
      !/^kaspersky$/i.test(name) ||
      saysNothingElse(text.replace(name, ' '), lexicon) ||
      isHandedOut(text.split(name), lexicon),
  )

/** "Where do you want to install Kaspersky?", "Wo möchten Sie Kaspersky installieren?" */
function isHandedOut([before = '', behind = '', ...more]: string[], lexicon: Lexicon | null) {
  const says = (word: Token | undefined) => word?.is.includes('D')
  const [last, near] = (lexicon?.tokens(before) ?? []).toReversed()
  const [next, ...rest] = lexicon?.tokens(withoutPlatforms(behind)) ?? []
  if (next || more.length > 0) return says(next) && more.length + rest.length === 0
  return says(last) || (says(near) && last!.is.includes('w') && last!.text.length < 5)
}

function saysNothingElse(text: string, lexicon: Lexicon | null): boolean {
  const words = lexicon?.tokens(withoutPlatforms(text)) ?? []
  return words.every(({ is }) => is !== '') && words.some(({ is }) => is.includes('D'))
}

/**
 * A name with words of the language behind it is a sentence, unless it is a product's exact name.
 * So is one that goes on in small letters, or in those of a script that has no others.
 */
const isName = (text: string, lexicon: Lexicon | null) =>
  isBareName(text) ||
  (isProductName(text) &&
    !/\s[–—-]\s/.test(text) &&
    !productsNamed(text).some((name) => /^ [\p{Ll}\p{Lo}]/u.test(text.slice(name.length))) &&
    (!lexicon || lexicon.tokens(text).every(({ is }) => is === '' || is === '#')))
