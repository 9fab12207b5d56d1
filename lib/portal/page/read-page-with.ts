import { portalHost } from '../../domain/portal-addresses.ts'
import { foldedParts } from '../dom/folded-parts.ts'
import { type PageTree, rootsIn } from '../dom/page-tree.ts'
import { mostElements, mostText, treeOf } from '../dom/tree-of.ts'
import type { SelectorName } from '../dom/selectors.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { cardLinks, namedLinks } from './card-links.ts'
import { saysNone } from './list/empty-list.ts'
import { offersSignIn, offersSignOut } from './account/offers-sign-in.ts'
import { chosenPlatform } from './dialog/selected-platform.ts'
import { lookAt, type Look } from '../dom/page-query.ts'
import { embeddedData } from './embedded-data.ts'
import { protectedKind } from './protected-pages.ts'
import { isOtherRoute, kindByMarks } from './kind-by-marks.ts'
import type { PageKind } from '../../domain/page-kind.ts'
import type { PageReading } from './page-reading.ts'
import { excludeDialogs, isNamedOver, overlaysIn, panelsIn } from './dialog/overlays.ts'
import { isOtherDialog } from './dialog/other-dialog.ts'
import { openDialogs } from './dialog/open-dialogs.ts'
import { readDialogs, readPanel } from './dialog/read-dialog.ts'
import { readList } from './list/read-list.ts'
import { readSubscriptionDialog } from './dialog/read-subscription-dialog.ts'
import { readSession } from './account/read-session.ts'
import { mailsInBar } from './account/mail-in-bar.ts'
import { mailsInLines } from './account/mail-in-lines.ts'
import { withWindow } from './with-window.ts'
import { titleWords, guardedKind, kindByTitles, type TitleWords } from './kind-by-titles.ts'

const nothing: PageReading = {
  kind: 'unknown',
  session: 'unknown',
  offered: null,
  application: null,
  links: [],
  subscriptions: null,
  missing: [],
}

/**
 * What a page of the portal says, with the words of its language (null = not known). A page that is
 * too large, or so built that reading it fails, is one that could not be read: nothing is thrown.
 */
export function readPageWith(
  document: Document,
  url: URL,
  lexicon: Lexicon | null,
  now: Date,
): PageReading {
  if (url.protocol !== 'https:' || url.hostname !== portalHost) return nothing
  try {
    if (
      document.getElementsByTagName('*').length > mostElements ||
      (document.body.textContent ?? '').length > mostText
    )
      return unread(url, 'page-too-large')
    return readWhole(document, url, lexicon, now)
  } catch {
    return unread(url, 'page')
  }
}

/**
 * The address of the Subscriptions page must show subscriptions, so it is reported that none were
 * found.
 */
const unread = ({ pathname }: URL, selector: string): PageReading => ({
  ...nothing,
  subscriptions: /^\/MyLicenses\/?$/i.test(pathname) ? notFound(selector) : null,
  missing: [selector],
})

/** Addresses that say who is signed in, by the bars of a page or else by its lines. */
export function mailsShown(
  document: Document,
  lexicon: Lexicon | null,
  treeIn: (document: Document) => PageTree,
): Set<string> {
  const inBars = mailsInBar(document)
  return inBars.size > 0 ? inBars : mailsInLines(treeIn(document), lexicon)
}

function readWhole(document: Document, url: URL, lexicon: Lexicon | null, now: Date): PageReading {
  const look = lookAt(document)
  const facts = embeddedData(document)
  const tree = treeOf(document.body, look.shows, foldedParts(document, look.shows))
  const roots = rootsIn(document, tree)
  const anywhere = { has: (name: SelectorName) => roots.some((root) => look.has(name, root)) }
  const shown = readSession(
    anywhere,
    facts,
    () =>
      mailsShown(document, lexicon, () => tree).size === 1 ||
      offersSignOut(tree, document, look, lexicon),
  )
  const protectedAs = protectedKind(anywhere, url, shown)
  if (protectedAs && protectedAs !== 'unknown') {
    // Who is asked to sign in, and is not named, is signed out.
    const isOut = protectedAs === 'sign-in' && shown === 'unknown'
    return { ...nothing, kind: protectedAs, session: isOut ? 'signed-out' : shown }
  }
  const titles = titleWords(tree, lexicon)
  if (protectedAs) return { ...nothing, kind: guardedKind(anywhere, titles), session: shown }
  const dialogs = openDialogs(look, overlaysIn(tree, document))
  const panel = dialogs.length === 0 ? openPanel(look, tree, lexicon) : null
  excludeDialogs(tree, panel ? [panel.element] : dialogs)
  const subscriptions = readList(tree, lexicon, now)
  const session =
    shown === 'unknown' && lexicon && isListed(subscriptions) && !offersSignIn(tree, lexicon)
      ? 'signed-in'
      : shown
  const route = session === 'signed-in' ? url.hash : null
  const known = panel?.read ?? overIt(look, dialogs, route, lexicon, now)
  if (known)
    return {
      ...nothing,
      session,
      ...known,
      subscriptions: withWindow(subscriptions, known.subscriptions) ?? known.subscriptions ?? null,
      missing: [
        ...(known.kind === 'subscriptions' && !(subscriptions ?? known.subscriptions)
          ? ['panel']
          : []),
        ...(known.missing ?? []),
      ],
    }
  // An unknown dialog lies over the page, or the address names a dialog that was not found: what is
  // read is not the page alone. A dialog that was not found may have its words among those of the
  // list, so then the list is dropped as well.
  const routed = url.hash.includes('modal:')
  if (dialogs.length > 0 || (routed && !isOwnPage(url.hash, subscriptions, tree)))
    return {
      ...nothing,
      session,
      subscriptions: routed && dialogs.length === 0 ? null : subscriptions,
      missing: ['dialog'],
    }
  return {
    ...nothing,
    session,
    ...readPlain({
      document,
      url,
      look,
      tree,
      lexicon,
      titles,
      subscriptions,
      session,
      terms: facts.terms,
    }),
  }
}

/** Nobody but who is signed in is shown subscriptions. */
const isListed = (list: PageReading['subscriptions']) => list?.ok === true && list.value.length > 0

/**
 * The route of a dialog, and no dialog: the page itself may show what once was one, if it is of one
 * subscription and nothing is named as what lies over a page.
 */
const isOwnPage = (hash: string, list: PageReading['subscriptions'], { items }: PageTree) =>
  list?.ok === true &&
  list.value.length === 1 &&
  !/modal:(?:download|install)/i.test(hash) &&
  !items.some(isNamedOver)

/** The one part of the page itself that is read as a dialog for downloads. */
function openPanel(look: Look, tree: PageTree, lexicon: Lexicon | null) {
  const found = panelsIn(tree).flatMap((element) => {
    const read = readPanel(look, element, lexicon)
    return read ? [{ element, read }] : []
  })
  const [outer, ...others] = found
  return outer && others.every(({ element }) => outer.element.contains(element)) ? outer : null
}

/** What lies over the page: a dialog that we know, or the window of one subscription. */
function overIt(
  look: Look,
  dialogs: Element[],
  route: string | null,
  lexicon: Lexicon | null,
  now: Date,
): Partial<PageReading> | null {
  const known = readDialogs(look, dialogs, route, lexicon)
  const [dialog, ...others] = dialogs
  if ((known && known.kind !== 'subscriptions') || !dialog || others.length > 0) return known
  const subscriptions = readSubscriptionDialog(look, dialog, lexicon, now)
  if (subscriptions) return { kind: 'subscriptions', subscriptions }
  return known ?? (isOtherDialog(look, dialog, lexicon) ? { kind: 'other' } : null)
}

interface PlainPage {
  document: Document
  url: URL
  look: Look
  tree: PageTree
  lexicon: Lexicon | null
  titles: TitleWords
  subscriptions: PageReading['subscriptions']
  session: PageReading['session']
  terms: boolean
}

/** A page without a dialog. */
function readPlain(page: PlainPage): Partial<PageReading> {
  const { document, url, look, titles, lexicon } = page
  const listed = page.subscriptions !== null
  const asksIn = lexicon !== null && titles.signIn && offersSignIn(page.tree, lexicon)
  if (asksIn && !listed && page.session !== 'signed-in')
    return { kind: 'sign-in', session: 'signed-out' }
  const kind = kindOr(kindByMarks(look, url, listed && !titles.downloads), () =>
    kindByTitles(look, titles, listed),
  )
  if (kind === 'downloads')
    return {
      kind,
      subscriptions: isEmpty(page) ? none : null,
      offered: chosenPlatform(look, document) ?? null,
      links: look.has('card') ? cardLinks(look) : namedLinks(look, document, lexicon),
    }
  if (kind === 'subscriptions') return listOf(page)
  if (kind !== 'unknown') return { kind }
  if (isEmpty(page)) return listOf(page)
  if (page.session === 'signed-in' && isOtherRoute(url.pathname.toLowerCase()))
    return { kind: 'other' }
  if (page.terms) return { kind: 'terms', missing: ['page'] }
  const { subscriptions: unseen, missing } = unread(url, 'page')
  return { kind, subscriptions: unseen, missing }
}

/** Whether it says, to somebody who is signed in, that there is no subscription. */
const isEmpty = ({ tree, lexicon, titles, url, session }: PlainPage): boolean =>
  lexicon !== null &&
  session !== 'signed-out' &&
  (session === 'signed-in' ||
    titles.subscriptions ||
    titles.window ||
    /^\/MyLicenses\/?$/i.test(url.pathname)) &&
  !(session === 'unknown' && offersSignIn(tree, lexicon)) &&
  saysNone(tree, lexicon, url)

function listOf(page: PlainPage): Partial<PageReading> {
  const { subscriptions } = page
  const kind = 'subscriptions'
  if (subscriptions) return { kind, subscriptions }
  // Nobody but who is signed in is told so.
  if (isEmpty(page)) return { kind, subscriptions: none, session: 'signed-in' }
  return { kind, subscriptions: notFound('panel'), missing: ['panel'] }
}

const none: PageReading['subscriptions'] = { ok: true, value: [], warnings: [] }

const kindOr = (kind: PageKind, other: () => PageKind) => (kind === 'unknown' ? other() : kind)

const notFound = (selector: string): PageReading['subscriptions'] => ({
  ok: false,
  failure: { kind: 'layout-changed', missing: [selector] },
})
