import { array, assert, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { calendar } from '../../../../lib/domain/export/calendar.ts'
import type { CalendarDay } from '../../../../lib/domain/export/calendar.ts'

const made = new Date('2026-11-22T22:10:05.123Z')
const day: CalendarDay = {
  id: 'a1',
  day: '2026-12-31',
  title: 'Kaspersky Plus ends',
  note: 'Renew in time',
  remindDaysBefore: 14,
}
const file = (part: Partial<CalendarDay> = {}) =>
  calendar([{ ...day, ...part }], { made, name: 'Subscriptions' })
const unfolded = (text: string) => text.replaceAll('\r\n ', '')
const value = (text: string, name: string) =>
  new RegExp(`^${name}:([^\n]*)$`, 'm').exec(unfolded(text).replaceAll('\r', ''))?.[1]

test('a day is a whole day, with a stable name and the reminder asked for', () => {
  expect(file().split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Download Companion (unofficial)//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Subscriptions',
    'BEGIN:VEVENT',
    'UID:a1@download-companion.invalid',
    'DTSTAMP:20261122T221005Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Kaspersky Plus ends',
    'DESCRIPTION:Renew in time',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P14D',
    'DESCRIPTION:Kaspersky Plus ends',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('without a reminder there is no alarm', () =>
  expect(file({ remindDaysBefore: null })).not.toContain('VALARM'))

test('the day after a leap day is the first of March', () => {
  expect(file({ day: '2028-02-29' })).toContain('DTEND;VALUE=DATE:20280301')
})

test.each(['2027-02-30', '2026-13-01', '', '12026-01-01'])(
  '%j is no day of the calendar and left out',
  (none) => {
    const text = calendar([{ ...day, day: none as never }, day], { made, name: 'Subscriptions' })
    expect(text.match(/DTSTART[^\r]*/g)).toEqual(['DTSTART;VALUE=DATE:20261231'])
  },
)

test('text is escaped and cannot end its line', () => {
  const text = file({ title: 'a\\b; c, d\r\nEND:VCALENDAR', id: 'x:y\nz' })
  expect(value(text, 'SUMMARY')).toBe('a\\\\b\\; c\\, d\\nEND:VCALENDAR')
  expect(value(text, 'UID')).toBe('x-y-z@download-companion.invalid')
})

test('names that become the same are still events of their own', () => {
  const ids = ['a+b', 'a-b', 'a b', 'a-b-2'].map((id) => ({ ...day, id }))
  const uids = calendar(ids, { made, name: 'x' }).match(/^UID:.*$/gm)
  expect(new Set(uids).size).toBe(4)
})

const unescape = (text: string) =>
  text.replace(/\\([\\;,n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark))

test('any title survives folding, in lines of at most 75 octets', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const text = file({ title, remindDaysBefore: null })
      for (const line of text.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      const plain = title.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ')
      expect(unescape(value(text, 'SUMMARY')!)).toBe(plain)
    }),
  )
})

const names = array(constantFrom('a', '+', '-', ' ', ':', '\r\n', ';', '2', 'é', '👪', '\u202e'), {
  minLength: 1,
  maxLength: 30,
}).map((letters) => letters.join(''))

test('whatever the names: an event each, a UID each, and no line that a name began', () => {
  assert(
    property(array(names, { minLength: 1, maxLength: 12 }), (all) => {
      const days = all.map((id) => ({ ...day, id, title: id, note: `${id}\r\nEND:VEVENT` }))
      const lines = unfolded(calendar(days, { made, name: all[0]! })).split('\r\n')
      const count = (start: string) => lines.filter((line) => line.startsWith(start)).length
      expect([count('BEGIN:VEVENT'), count('END:VEVENT')]).toEqual([all.length, all.length])
      expect(new Set(lines.filter((line) => line.startsWith('UID:'))).size).toBe(all.length)
      expect(lines.filter((line) => line !== '' && !/^[A-Z-]+[:;]/.test(line))).toEqual([])
    }),
  )
})
