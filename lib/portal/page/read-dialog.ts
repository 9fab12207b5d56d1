import type { Link } from '../../domain/link.ts'
import type { Platform } from '../../domain/platform.ts'
import type { Label } from '../dom/labels.ts'
import { isCookies } from './overlays.ts'
import { isPutAway } from '../dom/dialog-visibility.ts'
import { linksIn } from './find-links.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Look } from '../dom/page-query.ts'
import type { PageKind, PageReading } from './page-reading.ts'
import { platformsNamed } from '../text/platform-names.ts'
import { isBareName, isProductName, productsNamed } from '../text/product-name.ts'

const press = 'button,a,[role=button],kl-button,kl-link'
const titles = 'h1,h2,h3,[role=heading]'

/** No real page has more. */
const mostDialogs = 40

/** Visible outermost dialogs, the topmost (last in the document) first. Cookie banners are left out. */
export function openDialogs(look: Look, overlays: Element[] = []): Element[] {
  const all = new Set([...look.all('dialog'), ...overlays])
  const shown = [...all]
    .slice(0, mostDialogs)
    .filter((dialog) => !dialog.closest('[id^=Cybot]') && !isCookies(dialog) && !isPutAway(dialog))
  return shown
    .filter((dialog) => !shown.some((other) => other !== dialog && other.contains(dialog)))
    .toSorted((one, other) => (one.compareDocumentPosition(other) & 2 ? 1 : -1))
    .toReversed()
}

const downloadKinds = ['download-dialog', 'other-downloads']

/**
 * What the topmost dialog that we know says. Null = no dialog is known, or two visible ones offer different downloads
 * and
 * nothing tells which of them lies on top. `route`: the hash if somebody is signed in; before that it only says where
 * the
 * sign-in leads.
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
  const rivals = below.filter(
    ({ kind, application }) =>
      downloadKinds.includes(kind!) &&
      downloadKinds.includes(top!.kind!) &&
      (kind === top!.kind || application !== top!.application),
  )
  return top && rivals.every((rival) => JSON.stringify(rival) === JSON.stringify(top)) ? top : null
}

/** What one dialog says; null = not a dialog that we know. */
function readDialog(
  look: Look,
  dialog: Element,
  route: string | null,
  lexicon: Lexicon | null,
): Partial<PageReading> | null {
  const application = applicationIn(look, dialog, lexicon)
  const links = linksIn(look, dialog, application)
  const offered = handsOut(look, dialog, links) ? offeredIn(look, dialog) : null
  const kind =
    dialogKind(look, dialog, route) ??
    (application && guessedKind(look, dialog, offered, links, lexicon))
  if (!kind) return null
  if (kind !== 'download-dialog' && kind !== 'other-downloads') return { kind }
  const missing = application ? [] : ['application']
  // This view shows a QR code or store links. Without any it was not read as a whole.
  if (kind === 'other-downloads')
    return {
      kind,
      application,
      links,
      missing: links.length > 0 ? missing : [...missing, 'store-link'],
    }
  return { kind, application, links, offered, missing: offered ? missing : [...missing, 'offered'] }
}

/** By hooks first, then by labels. */
function dialogKind(look: Look, dialog: Element, route: string | null): PageKind | null {
  const has = (label: Label, selector: string) => look.labelled(label, selector, dialog).length > 0
  if (look.has('otherButton', dialog)) return 'download-dialog'
  if (look.has('otherView', dialog) || look.has('sendForm', dialog)) return 'other-downloads'
  if (dialog.matches('[data-at-selector=downloadDialog]') || look.has('downloadDialog', dialog))
    return 'download-dialog'
  if (has('manageSubscription', press) || has('sendToDevice', press)) return 'subscriptions'
  if (
    (route && /orderhistory/i.test(route)) ||
    has('manageSubscription', titles) ||
    has('sendToDevice', titles)
  )
    return 'other'
  if (has('otherDownloads', titles) || has('sendLink', press) || has('downloadOnAppStore', press))
    return 'other-downloads'
  return has('otherDownloads', press) ? 'download-dialog' : null
}

/** The kind of a dialog about one product that has neither hook nor label, by what only such a dialog holds. */
function guessedKind(
  look: Look,
  dialog: Element,
  offered: Platform | null,
  links: Link[],
  lexicon: Lexicon | null,
): PageKind | null {
  const hands =
    links.some(({ kind }) => kind === 'installer') ||
    filesIn(look.words(dialog)).length > 0 ||
    look.labelled('download', press, dialog).length > 0 ||
    saysDownload(look, dialog, lexicon)
  if (offered) return hands ? 'download-dialog' : null
  const stores = links.some(({ kind }) => kind !== 'installer')
  return stores &&
    [...dialog.querySelectorAll('img,svg,canvas')].some(
      (picture) => look.shows(picture) && isSquare(picture),
    )
    ? 'other-downloads'
    : null
}

/** Whether a short control has the language's word for download. */
const saysDownload = (look: Look, dialog: Element, lexicon: Lexicon | null) =>
  lexicon !== null &&
  textsIn(look, dialog, press).some(
    (text) => text.length < 60 && lexicon.tokens(text).some(({ is }) => is.includes('D')),
  )

/** Large and square, as a QR code is drawn. What it holds is never looked at. */
function isSquare(picture: Element): boolean {
  const [width, height] = ['width', 'height'].map((side) => Number(picture.getAttribute(side)))
  const box = picture.getBoundingClientRect()
  return width && height
    ? width >= 96 && width === height
    : box.width >= 96 && Math.abs(box.width - box.height) < 3
}

/**
 * The product that the dialog names by hook, else by its titles, else (without any title) by a line. Null if there are
 * two.
 */
function applicationIn(look: Look, dialog: Element, lexicon: Lexicon | null): string | null {
  const hooked = look.all('brand', dialog).map(look.text).filter(Boolean)
  const titled = textsIn(look, dialog, titles)
  // In a line with child elements the name may continue in them.
  const lines = () =>
    linesIn(look, dialog)
      .filter(({ childElementCount }) => childElementCount === 0)
      .map(look.text)
  const texts = titled.length > 0 ? titled : lines()
  const exact = hooked.length > 0 ? hooked : texts.filter((text) => isName(text, lexicon))
  // A title may be a sentence: "Download Kaspersky Plus for Mac".
  const named =
    exact.length > 0
      ? exact
      : texts.filter(({ length }) => length < 80).flatMap((text) => spokenOf(text, lexicon))
  return new Set(named).size === 1 ? (named[0] ?? null) : null
}

/**
 * Products that a sentence names. The brand alone counts only if every other word is known and one means download;
 * otherwise
 * it may begin a longer name.
 */
const spokenOf = (text: string, lexicon: Lexicon | null) =>
  productsNamed(text).filter(
    (name) => !/^kaspersky$/i.test(name) || saysNothingElse(text.replace(name, ' '), lexicon),
  )

function saysNothingElse(text: string, lexicon: Lexicon | null): boolean {
  const words = lexicon?.tokens(text) ?? []
  return words.every(({ is }) => is !== '') && words.some(({ is }) => is.includes('D'))
}

/** A name with words of the language behind it is a sentence, unless it is a product's exact name. */
const isName = (text: string, lexicon: Lexicon | null) =>
  isProductName(text) &&
  (isBareName(text) || !lexicon || lexicon.tokens(text).every(({ is }) => is === '' || is === '#'))

/**
 * Whether the dialog offers a download: a file, or a button with a word on it beside the one to the other downloads. A
 * dialog
 * that says "Not for Windows" names a system, too, but offers nothing.
 */
function handsOut(look: Look, dialog: Element, links: Link[]): boolean {
  const elsewhere = [
    ...look.all('otherButton', dialog),
    ...look.labelled('otherDownloads', press, dialog),
  ]
  const buttons = [...dialog.querySelectorAll(press)].filter(
    (button) =>
      look.shows(button) &&
      !elsewhere.some((other) => other.contains(button) || button.contains(other)),
  )
  return (
    links.length > 0 ||
    filesIn(look.words(dialog)).length > 0 ||
    buttons.some((button) => /\p{L}/u.test(look.text(button)))
  )
}

/**
 * The one system that the dialog's title names, else its buttons, else its lines. Of several ("for Windows, Mac,
 * Android")
 * the shown file decides; a file of a system that is not named, or files of two, decide nothing.
 */
function offeredIn(look: Look, dialog: Element): Platform | null {
  // A sentence ("It is not made for Windows.") offers nothing.
  const lines = linesIn(look, dialog)
    .map(look.text)
    .filter((line) => !/[.!?。！？।]$/.test(line))
    .map(platformsNamed)
  // A line that names several says what the product runs on, not what is offered.
  const alone = [...new Set(lines.flatMap((found) => (found.length === 1 ? found : [])))]
  const named =
    [
      platformsNamed(textsIn(look, dialog, titles).join(' · ')),
      platformsNamed(textsIn(look, dialog, 'button').join(' · ')),
      alone,
      lines.flat(),
    ].find((found) => found.length > 0) ?? []
  const handed = filesIn(look.words(dialog))
  const offered =
    handed.length === 0
      ? named
      : named.length === 0
        ? handed
        : handed.filter((platform) => handed.length === 1 && named.includes(platform))
  return offered.length === 1 ? (offered[0] ?? null) : null
}

const textsIn = (look: Look, dialog: Element, selector: string) =>
  [...dialog.querySelectorAll(selector)].filter(look.shows).map(look.text).filter(Boolean)

/** Elements that hold text themselves; what stands inside such a line is part of it. */
function linesIn(look: Look, dialog: Element): Element[] {
  const known = new Map<Element, boolean>()
  // Asked of every element and its parent: an element with thousands of children must be looked through once.
  const holdsText = (element: Element): boolean => {
    const before = known.get(element)
    if (before !== undefined) return before
    const answer = [...element.childNodes].some(
      (node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''),
    )
    known.set(element, answer)
    return answer
  }
  return [...dialog.querySelectorAll('*')].filter(
    (element) => holdsText(element) && !holdsText(element.parentElement!) && look.shows(element),
  )
}

const files: Record<string, Platform> = {
  exe: 'windows',
  msi: 'windows',
  dmg: 'macos',
  pkg: 'macos',
  apk: 'android',
  ipa: 'ios',
}
const filesIn = (text: string): Platform[] => [
  ...new Set(
    [...text.matchAll(/\.(exe|msi|dmg|pkg|apk|ipa)(?![a-z])/gi)].flatMap(
      ([, ending = '']) => files[ending.toLowerCase()] ?? [],
    ),
  ),
]
