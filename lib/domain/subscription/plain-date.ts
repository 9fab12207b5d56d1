import { dayMs } from '../durations.ts'

/**
 * A calendar day as `YYYY-MM-DD`, no time, no zone. Only lib/portal and `plainDate` here make one.
 */
export type PlainDate = `${number}-${number}-${number}`

/**
 * The calendar day that `now` is in the user's own time zone.
 * Errors: none. The zone is the runtime's; the clock is passed in.
 */
export function plainDate(now: Date): PlainDate {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as PlainDate
}

/**
 * Whether the calendar has this day. Some engines read 30 February as 2 March, others not at all.
 */
export function isRealDay(day: PlainDate): boolean {
  const time = Date.parse(day)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${day}T`)
}

/**
 * Days from `today` to the last day of a subscription, in calendar days.
 * Unit: whole days; 0 = ends today, negative = ended. Errors: none; unreadable dates are refused at
 * the portal edge.
 */
export function daysLeft(end: PlainDate, today: PlainDate): number {
  return Math.round((Date.parse(end) - Date.parse(today)) / dayMs)
}
