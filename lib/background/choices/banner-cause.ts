import type { PageReport } from '../../contracts/messages.ts'
import { computers, isAppleMobile } from '../../domain/device-kinds.ts'
import { withChoice } from '../../domain/device/user-choice.ts'
import type { Device } from '../../domain/device.ts'
import type { Link } from '../../domain/link.ts'
import { findMismatch, type Mismatch } from '../../domain/mismatch.ts'
import type { Platform } from '../../domain/platform.ts'
import { storesOf } from '../../domain/stores.ts'
import type { Settings } from '../../contracts/stored.ts'

/** What the portal's page shows: a `PageReport` after its fields were checked. */
export type CompanionPage = Pick<
  PageReport,
  'kind' | 'session' | 'offered' | 'application' | 'links'
> &
  Partial<Pick<PageReport, 'missing'>>

export interface BannerContext {
  /** As judged from this page's facts and platform info. */
  device: Device
  settings: Pick<Settings, 'banner' | 'thisDevice' | 'region'>
  /** The user said "Not now" during this visit. */
  notNow: boolean
}

/**
 * Pages that hand out software or lead straight to it. Nothing is shown on others: a QR code among
 * the other downloads, for example, is for another device, and no mistake.
 */
const downloadPages = ['subscriptions', 'downloads', 'download-dialog']
const handhelds: readonly Device['platform'][] = ['ipados', 'ios', 'android']

/**
 * Why there is a banner on this page: it offers software for another platform than the device's;
 * null = there is no banner. There is none while the signs of the device contradict each other, and
 * none where the page itself offers the device's own store.
 */
export function findBannerCause(page: CompanionPage, context: BannerContext): Mismatch | null {
  if (!isWanted(page, context)) return null
  const device = deviceOf(context)
  if (page.links.some(({ kind }) => isOwnStore(kind, device))) return null
  const mismatch = findMismatch(device, page.offered ?? expectedOffer(page, device))
  if (!mismatch || (!handhelds.includes(device.platform) && !isMistake(page, mismatch))) return null
  return mismatch
}

/** Whether a dialog that opens on this page will probably need a banner. */
export const isBannerLikely = (page: CompanionPage, context: BannerContext): boolean =>
  isWanted(page, context) && handhelds.includes(deviceOf(context).platform)

const isWanted = ({ kind, session }: CompanionPage, { settings, notNow }: BannerContext) =>
  settings.banner && !notNow && downloadPages.includes(kind) && session !== 'signed-out'

const deviceOf = ({ device, settings }: BannerContext) => withChoice(device, settings.thisDevice)

/**
 * On the Downloads page the user chooses tiles for other devices on purpose. And software for a
 * phone is no mistake on a computer.
 */
const isMistake = ({ kind }: CompanionPage, { offered }: Mismatch) =>
  kind !== 'downloads' && computers.includes(offered)

const isOwnStore = (kind: Link['kind'], { platform }: Device) =>
  storesOf(platform).some((store) => store === kind)

/**
 * The platform that Download would hand out on a list that does not say so yet. In a dialog only
 * what it shows counts. The portal takes an iPad or iPhone that asks for the desktop site for a Mac
 * (help article 95255; portal.md §7, sure).
 */
const expectedOffer = ({ kind }: CompanionPage, device: Device): Platform | null =>
  isAppleMobile(device.platform) && device.desktopMode && kind === 'subscriptions' ? 'macos' : null
