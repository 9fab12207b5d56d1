import { portalHost } from '../../domain/portal-addresses.ts'
import { mostElements, treeOf } from '../dom/page-tree.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { cardLinks } from './card-links.ts'
import { chosenTile } from './selected-platform.ts'
import { lookAt, type Look } from '../dom/page-query.ts'
import { embeddedData } from './embedded-data.ts'
import { protectedKind } from './protected-pages.ts'
import { pageKind } from './page-kind.ts'
import type { PageKind, PageReading } from './page-reading.ts'
import { overlaysIn, excludeDialogs } from './overlays.ts'
import { openDialogs, readDialogs } from './read-dialog.ts'
import { readList } from './read-list.ts'
import { readSession } from './read-session.ts'
import { shownMail } from './shown-mail.ts'
import { titleWords, wordedKind, type TitleWords } from './worded-kind.ts'

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
 * What a page of the portal says, with the words of its language (null = not known). A page that is too large, or so
 * built that reading it fails, is one that could not be read: nothing is thrown.
 */
export function readPageWith(
  document: Document,
  url: URL,
  lexicon: Lexicon | null,
  now: Date,
): PageReading {
  if (url.protocol !== 'https:' || url.hostname !== portalHost) return nothing
  try {
    if (document.getElementsByTagName('*').length > mostElements)
      return unread(url, 'page-too-large')
    return readSafely(document, url, lexicon, now)
  } catch {
    return unread(url, 'page')
  }
}

/** The address of the Subscriptions page must show subscriptions, so it is reported that none were found. */
const unread = ({ pathname }: URL, selector: string): PageReading => ({
  ...nothing,
  subscriptions: /^\/MyLicenses\/?$/i.test(pathname) ? notFound(selector) : null,
  missing: [selector],
})

function readSafely(document: Document, url: URL, lexicon: Lexicon | null, now: Date): PageReading {
  const look = lookAt(document)
  const facts = embeddedData(document)
  const session = readSession(look, facts, shownMail(document))
  const protectedAs = protectedKind(look, url, session)
  if (protectedAs) return { ...nothing, kind: protectedAs, session }
  const tree = treeOf(document, look.shows)
  const titles = titleWords(tree, lexicon)
  const dialogs = openDialogs(look, overlaysIn(tree, document))
  excludeDialogs(tree, dialogs)
  const list = { mayBeWhole: dialogs.length === 0 && titles.subscriptions, now }
  const subscriptions = readList(tree, lexicon, list)
  const known = readDialogs(look, dialogs, session === 'signed-in' ? url.hash : null, lexicon)
  if (known)
    return {
      ...nothing,
      session,
      subscriptions,
      ...known,
      missing: [
        ...(known.kind === 'subscriptions' && !subscriptions ? ['panel'] : []),
        ...(known.missing ?? []),
      ],
    }
  // An unknown dialog lies over the page, or the address names a dialog that was not found: what is read is not the
  // page alone.
  // A dialog that was not found may have its words among those of the list, so then the list is dropped as well.
  if (dialogs.length > 0 || url.hash.includes('modal:'))
    return {
      ...nothing,
      session,
      subscriptions: url.hash.includes('modal:') ? null : subscriptions,
      missing: ['dialog'],
    }
  return { ...nothing, session, ...readPlain(look, url, subscriptions, facts.terms, titles) }
}

/** A page without a dialog. */
function readPlain(
  look: Look,
  url: URL,
  subscriptions: PageReading['subscriptions'],
  terms: boolean,
  titles: TitleWords,
): Partial<PageReading> {
  const kind = kindOr(pageKind(look, url, !!subscriptions && !titles.downloads), () =>
    wordedKind(look, titles, !!subscriptions),
  )
  if (kind === 'downloads') return { kind, offered: chosenTile(look), links: cardLinks(look) }
  if (kind === 'subscriptions')
    return {
      kind,
      subscriptions: subscriptions ?? notFound('panel'),
      missing: subscriptions ? [] : ['panel'],
    }
  if (kind !== 'unknown') return { kind }
  if (terms) return { kind: 'terms', missing: ['page'] }
  const { subscriptions: unfound, missing } = unread(url, 'page')
  return { kind, subscriptions: unfound, missing }
}

const kindOr = (kind: PageKind, other: () => PageKind) => (kind === 'unknown' ? other() : kind)

const notFound = (selector: string): PageReading['subscriptions'] => ({
  ok: false,
  failure: { kind: 'layout-changed', missing: [selector] },
})
