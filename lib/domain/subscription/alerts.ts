import type { PlainDate } from './plain-date.ts'
import { placesFull } from './places.ts'
import { type Standing, type Subscription, standing } from '../subscription.ts'

/** Something about a subscription that deserves a badge or a reminder, once. */
interface Alert {
  kind: 'renewed-inactive' | 'expired' | 'expiring' | 'no-places' | 'not-activated'
  /** The subscription's id. */
  subscription: string
  /** The last day, and whole days to it, where they matter and are known. */
  on?: PlainDate | undefined
  days?: number
  /**
   * The same matter always has the same key, so it is shown once. A renewed term is a new matter.
   */
  key: string
}

export interface AlertContext {
  now: Date
  /** False: nothing is counted down (see `standing`). */
  clockTrusted?: boolean
  /** The user's own: days before the end. */
  reminderDays: number
  /** Keys of matters that were shown before; they are left out. */
  seenBefore?: readonly string[]
}

/**
 * An end longer ago is no news. Without this limit the first reading of an old account would bring
 * many alerts.
 */
const newsDays = 30
/** Where the clock cannot be trusted, nobody knows how long ago a date is. Then we stay silent. */
const isNews = ({ ends }: Extract<Standing, { kind: 'expired' }>) =>
  ends === undefined || (ends.days !== undefined && ends.days >= -newsDays)

function matterOf(
  subscription: Subscription,
  context: AlertContext,
): Omit<Alert, 'key' | 'subscription'> | null {
  const state = standing(subscription, context.now, { ...context, soonDays: context.reminderDays })
  if (state.kind === 'expiring') return { kind: 'expiring', ...state.ends }
  if (state.kind === 'expired') return isNews(state) ? { kind: 'expired', ...state.ends } : null
  if (state.kind === 'renewed-inactive' || state.kind === 'not-activated')
    return { kind: state.kind }
  return (state.kind === 'active' || state.kind === 'free') && placesFull(subscription)
    ? { kind: 'no-places' }
    : null
}

/**
 * What is new and deserves attention, most urgent first, at most one matter for each subscription.
 * Shared and free subscriptions are left out: a shared one is its owner's matter.
 */
export function alerts(subscriptions: readonly Subscription[], context: AlertContext): Alert[] {
  const seenBefore = new Set(context.seenBefore)
  return subscriptions
    .filter(({ ownership, free }) => ownership !== 'shared' && !free)
    .flatMap((subscription): Alert[] => {
      const matter = matterOf(subscription, context)
      return matter
        ? [
            {
              ...matter,
              subscription: subscription.id,
              key: [subscription.id, matter.kind, matter.on].filter(Boolean).join(' '),
            },
          ]
        : []
    })
    .filter(({ key }) => !seenBefore.has(key))
    .toSorted(
      (a, b) => urgency.indexOf(a.kind) - urgency.indexOf(b.kind) || (a.days ?? 0) - (b.days ?? 0),
    )
}

const urgency: readonly Alert['kind'][] = [
  'renewed-inactive',
  'expiring',
  'expired',
  'not-activated',
  'no-places',
]
