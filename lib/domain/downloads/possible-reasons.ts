import type { ApplicationId } from '../catalogue/applications.ts'
import { productNamed } from '../catalogue/products.ts'
import type { DownloadOption } from '../downloads.ts'
import { type Reason, type ReasonId, inOrder } from './reasons.ts'
import type { RegionContext } from './region.ts'
import type { Subscription } from '../subscription.ts'
import { told } from './reason-in-context.ts'

const candidates = (
  about: RegionContext & { subscription?: Subscription },
  ids: readonly ReasonId[],
) => inOrder(ids.map((id) => told(id, about, 'candidate')))

/**
 * Official reasons why something expected is not in the list of an account that was read, for "may be because …".
 * The limit of an account is named only where the list is that long (domain.md §7).
 */
export function missingReasons(
  subscriptions: readonly Subscription[],
  said: RegionContext = {},
): Reason[] {
  if (subscriptions.length === 0)
    return candidates(said, [
      'other-email',
      'not-added-yet',
      'removed-from-account',
      'account-deleted',
    ])
  const limit: ReasonId[] = subscriptions.length >= 100 ? ['account-subscription-limit'] : []
  return candidates(said, [
    'other-email',
    'not-added-yet',
    'removed-from-account',
    'dates-refreshing',
    'invitation-withdrawn',
    'vpn-other-email',
    'vpn-owner-only',
    'vpn-anonymous-purchase',
    'vpn-not-in-plan',
    ...limit,
  ])
}

/** Parts of a bundle that are not shared with it, or not with everybody. */
const oneByOne: Partial<Record<ApplicationId, ReasonId>> = {
  vpn: 'vpn-owner-only',
  'password-manager': 'password-manager-user-limit',
}

/** Why a subscription may not be given to somebody else; nothing for one that is somebody else's. */
export function sharingReasons(subscription: Subscription, said: RegionContext = {}): Reason[] {
  if (subscription.ownership === 'shared') return []
  const known = productNamed(subscription.product)
  if (known?.id === 'vpn') return [told('vpn-owner-only', said)]
  if (known?.maximum?.accounts === 1) return [told('not-shareable-plan', said)]
  const parts: ReasonId[] = (known?.applications ?? []).flatMap((id) => oneByOne[id] ?? [])
  return candidates(said, [
    ...parts,
    'no-free-user-place',
    'not-shareable-plan',
    'account-sharing-limit',
  ])
}

/**
 * The portal does not offer what ought to be there: the official candidates, for "may be because …". Never asserted;
 * what the option itself says already is not repeated.
 */
export function mayBeBecause(
  option: DownloadOption,
  subscription: Subscription,
  said: RegionContext = {},
): Reason[] {
  const shared = subscription.ownership !== 'own'
  const own = subscription.ownership !== 'shared'
  const { used, total } = subscription.places ?? {}
  const placesUnknown = used === undefined || total === undefined
  const possible: [ReasonId, boolean][] = [
    ['android-china', option.platform === 'android' && said.region === undefined],
    ['region-bound', true],
    ['not-sold-here', said.region === undefined],
    [
      'play-purchase-paused-russia',
      option.channel === 'google-play' && (said.region ?? 'RU') === 'RU',
    ],
    ['store-page-unavailable', option.channel === 'app-store'],
    ['vpn-owner-only', option.applicationId === 'vpn' && shared],
    ['vpn-region', option.applicationId === 'vpn' && said.region === undefined],
    ['state-blocks-download', true],
    ['renewed-inactive', own],
    ['dates-refreshing', own],
    ['no-free-device-place', own && placesUnknown],
    ['shared-inactive', shared],
    ['shared-no-free-place', shared && placesUnknown],
    ['owner-used-it-up', shared],
    ['password-manager-user-limit', option.applicationId === 'password-manager'],
    ['account-device-limit', true],
    ['older-version', true],
    ['personal-link-expired', option.channel === 'portal'],
  ]
  const already = new Set(
    [...(option.availability.available ? [] : option.availability.reasons), ...option.notices].map(
      ({ id }) => id,
    ),
  )
  return candidates(
    { ...said, subscription },
    possible.filter(([id, may]) => may && !already.has(id)).map(([id]) => id),
  )
}
