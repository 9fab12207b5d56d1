import type { Device } from './device.ts'
import type { Platform } from './platform.ts'

/** The page is about to hand out software for `offered`, and this device is another. */
export interface Mismatch {
  offered: Platform
  device: Platform
  /**
   * `desktop-site`: the browser asks for the desktop version of sites, and the portal believed it
   * (help article 95255).
   * `other`: why is not known; a tile may have been chosen.
   */
  cause: 'desktop-site' | 'other'
  certainty: 'sure' | 'likely'
  /**
   * `app-store`: the right software is there; `other-downloads`: the portal's own list has it;
   * `none`: none is made for this device.
   */
  remedy: 'app-store' | 'other-downloads' | 'none'
}

const desktop: readonly Platform[] = ['windows', 'macos', 'linux']
/** Both take the same download: phone and tablet share the App Store. */
export const isSameDownload = (one: Platform, other: Platform): boolean =>
  family(one) === family(other)

const family = (platform: Platform) => (platform === 'ipados' ? 'ios' : platform)

function remedyFor(platform: Platform): Mismatch['remedy'] {
  if (family(platform) === 'ios') return 'app-store'
  return platform === 'chromeos' ? 'none' : 'other-downloads'
}

/**
 * The page offers software for X, the device is Y. Null where they fit, where the page does not
 * say, or where the device is not known well enough to contradict the portal. `ios` and `ipados`
 * are one App Store and fit each other.
 */
export function findMismatch(device: Device, offered: Platform | null): Mismatch | null {
  if (offered === null || device.platform === 'unknown' || device.certainty === 'unsure')
    return null
  if (isSameDownload(offered, device.platform)) return null
  return {
    offered,
    device: device.platform,
    cause: device.desktopMode && desktop.includes(offered) ? 'desktop-site' : 'other',
    certainty: device.certainty,
    remedy: remedyFor(device.platform),
  }
}
