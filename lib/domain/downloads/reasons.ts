import {
  type NextStep,
  helpStep,
  otherDeviceStep,
  ownStep,
  ownerStep,
  pageStep,
  portalStep,
  readAgainStep,
  siteStep,
  supportStep,
} from './next-step.ts'
import type { Confidence } from '../source.ts'

/**
 * A reason why something is not available, or a note about it. `stops`: it stops a download, one
 * platform of it, or one way of getting it. `note`: it stands beside a possible download. The words
 * are the messages `reason_<id>` and `step_<id>`, the source is in `reason-evidence.ts`.
 */
interface ReasonFact {
  effect: 'stops' | 'note'
  step: NextStep
  /**
   * How sure the weakest part is: that a subscription has ended may be sure, that this blocks a
   * download is not.
   */
  confidence: Confidence
}

const subscriptions = portalStep('subscriptions')
const devices = portalStep('devices')
const stops = (step: NextStep, confidence: Confidence = 'sure'): ReasonFact => ({
  effect: 'stops',
  step,
  confidence,
})
const note = (step: NextStep, confidence: Confidence = 'sure'): ReasonFact => ({
  effect: 'note',
  step,
  confidence,
})

/**
 * The order decides which reason is shown first: domain.md §4 (4.1, 4.5, 4.4, 4.2, 4.3, 4.6), notes
 * in the same order.
 */
export const reasonFacts = {
  // Account and reading
  'signed-out': stops(portalStep('home')),
  'terms-not-accepted': stops(portalStep('home')),
  'confirmation-pending': stops(portalStep('home'), 'likely'),
  'portal-not-readable': stops(subscriptions),
  'no-subscription': stops(subscriptions),
  'other-email': stops(supportStep),
  'not-added-yet': stops(subscriptions),
  'removed-from-account': stops(subscriptions),
  'account-deleted': stops(supportStep, 'weak'),
  // Region and store
  'android-china': stops(otherDeviceStep),
  'google-play-removed': stops(subscriptions),
  'us-sales-ended': note(supportStep),
  'region-bound': stops(supportStep, 'weak'),
  'not-sold-here': stops(subscriptions),
  'japan-products': stops(subscriptions),
  'play-purchase-paused-russia': note(siteStep),
  'store-page-unavailable': stops(subscriptions, 'likely'),
  // VPN Secure Connection
  'vpn-owner-only': stops(helpStep('downloads')),
  'vpn-other-email': stops(supportStep),
  'vpn-anonymous-purchase': stops(pageStep('vpnSignIn')),
  'vpn-not-in-plan': stops(subscriptions, 'likely'),
  'vpn-region': stops(subscriptions),
  'vpn-russia-ended': stops(subscriptions),
  // State and renewal
  'state-blocks-download': stops(subscriptions),
  expired: stops(subscriptions, 'weak'),
  blocked: stops(supportStep, 'weak'),
  suspended: stops(subscriptions, 'likely'),
  'limited-functionality': stops(subscriptions),
  'grace-period': note(subscriptions),
  'renew-in-time': note(subscriptions),
  'renewed-inactive': stops(subscriptions),
  'dates-refreshing': note(readAgainStep),
  'auto-renewal-off': note(subscriptions),
  'term-starts-on-install': note(subscriptions),
  'installer-is-personal': note(subscriptions),
  'provider-managed': note(helpStep('renewal')),
  'app-store-managed': note(helpStep('renewal')),
  'bought-at-reseller': note(helpStep('reseller')),
  'state-unknown': note(subscriptions),
  // Places and sharing
  'no-free-device-place': stops(devices, 'likely'),
  'no-free-user-place': stops(subscriptions),
  'shared-inactive': stops(ownerStep),
  'shared-no-free-place': stops(ownerStep),
  'owner-used-it-up': stops(ownerStep),
  'password-manager-user-limit': stops(helpStep('sharing')),
  'not-shareable-plan': stops(subscriptions, 'likely'),
  'single-device-plan': stops(subscriptions, 'likely'),
  'invitation-withdrawn': stops(ownerStep),
  'account-device-limit': stops(devices),
  'account-subscription-limit': stops(subscriptions, 'likely'),
  'account-sharing-limit': stops(helpStep('limits'), 'likely'),
  // Device and version
  'ipad-desktop-site': stops(subscriptions),
  'older-version': stops(supportStep),
  'no-app-for-platform': stops(otherDeviceStep, 'likely'),
  'unknown-device': stops(ownStep),
  'product-replaced': note(pageStep('newNames')),
  'product-unknown': note(subscriptions),
  'may-hold-more': note(subscriptions),
  'arm-not-supported': stops(otherDeviceStep),
  'application-not-established': note(subscriptions),
  'small-office-console': stops(supportStep),
  'personal-link-expired': stops(subscriptions, 'likely'),
  'store-sign-in': note(helpStep('downloads'), 'likely'),
  // The user says that it is none of all these
  'none-fits': stops(supportStep),
} as const satisfies Record<string, ReasonFact>

export type ReasonId = keyof typeof reasonFacts
/** Every id, in order of precedence. */
export const reasonIds = Object.keys(reasonFacts) as ReasonId[]

/** One reason with its one next step. */
export interface Reason {
  id: ReasonId
  /**
   * `asserted`: known to apply. `candidate`: official help names it as possible ("may be because
   * …"). It is not the state of a subscription (`standing()`); the name is part of the seam.
   */
  standing: 'asserted' | 'candidate'
  confidence: Confidence
  /** Where the one next step leads. */
  step: NextStep
  /**
   * The reason whose next step is shown in place of this one's own, where that one is no use: no
   * renewal is sold here, or it is sold elsewhere.
   */
  stepOf?: ReasonId
  /** What the reason names: the product that took this one's place. */
  name?: string
}

export const reason = (id: ReasonId, standing: Reason['standing'] = 'asserted'): Reason => ({
  id,
  standing,
  confidence: reasonFacts[id].confidence,
  step: reasonFacts[id].step,
})

/**
 * Reasons that are known to apply come before those that only may; within each, domain.md's order.
 */
export const inOrder = (reasons: readonly Reason[]): Reason[] =>
  reasons.toSorted((a, b) => precedence(a) - precedence(b))
const precedence = ({ id, standing }: Reason) =>
  reasonIds.indexOf(id) + (standing === 'candidate' ? reasonIds.length : 0)
