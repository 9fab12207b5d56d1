export interface Clock {
  now: Date
  /** False: the computer's clock is off, so dates stand without a countdown. */
  trusted: boolean
}
