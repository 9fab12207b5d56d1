import type { StoredState } from './stored.ts'

/** False: this computer's clock is more than a day from the portal's. Then dates are shown without a countdown, and nobody is reminded. */
export const clockTrusted = ({ clockOff = 0 }: Pick<StoredState, 'clockOff'>): boolean =>
  Math.abs(clockOff) <= 24 * 3_600_000
