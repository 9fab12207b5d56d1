import type { PlainDate } from '../domain/subscription/plain-date.ts'

export interface Reminder {
  /**
   * One subscription, one end date and one account: told once. By its name as it is compared,
   * because a page's list has other ids than the JSON and may leave the brand out.
   */
  key: string
  product: string
  on: PlainDate
  /** Whole days, 0 = today. */
  days: number
}
