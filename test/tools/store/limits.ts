/** One text of a store's listing, or of the manifest that a store reads. */
export type ListingField =
  | 'name'
  | 'shortName'
  | 'summary'
  | 'description'
  | 'subtitle'
  | 'keywords'
  | 'whatIsNew'

export type StoreName = 'chrome' | 'edge' | 'firefox' | 'opera' | 'apple'

export interface Limit {
  store: StoreName
  field: ListingField
  /** The most it may have, counted in `unit`. */
  most: number
  unit: 'characters' | 'bytes'
  /** Where the number stands, and how sure it is. */
  source: string
}

/**
 * What each store refuses, per language: a text over its limit stops the whole upload, often
 * without naming the language.
 * Compiled 2026-11-28. The extension's name for Apple is the app's name too, and holds no brand
 * (guideline 4.1(c)).
 */
export const limits: Limit[] = [
  limit('chrome', 'name', 75, 'MDN manifest/name'),
  limit('chrome', 'summary', 132, 'developer.chrome.com manifest description'),
  limit('chrome', 'shortName', 12, 'advised: MDN manifest/short_name'),
  limit('chrome', 'description', 16_000, 'developer dashboard; seen by publishers, not documented'),
  limit('edge', 'name', 45, 'MDN manifest/name; mdn/content PR 32392'),
  limit(
    'edge',
    'summary',
    132,
    'mozilla/addons-linter 5436: any language over it stops the upload',
  ),
  limit('edge', 'shortName', 12, 'advised: MDN manifest/short_name'),
  limit('edge', 'description', 10_000, 'Partner Center listing page; from memory, not found again'),
  limit('firefox', 'name', 45, 'addons-linter 10.13 (literal name); AMO 50: mozilla/addons 15268'),
  limit('firefox', 'summary', 250, 'AMO listing summary'),
  limit('firefox', 'description', 15_000, 'AMO listing description; from memory, not found again'),
  limit('opera', 'name', 45, 'unknown: the strictest of the others'),
  limit('opera', 'shortName', 12, 'bitwarden/clients PR 13996: counted as written in the manifest'),
  limit('opera', 'summary', 132, 'unknown: as Chrome'),
  limit('apple', 'name', 30, 'App Store Connect: app name; extension name 40'),
  limit('apple', 'summary', 112, 'w3c/webextensions 218: the manifest description'),
  limit('apple', 'subtitle', 30, 'App Store Connect'),
  limit('apple', 'keywords', 100, 'App Store Connect', 'bytes'),
  limit('apple', 'description', 4_000, 'App Store Connect'),
  limit('apple', 'whatIsNew', 4_000, 'App Store Connect'),
]

function limit(
  store: StoreName,
  field: ListingField,
  most: number,
  source: string,
  unit: Limit['unit'] = 'characters',
): Limit {
  return { store, field, most, unit, source }
}

/**
 * How long a store counts `text`: characters as people see them end to end (code points), or bytes
 * of UTF-8.
 */
export const lengthOf = (text: string, unit: Limit['unit']): number =>
  unit === 'bytes' ? new TextEncoder().encode(text).length : [...text].length
