import { dateWords } from '../browser/date-words.ts'
import { type WordKey, plural, word } from '../browser/i18n.ts'
import type { Clock } from './clock.ts'
import { type Standing, type Subscription, standing } from '../domain/subscription.ts'

/** How a subscription's state looks. A colour never says more than the words beside it. */
export interface StandingView {
  tone: 'good' | 'warn' | 'bad' | 'info' | 'plain'
  icon: 'check' | 'clock' | 'alert' | 'stop' | 'pause' | 'box' | 'gift' | 'question'
  label: string
  /** The date or the term; null = neither is known. */
  detail: string | null
  /** What is in doubt; undefined = nothing. */
  doubt: WordKey | undefined
}

type Face = Pick<StandingView, 'tone' | 'icon' | 'label'>

const faces: Record<
  Exclude<Standing['kind'], 'expiring' | 'expired'>,
  [Face['tone'], Face['icon'], WordKey]
> = {
  active: ['good', 'check', 'standing_active'],
  'not-activated': ['info', 'box', 'standing_not_activated'],
  free: ['plain', 'gift', 'standing_free'],
  blocked: ['bad', 'stop', 'standing_blocked'],
  suspended: ['warn', 'pause', 'standing_suspended'],
  grace: ['warn', 'clock', 'standing_grace'],
  limited: ['bad', 'alert', 'standing_limited'],
  'renewed-inactive': ['warn', 'alert', 'standing_renewed_inactive'],
  unknown: ['plain', 'question', 'standing_unknown'],
}

const contradicts: WordKey = 'card_contradicts'

function faceOf(state: Standing): Face {
  if (state.kind === 'expiring')
    return { tone: 'warn', icon: 'clock', label: endsWords(state.ends.days) }
  if (state.kind === 'expired') {
    const key = state.by === 'portal' ? 'standing_expired' : 'standing_date_passed'
    return { tone: 'bad', icon: 'alert', label: word(key) }
  }
  const [tone, icon, label] = faces[state.kind]
  return { tone, icon, label: word(label) }
}

function endsWords(days: number): string {
  if (days === 0) return word('standing_ends_today')
  return days === 1 ? word('standing_ends_tomorrow') : plural('standing_ends_in', days)
}

function detailOf(state: Standing, subscription: Subscription, trusted: boolean): string | null {
  if (state.kind === 'not-activated')
    return state.termDays === undefined ? null : plural('standing_term', state.termDays)
  const renews = state.kind === 'active' ? renewsWords(subscription, trusted) : null
  if (renews) return renews
  if (state.kind === 'free' || !state.ends?.on) return null
  const date = dateWords(state.ends.on)
  return word(state.kind === 'expired' ? 'standing_ended_on' : 'standing_ends_on', date)
}

/**
 * The last day need not be the day of payment, so that is only shown if the portal says it.
 * `trusted`: the clock is right.
 */
function renewsWords(
  { renewsOn, renewsIn = 0, autoRenewal }: Subscription,
  trusted: boolean,
): string | null {
  if (autoRenewal === false) return null
  if (renewsOn) return word('standing_renews_on', dateWords(renewsOn))
  return renewsIn > 0 && trusted ? plural('standing_renews_in', renewsIn) : null
}

/** `told`: what is known to be in doubt beside what the dates tell. */
export function standingView(
  subscription: Subscription,
  clock: Clock,
  told?: WordKey,
): StandingView {
  const state = standing(subscription, clock.now, { clockTrusted: clock.trusted })
  const doubt = state.kind === 'unknown' && state.why === 'contradiction' ? contradicts : told
  const face = faceOf(state)
  return {
    ...face,
    ...(doubt === contradicts && face.tone === 'good' && { tone: 'warn', icon: 'alert' }),
    detail: detailOf(state, subscription, clock.trusted),
    doubt,
  }
}
