import type { Link } from '../domain/link.ts'

// Forms of the stores' public product pages. App Store and Google Play: portal.md §6. Galaxy Store, AppGallery and
// GetApps: the stores' own address forms as public projects link to them (seen November 2026); no Kaspersky product's
// address there is public, so none is built, only recognised.
const packageName = String.raw`([a-z]\w*(?:\.[a-z]\w*)+)`
const stores = [
  {
    kind: 'app-store',
    host: 'apps.apple.com',
    path: /^\/(?:[a-z]{2}\/)?app\/(?:[^/]+\/)?id([1-9]\d{4,10})\/?$/i,
    url: 'https://apps.apple.com/app/id',
  },
  {
    kind: 'galaxy-store',
    host: 'galaxystore.samsung.com',
    path: new RegExp(`^/detail/${packageName}/?$`, 'i'),
    url: 'https://galaxystore.samsung.com/detail/',
  },
  {
    kind: 'appgallery',
    host: 'appgallery.huawei.com',
    path: /^\/(?:#\/)?app\/(C\d{5,12})\/?$/,
    url: 'https://appgallery.huawei.com/app/',
  },
  {
    kind: 'getapps',
    host: 'global.app.mi.com',
    path: new RegExp(`^/details\\?id=${packageName}$`, 'i'),
    url: 'https://global.app.mi.com/details?id=',
  },
  {
    kind: 'google-play',
    host: 'play.google.com',
    path: new RegExp(`^/store/apps/details\\?id=${packageName}$`, 'i'),
    url: '',
  },
] as const

/**
 * What a link is, by its own form alone. Store links come back rebuilt from their id: without storefront, slug,
 * tracking and fragment. An installer comes back as its kind alone, without the address: it is personal.
 * Shape: an absolute address as written in the page. Errors: null for everything that is not exactly a known form:
 * only https, ASCII host from the list, no user info, no port, no backslash or white space, at most 2,048 characters.
 * Source: portal.md §6, §8, §10.8.
 */
export function classifyLink(href: string): Link | null {
  const url = plainAddress(href)
  if (!url) return null
  return storeLink(url) ?? ownLink(url)
}

/** The address, if what is written is what a browser would open: no part that another reader could take differently. */
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
  const store = stores.find(({ host }) => host === url.hostname)
  const id = store?.path.exec(storePath(url))?.[1]
  if (!store || !id) return null
  return store.kind === 'google-play'
    ? { kind: store.kind, packageName: id }
    : { kind: store.kind, url: store.url + id, storeId: id }
}

/** The path, with the one query field or hash route that carries an id in some stores. Twice the same field is no form we know. */
function storePath(url: URL): string {
  const ids = url.searchParams.getAll('id')
  const query = ids.length === 1 && url.pathname.includes('details') ? `?id=${ids[0]}` : ''
  const route = url.pathname === '/' && url.hostname.startsWith('appgallery') ? url.hash : ''
  return url.hash && !route ? '' : url.pathname + route + query
}

const downloads = /^(?:.+\.)?(?:pdc\.kaspersky\.com|kaspersky-labs\.com)$/
const file = /\.(?:exe|msi|dmg|pkg|apk|aab|ipa|zip|deb|rpm)$/i

/** Kaspersky's own hosts: an installer, a page of the portal, or nothing we show. */
function ownLink({ hostname, pathname, href }: URL): Link | null {
  if (downloads.test(hostname)) return { kind: 'installer' }
  if (!/^(?:.+\.)?kaspersky\.com$/.test(hostname)) return null
  if (
    file.test(pathname) ||
    (hostname === 'my.kaspersky.com' && /startdownload|almostdone/i.test(href))
  )
    return { kind: 'installer' }
  // Letters only: no number, code or token of a person can stand in it. Without query and fragment for the same reason.
  const shown =
    /^\/(?:[a-z]{1,30}\/?){0,3}$/i.test(pathname) &&
    !/^\/(?:MyAccountApi|api\b|SignIn\/SignOut)/i.test(pathname)
  return hostname === 'my.kaspersky.com' && shown
    ? { kind: 'portal', url: `https://my.kaspersky.com${pathname}` }
    : null
}
