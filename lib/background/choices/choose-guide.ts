import { applicationNamed, isMadeFor } from '../../domain/catalogue/applications.ts'
import { isKnown } from '../../domain/device/known-device.ts'
import type { Device } from '../../domain/device.ts'
import { findMismatch } from '../../domain/mismatch.ts'
import type { Platform } from '../../domain/platform.ts'
import type { CompanionBrief, GuideJob } from '../../contracts/companion-brief.ts'

/** What the user wants to be shown; null = not said. */
export interface GuideWish {
  application: string | null
  /** The subscription's name as the portal shows it. */
  product?: string | null
  platform: Platform | null
  /** Absent = the way to the download. */
  job?: GuideJob
}

/**
 * The way to a download on the portal. The default download is right only for the device in hand,
 * and only where the portal knows which device that is. Everything else is among the other
 * downloads (help article 95255).
 */
export function chooseGuide(
  { application, product = null, platform, job }: GuideWish,
  device: Device | undefined,
): Extract<CompanionBrief, { show: 'guide' }> {
  if (job) return { show: 'guide', way: job, application, product, platform }
  const here =
    device !== undefined &&
    !device.desktopMode &&
    (platform === null || findMismatch(device, platform) === null)
  const known = device !== undefined && isKnown(device) ? device.platform : null
  const wanted = platform ?? known
  const way = here && known !== null ? 'default' : 'other'
  return {
    show: 'guide',
    way: isMade(application, wanted) ? way : 'none',
    application,
    product,
    platform: wanted,
  }
}

/**
 * Whether the application is made for the platform. An unknown application counts as made for it.
 */
function isMade(name: string | null, platform: Platform | null): boolean {
  const known = name === null ? undefined : applicationNamed(name)
  return !known || platform === null || isMadeFor(known, platform)
}
