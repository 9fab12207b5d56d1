import { productNamed } from '../catalogue/products.ts'
import { type Reason, type ReasonId, inOrder } from './reasons.ts'
import type { RegionContext } from './region.ts'
import type { Case } from './reason-case.ts'
import { rules } from './reason-rules.ts'
import { type StandingOptions, type Subscription, standing } from '../subscription.ts'
import { reasonInContext } from './reason-in-context.ts'

/** Notes about the subscription as a whole. They are shown once, not on each download. */
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

/**
 * Notes to read before anything else; the other notes can stand at the end. Who has renewed looks
 * again first, before renewing or adding a code once more.
 */
export const urgentNotes: readonly ReasonId[] = [
  'us-sales-ended',
  'grace-period',
  'renew-in-time',
  'dates-refreshing',
  'auto-renewal-off',
  'state-unknown',
  'product-unknown',
]

/**
 * Notes about a subscription, whatever the download. `may-hold-more`: older help alone says what a
 * plan contains, so our list of applications may be incomplete, and this note says so.
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
