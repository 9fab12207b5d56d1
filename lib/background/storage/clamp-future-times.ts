import { longestBackOff, longestPause } from '../rate-limit/back-off.ts'
import {
  lockTimeout,
  type RateLimit,
  type StoredAccount,
  type StoredReading,
  type StoredState,
} from '../../contracts/stored.ts'

/**
 * Moves stored times that lie in the future back to now (readings to a little before), except those
 * that are meant to. A clock that was set back would otherwise make a reading "newer" than every
 * later one, or a pause last for years. Waits begin anew from `now`, so they get longer, never
 * shorter.
 */
export function clampFutureTimes(state: StoredState, now: number): StoredState {
  return {
    ...state,
    accounts: mapValues(state.accounts, (account) => settleAccount(account, now)),
    rateLimit: clampRateLimit(state.rateLimit, now),
  }
}

function clampRateLimit(rateLimit: RateLimit, now: number): RateLimit {
  const atMost = (at: number) => Math.min(at, now)
  const { lock, attempts, pageReads, newsReads, backOffSetAt, ...rest } = rateLimit
  const waits =
    backOffSetAt !== undefined && backOffSetAt > now
      ? restarted(rateLimit, backOffSetAt, now)
      : { ...(backOffSetAt !== undefined && { backOffSetAt }) }
  return capWaits(
    {
      ...rest,
      // A read that begins well after now was begun before the clock was set back: it is over. A
      // clock that is corrected by seconds in the middle of a read ends nothing.
      ...(lock &&
        lock.since <= now + lockTimeout && { lock: { ...lock, since: atMost(lock.since) } }),
      ...(attempts && { attempts: mapValues(attempts, atMost) }),
      ...(pageReads && { pageReads: pageReads.map(atMost) }),
      ...(newsReads && { newsReads: newsReads.map((read) => ({ ...read, at: atMost(read.at) })) }),
      ...waits,
    },
    now,
  )
}

/** No wait is longer than what this product itself may set, whatever is kept. */
const capWaits = (rateLimit: RateLimit, now: number): RateLimit => ({
  ...rateLimit,
  ...capped('nextAutomaticAt', rateLimit.nextAutomaticAt, now + longestBackOff * 1.25),
  ...capped('retryAt', rateLimit.retryAt, now + longestPause),
})

const capped = (name: 'nextAutomaticAt' | 'retryAt', at: number | undefined, latest: number) =>
  at === undefined ? {} : { [name]: Math.min(at, latest) }

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

/**
 * What was on its way while the clock was set back was said up to so long ago, ms, and is newer
 * than all that was kept before.
 */
const onItsWay = lockTimeout

/** When something was said, epoch ms, by a clock that may have been set back since. */
export const saidAt = (at: number, now: number): number => (at > now ? now - onItsWay : at)

function settleAccount(account: StoredAccount, now: number): StoredAccount {
  const atMost = (at: number) => Math.min(at, now)
  const settled = <R extends StoredReading>(reading: R): R => ({
    ...reading,
    readAt: saidAt(reading.readAt, now),
  })
  const { reading, parts, pageAt } = account
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
    ...(pageAt !== undefined && { pageAt: saidAt(pageAt, now) }),
    ...(account.devices && { devices: { ...account.devices, at: atMost(account.devices.at) } }),
    ...(account.failure && { failure: { ...account.failure, at: atMost(account.failure.at) } }),
  }
}

const mapValues = <T, R>(all: Record<string, T>, change: (value: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(all).map(([key, value]) => [key, change(value)]))
