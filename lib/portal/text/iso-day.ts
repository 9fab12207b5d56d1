import type { PlainDate } from '../../domain/subscription/plain-date.ts'

const time = String.raw`(?:(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?|24:00(?::00(?:[.,]0+)?)?)`
const zone = String.raw`(?:Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)`
const form = new RegExp(String.raw`^(\d{4})-(\d\d)-(\d\d)(?:[T ]${time}${zone}?)?$`, 'i')

/**
 * The calendar day of an ISO date, as written: its time and zone are not applied, because the
 * portal means a day.
 * Errors: undefined where it is no such date, no real day, or a year outside 1997 to 2199 (a
 * system's "not set" and "without end" are 0001, 1970 and 9999; the company began in 1997).
 * Source: the exact form is not public, so every ISO form is taken (portal.md §5).
 */
export function isoDay(text: unknown): PlainDate | undefined {
  const match = typeof text === 'string' && form.exec(text.trim())
  return match ? realDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

/** The day, if the calendar has it. `month` counts from 1. */
export function realDay(year: number, month: number, day: number): PlainDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (!(year >= 1997 && year < 2200) || date.getUTCMonth() !== month - 1) return undefined
  const two = (number: number) => String(number).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)}` as PlainDate
}
