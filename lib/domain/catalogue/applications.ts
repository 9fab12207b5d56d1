import { translatedNames } from './translated-names.ts'
import type { Platform } from '../platform.ts'
import type { Sourced } from '../source.ts'
import { named } from './names.ts'

export type ApplicationId =
  | 'kaspersky'
  | 'vpn'
  | 'password-manager'
  | 'safe-kids'
  | 'security-cloud'
  | 'small-office-security'
  | 'qr-scanner'
  | 'who-calls'
  | 'battery-life'

/**
 * `yes`: official help names the platform. `not-established`: no source says either way. A platform
 * that is absent: as far as is public, the application is not made for it.
 */
export type Made = 'yes' | 'not-established'

export interface Application extends Sourced {
  id: ApplicationId
  name: string
  /** Other exact names it goes by, or went by. */
  names: readonly string[]
  made: Partial<Record<Platform, Made>>
  /** Anybody may use it, without a subscription. */
  freeForAll: boolean
  /** No longer the current one; shown only where a subscription names it. */
  replaced: boolean
}

const everywhere = {
  windows: 'yes',
  macos: 'yes',
  android: 'yes',
  ios: 'yes',
  ipados: 'yes',
} as const
const help = {
  source: 'domain.md §8: help of the applications',
  seen: '2024',
  confidence: 'likely',
} as const
const current = { ...help, freeForAll: false, replaced: false }

/**
 * domain.md §14: help of the VPN, Win4.0 nl 189541, Mac2.11 id 153856, Mac2.13 it 191236; iOS_2.86
 * zh-Hans.
 */
export const otherNamesOfVpn: readonly string[] = [
  'Kaspersky Secure Connection',
  'Kaspersky VPN',
  'Kaspersky VPN Premium',
  ...translatedNames.vpn,
]

/**
 * As far as is public. Of an unknown application we only know that nothing is made for ChromeOS.
 */
export const isMadeFor = (entry: Application | undefined, platform: Platform): boolean =>
  entry ? entry.made[platform] !== undefined : platform !== 'chromeos'

/** Every application, the main one first (domain.md §8 and §10). */
export const applications: readonly Application[] = [
  {
    ...current,
    id: 'kaspersky',
    name: 'Kaspersky',
    // One app per platform; the plan decides. Old names became it (domain.md §10), those of its
    // plans lead to it.
    names: [
      'Kaspersky Free',
      'Kaspersky Basic',
      'Kaspersky Standard',
      'Kaspersky Plus',
      'Kaspersky Premium',
      ...translatedNames.basic,
      ...translatedNames.standard,
      ...translatedNames.plus,
      ...translatedNames.premium,
      'Kaspersky Security & VPN',
      'Kaspersky Internet Security',
      'Kaspersky Internet Security for Android',
      'Kaspersky Anti-Virus',
      'Kaspersky Total Security',
    ],
    made: { ...everywhere, linux: 'yes' },
  },
  {
    ...current,
    id: 'vpn',
    name: 'Kaspersky VPN Secure Connection',
    names: otherNamesOfVpn,
    made: everywhere,
  },
  {
    ...current,
    id: 'password-manager',
    name: 'Kaspersky Password Manager',
    names: [],
    made: everywhere,
  },
  { ...current, id: 'safe-kids', name: 'Kaspersky Safe Kids', names: [], made: everywhere },
  {
    ...current,
    id: 'security-cloud',
    name: 'Kaspersky Security Cloud',
    names: [
      'Kaspersky Security Cloud Free',
      'Kaspersky Security Cloud Personal',
      'Kaspersky Security Cloud Family',
    ],
    made: everywhere,
    replaced: true,
  },
  {
    ...current,
    id: 'small-office-security',
    name: 'Kaspersky Small Office Security',
    names: [],
    made: {
      windows: 'yes',
      macos: 'yes',
      android: 'not-established',
      ios: 'not-established',
      ipados: 'not-established',
    },
  },
  {
    ...current,
    id: 'qr-scanner',
    name: 'Kaspersky QR Scanner',
    names: [],
    made: { android: 'yes', ios: 'yes', ipados: 'yes' },
    freeForAll: true,
  },
  {
    ...current,
    id: 'who-calls',
    name: 'Kaspersky Who Calls',
    names: [],
    made: { android: 'yes' },
    freeForAll: true,
  },
  {
    ...current,
    id: 'battery-life',
    name: 'Kaspersky Battery Life',
    names: [],
    made: { android: 'yes' },
    freeForAll: true,
  },
]

export const application = (id: ApplicationId): Application =>
  applications.find((entry) => entry.id === id)!

/**
 * The application a page names; undefined where it is not exactly one of ours. Never a near miss: a
 * wrong store link is worse than none.
 */
export const applicationNamed = (name: string): Application | undefined => named(applications, name)
