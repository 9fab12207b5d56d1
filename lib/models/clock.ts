import { clockTrusted } from '../contracts/clock-skew.ts'
import type { StoredState } from '../contracts/stored.ts'

export interface Clock {
  now: Date
  /** False: the computer's clock is wrong, so dates are shown without a countdown. */
  trusted: boolean
}

export const clockOf = ({ stored }: { stored: StoredState | null }, now: Date): Clock => ({
  now,
  trusted: clockTrusted(stored ?? {}),
})
