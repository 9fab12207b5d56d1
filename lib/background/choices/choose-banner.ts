import { application, applicationNamed, isMadeFor } from '../../domain/catalogue/applications.ts'
import { productNamed } from '../../domain/catalogue/products.ts'
import { withChoice } from '../../domain/device/user-choice.ts'
import {
  catalogueOptions,
  type DownloadContext,
  type DownloadOption,
  downloadOptions,
  type Reason,
} from '../../domain/downloads.ts'
import type { Mismatch } from '../../domain/mismatch.ts'
import type { Subscription } from '../../domain/subscription.ts'
import type { CompanionBrief } from '../../contracts/companion-brief.ts'
import { type BannerContext, type CompanionPage, findBannerCause } from './banner-cause.ts'

export interface CompanionContext extends BannerContext {
  /**
   * The last reading of the account that is signed in; empty = it has none, or was not read yet.
   */
  subscriptions: Subscription[]
  now: Date
}

type Banner = Extract<CompanionBrief, { show: 'banner' }>

/**
 * The application to name when nothing is known of the account: there is one for each platform, and
 * the plan decides what it does (domain.md §8).
 */
const mainApplication = application('kaspersky').name

/**
 * The banner for this page, with the right download; null where `findBannerCause` sees no cause.
 */
export function chooseBanner(page: CompanionPage, context: CompanionContext): Banner | null {
  const device = withChoice(context.device, context.settings.thisDevice)
  const mismatch = findBannerCause(page, context)
  if (!mismatch) return null
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

/**
 * An application that is not made for the device has no remedy, whatever else is made for the
 * platform.
 */
function remedyOf(name: string | null, { device, remedy }: Mismatch): Mismatch['remedy'] {
  const known = name === null ? undefined : applicationNamed(name)
  return known && !isMadeFor(known, device) ? 'none' : remedy
}

type BannerChoice = Pick<Banner, 'application' | 'chosenBy' | 'url'>

/**
 * The application that the page is about, else the account's, else the main one; `chosenBy` says
 * which of them it was. A dialog that names no application is about an unknown one, not about the
 * account's.
 */
function chooseApplication(page: CompanionPage, context: CompanionContext): BannerChoice {
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
  kind === 'download-dialog' || missing.includes('application')

const rulesContext = ({ device, settings, now }: CompanionContext): DownloadContext => ({
  device,
  ...(settings.region !== null && { region: settings.region }),
  now,
})

/**
 * Finds a product or an application by its exact name. An unknown name gets no link, because a
 * wrong link is worse than none. It is not shown either: on our banner a page's text would look
 * like our own words.
 */
function onPage(name: string, rules: DownloadContext): Pick<BannerChoice, 'application' | 'url'> {
  const product = productNamed(name)
  const alone = product ? undefined : applicationNamed(name)
  const known = product ?? alone
  if (!known) return { application: null, url: null }
  const found = best(
    alone ? catalogueOptions(alone.id, rules) : downloadOptions({ id: '', product: name }, rules),
  )
  return found ?? { application: known.name, url: null }
}

/**
 * The best download for this device. Only Apple's store is linked: we do not know which of
 * Android's stores a device has, so there the portal's own list is the way.
 */
function best(options: DownloadOption[]): Pick<BannerChoice, 'application' | 'url'> | undefined {
  const mine = options.filter(
    ({ forThisDevice, availability }) => forThisDevice && availability.available,
  )
  const store = mine.find(
    ({ applicationId, channel, notices }) =>
      channel === 'app-store' &&
      applicationId === mine[0]?.applicationId &&
      !notices.some(isUnestablished),
  )
  const found = store ?? mine[0]
  return found && { application: found.application, url: store?.url ?? null }
}

/**
 * For old products no source says that their successor's application belongs to them on this
 * platform too.
 */
const isUnestablished = ({ id }: Reason) =>
  id === 'application-not-established' || id === 'product-unknown'
