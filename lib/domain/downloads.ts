import {
  type Application,
  type ApplicationId,
  application,
  applications,
} from './catalogue/applications.ts'
import { type Channel, channelsOf } from './catalogue/channels.ts'
import { type Product, productNamed } from './catalogue/products.ts'
import { storeUrl } from './catalogue/stores.ts'
import type { Device } from './device.ts'
import type { Link } from './link.ts'
import { type Platform, platforms } from './platform.ts'
import { type Reason, inOrder } from './downloads/reasons.ts'
import type { RegionContext } from './downloads/region.ts'
import { type Case, type Verdict, isPublic, rules } from './downloads/rules.ts'
import { type Subscription, standing } from './subscription.ts'
import { told } from './downloads/reason-in-context.ts'

export type { Channel } from './catalogue/channels.ts'
export type { NextStep } from './downloads/next-step.ts'
export type { Reason, ReasonId } from './downloads/reasons.ts'
export type { Confidence } from './source.ts'

/**
 * Not available has a reason, the first of which speaks, and each reason its next step. If every reason is a
 * `candidate`, say "may not be available": the portal is the only truth, and its own page stays the way to look.
 * `unconfirmed`: nothing known speaks against it, but too little is known to promise it.
 */
export type Availability =
  | { available: true; unconfirmed?: true }
  | { available: false; reasons: Reason[] }

/** `portal`: open My Kaspersky and follow the steps; `link`: the public store page; `by-name`: search for the application in that store. */
export type Way = 'portal' | 'link' | 'by-name'

export interface DownloadOption {
  /** Catalogue id of the application; `unknown` where the product is not one we know. */
  applicationId: ApplicationId | 'unknown'
  /** The application's name. */
  application: string
  platform: Platform
  channel: Channel
  /** A public store link, or null: personal installers have no address here, the way is the portal. */
  url: string | null
  availability: Availability
  /** How to get it; absent where there is no way at all. */
  way?: Way
  /** What to know beside an available download (term starts on install, renew in time, …), best first. */
  notices: Reason[]
  /** For the device in hand. */
  forThisDevice: boolean
  /** The portal's own way signs the application in by itself, so it is the better one although a public link exists. */
  portalIsBetter: boolean
}

export interface DownloadContext extends RegionContext {
  device: Device
  /** Public links seen on the portal. */
  knownLinks?: readonly Link[]
  now: Date
  /** False: see `standing`. */
  clockTrusted?: boolean
  soonDays?: number
}

type Subject = Pick<Case, 'subscription' | 'standing' | 'product'>

/**
 * Everything a subscription can put on a device, best first: what this device can get, why it cannot get the rest, then
 * the other devices. Total. A product we do not know by its exact name leads to the portal, never to a store.
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

/** What an application is offered for, without an account: the catalogue. */
export function catalogueOptions(id: ApplicationId, context: DownloadContext): DownloadOption[] {
  return sorted(optionsFor(application(id), {}, context))
}

/** What may be browsed without an account: current applications, the main one first. */
export const currentApplications = (): readonly Application[] =>
  applications.filter((entry) => !entry.replaced)

function optionsFor(
  entry: Application | undefined,
  subject: Subject,
  context: DownloadContext,
): DownloadOption[] {
  const made = (platform: Platform) =>
    entry ? entry.made[platform] !== undefined : platform !== 'chromeos' && platform !== 'linux'
  return platforms
    .filter((platform) => made(platform) || platform === context.device.platform)
    .flatMap((platform) =>
      (made(platform) || !entry ? channelsOf[platform] : (['portal'] as const)).map((channel) =>
        optionOf(entry, subject, platform, channel, context),
      ),
    )
    .filter((option) => !isGuess(option, entry))
}

/**
 * The App Store without a certain id is the portal's job; so is every store for an application that may not be made for
 * the platform, and for a product we do not know.
 */
function isGuess(
  { channel, platform, url, way }: DownloadOption,
  entry: Application | undefined,
): boolean {
  if (channel === 'app-store') return url === null
  return (
    channel !== 'portal' &&
    (entry === undefined || (way === 'by-name' && entry.made[platform] !== 'yes'))
  )
}

function optionOf(
  entry: Application | undefined,
  subject: Subject,
  platform: Platform,
  channel: Channel,
  context: DownloadContext,
): DownloadOption {
  const { device, region, regionHint } = context
  const known = device.platform !== 'unknown' && device.certainty !== 'unsure'
  const url = entry && isStore(channel) ? storeUrl(entry.id, channel, context.knownLinks) : null
  const about: Case = {
    ...subject,
    platform,
    channel,
    url,
    desktopMode: device.desktopMode,
    arm: device.arm ?? false,
    forThisDevice: known ? device.platform === platform : null,
    ...(entry && { application: entry }),
    ...(region !== undefined && { region }),
    ...(regionHint !== undefined && { regionHint }),
  }
  const forThisDevice = about.forThisDevice === true
  return {
    applicationId: entry?.id ?? 'unknown',
    application: entry?.name ?? subject.subscription?.product ?? '',
    platform,
    channel,
    url,
    forThisDevice,
    ...judged(about),
    portalIsBetter:
      url !== null && subject.subscription !== undefined && !(forThisDevice && device.desktopMode),
  }
}

const isStore = (channel: Channel) =>
  channel !== 'portal' && channel !== 'vendor-apk' && channel !== 'google-play'

function wayOf({ channel, url, application }: Case): Way | undefined {
  if (url !== null) return 'link'
  if (channel === 'portal') return 'portal'
  return channel === 'google-play' || !application ? undefined : 'by-name'
}

/** How a download is handed over: of no use beside one that is certainly not to be had. */
const handing: readonly Reason['id'][] = [
  'term-starts-on-install',
  'installer-is-personal',
  'ipad-desktop-site',
  'store-sign-in',
]

/** A store is open to everybody: what only may stop the portal's download is a note beside it. */
function judged(about: Case): Pick<DownloadOption, 'availability' | 'notices' | 'way'> {
  const verdicts = rules.map(([id, judge]): [typeof id, Verdict] => [id, judge(about)])
  const pick = (wanted: Verdict, standing?: Reason['standing']) =>
    verdicts.filter(([, verdict]) => verdict === wanted).map(([id]) => told(id, about, standing))
  const stops = pick('stops')
  const open = isPublic(about.channel)
  const reasons = inOrder([...stops, ...(open ? [] : pick('may-stop', 'candidate'))])
  const notices = inOrder([
    ...pick('note'),
    ...pick('if', 'candidate'),
    ...(open ? pick('may-stop') : []),
  ]).filter(({ id }) => stops.length === 0 || !handing.includes(id))
  const way = wayOf(about)
  const availability: Availability =
    reasons.length > 0
      ? { available: false, reasons }
      : { available: true, ...(isUnconfirmed(about, notices) && { unconfirmed: true }) }
  return { availability, notices, ...(way && { way }) }
}

/** Notes that say themselves that nothing is promised. */
export const doubts: readonly Reason['id'][] = [
  'us-sales-ended',
  'state-unknown',
  'grace-period',
  'product-unknown',
  'application-not-established',
  'arm-not-stated',
]
/**
 * The stores that took Google Play's place are named for Kaspersky, not for each application; and that My Kaspersky
 * hands out what is free for all is nowhere said.
 */
function isUnconfirmed(about: Case, notices: readonly Reason[]): boolean {
  const way = wayOf(about)
  if (notices.some(({ id, standing }) => standing === 'asserted' && doubts.includes(id)))
    return true
  return (
    (way === 'by-name' && about.application?.id !== 'kaspersky') ||
    (way === 'portal' && about.application?.freeForAll === true)
  )
}

const rank = ({ forThisDevice, availability }: DownloadOption) =>
  (forThisDevice ? 0 : 2) + (availability.available ? 0 : 1)
/** Stable: within a rank the catalogue's order of applications, platforms and channels stays. */
const sorted = (options: DownloadOption[]) => options.toSorted((a, b) => rank(a) - rank(b))
