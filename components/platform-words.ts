import { type WordKey, word } from '../lib/browser/i18n.ts'
import type { Channel } from '../lib/domain/downloads.ts'
import type { Platform } from '../lib/domain/platform.ts'
import type { LaterIconName } from './later-icon.tsx'

export const platformIcon: Record<Platform, LaterIconName> = {
  windows: 'monitor',
  macos: 'imac',
  ipados: 'tablet',
  ios: 'phone',
  android: 'android',
  linux: 'terminal',
  chromeos: 'laptop',
}

export const platformName = (platform: Platform) => word(`platform_${platform}`)

const keyOf = (channel: Channel) => channel.replaceAll('-', '_')
export const channelName = (channel: Channel) => word(`channel_${keyOf(channel)}` as WordKey)

/** `Get Kaspersky in the App Store`: a whole sentence for each store. */
export const getInWords = (channel: Channel, application: string) =>
  word(`get_in_${keyOf(channel)}` as WordKey, application)

/** `Search for “Kaspersky” in the Galaxy Store.` */
export const byNameWords = (channel: Channel, application: string) =>
  word(`get_by_name_${keyOf(channel)}` as WordKey, application)

/** The only two platforms that may share a download. */
const bothApple = 'ios_ipados'

/** `Kaspersky for iPhone and iPad` */
export function applicationFor(application: string, platforms: readonly Platform[]): string {
  const [first = 'windows', second] = platforms
  return word(second ? `get_for_${bothApple}` : `get_for_${first}`, application)
}
