import type { Platform } from '../platform.ts'
import type { Sourced } from '../source.ts'

/** How an application gets onto a device. `portal` = the portal's own personal installer, QR code or button. */
export type Channel =
  | 'portal'
  | 'app-store'
  | 'galaxy-store'
  | 'appgallery'
  | 'getapps'
  | 'vendor-apk'
  | 'google-play'

const replacements = {
  source:
    'https://betanews.com/2024/10/07/google-nixes-kaspersky-apps-from-its-store; https://tass.com/economy/1853523',
  seen: '2024-10',
  confidence: 'sure',
} as const

/** Every channel there is, and where the knowledge of it comes from. */
export const channels: Record<Channel, Sourced> = {
  portal: { source: 'help article 95255 fr-CA', seen: '2024-03', confidence: 'sure' },
  'app-store': { source: 'help article 95255 fr-CA', seen: '2024-03', confidence: 'sure' },
  'galaxy-store': replacements,
  appgallery: replacements,
  getapps: replacements,
  'vendor-apk': replacements,
  // Dead for every Kaspersky application since October 2024; listed so that the product can say so.
  'google-play': replacements,
}

const android: readonly Channel[] = [
  'portal',
  'galaxy-store',
  'appgallery',
  'getapps',
  'vendor-apk',
  'google-play',
]
const apple: readonly Channel[] = ['app-store', 'portal']
const desktop: readonly Channel[] = ['portal']

/** The channels of a platform, best first. Desktop software comes from the portal alone: its installer is personal. */
export const channelsOf: Record<Platform, readonly Channel[]> = {
  windows: desktop,
  macos: desktop,
  linux: desktop,
  ipados: apple,
  ios: apple,
  android,
  chromeos: desktop,
}
