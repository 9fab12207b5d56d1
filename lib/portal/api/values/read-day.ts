import { isRecord } from '../../../domain/is-record.ts'
import { dayMs, minuteMs } from '../../../domain/durations.ts'
import type { PlainDate } from '../../../domain/subscription/plain-date.ts'
import { isoDay, realDay } from '../../text/iso-day.ts'
import { fieldsOf, readWholeNumber } from './fields.ts'
import { fixed, type Zone } from './stated-zone.ts'

/** `unset`: the form in which a system writes that there is no date. */
export type Day = PlainDate | 'unset' | undefined

/**
 * 2000 to 2100 in ms. The same years in seconds are far smaller numbers, so the two cannot be
 * confused.
 */
const epochs: readonly [number, number] = [946_684_800_000, 4_102_444_800_000]
const dotNet = /^\/Date\((-?\d{1,15})([+-]\d{4})?\)\/$/
const unsetText = /^(?:0001-01-01|1970-01-01|9999-12-31|0000-00-00)(?!\d)/
/** "… 00:00:00 UTC", as Ruby writes it, "…Z[UTC]", as Java does. */
const zoneName = /(?<=\d)( UTC| GMT)$|\[[\w/+-]*\]$/
/** "… 00:00:00 +0100", as Ruby writes it. */
const apart = /(?<=:\d\d) (?=[+-]\d)/
/** "20270114", as banks and SAP write a day; "00000000" is none. */
const basic = /^(\d{4})(\d\d)(\d\d)$/
const dayFirst = /^(\d\d?)\.(\d\d?)\.(\d{4})(?: \d\d?:\d\d(?::\d\d)?)?$/
const utcMoment = /^\d{4}-\d\d-\d\d[T ][\d:.,]{5,20}(?:Z|[+-]00:?00)$/i

/**
 * The calendar day that a field of the portal's JSON means. Shape: ISO with or without time,
 * fraction and zone; `/Date(ms+zone)/`; epoch seconds or ms from 2000 to 2100, also as text;
 * `{year, month, day}`, `[year, month, day, …]`, "20270114". A moment with an offset means the day
 * at that offset. A UTC moment means the day in `zone` where the answer states one, else the day as
 * written. Errors: undefined where it is none of these, or could be two days; `unset` for the years
 * 1 and 9999 and for epoch 0. Source: portal.md §5 and §11; the exact form is not public.
 */
export function readDay(value: unknown, zone: Zone | 'unclear' | null): Day {
  if (isRecord(value)) return ofParts(fieldsOf(value))
  if (Array.isArray(value)) return ofList(value)
  if (typeof value === 'number') return ofEpoch(value, zone)
  if (typeof value !== 'string' || value.length > 60) return undefined
  const text = value
    .trim()
    .replace(zoneName, (_, utc) => (utc ? 'Z' : ''))
    .replace(apart, '')
  const [, ...digits] = basic.exec(text) ?? []
  if (digits.length > 0) return ofNumbers(digits)
  // Every language that writes a date with points puts the day before the month.
  const [, ...pointed] = dayFirst.exec(text) ?? []
  if (pointed.length > 0) return ofNumbers(pointed.toReversed())
  if (unsetText.test(text)) return 'unset'
  const [, ms, offset] = dotNet.exec(text) ?? []
  if (ms !== undefined) return ofMoment(Number(ms), offset ? (fixed(offset) ?? 'unclear') : zone)
  if (/^-?\d{1,15}$/.test(text)) return ofEpoch(Number(text), zone)
  const written = isoDay(text)
  return written && zone && utcMoment.test(text) ? ofMoment(Date.parse(text), zone) : written
}

function ofParts(fields: Map<string, unknown>): Day {
  return ofNumbers(['year', 'month', 'day'].map((name) => fields.get(name)))
}

/**
 * Java's LocalDate and LocalDateTime, [2027,1,14,0,0]; the seventh number is nanoseconds. A seventh
 * below 1,000 may be JavaScript's milliseconds, where months count from 0.
 */
const ofList = (parts: unknown[]): Day =>
  [3, 5, 6].includes(parts.length) ||
  (parts.length === 7 && (readWholeNumber(parts[6]) ?? 0) >= 1000)
    ? ofNumbers(parts.slice(0, 3))
    : undefined

function ofNumbers(values: unknown[]): Day {
  const [year, month, day] = values.map(readWholeNumber)
  if (year === undefined || month === undefined || day === undefined) return undefined
  return [0, 1, 1970, 9999].includes(year) ? 'unset' : realDay(year, month, day)
}

/** The largest number of seconds in 32 bits: it means "no end". */
const largest = 2_147_483_647_000

const isUnset = (ms: number) =>
  ms === 0 || ms === largest || [1, 9999, 10_000].includes(new Date(ms).getUTCFullYear())

function ofEpoch(value: number, zone: Zone | 'unclear' | null): Day {
  const ms = [value, value * 1000].find((at) => at >= epochs[0] && at < epochs[1])
  if (ms !== undefined) return ofMoment(ms, zone)
  return isUnset(value) || isUnset(value * 1000) ? 'unset' : undefined
}

function ofMoment(ms: number, zone: Zone | 'unclear' | null): Day {
  if (isUnset(ms)) return 'unset'
  const plain = dayAt(ms, 0)
  if (zone === null) return plain
  if (zone === 'unclear') return isWholeDay(ms) ? plain : undefined
  const there = dayAt(ms, zone(ms))
  // Midnight UTC may stand for the day itself. If the zone gives another day, nobody knows which
  // one is meant.
  return there !== plain && isWholeDay(ms) ? undefined : there
}

function dayAt(ms: number, east: number): PlainDate | undefined {
  const date = new Date(ms + east * minuteMs)
  return Number.isNaN(date.getTime())
    ? undefined
    : realDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

/**
 * The first or the last second of a UTC day. It was most likely written by a system that means the
 * day.
 */
const isWholeDay = (ms: number) => ms % dayMs < 1000 || ms % dayMs >= dayMs - 1000
