import type { Session } from '../../domain/session.ts'
import type { watcherSelectors } from '../dom/watcher-selectors.ts'
import type { PageKind } from '../../domain/page-kind.ts'
import type { VisibleElements } from '../dom/visibility.ts'

/** Products whose name in a route is not that of the security settings (portal.md §4.2). */
const products = /(?:internet|total|office).?security|security.?cloud|secure.?connection/gi

/**
 * Pages that are recognised and then left alone: nothing but the kind and the session is read of
 * them. null = none of these. Source: portal.md §3, §4.4, §8.
 */
export function protectedKind(
  look: Pick<VisibleElements<keyof typeof watcherSelectors>, 'has'>,
  { pathname, hash }: URL,
  session: Session,
): PageKind | null {
  if (look.has('twoStep')) return 'two-step'
  const inside = session === 'signed-in'
  if (look.has('terms')) return 'terms'
  if (!inside && (look.has('signIn') || look.has('password') || look.has('entryPanel')))
    return 'sign-in'
  // Where the security settings live is not public: their name in the route, or a password field of
  // a signed-in person.
  if (/secur|authenticator/i.test((pathname + hash).replace(products, '')))
    return session === 'signed-out' ? 'unknown' : 'security'
  if (look.has('secret') || look.has('password')) return 'security'
  if (hash.includes('/auth/')) return inside ? 'terms' : 'unknown'
  return null
}
