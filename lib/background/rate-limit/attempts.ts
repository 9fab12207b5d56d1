import type { RateLimit, StoredState } from '../../contracts/stored.ts'

/** Nobody knows whose account was read. Such an attempt counts for every account. */
export const anyAccount = ''

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
 * The attempts of accounts that are kept, and those of `anyAccount`. A page that invents accounts
 * must not fill the state.
 */
export function knownAttempts({ rateLimit, accounts, current }: StoredState) {
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

/** Only the times: of a read under way, of the last read of all, of a pause. */
export function withoutAccounts({ lock, ...rateLimit }: RateLimit): RateLimit {
  const last = lastAttempt(rateLimit, anyAccount)
  const { attempts: _whose, newsReads: _news, ...rest } = rateLimit
  return {
    ...(lock && { lock: { token: '', since: lock.since, account: anyAccount } }),
    ...(last > 0 && { attempts: { [anyAccount]: last } }),
    ...rest,
  }
}
