import {
  type DownloadContext,
  type DownloadOption,
  catalogueOptions,
  currentApplications,
  downloadOptions,
} from '../domain/downloads.ts'
import { isClosed } from '../domain/downloads/availability.ts'
import { type Platform, platforms } from '../domain/platform.ts'
import type { Subscription } from '../domain/subscription.ts'
import { wholeNotes } from '../domain/downloads/subscription-notes.ts'

/** An application and a device; null = not chosen. */
export interface Chosen {
  application: string | null
  platform: Platform | null
}

/** One kind of device, or two that get the same. It has at least one option, the best first. */
export interface DeviceTarget {
  platforms: readonly Platform[]
  /** It is the device in hand. */
  here: boolean
  /** Shown only when the user asks for it. */
  rare: boolean
  options: DownloadOption[]
}

/**
 * One application, with every kind of device it is offered for: the device in hand first, then in
 * the portal's order of platforms.
 */
export interface Offer {
  applicationId: string
  application: string
  targets: DeviceTarget[]
}

/**
 * The applications of a subscription, the main one first; without a subscription those of the
 * catalogue.
 */
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
    targets: targetsOf(options.filter((option) => option.applicationId === applicationId)),
  }))
}

/** Notes about the subscription as a whole are shown once, not on each download. */
const withoutWholeNotes = (option: DownloadOption): DownloadOption => ({
  ...option,
  notices: option.notices.filter(({ id }) => !wholeNotes.includes(id)),
})

/** A store to be searched comes after what may be open and has an address. */
const effort = ({ availability, way }: DownloadOption) =>
  isClosed(availability) ? 2 : Number(way === 'by-name')

const rarePlatforms: readonly Platform[] = ['linux', 'chromeos']

function targetsOf(all: DownloadOption[]): DeviceTarget[] {
  const targets = platforms.flatMap((platform): DeviceTarget[] => {
    const options = all
      .filter((option) => option.platform === platform)
      .toSorted((a, b) => effort(a) - effort(b))
    const here = options.some(({ forThisDevice }) => forThisDevice)
    const rare = rarePlatforms.includes(platform) && !here
    return options.length > 0 ? [{ platforms: [platform], here, rare, options }] : []
  })
  return [
    ...targets.filter(({ here }) => here),
    ...withOneApple(targets.filter(({ here }) => !here)),
  ]
}

const isFor = (platform: Platform) => (target: DeviceTarget) => target.platforms.includes(platform)

/** iPhone and iPad become one target where they have the same link. */
function withOneApple(targets: DeviceTarget[]): DeviceTarget[] {
  const iphone = targets.find(isFor('ios'))
  const ipad = targets.find(isFor('ipados'))
  if (!iphone || !ipad || waysOf(iphone) !== waysOf(ipad)) return targets
  const both = { ...iphone, platforms: ['ios', 'ipados'] as const }
  return targets.filter((target) => target !== iphone).map((one) => (one === ipad ? both : one))
}

const waysOf = ({ options }: DeviceTarget) =>
  JSON.stringify(options.map((option) => ({ ...option, platform: null })))

/**
 * The application and device that are open: the user's choice where it still exists, else the first
 * application on the device in hand.
 */
export function chosenOf(
  offers: readonly Offer[],
  { application, platform }: Chosen,
): { offer: Offer | null; target: DeviceTarget | null } {
  const offer =
    offers.find(({ applicationId }) => applicationId === application) ?? offers[0] ?? null
  const targets = offer?.targets ?? []
  const chosen = platform && targets.find(isFor(platform))
  return { offer, target: chosen ?? targets.find(({ here }) => here) ?? null }
}
