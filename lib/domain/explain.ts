import { productNamed } from './catalogue/products.ts'
import type { DownloadOption } from './downloads.ts'
import type { Failure } from './reading.ts'
import { type Reason, type ReasonId, inOrder, reason } from './reasons.ts'
import type { RegionContext } from './region.ts'
import type { Subscription } from './subscription.ts'

/** The reason behind a failed reading; null where it is the browser's or the network's matter, not the portal's. */
export function failureReason(failure: Failure): Reason | null {
  const ids: Partial<Record<Failure['kind'], ReasonId>> = {
    'signed-out': 'signed-out',
    'terms-pending': 'terms-not-accepted',
    'confirmation-pending': 'confirmation-pending',
    'layout-changed': 'portal-not-readable',
  }
  const id = ids[failure.kind]
  return id ? reason(id) : null
}

const candidates = (...ids: ReasonId[]) => inOrder(ids.map((id) => reason(id, 'candidate')))

/** The account was read and has no subscription: that is certain, the rest may be why. */
export const emptyReasons = (): Reason[] => [reason('no-subscription'), ...candidates('other-email', 'not-added-yet', 'removed-from-account', 'account-deleted')]

/** Official reasons why something expected is not in the list; `account-subscription-limit` only where the list is that long. */
export function missingReasons(what: 'vpn' | 'shared' | 'any', subscriptions: readonly Subscription[]): Reason[] {
  const limit: ReasonId[] = subscriptions.length >= 100 ? ['account-subscription-limit'] : []
  if (what === 'vpn') return candidates('vpn-other-email', 'vpn-owner-only', 'vpn-anonymous-purchase', 'vpn-not-in-plan', ...limit)
  if (what === 'shared') return candidates('invitation-withdrawn', 'other-email', 'account-sharing-limit', ...limit)
  return candidates('other-email', 'not-added-yet', 'removed-from-account', 'dates-refreshing', ...limit)
}

/** Why a subscription may not be given to somebody else. */
export function sharingReasons({ product }: Subscription): Reason[] {
  const known = productNamed(product)
  if (known?.id === 'vpn') return [reason('vpn-owner-only')]
  if (known?.maximum?.accounts === 1) return [reason('not-shareable-plan')]
  return candidates('no-free-user-place', 'not-shareable-plan', 'account-sharing-limit')
}

/**
 * The portal does not offer what ought to be there: the official candidates, for "may be because …". Never asserted;
 * what the option itself says already is not repeated.
 */
export function mayBeBecause(option: DownloadOption, subscription: Subscription, said: RegionContext = {}): Reason[] {
  const shared = subscription.ownership !== 'own'
  const own = subscription.ownership !== 'shared'
  const possible: [ReasonId, boolean][] = [
    ['android-china', option.platform === 'android' && said.region === undefined],
    ['region-bound', true],
    ['not-sold-here', said.region === undefined],
    ['play-purchase-paused-russia', option.channel === 'google-play' && (said.region ?? 'RU') === 'RU'],
    ['store-page-unavailable', option.channel === 'app-store'],
    ['vpn-owner-only', option.applicationId === 'vpn' && shared],
    ['vpn-region', option.applicationId === 'vpn' && said.region === undefined],
    ['state-blocks-download', true],
    ['renewed-inactive', own],
    ['dates-refreshing', own],
    ['no-free-device-place', own && subscription.places?.used === undefined],
    ['shared-inactive', shared],
    ['shared-no-free-place', shared && subscription.places?.used === undefined],
    ['owner-used-it-up', shared],
    ['password-manager-user-limit', option.applicationId === 'password-manager'],
    ['account-device-limit', true],
    ['older-version', true],
    ['personal-link-expired', option.channel === 'portal'],
  ]
  const told = new Set([...(option.availability.available ? [] : option.availability.reasons), ...option.notices].map(({ id }) => id))
  return candidates(...possible.filter(([id, may]) => may && !told.has(id)).map(([id]) => id))
}
