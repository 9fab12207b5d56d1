import { hourMs, minuteMs } from '../../domain/durations.ts'
import type { Settings, StoredState } from '../../contracts/stored.ts'
import { anyAccount, lastAttempt } from './attempts.ts'

/**
 * Minutes until the next alarm: the user's interval after the last read, not within a pause, and up
 * to a fifth more at random.
 * `least`: a browser that just started gets some minutes of rest. An alarm that could not read
 * rings again in an hour, not at once.
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
      lastAttempt(state.rateLimit, state.current ?? anyAccount) + settings.intervalHours * hourMs,
      nextAutomaticAt,
      retryAt,
    ) - now
  return Math.max(
    least * (1 + random),
    Math.ceil(due / minuteMs) + settings.intervalHours * 12 * random,
  )
}
