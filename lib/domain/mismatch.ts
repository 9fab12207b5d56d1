import { computers } from './device-kinds.ts'
import { isKnown } from './device/known-device.ts'
import type { Device } from './device.ts'
import type { Platform } from './platform.ts'

/** The page is about to hand out software for `offered`, and this device is another kind. */
export interface Mismatch {
  offered: Platform
  device: Platform
  /**
   * `desktop-site`: the browser asks for the desktop version of sites, and the portal believed it
   * (help article 95255). `other`: the cause is not known; the user may have chosen another tile.
   */
  cause: 'desktop-site' | 'other'
  certainty: 'sure' | 'likely'
  /**
   * `app-store`: the right software is there; `other-downloads`: the portal's own list has it;
   * `none`: none is made for this device.
   */
  remedy: 'app-store' | 'other-downloads' | 'none'
}

/** iPhone and iPad take the same download: they share the App Store. */
export const isSameDownload = (one: Platform, other: Platform): boolean =>
  family(one) === family(other)

const family = (platform: Platform) => (platform === 'ipados' ? 'ios' : platform)

function remedyFor(platform: Platform): Mismatch['remedy'] {
  if (family(platform) === 'ios') return 'app-store'
  return platform === 'chromeos' ? 'none' : 'other-downloads'
}

/**
 * Compares what the page offers with the device. Null where they fit, where the page does not say,
 * or where the device is too uncertain to contradict the portal. `ios` and `ipados` fit each other,
 * because they share the App Store.
 */
export function findMismatch(device: Device, offered: Platform | null): Mismatch | null {
  if (offered === null || !isKnown(device)) return null
  if (isSameDownload(offered, device.platform)) return null
  return {
    offered,
    device: device.platform,
    cause: device.desktopMode && computers.includes(offered) ? 'desktop-site' : 'other',
    certainty: device.certainty,
    remedy: remedyFor(device.platform),
  }
}
