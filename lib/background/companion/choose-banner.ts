import { applicationNamed } from '../../domain/catalogue/applications.ts'
import { productNamed } from '../../domain/catalogue/products.ts'
import { withChoice } from '../../domain/device/user-choice.ts'
import type { Device } from '../../domain/device.ts'
import {
  catalogueOptions,
  type DownloadContext,
  type DownloadOption,
  downloadOptions,
  type Reason,
} from '../../domain/downloads.ts'
import type { Link } from '../../domain/link.ts'
import { findMismatch, type Mismatch } from '../../domain/mismatch.ts'
import type { Platform } from '../../domain/platform.ts'
import type { Subscription } from '../../domain/subscription.ts'
import type { CompanionBrief } from '../../contracts/companion-brief.ts'
import type { Settings } from '../../contracts/stored.ts'

/** What the portal's page shows; a `PageReport` after its fields were checked. */
export interface CompanionPage {
  kind: string
  session: 'signed-in' | 'signed-out' | 'unknown'
  offered: Platform | null
  application: string | null
  links: Link[]
  /** Names of selectors that were not found; a dialog that names no application misses `application`. */
  missing?: string[]
}

export interface CompanionContext {
  /** As judged from this page's facts and platform info. */
  device: Device
  /** Of the account that is signed in, as read last; empty = none, or not read yet. */
  subscriptions: Subscription[]
  settings: Pick<Settings, 'banner' | 'thisDevice' | 'region'>
  /** The user said "Not now" during this visit. */
  notNow: boolean
  now: Date
}

type Banner = Extract<CompanionBrief, { show: 'banner' }>

/** One application per platform, the plan decides (domain.md §8): the one to name when nothing is known of the account. */
const mainApplication = 'Kaspersky'

/** Pages that hand out software or lead straight to it. On all others nothing is shown. */
const downloadPages = ['subscriptions', 'downloads', 'download-dialog', 'other-downloads']
const handhelds: readonly Device['platform'][] = ['ipados', 'ios', 'android']
const computers: readonly Platform[] = ['windows', 'macos', 'linux']
const isApple = ({ platform }: Device) => platform === 'ipados' || platform === 'ios'

/**
 * The banner for this page: the right download if the page offers software for another platform than the device's; null =
 * nothing. Never while the signals contradict each other, and never where the page itself offers the device's own store.
 */
export function chooseBanner(page: CompanionPage, context: CompanionContext): Banner | null {
  const device = withChoice(context.device, context.settings.thisDevice)
  if (!context.settings.banner || context.notNow) return null
  if (!downloadPages.includes(page.kind) || page.session === 'signed-out') return null
  if (page.links.some(({ kind }) => isOwnStore(kind, device))) return null
  const offered = page.offered ?? expectedOffer(page, device)
  const mismatch = findMismatch(device, offered)
  if (!mismatch || (!handhelds.includes(device.platform) && !isMistake(page, mismatch))) return null
  const { cause } = mismatch
  const choice = chooseApplication(page, { ...context, device })
  return {
    show: 'banner',
    device,
    offered: mismatch.offered,
    cause,
    remedy: remedyOf(choice.application, mismatch),
    ...choice,
  }
}

/** The tiles of the Downloads page are there to choose another device's software, and a phone's is no mistake on a computer. */
const isMistake = ({ kind }: CompanionPage, { offered }: Mismatch) =>
  kind !== 'downloads' && computers.includes(offered)

const isOwnStore = (kind: Link['kind'], device: Device) =>
  isApple(device)
    ? kind === 'app-store'
    : device.platform === 'android' && ['galaxy-store', 'appgallery', 'getapps'].includes(kind)

/** An application that is not made for the device is nowhere, whatever is made for the platform otherwise. */
function remedyOf(name: string | null, { device, remedy }: Mismatch): Mismatch['remedy'] {
  const known = name === null ? undefined : applicationNamed(name)
  return known && known.made[device] === undefined ? 'none' : remedy
}

/**
 * What Download would hand out on a list that does not say so yet. In a dialog only what stands there counts.
 * An iPad or iPhone that asks for the desktop site is taken for a Mac (help article 95255; portal.md §7, sure).
 */
const expectedOffer = ({ kind }: CompanionPage, device: Device): Platform | null =>
  isApple(device) && device.desktopMode && kind === 'subscriptions' ? 'macos' : null

type Choice = Pick<Banner, 'application' | 'chosenBy' | 'url'>

/**
 * The application that the page is about, else the account's, else the main one; `chosenBy` says which of them it was. A
 * dialog that names no application is about an unknown one, not about the account's.
 */
function chooseApplication(page: CompanionPage, context: CompanionContext): Choice {
  const rules = rulesContext(context)
  if (page.application !== null) return { ...onPage(page.application, rules), chosenBy: 'dialog' }
  if (isDialog(page)) return { application: null, url: null, chosenBy: 'dialog' }
  const known = context.subscriptions
    .filter(({ product }) => productNamed(product))
    .flatMap((subscription) => best(downloadOptions(subscription, rules)) ?? [])
  const account = known.find(({ url }) => url !== null) ?? known[0]
  if (account) return { ...account, chosenBy: 'account' }
  return { ...onPage(mainApplication, rules), chosenBy: 'main' }
}

const isDialog = ({ kind, missing = [] }: CompanionPage) =>
  kind === 'download-dialog' || kind === 'other-downloads' || missing.includes('application')

const rulesContext = ({ device, settings, now }: CompanionContext): DownloadContext => ({
  device,
  ...(settings.region !== null && { region: settings.region }),
  now,
})

/**
 * Finds a product or an application by its exact name. An unknown one gets no link, because a wrong link is worse than none,
 * and is not named either: on our banner a page's text would look like our own words.
 */
function onPage(name: string, rules: DownloadContext): Pick<Choice, 'application' | 'url'> {
  const product = productNamed(name)
  const application = product ? undefined : applicationNamed(name)
  const known = product ?? application
  if (!known) return { application: null, url: null }
  const found = best(
    application
      ? catalogueOptions(application.id, rules)
      : downloadOptions({ id: '', product: name }, rules),
  )
  return found ?? { application: known.name, url: null }
}

/**
 * The best of what this device can get. Of the stores only Apple's is linked: which of Android's stores a device has is
 * not known, so there the portal's own list is the way.
 */
function best(options: DownloadOption[]): Pick<Choice, 'application' | 'url'> | undefined {
  const mine = options.filter(
    ({ forThisDevice, availability }) => forThisDevice && availability.available,
  )
  const store = mine.find(
    ({ applicationId, channel, notices }) =>
      channel === 'app-store' && applicationId === mine[0]?.applicationId && !notices.some(isDoubt),
  )
  const found = store ?? mine[0]
  return found && { application: found.application, url: store?.url ?? null }
}

/** For old products nothing says that their successor's application is theirs on this platform too. */
const isDoubt = ({ id }: Reason) => id === 'application-not-established' || id === 'product-unknown'
