import {
  type DownloadContext,
  type DownloadOption,
  catalogueOptions,
  currentApplications,
  downloadOptions,
} from '../../domain/downloads.ts'
import { type Platform, platforms } from '../../domain/platform.ts'
import type { Subscription } from '../../domain/subscription.ts'
import { wholeNotes } from '../../domain/downloads/subscription-notes.ts'

/** One kind of device; at least one option, best first. */
export interface DeviceTarget {
  platform: Platform
  options: DownloadOption[]
}

/** One application and everything it can be got for. */
export interface Offer {
  applicationId: string
  application: string
  /** null where it is not known which device this is. */
  here: DeviceTarget | null
  /** As the portal lists its platforms. */
  others: DeviceTarget[]
}

/** The applications of a subscription, or without one those of the catalogue, the main one first. */
export function offersFor(subscription: Subscription | null, context: DownloadContext): Offer[] {
  const options = subscription
    ? downloadOptions(subscription, context).map(withoutWholeNotes)
    : currentApplications().flatMap(({ id }) => catalogueOptions(id, context))
  const applications = new Map(
    options.map(({ applicationId, application }) => [applicationId, application]),
  )
  return [...applications].map(([applicationId, application]) => ({
    applicationId,
    application,
    ...targetsOf(options.filter((option) => option.applicationId === applicationId)),
  }))
}

/** They stand once, for the whole subscription. */
const withoutWholeNotes = (option: DownloadOption): DownloadOption => ({
  ...option,
  notices: option.notices.filter(({ id }) => !wholeNotes.includes(id)),
})

function targetsOf(all: DownloadOption[]): Pick<Offer, 'here' | 'others'> {
  const targets = platforms
    .map((platform) => ({
      platform,
      options: all.filter((option) => option.platform === platform),
    }))
    .filter(({ options }) => options.length > 0)
  const here =
    targets.find(({ options }) => options.some(({ forThisDevice }) => forThisDevice)) ?? null
  return { here, others: targets.filter((target) => target !== here) }
}

/** What is open: the user's choice where it still exists, else the first application and no other device. */
export function chosenOf(
  offers: readonly Offer[],
  choice: { application: string | null; platform: Platform | null },
) {
  const offer =
    offers.find(({ applicationId }) => applicationId === choice.application) ?? offers[0] ?? null
  return {
    offer,
    other: offer?.others.find(({ platform }) => platform === choice.platform) ?? null,
  }
}
