import { isProductName } from '../text/product-name.ts'
import type { Look } from '../dom/page-query.ts'
import type { PageKind } from '../../domain/page-kind.ts'
import { isRoute } from '../../domain/portal-addresses.ts'

/**
 * The kind of the page itself, with no dialog over it. A route alone proves nothing (portal.md §2).
 * `listed`: it lists subscriptions.
 */
export function kindByMarks(look: Look, url: URL, listed: boolean): PageKind {
  const atList = isRoute(url, '/MyLicenses')
  const titled = (label: 'subscriptions' | 'downloads' | 'devices') =>
    look.labelled(label, 'h1,h2,[role=heading]').length > 0
  // A list of subscriptions may offer applications below.
  const isList = listed && (atList || titled('subscriptions'))
  if (!isList && (look.has('downloads') || look.has('card'))) return 'downloads'
  if (look.has('subscriptions') || titled('subscriptions') || (listed && atList))
    return 'subscriptions'
  if (
    isRoute(url, '/MyDownloads') &&
    (titled('downloads') ||
      (!listed && look.all('name').some((name) => isProductName(look.text(name)))))
  )
    return 'downloads'
  const own = look.has('header') || look.has('accountMenu')
  return own && (titled('devices') || isOtherRoute(url)) ? 'other' : 'unknown'
}

/**
 * Addresses of the portal's other pages (portal.md §2). One alone proves nothing: something else
 * has to say that the page is the portal's own.
 */
export const isOtherRoute = ({ pathname }: URL) =>
  /^\/(?:mydevices|mypasswords|mykids|vpn|dr|myaccount\w*)(?:\/|$)/i.test(pathname)
