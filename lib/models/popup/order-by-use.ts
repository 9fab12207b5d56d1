import { placesFull } from '../../domain/subscription/places.ts'
import { type Standing, type Subscription, standing } from '../../domain/subscription.ts'
import type { Clock } from './clock.ts'

/** From here on it can't be used now: what the user can change, then what has ended. */
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
 * Lower for a later end, lowest where none is known. Numbers, because a collator costs 8 ms before
 * the first paint.
 */
const untilEnd = (state: Standing) =>
  -('ends' in state && state.ends ? Date.parse(state.ends.on) : 9e15)

interface SortedSubscriptions {
  /** What can be downloaded from now, with free places first; else as My Kaspersky has them. */
  usable: Subscription[]
  /** What waits for the user to do something, or has ended: the latest first. */
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
