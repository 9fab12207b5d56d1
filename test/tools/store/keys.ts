/** The stores that take an upload by their interface; Apple's is Xcode's own. */
export type Uploadable = 'chrome' | 'edge' | 'firefox' | 'opera'

/**
 * The variables that `wxt submit` reads for each; where each key is got stands in docs/release.md.
 */
export const keysOf: Record<Uploadable, string[]> = {
  chrome: [
    'CHROME_EXTENSION_ID',
    'CHROME_PUBLISHER_ID',
    'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL',
    'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
  ],
  edge: ['EDGE_PRODUCT_ID', 'EDGE_CLIENT_ID', 'EDGE_API_KEY'],
  firefox: ['FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
  opera: ['OPERA_PACKAGE_ID', 'OPERA_SESSION_ID'],
}

/** Which stores can be reached with these variables, and a sentence for each that cannot. */
export function reachable(environment: Record<string, string | undefined>): {
  stores: Uploadable[]
  left: string[]
} {
  const missing = Object.entries(keysOf).map(([store, keys]) => ({
    store: store as Uploadable,
    keys: keys.filter((key) => !environment[key]),
  }))
  return {
    stores: missing.filter(({ keys }) => keys.length === 0).map(({ store }) => store),
    left: missing
      .filter(({ keys }) => keys.length > 0)
      .map(({ store, keys }) => `${store} is left out: set ${keys.join(', ')} first.`),
  }
}
