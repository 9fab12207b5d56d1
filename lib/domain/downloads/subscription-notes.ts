import { productNamed } from '../catalogue/products.ts'
import { type Reason, type ReasonId, inOrder } from './reasons.ts'
import type { RegionContext } from './region.ts'
import { type Case, rules } from './reason-rules.ts'
import { type StandingOptions, type Subscription, standing } from '../subscription.ts'
import { reasonInContext } from './reason-in-context.ts'

/**
 * Notes that speak of the subscription as a whole, so they need not stand on each of its downloads.
 */
export const wholeNotes: readonly ReasonId[] = [
  'us-sales-ended',
  'grace-period',
  'renew-in-time',
  'dates-refreshing',
  'auto-renewal-off',
  'provider-managed',
  'app-store-managed',
  'bought-at-reseller',
  'state-unknown',
  'product-replaced',
  'product-unknown',
  'may-hold-more',
]

/** Those that one should know before anything else; the others can wait for the end. */
export const urgentNotes: readonly ReasonId[] = [
  'us-sales-ended',
  'grace-period',
  'renew-in-time',
  'auto-renewal-off',
  'state-unknown',
  'product-unknown',
]

/**
 * What to know of a subscription, whatever the download. `may-hold-more`: what a plan contains is
 * known from older help only, so its list of applications may not be whole, and that is said.
 */
export function subscriptionNotes(
  subscription: Subscription,
  context: StandingOptions & RegionContext & { now: Date },
): Reason[] {
  const product = productNamed(subscription.product)
  const about: Case = {
    subscription,
    standing: standing(subscription, context.now, context),
    ...(product && { product }),
    ...(context.region !== undefined && { region: context.region }),
    ...(context.regionHint !== undefined && { regionHint: context.regionHint }),
    platform: 'windows',
    channel: 'portal',
    url: null,
    forThisDevice: null,
    desktopMode: false,
    arm: false,
  }
  const spoken = rules
    .filter(([id]) => wholeNotes.includes(id))
    .flatMap(([id, judge]) => {
      const verdict = judge(about)
      if (verdict === 'note') return [reasonInContext(id, about)]
      return verdict === 'if' ? [reasonInContext(id, about, 'candidate')] : []
    })
  return inOrder(
    product && !product.single ? [...spoken, reasonInContext('may-hold-more', about)] : spoken,
  )
}
