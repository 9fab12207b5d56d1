import type { ApplicationId } from '../catalogue/applications.ts'
import { type Product, productNamed } from '../catalogue/products.ts'
import { holdsIn } from '../catalogue/region-rules.ts'
import type { DownloadOption } from '../downloads.ts'
import { type StandingOptions, type Subscription, standing } from '../subscription.ts'
import { reasonInContext } from './reason-in-context.ts'
import { type Reason, type ReasonId, inOrder } from './reasons.ts'
import type { RegionContext } from './region.ts'
import { hasFreePlace } from '../subscription/free-place.ts'
import { isRunning } from '../subscription/is-running.ts'
import { manyDevices, subscriptionLimit } from '../subscription/limits.ts'
import { mayBeShared } from '../subscription/may-be-shared.ts'
import { spoken } from './spoken.ts'

/** What is known beside the subscriptions. Without `now` no state is known. */
export interface PossibleContext extends RegionContext, StandingOptions {
  now?: Date
}

/** A reason, and whether anything that is known rules it out. */
type Possible = readonly [ReasonId, boolean]

const candidates = (
  about: RegionContext & { subscription?: Subscription },
  possible: readonly Possible[],
) =>
  inOrder(possible.filter(([, may]) => may).map(([id]) => reasonInContext(id, about, 'candidate')))

function stateOf(subscription: Subscription, { now, ...options }: PossibleContext) {
  const kind = now ? standing(subscription, now, options).kind : 'unknown'
  return { kind, running: isRunning({ kind }) }
}

const hasVpn = ({ product }: Subscription): boolean => {
  const known: Product | undefined = productNamed(product)
  return known?.applications.includes('vpn') === true
}

/**
 * Official reasons why an expected subscription may be missing from a list that was read ("may be
 * because …"). The limit of an account is named only where the list is that long (domain.md §7).
 */
export function missingReasons(
  subscriptions: readonly Subscription[],
  context: PossibleContext = {},
): Reason[] {
  const empty = subscriptions.length === 0
  const ownVpn = subscriptions.some(
    (each) => productNamed(each.product)?.id === 'vpn' && each.ownership !== 'shared',
  )
  return candidates(context, [
    ['other-email', true],
    ['not-added-yet', true],
    ['removed-from-account', true],
    ['account-deleted', empty],
    ['dates-refreshing', subscriptions.some((each) => !stateOf(each, context).running)],
    ['invitation-withdrawn', !empty],
    // A VPN bought in an app store while signed out leaves the account empty (domain.md §14).
    ['vpn-other-email', !ownVpn],
    ['vpn-anonymous-purchase', !ownVpn],
    ['vpn-owner-only', subscriptions.some(mayBeShared)],
    ['vpn-not-in-plan', !empty && !subscriptions.some(hasVpn)],
    ['account-subscription-limit', subscriptions.length >= subscriptionLimit],
  ])
}

/** Applications of a bundle that are not shared with it, or not with everybody. */
const oneByOne: Partial<Record<ApplicationId, ReasonId>> = {
  vpn: 'vpn-owner-only',
  'password-manager': 'password-manager-user-limit',
}

/**
 * Reasons why a subscription cannot be given to somebody else; empty where it is somebody else's
 * already.
 */
export function sharingReasons(subscription: Subscription, said: RegionContext = {}): Reason[] {
  if (subscription.ownership === 'shared') return []
  const known = productNamed(subscription.product)
  if (known?.id === 'vpn') return [reasonInContext('vpn-owner-only', said)]
  if (known?.maximum?.accounts === 1) return [reasonInContext('not-shareable-plan', said)]
  const parts: ReasonId[] = (known?.applications ?? []).flatMap((id) => oneByOne[id] ?? [])
  return candidates(said, [
    ...parts.map((id): Possible => [id, true]),
    ['no-free-user-place', true],
    ['not-shareable-plan', known?.maximum === undefined],
    ['account-sharing-limit', true],
  ])
}

/**
 * Reasons why the portal may not offer a download that it should offer: those the option did not
 * show, and the official candidates ("may be because …"). They are never asserted, and none is
 * named that something known rules out.
 */
export function mayBeBecause(
  option: DownloadOption,
  subscription: Subscription,
  context: PossibleContext = {},
): Reason[] {
  const { reason, note, rest } = spoken(option)
  const already = new Set([reason, note, ...rest, ...option.notices].map((each) => each?.id))
  const unsaid = rest.map(({ id }): Possible => [id, true])
  const official = officialReasons(option, subscription, context)
  return candidates({ ...context, subscription }, [
    ...unsaid,
    ...official.map(([id, may]): Possible => [id, may && !already.has(id)]),
  ])
}

function officialReasons(
  { platform, channel, applicationId }: DownloadOption,
  subscription: Subscription,
  context: PossibleContext,
): readonly Possible[] {
  const { kind, running } = stateOf(subscription, context)
  const perhapsOwn = subscription.ownership !== 'shared'
  const perhapsShared = mayBeShared(subscription)
  const { used } = subscription.places ?? {}
  const free = hasFreePlace(subscription)
  const regionOpen = context.region === undefined
  const perhapsRenewed = !running && kind !== 'not-activated'
  return [
    ['android-china', platform === 'android' && regionOpen],
    ['region-bound', true],
    ['not-sold-here', regionOpen && !running],
    [
      'play-purchase-paused-russia',
      channel === 'google-play' &&
        (regionOpen || holdsIn('play-purchase-paused-russia', context.region)),
    ],
    ['store-page-unavailable', channel === 'app-store'],
    ['vpn-owner-only', applicationId === 'vpn' && perhapsShared],
    ['vpn-region', applicationId === 'vpn' && regionOpen],
    ['state-blocks-download', !running],
    ['renewed-inactive', perhapsOwn && perhapsRenewed],
    ['dates-refreshing', perhapsOwn && perhapsRenewed],
    ['no-free-device-place', perhapsOwn && !free],
    ['shared-inactive', perhapsShared && !running],
    ['shared-no-free-place', perhapsShared && !free],
    ['owner-used-it-up', perhapsShared && !free],
    ['password-manager-user-limit', applicationId === 'password-manager'],
    ['account-device-limit', used === undefined || used >= manyDevices],
    ['older-version', true],
    ['personal-link-expired', channel === 'portal'],
  ]
}
