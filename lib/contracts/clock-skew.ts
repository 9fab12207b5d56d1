import { dayMs } from '../domain/durations.ts'
import type { StoredState } from './stored.ts'

/**
 * False: this computer's clock is more than a day from the portal's. Then dates are shown without a
 * countdown, and nobody is reminded.
 */
export const clockTrusted = ({ clockSkew = 0 }: Pick<StoredState, 'clockSkew'>): boolean =>
  Math.abs(clockSkew) <= dayMs
