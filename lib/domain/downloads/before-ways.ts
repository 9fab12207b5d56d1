import { productNamed } from '../catalogue/products.ts'
import type { DownloadContext, DownloadOption } from '../downloads.ts'
import type { Subscription } from '../subscription.ts'
import { reasonInContext } from './reason-in-context.ts'
import { coversOneDevice } from './reason-rules.ts'
import { type Reason, inOrder } from './reasons.ts'
import { beforeWay } from './spoken.ts'
import { subscriptionNotes, urgentNotes } from './subscription-notes.ts'

/** Downloads of one subscription for `count` devices in all, some of which may be done. */
interface Wanted {
  subscription: Subscription
  options: readonly DownloadOption[]
  count: number
}

/**
 * What is said before the ways to some downloads, once for all of them: what stands in the way,
 * most important first, and what else to know of the subscription. A reason to choose another
 * device is about one of them, so it is left out.
 */
export function beforeWays(
  { subscription, options, count }: Wanted,
  context: Omit<DownloadContext, 'device'>,
): { reasons: Reason[]; notes: Reason[] } {
  const product = productNamed(subscription.product)
  const about = { ...context, subscription, ...(product && { product }) }
  const reasons = inOrder([
    ...options.flatMap(beforeWay).filter(({ step }) => step.kind !== 'other-device'),
    ...(count > 1 && coversOneDevice(about) ? [reasonInContext('single-device-plan', about)] : []),
  ])
  return {
    reasons: reasons.filter(({ id }, at) => reasons.findIndex((one) => one.id === id) === at),
    notes: subscriptionNotes(subscription, context).filter(({ id }) => urgentNotes.includes(id)),
  }
}
