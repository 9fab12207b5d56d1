import { plural, word } from '../../browser/i18n.ts'
import { type Standing, type Subscription, standing } from '../../domain/subscription.ts'
import { dateWords } from '../format-time.ts'

/** How a subscription's state looks: a colour never says more than the words beside it. */
export interface StandingView {
  tone: 'good' | 'warn' | 'bad' | 'info' | 'plain'
  icon: 'check' | 'clock' | 'alert' | 'stop' | 'pause' | 'box' | 'gift' | 'question'
  label: string
  /** The date or the term; null = nothing is known of it. */
  detail: string | null
}

type Face = Pick<StandingView, 'tone' | 'icon' | 'label'>

function faceOf(state: Standing): Face {
  switch (state.kind) {
    case 'active':
      return { tone: 'good', icon: 'check', label: word('standing_active') }
    case 'expiring':
      return {
        tone: 'warn',
        icon: 'clock',
        label:
          state.ends.days === 0
            ? word('standing_ends_today')
            : plural('standing_ends_in', state.ends.days),
      }
    case 'expired':
      return {
        tone: 'bad',
        icon: 'alert',
        label: word(state.by === 'portal' ? 'standing_expired' : 'standing_date_passed'),
      }
    case 'not-activated':
      return { tone: 'info', icon: 'box', label: word('standing_not_activated') }
    case 'free':
      return { tone: 'plain', icon: 'gift', label: word('standing_free') }
    case 'blocked':
      return { tone: 'bad', icon: 'stop', label: word('standing_blocked') }
    case 'suspended':
      return { tone: 'warn', icon: 'pause', label: word('standing_suspended') }
    case 'grace':
      return { tone: 'warn', icon: 'clock', label: word('standing_grace') }
    case 'limited':
      return { tone: 'bad', icon: 'alert', label: word('standing_limited') }
    case 'renewed-inactive':
      return { tone: 'warn', icon: 'alert', label: word('standing_renewed_inactive') }
    case 'unknown':
      return { tone: 'plain', icon: 'question', label: word('standing_unknown') }
    default:
      return state satisfies never
  }
}

function detailOf(state: Standing, autoRenewal = false): string | null {
  if (state.kind === 'not-activated')
    return state.termDays === undefined ? null : plural('standing_term', state.termDays)
  if (state.kind === 'free' || !state.ends) return null
  const date = dateWords(state.ends.on)
  if (state.kind === 'active' && autoRenewal) return word('standing_renews_on', date)
  return word(state.kind === 'expired' ? 'standing_ended_on' : 'standing_ends_on', date)
}

export interface Clock {
  now: Date
  /** False: the computer's clock is off, so dates stand without a countdown. */
  trusted: boolean
}

export function standingView(subscription: Subscription, clock: Clock): StandingView {
  const state = standing(subscription, clock.now, { clockTrusted: clock.trusted })
  return { ...faceOf(state), detail: detailOf(state, subscription.autoRenewal) }
}

/** Lower comes first. Ended long ago is no news; what ends soon, or is stuck, is. */
function urgency(state: Standing): number {
  const order: Record<Standing['kind'], number> = {
    'renewed-inactive': 0,
    grace: 1,
    limited: 2,
    blocked: 3,
    suspended: 4,
    expiring: 5,
    expired: 6,
    'not-activated': 7,
    unknown: 8,
    active: 9,
    free: 10,
  }
  const endedLongAgo = state.kind === 'expired' && (state.ends?.days ?? 0) < -60
  return endedLongAgo ? 11 : order[state.kind]
}

const end = (state: Standing) => ('ends' in state && state.ends ? state.ends.on : '9999')

/** By what needs attention, then by the end, soonest first; else as My Kaspersky has them. */
export function byAttention(subscriptions: readonly Subscription[], clock: Clock): Subscription[] {
  return subscriptions
    .map((subscription) => ({
      subscription,
      state: standing(subscription, clock.now, { clockTrusted: clock.trusted }),
    }))
    .toSorted(
      (a, b) => urgency(a.state) - urgency(b.state) || end(a.state).localeCompare(end(b.state)),
    )
    .map(({ subscription }) => subscription)
}
