import { placesFull } from '../domain/subscription/places.ts'
import { type Standing, type Subscription, standing } from '../domain/subscription.ts'
import type { Clock } from './clock.ts'

/**
 * From this rank on a subscription cannot be used now: first those that the user can change, then
 * those that have ended.
 */
const inNeed = 10

/** Lower comes first. */
const ranks: Record<Standing['kind'], number> = {
  active: 0,
  expiring: 0,
  grace: 0,
  'not-activated': 2,
  unknown: 3,
  free: 4,
  'renewed-inactive': inNeed,
  limited: 11,
  blocked: 12,
  suspended: 13,
  expired: 14,
}

/**
 * Lower for a later end, lowest where no end is known. These are numbers, because a collator costs
 * 8 ms before the first paint.
 */
const untilEnd = (state: Standing) =>
  -('ends' in state && state.ends?.on ? Date.parse(state.ends.on) : 9e15)

interface SortedSubscriptions {
  /** Those that can be downloaded now, with free places first; else in My Kaspersky's order. */
  usable: Subscription[]
  /** Those that need the user, then those that have ended, the latest first. */
  attention: Subscription[]
}

export function byUse(subscriptions: readonly Subscription[], clock: Clock): SortedSubscriptions {
  const sorted = subscriptions
    .map((subscription) => {
      const state = standing(subscription, clock.now, { clockTrusted: clock.trusted })
      const rank = ranks[state.kind]
      return rank < inNeed
        ? { subscription, rank: placesFull(subscription) ? rank + 1 : rank, last: 0 }
        : { subscription, rank, last: untilEnd(state) }
    })
    .toSorted((a, b) => a.rank - b.rank || a.last - b.last)
  const those = (needed: boolean) =>
    sorted.filter(({ rank }) => rank >= inNeed === needed).map(({ subscription }) => subscription)
  return { usable: those(false), attention: those(true) }
}
