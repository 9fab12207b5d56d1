import { hourMs, minuteMs } from '../../domain/durations.ts'
import type { RateLimit, Settings, StoredState } from '../../contracts/stored.ts'
import { lastAttempt } from './attempts.ts'
import { isBusy } from './lock.ts'
import { automaticGap, within } from './times.ts'
import type { Trigger } from './trigger.ts'

// docs/architecture.md, Towards the portal. All times in ms.

/**
 * Pages cause at most one read in this time, for all accounts together: a page can change the
 * account that it names at will.
 */
const pageGap = 15_000
/** News on pages cause at most one read in this time. */
const newsGap = minuteMs
/** A page that finds another read under way asks again after this. */
const busyGap = 2_000
/** In an hour pages cause at most so many reads, of which at most so many for news. */
const pageReadsAnHour = 8
const newsReadsAnHour = 4

export type Refusal =
  | 'switched-off'
  | 'busy'
  | 'paused'
  | 'signed-out'
  | 'too-soon'
  | 'backing-off'
  | 'nobody-yet'

interface Ask {
  trigger: Trigger
  account: string
  settings: Settings
  now: number
  /** For `news`: the news itself. */
  news?: string
  /** For `popup`: a portal page is open in a tab, even if nothing on it was understood. */
  portalOpen?: boolean
}

/**
 * May a GET begin now? null = yes. Pure. The answer only holds within the same `update` that then
 * takes the lock.
 */
export function refusal(state: StoredState, ask: Ask): Refusal | null {
  const { rateLimit } = state
  if (isBusy(rateLimit, ask.now)) return 'busy'
  if (ask.now < (rateLimit.retryAt ?? 0)) return 'paused'
  return ask.trigger === 'user' ? null : automaticRefusal(state, ask)
}

function automaticRefusal(state: StoredState, ask: Ask): Refusal | null {
  const { trigger, settings, now } = ask
  if (!settings.automaticReading) return 'switched-off'
  if (state.session === 'signed-out') return 'signed-out'
  if (now < (state.rateLimit.nextAutomaticAt ?? 0)) return 'backing-off'
  if (isTooSoon(state.rateLimit, ask)) return 'too-soon'
  return trigger !== 'page' && isNobodyKnown(state) && !ask.portalOpen ? 'nobody-yet' : null
}

/**
 * Until a portal page has said that somebody is signed in, there is nobody to read for. There is
 * one exception: the user opens the popup while a portal page is open. That page was not
 * understood, so it may be today's sign-in page, and the GET is worth it.
 */
const isNobodyKnown = (state: StoredState): boolean =>
  state.current === null && state.session !== 'signed-in'

const isTooSoon = (rateLimit: RateLimit, ask: Ask): boolean => gapLeft(rateLimit, ask) > 0

/**
 * Ms after which a page that was refused may cause this read after all, where that is soon: another
 * read is under way, or a gap has at most a minute left. Null = waiting is no use. Without this the
 * page would wait for its next change, which may never come.
 */
export function refusedFor(state: StoredState, ask: Ask): number | null {
  const { lock: _given, ...rateLimit } = state.rateLimit
  const refused = refusal({ ...state, rateLimit }, ask)
  if (refused !== null && refused !== 'too-soon') return null
  const left = refused ? gapLeft(rateLimit, ask) : 0
  const wait = isBusy(state.rateLimit, ask.now) ? Math.max(left, busyGap) : left
  return wait <= newsGap ? wait : null
}

/**
 * Ms until the gaps for this trigger are over; Infinity = this hour's reads are used up, or this
 * news was asked for already.
 */
function gapLeft(rateLimit: RateLimit, ask: Ask): number {
  const { trigger, account, settings, now } = ask
  if (trigger === 'news') return Math.max(pageGapLeft(rateLimit, now), newsGapLeft(rateLimit, ask))
  const gap = trigger === 'alarm' ? settings.intervalHours * hourMs : automaticGap
  const left = lastAttempt(rateLimit, account) + gap - now
  return trigger === 'page' ? Math.max(left, pageGapLeft(rateLimit, now)) : left
}

function pageGapLeft({ pageReads = [] }: RateLimit, now: number): number {
  const recent = pageReads.filter(within(hourMs, now))
  return recent.length >= pageReadsAnHour ? Infinity : Math.max(0, ...recent) + pageGap - now
}

function newsGapLeft({ newsReads = [] }: RateLimit, { news, now }: Ask): number {
  const recent = newsReads.filter(({ at }) => within(hourMs, now)(at))
  if (recent.length >= newsReadsAnHour || recent.some((read) => read.news === news)) return Infinity
  return Math.max(0, ...recent.map(({ at }) => at)) + newsGap - now
}
