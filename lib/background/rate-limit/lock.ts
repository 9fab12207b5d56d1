import { hourMs } from '../../domain/durations.ts'
import { lockTimeout, type RateLimit, type StoredState } from '../../contracts/stored.ts'
import { anyAccount, knownAttempts } from './attempts.ts'
import { within } from './times.ts'
import type { Trigger } from './trigger.ts'

export const isBusy = (rateLimit: RateLimit, now: number): boolean =>
  rateLimit.lock !== undefined && now - rateLimit.lock.since < lockTimeout

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
 * Takes the lock and notes the attempt. This is stored before the portal is asked, so that the rate
 * limit holds even if the worker is killed meanwhile. Where the user asks and the account is not
 * known, no account's automatic read is delayed by it.
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
      ...(byPage && { pageReads: [...pageReads.filter(within(hourMs, now)), now] }),
      ...(news !== undefined && {
        newsReads: [...newsReads.filter(({ at }) => within(hourMs, now)(at)), { at: now, news }],
      }),
    },
  }
}

/**
 * A tab that may read did not hear so, and is told again. Its read begins now, and every gap counts
 * from now.
 */
export function beginAgain(state: StoredState, now: number): StoredState {
  const { lock, attempts, pageReads = [], newsReads } = state.rateLimit
  if (!lock) return state
  const moved = (at: number) => (at === lock.since ? now : at)
  return {
    ...state,
    rateLimit: {
      ...state.rateLimit,
      lock: { ...lock, since: now },
      attempts: { ...attempts, [lock.account]: now },
      pageReads: pageReads.map(moved),
      ...(newsReads && { newsReads: newsReads.map((read) => ({ ...read, at: moved(read.at) })) }),
    },
  }
}

/**
 * Releases the lock. Only the read that holds it may do so: a late answer must not release another
 * read's lock.
 */
export function end(state: StoredState, token: string): StoredState {
  if (state.rateLimit.lock?.token !== token) return state
  const { lock: _given, ...rateLimit } = state.rateLimit
  return { ...state, rateLimit }
}
