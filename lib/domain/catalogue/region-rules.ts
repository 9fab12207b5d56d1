import type { Product } from './products.ts'

/**
 * Countries in which a reason holds (ISO 3166-1 alpha-2). Source and date of each:
 * `lib/domain/downloads/reason-evidence.ts`. Their time zones, for a guess: `region.ts`.
 */
const regionRules = {
  'android-china': ['CN'],
  'us-sales-ended': ['US'],
  'japan-products': ['JP'],
  'vpn-region': ['CN', 'IN'],
  'vpn-russia-ended': ['RU'],
  'play-purchase-paused-russia': ['RU'],
} as const satisfies Record<string, readonly string[]>

export type RegionRule = keyof typeof regionRules
export const regionRuleIds = Object.keys(regionRules) as RegionRule[]

/** False where the region is not known. */
export const holdsIn = (rule: RegionRule, region: string | undefined): boolean =>
  region !== undefined && (regionRules[rule] as readonly string[]).includes(region)

/** Products that are not offered in Japan (`japan-products`). */
export const notInJapan: readonly (Product['id'] | undefined)[] = [
  'anti-virus',
  'security-cloud',
  'security-cloud-free',
  'total-security',
]
