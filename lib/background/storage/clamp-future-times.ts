import type {
  RateLimit,
  StoredAccount,
  StoredReading,
  StoredState,
} from '../../contracts/stored.ts'

/**
 * No kept time lies in the future, except those that are meant to. A clock that was set back would else make a reading
 * "newer" than every later one, or a pause last for years. Waits begin anew from `now`, so they get longer, never shorter.
 */
export function clampFutureTimes(state: StoredState, now: number): StoredState {
  const atMost = (at: number) => Math.min(at, now)
  const { lock, attempts, backOffSetAt } = state.rateLimit
  return {
    ...state,
    accounts: mapValues(state.accounts, (account) => settleAccount(account, atMost)),
    rateLimit: {
      ...state.rateLimit,
      ...(lock && { lock: { ...lock, since: atMost(lock.since) } }),
      ...(attempts && { attempts: mapValues(attempts, atMost) }),
      ...(backOffSetAt !== undefined &&
        backOffSetAt > now &&
        restarted(state.rateLimit, backOffSetAt, now)),
    },
  }
}

function restarted(
  { nextAutomaticAt, retryAt }: Pick<RateLimit, 'nextAutomaticAt' | 'retryAt'>,
  setAt: number,
  now: number,
): Partial<RateLimit> {
  return {
    backOffSetAt: now,
    ...(nextAutomaticAt !== undefined && { nextAutomaticAt: nextAutomaticAt - setAt + now }),
    ...(retryAt !== undefined && { retryAt: retryAt - setAt + now }),
  }
}

function settleAccount(account: StoredAccount, atMost: (at: number) => number): StoredAccount {
  const settled = <R extends StoredReading>(reading: R): R => ({
    ...reading,
    readAt: atMost(reading.readAt),
  })
  const { reading, parts } = account
  return {
    ...account,
    lastSeen: atMost(account.lastSeen),
    ...(reading && { reading: settled(reading) }),
    ...(parts && {
      parts: {
        ...(parts.json && { json: settled(parts.json) }),
        ...(parts.page && { page: settled(parts.page) }),
      },
    }),
    ...(account.failure && { failure: { ...account.failure, at: atMost(account.failure.at) } }),
  }
}

export const mapValues = <T, R>(
  all: Record<string, T>,
  change: (value: T) => R,
): Record<string, R> =>
  Object.fromEntries(Object.entries(all).map(([key, value]) => [key, change(value)]))
