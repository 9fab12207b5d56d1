import { expect, test } from 'vitest'
import { readDay } from '../../../../../lib/portal/api/values/read-day.ts'
import { statedZone } from '../../../../../lib/portal/api/values/stated-zone.ts'

const at = (iso: string) => Date.parse(iso)
const midnight = at('2027-01-15T00:00:00Z')
const evening = at('2027-01-14T21:00:00Z')

test.each<[string, unknown, string | undefined]>([
  ['a date alone', '2027-01-15', '2027-01-15'],
  ['with a time', '2027-01-15T08:30:00', '2027-01-15'],
  ['with a fraction', '2027-01-15T08:30:00.1234567', '2027-01-15'],
  ['in UTC', '2027-01-15T00:00:00Z', '2027-01-15'],
  ['with an offset: the day there', '2027-01-15T00:00:00+09:00', '2027-01-15'],
  ['with an offset, west', '2027-01-14T23:00:00-08:00', '2027-01-14'],
  ['Ruby', '2027-01-15 00:00:00 UTC', '2027-01-15'],
  ['Ruby, with an offset', '2027-01-15 00:00:00 +0100', '2027-01-15'],
  ['the largest number of 32 bits', 2_147_483_647, 'unset'],
  ['.NET', `/Date(${midnight})/`, '2027-01-15'],
  ['.NET with an offset', `/Date(${evening}+0300)/`, '2027-01-15'],
  ['.NET with an offset, west', `/Date(${at('2027-01-16T04:00:00Z')}-0500)/`, '2027-01-15'],
  ['milliseconds', midnight, '2027-01-15'],
  ['seconds', midnight / 1000, '2027-01-15'],
  ['milliseconds as text', String(midnight), '2027-01-15'],
  ['seconds as text', ` ${midnight / 1000} `, '2027-01-15'],
  ['its parts', { year: 2027, month: 1, day: 15 }, '2027-01-15'],
  ['its parts as text, with capitals', { Year: '2027', Month: '01', Day: '15' }, '2027-01-15'],
  ['the year 1', '0001-01-01T00:00:00', 'unset'],
  ['the year 9999', '9999-12-31T23:59:59.9999999Z', 'unset'],
  ['the beginning of epochs', '1970-01-01T00:00:00Z', 'unset'],
  ['zero', 0, 'unset'],
  ['zero as text', '0', 'unset'],
  ['.NET, the year 1', '/Date(-62135596800000)/', 'unset'],
  ['.NET, the year 9999', '/Date(253402300799999)/', 'unset'],
  ['seconds, the year 1', -62_135_596_800, 'unset'],
  ['parts of the year 1', { year: 1, month: 1, day: 1 }, 'unset'],
  ['a day that is none', '2027-02-30', undefined],
  ['parts that are none', { year: 2027, month: 0, day: 15 }, undefined],
  ['parts without a month', { year: 2027, day: 15 }, undefined],
  ['a month by name', { year: 2027, month: 'JANUARY', day: 15 }, undefined],
  ['day first, with points', '15.01.2027', '2027-01-15'],
  ['no day, with points', '01.15.2027', undefined],
  ['month or day first', '01/02/2027', undefined],
  ['digits alone', '20270115', '2027-01-15'],
  ['digits alone, that are no day', '20271301', undefined],
  ['no digits set', '00000000', 'unset'],
  ['the last digits', '99991231', 'unset'],
  ['digits alone, as a number', 20_270_115, undefined],
  ['a number before 2000', at('1999-06-01') / 1000, undefined],
  ['a number after 2100', at('2101-06-01'), undefined],
  ['a count of days', 365, undefined],
  ['a list', [2027, 1, 15], '2027-01-15'],
  ['a list with a time', [2027, 1, 15, 0, 0], '2027-01-15'],
  ['a list with nanoseconds', [2027, 1, 15, 8, 5, 33, 120_000_000], '2027-01-15'],
  ['a list that may count months from 0', [2027, 1, 15, 8, 5, 33, 120], undefined],
  ['a list of four', [2027, 1, 15, 8], undefined],
  ['yes', true, undefined],
  ['nothing of it', '', undefined],
])('%s', (_, value, day) => expect(readDay(value, null)).toBe(day))

const moscow = statedZone([{ timeZone: 'Europe/Moscow' }])
const newYork = statedZone([{ TimeZoneId: 'America/New_York' }])
const fixed = statedZone([{ utcOffset: '+03:00' }])

test.each<[string, unknown, string | undefined]>([
  ['a moment', '2027-01-14T21:00:00Z', '2027-01-15'],
  ['a number', evening, '2027-01-15'],
  ['.NET', `/Date(${evening})/`, '2027-01-15'],
  ['a date alone stays', '2027-01-14', '2027-01-14'],
  ['a time without a zone stays', '2027-01-14T21:00:00', '2027-01-14'],
  ['an own offset goes first', '2027-01-14T21:00:00+01:00', '2027-01-14'],
])('in the zone that the answer states: %s', (_, value, day) => {
  expect(readDay(value, moscow)).toBe(day)
  expect(readDay(value, fixed)).toBe(day)
})

test('midnight UTC that is the day before in the stated zone could be two days', () => {
  expect(readDay('2027-01-15T00:00:00Z', newYork)).toBeUndefined()
  expect(readDay('2027-01-15T00:00:00Z', moscow)).toBe('2027-01-15')
  expect(readDay('2027-01-15T12:00:00Z', newYork)).toBe('2027-01-15')
})

test.each([
  { timeZone: 'Russian Standard Time' },
  { timeZone: 180 },
  { utcOffset: -180 },
  { utcOffset: '+99:00' },
])('a zone that is stated and not understood leaves a moment unread: %j', (record) => {
  const zone = statedZone([record])
  expect(zone).toBe('unclear')
  expect(readDay(evening, zone)).toBeUndefined()
  expect(readDay(midnight, zone)).toBe('2027-01-15')
})

test('no zone is stated', () => expect(statedZone([{ a: 1 }, {}])).toBeNull())
