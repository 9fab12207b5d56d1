import type { Platform } from '../platform.ts'
import type { Sourced } from '../source.ts'
import { type ApplicationId, otherNamesOfVpn } from './applications.ts'
import { named, withoutCount } from './names.ts'
import { translatedNames } from './translated-names.ts'

type ProductId =
  | 'free'
  | 'basic'
  | 'standard'
  | 'plus'
  | 'premium'
  | 'vpn'
  | 'password-manager'
  | 'safe-kids'
  | 'anti-virus'
  | 'internet-security'
  | 'total-security'
  | 'security-cloud'
  | 'security-cloud-free'
  | 'small-office-security'

/**
 * One thing that is sold as a subscription. The maxima are upper bounds: a bought subscription may
 * cover fewer devices (domain.md §7).
 */
export interface Product extends Sourced {
  id: ProductId
  name: string
  names: readonly string[]
  /**
   * Applications that the subscription includes, the main one first. There may be more: what plans
   * contain is only `likely`.
   */
  applications: readonly ApplicationId[]
  /** The subscription is for this one application and nothing else. */
  single?: true
  /**
   * The application exists for these platforms, but no source says that this product includes it
   * there.
   */
  notEstablishedOn?: readonly Platform[]
  /**
   * No longer sold; `becomes` = the current plan that Kaspersky names in its place, or null where
   * it names none.
   */
  replaced?: { becomes: ProductId | null }
  maximum?: { devices: number; accounts: number }
}

const plans = {
  source: 'https://support.kaspersky.it/help/Kaspersky/Android_11.97/en-US/all-in-one.htm',
  seen: '2023',
  confidence: 'likely',
} as const
const renaming = {
  source: 'https://support.kaspersky.com/common/buy/15852',
  seen: '2023',
  confidence: 'sure',
} as const
const help = {
  source: 'domain.md §8 and §10: help of the applications',
  seen: '2024',
  confidence: 'likely',
} as const

export const products: readonly Product[] = [
  {
    ...plans,
    id: 'premium',
    name: 'Kaspersky Premium',
    names: translatedNames.premium,
    applications: ['kaspersky', 'vpn', 'password-manager'],
    maximum: { devices: 20, accounts: 5 },
  },
  {
    ...plans,
    id: 'plus',
    name: 'Kaspersky Plus',
    names: translatedNames.plus,
    applications: ['kaspersky', 'vpn', 'password-manager'],
    maximum: { devices: 20, accounts: 5 },
  },
  {
    ...plans,
    id: 'standard',
    name: 'Kaspersky Standard',
    names: translatedNames.standard,
    applications: ['kaspersky'],
    maximum: { devices: 5, accounts: 1 },
  },
  // iOS: named in the app's help 2.75, no more in 2.94. Linux: help for the paid plans only.
  {
    ...plans,
    id: 'free',
    name: 'Kaspersky Free',
    names: [],
    applications: ['kaspersky'],
    notEstablishedOn: ['ios', 'ipados', 'linux'],
    maximum: { devices: 1, accounts: 1 },
  },
  // Likely withdrawn, and named in the help for Windows only; no mapping is public, so its name
  // stays as it is (domain.md §7, §10).
  {
    ...help,
    confidence: 'weak',
    id: 'basic',
    name: 'Kaspersky Basic',
    names: translatedNames.basic,
    applications: ['kaspersky'],
    notEstablishedOn: ['macos', 'android', 'ios', 'ipados', 'linux'],
  },
  {
    ...help,
    id: 'vpn',
    name: 'Kaspersky VPN Secure Connection',
    names: otherNamesOfVpn,
    applications: ['vpn'],
    single: true,
  },
  {
    ...help,
    id: 'password-manager',
    name: 'Kaspersky Password Manager',
    names: [],
    applications: ['password-manager'],
    single: true,
  },
  {
    ...help,
    id: 'safe-kids',
    name: 'Kaspersky Safe Kids',
    names: [],
    applications: ['safe-kids'],
    single: true,
  },
  {
    ...renaming,
    id: 'anti-virus',
    name: 'Kaspersky Anti-Virus',
    names: [],
    applications: ['kaspersky'],
    notEstablishedOn: ['macos', 'android', 'ios', 'ipados', 'linux'],
    replaced: { becomes: 'standard' },
  },
  {
    ...renaming,
    id: 'internet-security',
    name: 'Kaspersky Internet Security',
    names: [],
    applications: ['kaspersky'],
    notEstablishedOn: ['ios', 'ipados', 'linux'],
    replaced: { becomes: 'standard' },
  },
  {
    ...renaming,
    id: 'total-security',
    name: 'Kaspersky Total Security',
    names: [],
    applications: ['kaspersky', 'password-manager'],
    notEstablishedOn: ['macos', 'android', 'ios', 'ipados', 'linux'],
    replaced: { becomes: 'plus' },
  },
  {
    ...help,
    confidence: 'weak',
    id: 'security-cloud',
    name: 'Kaspersky Security Cloud',
    names: ['Kaspersky Security Cloud Personal', 'Kaspersky Security Cloud Family'],
    applications: ['security-cloud', 'password-manager'],
    replaced: { becomes: null },
  },
  // The Password Manager is named for Security Cloud, for its free version nowhere.
  {
    ...help,
    confidence: 'weak',
    id: 'security-cloud-free',
    name: 'Kaspersky Security Cloud Free',
    names: [],
    applications: ['security-cloud'],
    replaced: { becomes: null },
  },
  {
    ...help,
    id: 'small-office-security',
    name: 'Kaspersky Small Office Security',
    names: [],
    applications: ['small-office-security', 'password-manager'],
  },
]

export const product = (id: ProductId): Product => products.find((entry) => entry.id === id)!

/**
 * The product with exactly this name, or with this name and a count or year; undefined for any
 * other name. The portal's `brandedNameModel.value` is the name as displayed; which additions it
 * may have is not public (portal.md §5).
 */
export const productNamed = (name: string): Product | undefined =>
  named(products, name) ?? named(products, withoutCount(name))
