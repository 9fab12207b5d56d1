import { dayMs } from '../durations.ts'
import { type Subscription, standing } from '../subscription.ts'

/** What the user said of one subscription. Kept with it, until the user changes or forgets it. */
export interface KeptAnswers {
  ownership?: 'own' | 'shared'
  /** When the user said that it was renewed, epoch ms. */
  renewedAt?: number
  managedBy?: 'provider' | 'app-store' | 'reseller'
}

/** A renewal that still does not show after so long is not this one any more, ms. */
const renewalCounts = 30 * dayMs

/**
 * The subscription with the user's own answers added. Where the portal says something, the portal
 * wins.
 */
export function withAnswers(
  subscription: Subscription,
  answers: KeptAnswers | undefined,
  now: Date,
): Subscription {
  if (!answers) return subscription
  const { renewedAt, ...facts } = answers
  const renewed =
    renewedAt !== undefined &&
    now.getTime() - renewedAt < renewalCounts &&
    // The subscription ends later than that day: it shows the new term, so the renewal has arrived.
    !(Date.parse(subscription.expiresOn ?? '') > renewedAt)
  const ended = standing(subscription, now).kind === 'expired'
  return {
    ...facts,
    ...subscription,
    ...(renewed && ended && facts.ownership !== 'shared' && { portalState: 'renewed-inactive' }),
  }
}
