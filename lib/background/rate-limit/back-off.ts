import { dayMs } from '../../domain/durations.ts'
import type { RateLimit } from '../../contracts/stored.ts'
import type { Failure } from '../../domain/reading.ts'
import { automaticGap } from './times.ts'

/** The longest wait before the random part is added; ms. */
export const longestBackOff = dayMs
/** A `Retry-After` is obeyed for at most so long, ms. */
export const longestPause = 7 * dayMs

/** The portal answered well, so back-off and pause end. */
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
 * The rate limit after a failure: waits 15 minutes, twice as long after each further failure up to
 * a day, plus up to a quarter at random; and as long as the portal's own `Retry-After` says.
 * "Signed out" is no failure of the portal: a page that says signed in ends that silence.
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
