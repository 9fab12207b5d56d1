import type { PageTree } from '../dom/page-tree.ts'
import { offersSignIn } from './account/offers-sign-in.ts'
import { openDialogs } from './dialog/open-dialogs.ts'
import { openPanel } from './dialog/open-panel.ts'
import { excludeDialogs, isNamedOver, overlaysIn } from './dialog/overlays.ts'
import { readOverPage } from './dialog/read-over-page.ts'
import { readList } from './list/read-list.ts'
import type { PageReading } from './page-reading.ts'
import { type PlainPage, readPlain } from './read-plain.ts'
import { nothing } from './unread.ts'
import { withWindow } from './with-window.ts'

/** A page of which more than kind and session may be read, with what lies over it. */
export function readUnprotected(
  page: Omit<PlainPage, 'subscriptions' | 'session'>,
  shown: PageReading['session'],
  now: Date,
): PageReading {
  const { document, url, look, tree, lexicon } = page
  const dialogs = openDialogs(look, overlaysIn(tree, document))
  const panel = dialogs.length === 0 ? openPanel(look, tree, lexicon) : null
  excludeDialogs(tree, panel ? [panel.element] : dialogs)
  const subscriptions = readList(tree, lexicon, now)
  const session =
    shown === 'unknown' && lexicon && isListed(subscriptions) && !offersSignIn(tree, lexicon)
      ? 'signed-in'
      : shown
  const route = session === 'signed-in' ? url.hash : null
  const known = panel?.read ?? readOverPage(look, dialogs, route, lexicon, now)
  const said = known
    ? withList(known, subscriptions)
    : (behindUnknown(url.hash, dialogs, subscriptions, tree) ??
      readPlain({ ...page, subscriptions, session }))
  return { ...nothing, session, ...said }
}

/** What lies over the page, and the list that the page shows behind it. */
const withList = (
  known: Partial<PageReading>,
  subscriptions: PageReading['subscriptions'],
): Partial<PageReading> => ({
  ...known,
  subscriptions: withWindow(subscriptions, known.subscriptions) ?? known.subscriptions ?? null,
  missing: [
    ...(known.kind === 'subscriptions' && !(subscriptions ?? known.subscriptions) ? ['panel'] : []),
    ...(known.missing ?? []),
  ],
})

/**
 * An unknown dialog lies over the page, or the address names a dialog that was not found: what is
 * read is not the page alone. A dialog that was not found may have its words among those of the
 * list, so then the list is dropped as well. Null = neither.
 */
function behindUnknown(
  hash: string,
  dialogs: Element[],
  subscriptions: PageReading['subscriptions'],
  tree: PageTree,
): Partial<PageReading> | null {
  const missing = ['dialog']
  if (dialogs.length > 0) return { subscriptions, missing }
  return hash.includes('modal:') && !isOwnPage(hash, subscriptions, tree)
    ? { subscriptions: null, missing }
    : null
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
