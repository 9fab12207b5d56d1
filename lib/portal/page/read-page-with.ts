import { portalHost } from '../../domain/portal-addresses.ts'
import { foldedParts } from '../dom/folded-parts.ts'
import { lookAt } from '../dom/page-query.ts'
import { rootsIn } from '../dom/page-tree.ts'
import type { SelectorName } from '../dom/selectors.ts'
import { mostElements, mostText, treeOf } from '../dom/tree-of.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { mailsShown } from './account/mails-shown.ts'
import { offersSignOut } from './account/offers-sign-in.ts'
import { readSession } from './account/read-session.ts'
import { embeddedData } from './embedded-data.ts'
import { guardedKind, titleWords } from './kind-by-titles.ts'
import type { PageReading } from './page-reading.ts'
import { protectedKind } from './protected-pages.ts'
import { readUnprotected } from './read-unprotected.ts'
import { nothing, unread } from './unread.ts'

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

function readWhole(document: Document, url: URL, lexicon: Lexicon | null, now: Date): PageReading {
  const look = lookAt(document)
  const facts = embeddedData(document)
  const tree = treeOf(
    document.body,
    look.shows,
    foldedParts(document, look.shows, lexicon?.code ?? ''),
  )
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
  // Sent with the route of the agreement screen.
  const terms = facts.text.includes('/auth/layout/main')
  return readUnprotected(
    { document, url, look, anywhere, tree, lexicon, titles, terms },
    shown,
    now,
  )
}
