import type { Session } from '../../domain/session.ts'
import type { PageKind } from '../../domain/page-kind.ts'
import { protectedKind } from '../page/protected-pages.ts'
import { watcherSelectors } from '../dom/watcher-selectors.ts'
import { embeddedData } from '../page/embedded-data.ts'
import { readSession } from '../page/account/read-session.ts'
import { shownMail } from '../page/account/shown-mail.ts'
import { visibleElements } from '../dom/visibility.ts'

/**
 * What the watcher can tell before the reader is there. `readable` false: the page is never read
 * (sign-in, terms, two-step, security), or nobody is signed in. Then the reader is not even
 * brought.
 */
export function preflight(
  document: Document,
  url: URL,
): { kind: PageKind; session: Session; readable: boolean } {
  const look = visibleElements(document, watcherSelectors)
  const session = readSession(look, embeddedData(document), () => shownMail(document) !== null)
  const protectedAs = protectedKind(look, url, session)
  return {
    kind: protectedAs ?? 'unknown',
    session,
    readable: !protectedAs && session !== 'signed-out',
  }
}
