import type { Platform } from '../platform.ts'
import type { Sourced } from '../source.ts'
import { googlePlay, type StoreKind, stores, storesOf, vendorApk } from '../stores.ts'

/**
 * How an application gets onto a device. `portal` = the portal's own personal installer, QR code or
 * button.
 */
export type Channel = StoreKind | 'portal' | 'vendor-apk' | 'google-play'

/** Every channel there is, and where the knowledge of it comes from. */
export const channels: Record<Channel, Sourced> = {
  portal: { source: 'help article 95255 fr-CA', seen: '2024-03', confidence: 'sure' },
  ...stores,
  'vendor-apk': vendorApk,
  // Listed so that the product can say that it is dead.
  'google-play': googlePlay,
}

/** A store belongs to one maker's phones, while the site is for all of them. */
const android: readonly Channel[] = ['portal', 'vendor-apk', ...storesOf('android'), 'google-play']
const apple: readonly Channel[] = [...storesOf('ios'), 'portal']
const desktop: readonly Channel[] = ['portal']

/**
 * The channels of a platform, best first. Desktop software comes from the portal alone: its
 * installer is personal.
 */
export const channelsOf: Record<Platform, readonly Channel[]> = {
  windows: desktop,
  macos: desktop,
  linux: desktop,
  ipados: apple,
  ios: apple,
  android,
  chromeos: desktop,
}
