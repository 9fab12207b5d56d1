import { placesFull } from '../../domain/subscription/places.ts'
import { type Standing, type Subscription, standing } from '../../domain/subscription.ts'
import type { Clock } from './clock.ts'

/** Lower comes first among what can be used now; what is not here can't be. */
const usability: Partial<Record<Standing['kind'], number>> = {
  active: 0,
  expiring: 0,
  grace: 0,
  'not-activated': 2,
  unknown: 3,
  free: 4,
}

/**
 * Lower comes first among what can't be used now: what the user can change, then what has ended.
 */
const urgency: readonly Standing['kind'][] = [
  'renewed-inactive',
  'limited',
  'blocked',
  'suspended',
  'expired',
]

const end = (state: Standing) => ('ends' in state && state.ends ? state.ends.on : '9999')
/**
 * Days as `YYYY-MM-DD`: the later first. By code points, because a collator costs 8 ms before the
 * first paint.
 */
const laterFirst = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0)

interface SortedSubscriptions {
  /** What can be downloaded from now, with free places first; else as My Kaspersky has them. */
  usable: Subscription[]
  /** What waits for the user to do something, or has ended: the latest first. */
  attention: Subscription[]
}

export function byUse(subscriptions: readonly Subscription[], clock: Clock): SortedSubscriptions {
  const all = subscriptions.map((subscription) => ({
    subscription,
    state: standing(subscription, clock.now, { clockTrusted: clock.trusted }),
  }))
  const rank = ({ subscription, state }: (typeof all)[number]) =>
    (usability[state.kind] ?? 0) + (placesFull(subscription) ? 1 : 0)
  const usable = all.filter(({ state }) => state.kind in usability)
  const attention = all.filter(({ state }) => !(state.kind in usability))
  return {
    usable: usable.toSorted((a, b) => rank(a) - rank(b)).map(({ subscription }) => subscription),
    attention: attention
      .toSorted(
        (a, b) =>
          urgency.indexOf(a.state.kind) - urgency.indexOf(b.state.kind) ||
          laterFirst(end(a.state), end(b.state)),
      )
      .map(({ subscription }) => subscription),
  }
}
