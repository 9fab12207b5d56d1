import type { PageKind } from '../page/page-reading.ts'
import { guardedKind } from '../page/protected-pages.ts'
import { outer } from '../dom/selectors.ts'
import { pageFacts } from '../page/embedded-data.ts'
import { readSession, type Session } from '../page/read-session.ts'
import { shownMail } from '../page/shown-mail.ts'
import { showing } from '../dom/visibility.ts'

/**
 * What the watcher can tell before the reader is there. `readable` false: a page that is never read (sign-in, terms,
 * two-step, security), or nobody is signed in; the reader is not even brought to it.
 */
export function glance(
  document: Document,
  url: URL,
): { kind: PageKind; session: Session; readable: boolean } {
  const look = showing(document, outer)
  const session = readSession(look, pageFacts(document), shownMail(document))
  const guarded = guardedKind(look, url, session)
  return { kind: guarded ?? 'unknown', session, readable: !guarded && session !== 'signed-out' }
}
