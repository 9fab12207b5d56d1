import { minuteMs } from '../../domain/durations.ts'

/** The gap between automatic reads of one account, and the pause after a first failure; ms. */
export const automaticGap = 15 * minuteMs

export const within = (time: number, now: number) => (at: number) => now - at < time
