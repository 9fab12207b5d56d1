import { dayMs } from '../durations.ts'
import { uniqueIds } from '../unique-ids.ts'
import { type PlainDate, isRealDay } from '../subscription/plain-date.ts'

/** One day of the calendar file. The words are the user's: the domain has none. */
export interface CalendarDay {
  /**
   * Stable for one product and day, so that a second import changes the entry instead of doubling
   * it.
   */
  id: string
  day: PlainDate
  title: string
  note: string
  /** The calendar's own reminder, this many days before; null = none. */
  remindDaysBefore: number | null
}

/**
 * A calendar file of whole days.
 * Shape: RFC 5545, CRLF, lines of at most 75 octets, text escaped. `made` is passed in: no clock
 * here.
 * Errors: none; a day that the calendar does not have is left out (`isRealDay`: ask before, to tell
 * how many).
 */
export function calendar(days: CalendarDay[], about: { made: Date; name: string }): string {
  const real = days.filter(({ day }) => isRealDay(day))
  const ids = uniqueIds(real.map(plain))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Download Companion (unofficial)//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escape(about.name)}`,
    ...real.flatMap((day, index) => event({ ...day, id: ids[index] ?? day.id }, stamp(about.made))),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

/**
 * A calendar accepts only plain characters in an id. Names that become equal without the others get
 * a number.
 */
const plain = ({ id }: CalendarDay) => id.replace(/[^\p{L}\p{M}\p{N}_-]/gu, '-')

const event = (day: CalendarDay, made: string) => [
  'BEGIN:VEVENT',
  `UID:${day.id}@download-companion.invalid`,
  `DTSTAMP:${made}`,
  `DTSTART;VALUE=DATE:${compact(day.day)}`,
  // The end is the day after, not part of the event (RFC 5545, 3.6.1).
  `DTEND;VALUE=DATE:${compact(dayAfter(day.day))}`,
  `SUMMARY:${escape(day.title)}`,
  `DESCRIPTION:${escape(day.note)}`,
  'TRANSP:TRANSPARENT',
  ...(day.remindDaysBefore === null ? [] : alarm(day.remindDaysBefore, day.title)),
  'END:VEVENT',
]

const alarm = (days: number, title: string) => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:-P${days}D`,
  `DESCRIPTION:${escape(title)}`,
  'END:VALARM',
]

const compact = (day: string) => day.replaceAll('-', '')
const stamp = (at: Date) => at.toISOString().replace(/[-:]|\.\d+/g, '')
const dayAfter = (day: PlainDate) => new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10)

const escape = (text: string) =>
  text
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\r\n|[\r\n]/g, String.raw`\n`)
    .replace(/\p{Cc}/gu, ' ')

const octets = (text: string) => new TextEncoder().encode(text).length

/**
 * A continued line begins with a space, which counts too; a letter of several octets is never cut.
 */
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const letter of line) {
    if (octets(part + letter) > 75) {
      parts.push(part)
      part = ' '
    }
    part += letter
  }
  return [...parts, part].join('\r\n')
}
