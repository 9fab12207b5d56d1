import { dayMs } from '../../domain/durations.ts'
import type { RateLimit } from '../../contracts/stored.ts'
import type { Failure } from '../../domain/reading.ts'
import { automaticGap } from './times.ts'

/** Before up to a quarter more at random; ms. */
export const longestBackOff = dayMs
/** A `Retry-After` is obeyed up to here, ms. */
export const longestPause = 7 * dayMs

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
 * Waits 15 minutes, doubled with each failure in a row up to a day, plus up to a quarter at random;
 * and as long as the portal's own `Retry-After` says. Signed out is no failure of the portal: then
 * a page that says signed in ends the silence.
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
