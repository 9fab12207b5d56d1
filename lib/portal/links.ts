import type { Link } from '../domain/link.ts'
import { portalHost, portalOrigin } from '../domain/portal-addresses.ts'
import { googlePlay, storeKinds, stores } from '../domain/stores.ts'

/**
 * The kind of a link, by its own form alone. Store links are rebuilt from their id: without
 * storefront, slug, tracking and fragment. Of an installer only the kind is returned, because its
 * address is personal.
 * Shape: an absolute address as written in the page. Errors: null for everything that is not
 * exactly a known form: only https, ASCII host from the list, no user info, no port, no backslash
 * or white space, at most 2,048 characters. Source: portal.md §6, §8, §10.8.
 */
export function classifyLink(href: string): Link | null {
  const url = plainAddress(href)
  if (!url) return null
  return storeLink(url) ?? ownLink(url)
}

/**
 * The address, if a browser opens exactly what is written: no part of it that another program could
 * read differently.
 */
function plainAddress(href: string): URL | null {
  if (
    typeof href !== 'string' ||
    href.length > 2048 ||
    !/^https:\/\/[a-z\d.-]+(?:[/?#]|$)/i.test(href) ||
    /[\s\\\p{Cc}\p{Cf}]/u.test(href)
  )
    return null
  try {
    return new URL(href)
  } catch {
    return null // not an address at all; URL.canParse is newer than the oldest browsers we support
  }
}

function storeLink(url: URL): Link | null {
  if (url.hostname === googlePlay.host) {
    const packageName = googlePlay.path.exec(storePath(url))?.[1]
    return packageName ? { kind: 'google-play', packageName } : null
  }
  const kind = storeKinds.find((one) => stores[one].host === url.hostname)
  if (!kind) return null
  const { path, page, inHash } = stores[kind]
  const id = path.exec(storePath(url, inHash))?.[1]
  return id ? { kind, url: page + id, storeId: id } : null
}

/**
 * The path, with the one query field or hash route that holds the id in some stores. If that field
 * occurs twice, the form is not known.
 */
function storePath(url: URL, inHash = false): string {
  const ids = url.searchParams.getAll('id')
  const query = ids.length === 1 && url.pathname.includes('details') ? `?id=${ids[0]}` : ''
  const route = inHash && url.pathname === '/' ? url.hash : ''
  return url.hash && !route ? '' : url.pathname + route + query
}

const downloads = /^(?:.+\.)?(?:pdc\.kaspersky\.com|kaspersky-labs\.com)$/
const file = /\.(?:exe|msi|dmg|pkg|apk|aab|ipa|zip|deb|rpm)$/i

/** Kaspersky's own hosts: an installer, a page of the portal, or something that we do not show. */
function ownLink({ hostname, pathname, href }: URL): Link | null {
  if (downloads.test(hostname)) return { kind: 'installer' }
  if (!/^(?:.+\.)?kaspersky\.com$/.test(hostname)) return null
  if (file.test(pathname) || (hostname === portalHost && /startdownload|almostdone/i.test(href)))
    return { kind: 'installer' }
  // Letters only, so that no number, code or token of a person can be in it. For the same reason
  // there is no query and no fragment.
  const shown =
    /^\/(?:[a-z]{1,30}\/?){0,3}$/i.test(pathname) &&
    !/^\/(?:MyAccountApi|api\b|SignIn\/SignOut)/i.test(pathname)
  return hostname === portalHost && shown ? { kind: 'portal', url: portalOrigin + pathname } : null
}
