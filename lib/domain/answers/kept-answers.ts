import { type Subscription, standing } from '../subscription.ts'
import type { Given } from './walk.ts'

/** What the user said of one subscription. Kept with it, until the user changes or forgets it. */
export interface KeptAnswers {
  ownership?: 'own' | 'shared'
  /** When the user said that it was renewed, epoch ms. */
  renewedAt?: number
  managedBy?: 'provider' | 'app-store' | 'reseller'
}

const sellers: Record<string, KeptAnswers['managedBy']> = {
  'provider-managed': 'provider',
  'app-store-managed': 'app-store',
  'bought-at-reseller': 'reseller',
}

/** A renewal that still does not show after so long is not this one any more, ms. */
const renewalCounts = 30 * 24 * 3_600_000

/** The part of a dialogue that is a fact about the subscription. Empty where there is none. */
export function toKeep(given: Given, now: Date): KeptAnswers {
  const whose =
    given['whose-ended'] ?? given['whose-places'] ?? given['whose-vpn'] ?? given['whose-app']
  const seller = given.bought === undefined ? undefined : sellers[given.bought]
  return {
    ...(whose !== undefined && { ownership: whose === 'shared' ? 'shared' : 'own' }),
    ...(given.renewed === 'yes' && { renewedAt: now.getTime() }),
    ...(seller && { managedBy: seller }),
  }
}

/** The subscription as it is with what the user said. What the portal says goes before it. */
export function withAnswers(
  subscription: Subscription,
  answers: KeptAnswers | undefined,
  now: Date,
): Subscription {
  if (!answers) return subscription
  const { renewedAt, ...facts } = answers
  const renewed = renewedAt !== undefined && now.getTime() - renewedAt < renewalCounts
  const ended = standing(subscription, now).kind === 'expired'
  return {
    ...facts,
    ...subscription,
    ...(renewed && ended && facts.ownership !== 'shared' && { portalState: 'renewed-inactive' }),
  }
}
