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
 * that are meant to lie there. After the clock was set back, a reading would otherwise count as
 * newer than every later one, and a pause could last for years. Waits begin anew from `now`, so
 * they get longer, never shorter.
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
      // A read that seems to begin well after now began before the clock was set back, so it is
      // over. A correction by seconds in the middle of a read ends nothing.
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

/** No wait is longer than the longest that this product sets itself, whatever is stored. */
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
 * What was on its way while the clock was set back was said at most so long ago, ms. It is newer
 * than everything kept before.
 */
const onItsWay = lockTimeout

/** When something was said, epoch ms, where the clock may have been set back since. */
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
