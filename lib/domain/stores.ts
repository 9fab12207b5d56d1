import type { Platform } from './platform.ts'
import type { Sourced } from './source.ts'

/**
 * A store whose public product pages may be shown, encoded and kept. Source and date are for the
 * fact that Kaspersky is in that store.
 */
export interface Store extends Sourced {
  /** As the store calls itself, in every language. */
  name: string
  /** Systems whose applications it has. */
  platforms: readonly Platform[]
  host: string
  /**
   * Path of a product page, with the query field `id` where it has one. The first group is the id.
   */
  path: RegExp
  /** Where the path of a product page may stand in the hash. */
  inHash?: true
  /** Address of a product page, without the id at its end. */
  page: string
}

const packageName = String.raw`([a-z]\w*(?:\.[a-z]\w*)+)`
const replacesGooglePlay = {
  source: 'domain.md §4.5',
  seen: '2024-10',
  confidence: 'sure',
} as const

/**
 * The stores, on each platform in the order in which they are offered. A new one is a row here and
 * its words in `public/_locales` (`channel_…`, `get_in_…`, `get_by_name_…`): channels, recognised
 * links and names, validation, what is kept and what a scrubbed copy may show follow. Address
 * forms: App Store portal.md §6; the others as public projects link to them (seen November 2026).
 * No Kaspersky product's address there is public, so none is built, only recognised.
 */
const table = {
  'app-store': {
    name: 'App Store',
    platforms: ['ipados', 'ios'],
    host: 'apps.apple.com',
    path: /^\/(?:[a-z]{2}\/)?app\/(?:[^/]+\/)?id([1-9]\d{4,10})\/?$/i,
    // Without country and name: it opens the user's own storefront, and keeps the QR code small
    // (domain.md §11).
    page: 'https://apps.apple.com/app/id',
    source: 'help article 95255 fr-CA',
    seen: '2024-03',
    confidence: 'sure',
  },
  'galaxy-store': {
    name: 'Galaxy Store',
    platforms: ['android'],
    host: 'galaxystore.samsung.com',
    path: new RegExp(`^/detail/${packageName}/?$`, 'i'),
    page: 'https://galaxystore.samsung.com/detail/',
    ...replacesGooglePlay,
  },
  appgallery: {
    name: 'AppGallery',
    platforms: ['android'],
    host: 'appgallery.huawei.com',
    path: /^\/(?:#\/)?app\/(C\d{5,12})\/?$/,
    inHash: true,
    page: 'https://appgallery.huawei.com/app/',
    ...replacesGooglePlay,
  },
  getapps: {
    name: 'GetApps',
    platforms: ['android'],
    host: 'global.app.mi.com',
    path: new RegExp(`^/details\\?id=${packageName}$`, 'i'),
    page: 'https://global.app.mi.com/details?id=',
    ...replacesGooglePlay,
  },
} satisfies Record<string, Store>

export type StoreKind = keyof typeof table
export const stores: Record<StoreKind, Store> = table
export const storeKinds = Object.keys(table) as StoreKind[]

/**
 * Dead for every Kaspersky application since October 2024 (domain.md §4.5): its links are
 * recognised, never shown.
 */
export const googlePlay = {
  name: 'Google Play',
  host: 'play.google.com',
  path: new RegExp(`^/store/apps/details\\?id=${packageName}$`, 'i'),
  ...replacesGooglePlay,
}
/** The APK from Kaspersky's own site is one of the replacements, too. */
export const vendorApk: Sourced = replacesGooglePlay

export const storesOf = (platform: Platform | 'unknown'): StoreKind[] =>
  storeKinds.filter((kind) => stores[kind].platforms.some((one) => one === platform))
