import { product } from '../catalogue/products.ts'
import { holdsIn } from '../catalogue/region-rules.ts'
import { type Reason, type ReasonId, reason, reasonFacts } from './reasons.ts'
import type { Case } from './reason-case.ts'

type About = Partial<Pick<Case, 'region' | 'subscription' | 'product'>>

/** Reasons whose only next step is to renew, to buy or to upgrade. */
const renewing: readonly ReasonId[] = [
  'expired',
  'limited-functionality',
  'grace-period',
  'renew-in-time',
  'auto-renewal-off',
]
const buying: readonly ReasonId[] = ['vpn-owner-only', 'vpn-not-in-plan', 'not-shareable-plan']

/**
 * Countries where a separate VPN does not help: it may not be used there, or is no longer sold
 * (domain.md §4.4).
 */
const isWithoutVpn = (region: About['region']) =>
  holdsIn('vpn-region', region) || holdsIn('vpn-russia-ended', region)
/** Who else manages a subscription → the reason that says so. */
export const managers = {
  provider: 'provider-managed',
  'app-store': 'app-store-managed',
  reseller: 'bought-at-reseller',
} as const

/**
 * The reason whose next step is shown in place of this one's. In the United States we advise no
 * renewal and no purchase (domain.md §4.5). We advise no VPN where it may not be used. A term that
 * somebody else manages is renewed or resumed there (domain.md §2).
 */
function stepOf(id: ReasonId, { region, subscription }: About): ReasonId | undefined {
  if (holdsIn('us-sales-ended', region) && (renewing.includes(id) || buying.includes(id)))
    return 'us-sales-ended'
  if (isWithoutVpn(region) && (id === 'vpn-owner-only' || id === 'vpn-not-in-plan'))
    return 'vpn-region'
  return subscription?.managedBy && (renewing.includes(id) || id === 'suspended')
    ? managers[subscription.managedBy]
    : undefined
}

/** A reason, with the next step that fits this case. */
export function reasonInContext(id: ReasonId, about: About, standing?: Reason['standing']): Reason {
  const other = stepOf(id, about)
  const successor = id === 'product-replaced' && about.product?.replaced?.becomes
  return {
    ...reason(id, standing),
    ...(other && { step: reasonFacts[other].step, stepOf: other }),
    ...(successor && { name: product(successor).name }),
  }
}
