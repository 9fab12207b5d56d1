import type { StoreName } from './limits.ts'

export interface Picture {
  name: string
  width: number
  height: number
}

export interface Store {
  name: StoreName
  /**
   * The store's own code of a language of ours (folder of public/_locales); null = the store does
   * not speak it.
   */
  codeOf(folder: string): string | null
  /** Per language. */
  screenshots: Picture[]
  /** The same for every language. */
  pictures: Picture[]
}

const hyphenated = (folder: string) => folder.replace('_', '-')

/** A store's codes: those of the table, and the rest as `otherwise` writes them. */
const coded =
  (table: Record<string, string | null>, otherwise: (folder: string) => string) =>
  (folder: string) =>
    folder in table ? table[folder]! : otherwise(folder)

/**
 * Languages of the Chrome Web Store that are not written as ours. Null: it lacks them, and shows
 * the package's default. GoogleChrome/developer.chrome.com site/en/docs/webstore/i18n, read
 * 2026-11. Chromium itself wants the folder `nb`.
 */
const chromeCodes: Record<string, string | null> = { fr_CA: null, nb: 'no', sr_Latn: null }

/**
 * mozilla/addons-server src/olympia/core/languages.py, read 2026-11 in an old version: what it
 * lacks may be there by now.
 */
const firefoxCodes: Record<string, string | null> = { en: 'en-US', nb: 'nb-NO', sv: 'sv-SE' }

/**
 * Languages of App Store Connect that are not written as ours. Those it lacks are null: Apple shows
 * English there.
 */
const appleCodes: Record<string, string | null> = {
  ar: 'ar-SA',
  de: 'de-DE',
  en: 'en-US',
  es: 'es-ES',
  es_419: 'es-MX',
  fr: 'fr-FR',
  nb: 'no',
  nl: 'nl-NL',
  zh_CN: 'zh-Hans',
  zh_TW: 'zh-Hant',
  bg: null,
  et: null,
  lt: null,
  lv: null,
  sr: null,
  sr_Latn: null,
}

const shots = (width: number, height: number): Picture[] =>
  ['subscriptions', 'qr-code', 'ipad'].map((name) => ({ name, width, height }))
const icon = (size: number): Picture => ({ name: `icon-${size}`, width: size, height: size })
const smallTile: Picture = { name: 'tile-small', width: 440, height: 280 }
const largeTile: Picture = { name: 'tile-large', width: 1400, height: 560 }

/**
 * Sizes: developer.chrome.com/docs/webstore/images, Partner Center, App Store Connect; read
 * 2026-11.
 */
export const stores: Store[] = [
  {
    name: 'chrome',
    codeOf: coded(chromeCodes, (folder) => folder),
    screenshots: shots(1280, 800),
    pictures: [icon(128), smallTile, largeTile],
  },
  {
    name: 'edge',
    codeOf: hyphenated,
    screenshots: shots(1280, 800),
    pictures: [icon(300), smallTile, largeTile],
  },
  {
    name: 'firefox',
    codeOf: coded(firefoxCodes, hyphenated),
    screenshots: shots(1280, 800),
    pictures: [icon(128)],
  },
  {
    name: 'opera',
    codeOf: hyphenated,
    screenshots: shots(1280, 800),
    pictures: [icon(128)],
  },
  {
    name: 'apple',
    codeOf: coded(appleCodes, hyphenated),
    // 13-inch iPad and 6.9-inch iPhone: the two that App Store Connect insists on.
    screenshots: [
      { name: 'ipad-13', width: 2064, height: 2752 },
      { name: 'iphone-6.9', width: 1260, height: 2736 },
    ],
    pictures: [icon(1024)],
  },
]
