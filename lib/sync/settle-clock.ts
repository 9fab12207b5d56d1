import type { StoredAccount, StoredReading, StoredState } from './stored.ts'

/** A `Retry-After` is obeyed up to here, ms. */
export const longestPause = 7 * 24 * 3_600_000

/**
 * No kept time lies in the future, except those that are meant to. A clock that was set back would else make a reading
 * "newer" than every later one, or a pause last for years. Waits begin anew from `now`, so they get longer, never shorter.
 */
export function settleClock(state: StoredState, now: number): StoredState {
  const atMost = (at: number) => Math.min(at, now)
  const { lock, attempts, backOffSetAt, nextAutomaticAt, retryAt } = state.manners
  return {
    ...state,
    ...(state.currentSince !== undefined && { currentSince: atMost(state.currentSince) }),
    accounts: mapValues(state.accounts, (account) => settleAccount(account, atMost)),
    manners: {
      ...state.manners,
      ...(lock && { lock: { ...lock, since: atMost(lock.since) } }),
      ...(attempts && { attempts: mapValues(attempts, atMost) }),
      ...(retryAt !== undefined && { retryAt: Math.min(retryAt, now + longestPause) }),
      ...(backOffSetAt !== undefined &&
        nextAutomaticAt !== undefined &&
        backOffSetAt > now && { backOffSetAt: now, nextAutomaticAt: nextAutomaticAt - backOffSetAt + now }),
    },
  }
}

function settleAccount(account: StoredAccount, atMost: (at: number) => number): StoredAccount {
  const settled = <R extends StoredReading>(reading: R): R => ({ ...reading, readAt: atMost(reading.readAt) })
  const { reading, parts } = account
  return {
    lastSeen: atMost(account.lastSeen),
    ...(reading && { reading: settled(reading) }),
    ...(parts && { parts: { ...(parts.json && { json: settled(parts.json) }), ...(parts.page && { page: settled(parts.page) }) } }),
    ...(account.failure && { failure: { ...account.failure, at: atMost(account.failure.at) } }),
  }
}

export const mapValues = <T, R>(all: Record<string, T>, change: (value: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(all).map(([key, value]) => [key, change(value)]))
