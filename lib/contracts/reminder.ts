import type { PlainDate } from '../domain/subscription/plain-date.ts'

export interface Reminder {
  /**
   * One subscription, end date and account, so that each is told once. The product's name in its
   * compared form stands for the subscription, because a page's list has other ids than the JSON
   * and may leave the brand out.
   */
  key: string
  product: string
  on: PlainDate
  /** Whole days, 0 = today. */
  days: number
}
