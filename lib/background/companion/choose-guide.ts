import type { Device } from '../../domain/device.ts'
import { findMismatch } from '../../domain/mismatch.ts'
import type { Platform } from '../../domain/platform.ts'
import type { CompanionBrief } from '../../contracts/companion-brief.ts'

/** What the user wants to be shown; null = not said. */
export interface GuideWish {
  application: string | null
  /** The subscription's name as the portal shows it. */
  product?: string | null
  platform: Platform | null
}

/**
 * The way to it on the portal: the default download is the right one only for the device in hand, and only where the
 * portal knows which that is; for everything else there are the other downloads (help article 95255).
 */
export function chooseGuide(
  { application, product = null, platform }: GuideWish,
  device: Device | undefined,
): Extract<CompanionBrief, { show: 'guide' }> {
  const here =
    device !== undefined &&
    !device.desktopMode &&
    (platform === null || findMismatch(device, platform) === null)
  const sure =
    device !== undefined && device.certainty !== 'unsure' && device.platform !== 'unknown'
  return { show: 'guide', way: here && sure ? 'default' : 'other', application, product, platform }
}
