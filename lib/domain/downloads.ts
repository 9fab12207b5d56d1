import {
  type Application,
  type ApplicationId,
  application,
  applications,
  isMadeFor,
} from './catalogue/applications.ts'
import { type Channel, channelsOf } from './catalogue/channels.ts'
import { type Product, productNamed } from './catalogue/products.ts'
import { storeUrl } from './catalogue/store-ids.ts'
import type { Device } from './device.ts'
import { isKnown } from './device/known-device.ts'
import type { Link } from './link.ts'
import { type Platform, platforms } from './platform.ts'
import type { Availability, Way } from './downloads/availability.ts'
import { judge } from './downloads/judge.ts'
import type { Reason } from './downloads/reasons.ts'
import type { RegionContext } from './downloads/region.ts'
import type { Case } from './downloads/reason-case.ts'
import type { Scan } from './downloads/scan.ts'
import { type Subscription, standing } from './subscription.ts'

export type { Channel } from './catalogue/channels.ts'
export type { NextStep } from './downloads/next-step.ts'
export type { Reason, ReasonId } from './downloads/reasons.ts'
export type { Availability, Way } from './downloads/availability.ts'
export type { Scan } from './downloads/scan.ts'
export type { Confidence } from './source.ts'
export { doubts } from './downloads/judge.ts'

export interface DownloadOption {
  /** Catalogue id of the application; `unknown` where the product is not one we know. */
  applicationId: ApplicationId | 'unknown'
  /** The application's name. */
  application: string
  platform: Platform
  channel: Channel
  /**
   * A public store link, or null: personal installers have no address here, the way is the portal.
   */
  url: string | null
  availability: Availability
  /** How to get it; absent where there is no way at all. */
  way?: Way
  /**
   * The address that the other device can scan or be sent; null where this way is closed or has no
   * public address.
   */
  scan: Scan | null
  /**
   * Notes beside an available download (term starts on install, renew in time, …), most important
   * first.
   */
  notices: Reason[]
  /** The option is for the device in hand. */
  forThisDevice: boolean
  /**
   * The portal's own way is the better one although a public link exists, because it signs the
   * application in by itself.
   */
  portalIsBetter: boolean
}

export interface DownloadContext extends RegionContext {
  device: Device
  /**
   * Public links seen on the portal. Part of the seam: the product itself goes by the catalogue
   * alone and passes none.
   */
  knownLinks?: readonly Link[]
  now: Date
  /** False: see `standing`. */
  clockTrusted?: boolean
  soonDays?: number
}

type Subject = Pick<Case, 'subscription' | 'standing' | 'product'>

/**
 * Every download that a subscription allows, best first: what this device can get, then why it
 * cannot get the rest, then the other devices. Total. A product whose exact name we do not know
 * leads to the portal, never to a store.
 */
export function downloadOptions(
  subscription: Subscription,
  context: DownloadContext,
): DownloadOption[] {
  const product = productNamed(subscription.product)
  const subject = {
    subscription,
    standing: standing(subscription, context.now, context),
    ...(product && { product }),
  }
  const wanted = product ? entitled(product, subscription).map(application) : [undefined]
  return sorted(wanted.flatMap((entry) => optionsFor(entry, subject, context)))
}

/** domain.md §8: the Password Manager comes with the plans, not with their trials. */
const entitled = (product: Product, { trial }: Subscription): readonly ApplicationId[] =>
  trial && !product.single
    ? product.applications.filter((id) => id !== 'password-manager')
    : product.applications

/** The catalogue's downloads of one application, without an account. */
export function catalogueOptions(id: ApplicationId, context: DownloadContext): DownloadOption[] {
  return sorted(optionsFor(application(id), {}, context))
}

/**
 * The applications that may be browsed without an account: those still current, the main one first.
 */
export const currentApplications = (): readonly Application[] =>
  applications.filter((entry) => !entry.replaced)

function optionsFor(
  entry: Application | undefined,
  subject: Subject,
  context: DownloadContext,
): DownloadOption[] {
  return platforms
    .filter((platform) => isOffered(entry, platform) || platform === context.device.platform)
    .flatMap((platform) =>
      channelsFor(entry, platform)
        .map((channel) => optionOf(caseOf(entry, subject, platform, channel, context)))
        .toSorted((a, b) => Number(isByName(a)) - Number(isByName(b))),
    )
    .filter((option) => !isGuess(option, entry))
}

/** For an unknown product nothing is offered on Linux: few products are made for it. */
const isOffered = (entry: Application | undefined, platform: Platform) =>
  isMadeFor(entry, platform) && (entry !== undefined || platform !== 'linux')

const channelsFor = (entry: Application | undefined, platform: Platform): readonly Channel[] =>
  isOffered(entry, platform) || !entry ? channelsOf[platform] : ['portal']

const isByName = ({ way }: DownloadOption) => way === 'by-name'

/**
 * A store is searched only for an application that is known, and known to be made for the platform.
 */
const isGuess = (
  { channel, platform, way }: DownloadOption,
  entry: Application | undefined,
): boolean =>
  channel !== 'portal' &&
  (entry === undefined || (way === 'by-name' && entry.made[platform] !== 'yes'))

/** Everything that the rules may ask about one way to one kind of device. */
function caseOf(
  entry: Application | undefined,
  subject: Subject,
  platform: Platform,
  channel: Channel,
  { device, region, regionHint, knownLinks }: DownloadContext,
): Case {
  return {
    ...subject,
    platform,
    channel,
    url: entry && isStore(channel) ? storeUrl(entry.id, channel, knownLinks) : null,
    desktopMode: device.desktopMode,
    arm: device.arm ?? false,
    forThisDevice: isKnown(device) ? device.platform === platform : null,
    ...(entry && { application: entry }),
    ...(region !== undefined && { region }),
    ...(regionHint !== undefined && { regionHint }),
  }
}

function optionOf(about: Case): DownloadOption {
  const { application: entry, subscription, platform, channel, url, desktopMode } = about
  const forThisDevice = about.forThisDevice === true
  return {
    applicationId: entry?.id ?? 'unknown',
    application: entry?.name ?? subscription?.product ?? '',
    platform,
    channel,
    url,
    forThisDevice,
    ...judge(about),
    portalIsBetter: url !== null && subscription !== undefined && !(forThisDevice && desktopMode),
  }
}

const isStore = (channel: Channel) =>
  channel !== 'portal' && channel !== 'vendor-apk' && channel !== 'google-play'

const rank = ({ forThisDevice, availability }: DownloadOption) =>
  (forThisDevice ? 0 : 2) + (availability.available ? 0 : 1)
/** Stable: within a rank the catalogue's order of applications, platforms and channels stays. */
const sorted = (options: DownloadOption[]) => options.toSorted((a, b) => rank(a) - rank(b))
