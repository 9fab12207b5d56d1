import { portalHost } from '../domain/portal-addresses.ts'
import { cardLinks } from './page/card-links.ts'
import { chosenTile } from './page/selected-platform.ts'
import { lookAt } from './dom/page-query.ts'
import { pageFacts } from './page/embedded-data.ts'
import { guardedKind } from './page/protected-pages.ts'
import { pageKind } from './page/page-kind.ts'
import type { PageReading } from './page/page-reading.ts'
import { openDialogs, readDialogs } from './page/read-dialog.ts'
import { readPanels } from './page/read-panels.ts'
import { readSession } from './page/read-session.ts'

export type { PageReading } from './page/page-reading.ts'

/**
 * What a page of the portal says. Shape: docs/architecture.md, Seams. Errors: none; what cannot be read is null, or named in
 * `missing`. Works on any Document, rendered or parsed apart. `now` tells past days from coming ones.
 */
export function readPage(document: Document, url: URL, now = new Date()): PageReading {
  const nothing: PageReading = {
    kind: 'unknown',
    session: 'unknown',
    offered: null,
    application: null,
    links: [],
    subscriptions: null,
    missing: [],
  }
  if (url.protocol !== 'https:' || url.hostname !== portalHost) return nothing
  const look = lookAt(document)
  const facts = pageFacts(document)
  const session = readSession(look, facts)
  const guarded = guardedKind(look, url, session)
  if (guarded) return { ...nothing, kind: guarded, session }
  const dialogs = openDialogs(look)
  const subscriptions = readPanels(look, document, dialogs, now)
  const known = readDialogs(look, dialogs, session === 'signed-in' ? url.hash : null)
  if (known)
    return {
      ...nothing,
      session,
      subscriptions,
      missing: known.kind === 'subscriptions' && !subscriptions ? ['panel'] : [],
      ...known,
    }
  // A dialog nobody knows, or one that the address names and the page does not show as one: what lies under it is not the page.
  if (dialogs.length > 0 || url.hash.includes('modal:'))
    return { ...nothing, session, subscriptions, missing: ['dialog'] }
  return { ...nothing, session, ...readPlain(look, url, subscriptions, facts.terms) }
}

/** A page without a dialog. */
function readPlain(
  look: ReturnType<typeof lookAt>,
  url: URL,
  subscriptions: PageReading['subscriptions'],
  terms: boolean,
): Partial<PageReading> {
  const kind = pageKind(look, url, !!subscriptions)
  if (kind === 'downloads') return { kind, offered: chosenTile(look), links: cardLinks(look) }
  if (kind === 'subscriptions')
    return {
      kind,
      subscriptions: subscriptions ?? notFound('panel'),
      missing: subscriptions ? [] : ['panel'],
    }
  if (kind !== 'unknown') return { kind }
  if (terms) return { kind: 'terms', missing: ['page'] }
  // Where the subscriptions have always been something must be: that it was not found is told.
  return {
    kind,
    subscriptions: /^\/MyLicenses\/?$/i.test(url.pathname) ? notFound('page') : null,
    missing: ['page'],
  }
}

const notFound = (landmark: string): PageReading['subscriptions'] => ({
  ok: false,
  failure: { kind: 'layout-changed', missing: [landmark] },
})
