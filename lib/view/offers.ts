import { type DownloadContext, type DownloadOption, catalogueOptions, currentApplications, downloadOptions } from '../domain/downloads.ts'
import { type Platform, platforms } from '../domain/platform.ts'
import type { Subscription } from '../domain/subscription.ts'
import { wholeNotes } from '../domain/subscription-notes.ts'

/** One application and everything it can be got for. */
export interface Offer {
  applicationId: string
  application: string
  /** This device first, then as the portal lists its platforms. Each has at least one option, best first. */
  targets: { platform: Platform; thisDevice: boolean; options: DownloadOption[] }[]
}

/** The applications of a subscription, or without one those of the catalogue, the main one first. */
export function offersFor(subscription: Subscription | null, context: DownloadContext): Offer[] {
  const options = subscription ? downloadOptions(subscription, context).map(withoutWholeNotes) : currentApplications().flatMap(({ id }) => catalogueOptions(id, context))
  const applications = new Map(options.map(({ applicationId, application }) => [applicationId, application]))
  return [...applications].map(([applicationId, application]) => ({
    applicationId,
    application,
    targets: targetsOf(options.filter((option) => option.applicationId === applicationId)),
  }))
}

/** They stand once, under the subscription's name. */
const withoutWholeNotes = (option: DownloadOption): DownloadOption => ({ ...option, notices: option.notices.filter(({ id }) => !wholeNotes.includes(id)) })

function targetsOf(options: DownloadOption[]): Offer['targets'] {
  return platforms
    .map((platform) => ({ platform, options: options.filter((option) => option.platform === platform) }))
    .filter(({ options }) => options.length > 0)
    .map(({ platform, options }) => ({ platform, options, thisDevice: options.some((option) => option.forThisDevice) }))
    .toSorted((a, b) => Number(b.thisDevice) - Number(a.thisDevice))
}

/** What is open: the user's choice where it still exists, else the first of all. `target` is null where the device must be asked for first. */
export function chosenOf(offers: readonly Offer[], choice: { application: string | null; platform: Platform | null }) {
  const offer = offers.find(({ applicationId }) => applicationId === choice.application) ?? offers[0]
  const target = offer?.targets.find(({ platform }) => platform === choice.platform) ?? offer?.targets.find(({ thisDevice }) => thisDevice)
  return { offer: offer ?? null, target: target ?? null }
}
