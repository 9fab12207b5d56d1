import type { Failure } from '../../domain/reading.ts'
import {
  lockTimeout,
  type RateLimit,
  type Settings,
  type StoredState,
} from '../../contracts/stored.ts'

// docs/architecture.md, Towards the portal. All times in ms.
export const automaticGap = 15 * 60_000
const hour = 3_600_000
/** Before up to a quarter more at random. */
export const longestBackOff = 24 * hour
/** A `Retry-After` is obeyed up to here. */
export const longestPause = 7 * 24 * hour

/**
 * Pages cause at most one read in this time, whoever they say is signed in: a page can change its account's mark at
 * will.
 */
const pageGap = 15_000
/** News on a page cause at most one in this time. */
const newsGap = 60_000
/** How long a page waits for the end of somebody else's read before it asks again. */
const busyGap = 2_000
/** Pages cause at most so many reads in an hour, and news on them so many of these. */
const pageReadsAnHour = 8
const newsReadsAnHour = 4

/**
 * Who wants to read: a portal page that says signed in, news on such a page (what it says is not in the last answer),
 * the
 * popup's opening, the alarm, or the user in so many words.
 */
export type Trigger = 'page' | 'news' | 'popup' | 'alarm' | 'user'
export type Refusal =
  | 'switched-off'
  | 'busy'
  | 'paused'
  | 'signed-out'
  | 'too-soon'
  | 'backing-off'
  | 'nobody-yet'

/** Nobody knows whose: the attempt then counts for every account. */
export const anyAccount = ''

interface Ask {
  trigger: Trigger
  account: string
  settings: Settings
  now: number
  /** For `news`: what it is. */
  news?: string
  /** For `popup`: a portal page stands open in a tab, even if nothing on it was understood. */
  portalOpen?: boolean
}

/** May a GET begin now? null = yes. Pure; the answer only holds within the same `update` that then takes the lock. */
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
 * Until a portal page has said that somebody is signed in there is nobody to read for. Only where the user looks from an
 * open portal page at the popup is it worth a GET: a page that was not understood may be the sign-in page of today.
 */
const isNobodyKnown = (state: StoredState): boolean =>
  state.current === null && state.session !== 'signed-in'

const isTooSoon = (rateLimit: RateLimit, ask: Ask): boolean => gapLeft(rateLimit, ask) > 0

/**
 * Ms until a page that was refused may cause this read after all, where that is soon: another read is under way, or a
 * gap of
 * at most a minute lasts. Null = no use to wait for it. What the page shows would else wait for its next change, maybe
 * for ever.
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
 * Ms until the gaps that this trigger keeps are over; Infinity = an hour's reads are used up, or this news was asked
 * for.
 */
function gapLeft(rateLimit: RateLimit, ask: Ask): number {
  const { trigger, account, settings, now } = ask
  if (trigger === 'news') return Math.max(pageGapLeft(rateLimit, now), newsGapLeft(rateLimit, ask))
  const gap = trigger === 'alarm' ? settings.intervalHours * hour : automaticGap
  const left = lastAttempt(rateLimit, account) + gap - now
  return trigger === 'page' ? Math.max(left, pageGapLeft(rateLimit, now)) : left
}

const within = (time: number, now: number) => (at: number) => now - at < time

function pageGapLeft({ pageReads = [] }: RateLimit, now: number): number {
  const recent = pageReads.filter(within(hour, now))
  return recent.length >= pageReadsAnHour ? Infinity : Math.max(0, ...recent) + pageGap - now
}

function newsGapLeft({ newsReads = [] }: RateLimit, { news, now }: Ask): number {
  const recent = newsReads.filter(({ at }) => within(hour, now)(at))
  if (recent.length >= newsReadsAnHour || recent.some((read) => read.news === news)) return Infinity
  return Math.max(0, ...recent.map(({ at }) => at)) + newsGap - now
}

export const isBusy = (rateLimit: RateLimit, now: number): boolean =>
  rateLimit.lock !== undefined && now - rateLimit.lock.since < lockTimeout

export function lastAttempt({ attempts = {} }: RateLimit, account: string): number {
  const counted =
    account === anyAccount
      ? Object.values(attempts)
      : [account, anyAccount].map((key) =>
          Object.hasOwn(attempts, key) ? attempts[key] : undefined,
        )
  return Math.max(-Infinity, ...counted.filter((at) => at !== undefined))
}

/**
 * Takes the lock and notes the attempt. This is stored before the portal is asked, so that the rate limit holds even if
 * the
 * worker is killed meanwhile. A user's request without a known account does not count as any account's automatic read.
 */
export function begin(state: StoredState, read: Begun): StoredState {
  const { trigger, account, now, news, ...document } = read
  const lock = { ...document, since: now, account }
  const counts = trigger !== 'user' || account !== anyAccount
  const known = knownAttempts(state)
  const attempts = counts ? { ...known, [account]: now } : known
  const { pageReads = [], newsReads = [] } = state.rateLimit
  const byPage = trigger === 'page' || trigger === 'news'
  return {
    ...state,
    rateLimit: {
      ...state.rateLimit,
      lock,
      ...(attempts && { attempts }),
      ...(byPage && { pageReads: [...pageReads.filter(within(hour, now)), now] }),
      ...(news !== undefined && {
        newsReads: [...newsReads.filter(({ at }) => within(hour, now)(at)), { at: now, news }],
      }),
    },
  }
}

interface Begun {
  trigger: Trigger
  token: string
  account: string
  now: number
  tab?: number
  loadedAt?: number
  news?: string
}

/**
 * Attempts of accounts that are kept, and of nobody in particular: a page that makes up accounts must not fill the
 * state.
 */
function knownAttempts({ rateLimit, accounts, current }: StoredState) {
  const { attempts } = rateLimit
  return (
    attempts &&
    Object.fromEntries(
      Object.entries(attempts).filter(
        ([key]) => key === anyAccount || key === current || Object.hasOwn(accounts, key),
      ),
    )
  )
}

/** Gives the lock back. Only the one who holds it may: a late answer must not free somebody else's. */
export function end(state: StoredState, token: string): StoredState {
  if (state.rateLimit.lock?.token !== token) return state
  const { lock: _given, ...rateLimit } = state.rateLimit
  return { ...state, rateLimit }
}

/** The times alone: of a read under way, of the last one of all, of a pause. */
export function withoutAccounts({ lock, ...rateLimit }: RateLimit): RateLimit {
  const last = lastAttempt(rateLimit, anyAccount)
  const { attempts: _whose, newsReads: _news, ...rest } = rateLimit
  return {
    ...(lock && { lock: { token: '', since: lock.since, account: anyAccount } }),
    ...(last > 0 && { attempts: { [anyAccount]: last } }),
    ...rest,
  }
}

/** The portal answered well: no back-off, no pause. */
export function afterSuccess(rateLimit: RateLimit): RateLimit {
  const {
    failures: _failures,
    nextAutomaticAt: _next,
    backOffSetAt: _set,
    retryAt: _retry,
    ...rest
  } = rateLimit
  return rest
}

/**
 * Waits 15 minutes, doubled with each failure in a row up to a day, plus up to a quarter at random; and as long as the
 * portal's own `Retry-After` says. Signed out is no failure of the portal: then a page that says signed in ends the
 * silence.
 */
export function afterFailure(
  rateLimit: RateLimit,
  failure: Failure,
  { now, random }: { now: number; random: number },
): RateLimit {
  if (failure.kind === 'signed-out' || failure.kind === 'no-access') return rateLimit
  const failures = (rateLimit.failures ?? 0) + 1
  const wait = Math.min(automaticGap * 2 ** (failures - 1), longestBackOff) * (1 + random / 4)
  const retryAt = failure.kind === 'throttled' ? failure.retryAt : undefined
  const { retryAt: _over, ...rest } = rateLimit
  return {
    ...rest,
    failures,
    nextAutomaticAt: now + Math.round(wait),
    backOffSetAt: now,
    ...(retryAt !== undefined && { retryAt: Math.min(retryAt, now + longestPause) }),
  }
}

/**
 * Minutes until the next alarm: the interval after the last read and not within a pause, with up to a fifth more at
 * random.
 * `least`: a start of the browser is given some minutes; a ring that could not read comes again in an hour, not at
 * once.
 */
export function alarmDelay(
  state: StoredState,
  {
    settings,
    now,
    random,
    least,
  }: { settings: Settings; now: number; random: number; least: number },
): number {
  const { nextAutomaticAt = 0, retryAt = 0 } = state.rateLimit
  const due =
    Math.max(
      lastAttempt(state.rateLimit, state.current ?? anyAccount) + settings.intervalHours * hour,
      nextAutomaticAt,
      retryAt,
    ) - now
  return Math.max(
    least * (1 + random),
    Math.ceil(due / 60_000) + settings.intervalHours * 12 * random,
  )
}
