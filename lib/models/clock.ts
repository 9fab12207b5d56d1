export interface Clock {
  now: Date
  /** False: the computer's clock is wrong, so dates are shown without a countdown. */
  trusted: boolean
}
