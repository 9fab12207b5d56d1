import { dayMs } from '../../../../domain/durations.ts'
import type { PlainDate } from '../../../../domain/subscription/plain-date.ts'

/**
 * Whether the whole of a day is past. Shape: `YYYY-MM-DD`, taken as UTC; false where there is none.
 */
export const isPast = (day: PlainDate | undefined, now: Date): boolean =>
  !!day && Date.parse(day) < now.getTime() - dayMs

/** Whether a day is more than 24 hours ahead. Shape as above; false where there is none. */
export const isAhead = (day: PlainDate | undefined, now: Date): boolean =>
  !!day && Date.parse(day) > now.getTime() + dayMs

/** Whether two days are more than five weeks apart. Shape as above; false where one is missing. */
export const areFarApart = (one: PlainDate | undefined, other: PlainDate | undefined): boolean =>
  !!one && !!other && Math.abs(Date.parse(one) - Date.parse(other)) > 35 * dayMs
