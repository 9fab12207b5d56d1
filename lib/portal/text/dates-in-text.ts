import type { PlainDate } from '../../domain/subscription/plain-date.ts'
import { isoDay, realDay } from './iso-day.ts'
import { letters, marks } from './letters.ts'
import { plainText } from './plain-text.ts'

/**
 * The beginnings of a language's month names, in any of its forms, and the number of each from 1.
 */
interface Months {
  number: Map<string, number>
  /** Finds a day written with such a name. */
  form: RegExp
}

/** Stands in a marked text for a day. */
export const dayMark = '§'

/** Whether day or month comes first in days that are written in figures, the year last. */
export type DayOrder = 'day' | 'month'

/**
 * A text with a `dayMark` in place of each day, and the days in order. Undefined = the day is
 * ambiguous or does not exist.
 */
interface MarkedText {
  text: string
  days: (PlainDate | undefined)[]
}

/**
 * Finds the calendar days in a text. A day with two readings stays a mark without a day, so that it
 * is never taken for another: 03/04/2027 where `order` is not known, a year of two digits where
 * `short`, the order of those, is not. `written`: lower case, digits 0 to 9 (`plainText`).
 */
export function markDays(
  written: string,
  months: Months | null,
  order: DayOrder | null = null,
  short: DayOrder | null = null,
): MarkedText {
  const days: (PlainDate | undefined)[] = []
  const text = inCommonYears(written)
  const mark = (day: PlainDate | undefined) => {
    days.push(day)
    return ` ${dayMark} `
  }
  const named = months
    ? text.replace(months.form, (...match) => mark(namedDay(match.at(-1) as Parts, months)))
    : text
  if (days.length > 0) return { text: named, days }
  return { text: text.replace(numeric, (...match) => mark(numericDay(match, order, short))), days }
}

/** First years of eras that pages count from. Source: CLDR 46, calendars japanese and roc. */
const eras: Record<string, number> = { 令和: 2019, 民國: 1912, 民国: 1912 }

/** "令和9年" is 2027. */
const inCommonYears = (text: string) =>
  text.replace(
    /(令和|民[國国])\s?(\d{1,3}|元)\s?年/g,
    (_, era: string, count: string) => `${eras[era]! + (Number(count) || 1) - 1}年`,
  )

const numeric =
  /(?<!\d)(\d{1,4})\s?([./年년-])\s?(\d{1,2})(?:\s?[./月월-]\s?|(?<=\/\d{1,2})(\s)(?=20\d\d))(\d{1,4})(?!\d)\s?[日일]?/g

function numericDay(
  [, a = '', sign = '', b = '', gap, c = '']: string[],
  order: DayOrder | null,
  short: DayOrder | null,
): PlainDate | undefined {
  if (c.length === 2 && a.length < 3 && short === 'day' && sign !== '-')
    return realDay(2000 + Number(c), Number(b), Number(a))
  if (a.length === 4) return c.length > 2 ? undefined : realDay(year(a), Number(b), Number(c))
  if (c.length !== 4 || a.length > 2) return undefined
  // With points the day comes first in every language. With slashes only a number above 12 can
  // tell day from month; and with a gap before the year, as in Scandinavia: 17/8 2027.
  const isDayFirst = sign === '.' || gap || a === b || Number(a) > 12
  const first = isDayFirst ? 'day' : Number(b) > 12 ? 'month' : order
  if (first === null) return undefined
  return first === 'day'
    ? realDay(year(c), Number(b), Number(a))
    : realDay(year(c), Number(a), Number(b))
}

/**
 * The order that days of the same page show which have one reading; undefined where none does, null
 * where they differ.
 */
export function dayOrderIn(texts: string[]): DayOrder | null | undefined {
  const shown = texts.flatMap((text) =>
    [...plainText(text).matchAll(numeric)].flatMap(
      ([, a = '', sign = '', b = '', gap, c = '']): DayOrder[] =>
        c.length !== 4 || a.length > 2 || sign === '.' || gap
          ? []
          : Number(a) > 12
            ? ['day']
            : Number(b) > 12
              ? ['month']
              : [],
    ),
  )
  return new Set(shown).size > 1 ? null : shown[0]
}

/**
 * In figures, these languages set the day first wherever they are spoken; of English nobody can
 * tell. Source: CLDR 46.
 */
const dayFirst = 'ar bg cs da de el es et fi fr id it lv nb nl pl pt ro ru sr th tr uk vi'.split(
  ' ',
)

/** The order in which a language writes days in figures; null = not known. */
export const usualOrder = (code: string): DayOrder | null =>
  dayFirst.includes(code) ? 'day' : null

type Parts = Record<string, string | undefined>

function namedDay(parts: Parts, { number }: Months): PlainDate | undefined {
  const of = (name: string) =>
    parts[`${name}1`] ?? parts[`${name}2`] ?? parts[`${name}3`] ?? parts[`${name}4`]
  return realDay(year(of('y') ?? ''), number.get(of('m') ?? '') ?? 0, Number(of('d')))
}

/** Thai pages count years from the Buddha: 2570 is 2027. */
const year = (written: string) => Number(written) - (written > '2400' && written < '2900' ? 543 : 0)

/**
 * Finds days with a month's name: "15 January 2027", "January 15, 2027", "2027 m. sausio 15 d.",
 * "2027. gada 15. janvāris", "15 tháng 1, 2027".
 */
export function monthsOf(stems: string): Months | null {
  if (!stems) return null
  const number = new Map<string, number>()
  for (const [index, stem] of stems.split('|').entries()) {
    const [name = '', at] = stem.split('=')
    number.set(name, at ? Number(at) : index + 1)
  }
  const names = [...number.keys()]
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replaceAll('.', '\\.'))
    .join('|')
  const gap = String.raw`[\s.,،]{0,3}(?:[${letters}][${letters}.]{0,4}[\s.,]{1,3})?`
  // "17-Aug-2026"
  const joined = gap.replace('،]', '،-]')
  const space = String.raw`[\s.,،]{0,3}`
  const m = (n: number) =>
    String.raw`(?<![${letters}${marks}])(?<m${n}>${names})[${letters}${marks}]{0,12}`
  const d = (n: number) => String.raw`(?<![\d.,/-])(?<d${n}>\d{1,2})(?!\d)(?:st|nd|rd|th|er|[ºª°])?`
  const y = (n: number) => String.raw`(?<y${n}>\d{4})(?!\d)`
  return {
    number,
    form: new RegExp(
      [
        `${d(1)}${joined}${m(1)}${joined}${y(1)}`,
        `${m(2)}${space}${d(2)}${space}${y(2)}`,
        `(?<!\\d)${y(3)}${gap}${m(3)}${gap}${d(3)}`,
        // Not "card ending in 4417 on 21 February 2027".
        `(?<!\\d)${y(4)}${gap}${d(4)}${gap}${m(4)}(?!${gap}\\d{4})`,
      ].join('|'),
      'g',
    ),
  }
}

/**
 * The day of a `<time datetime>`; undefined where the moment's day is written otherwise (22:00Z is
 * tomorrow in the east).
 */
export function statedDay(stated: string, written: string, months: Months | null) {
  const day = isoDay(stated)
  if (!day || stated.length === 10) return day
  const text = plainText(written)
  const { days } = markDays(text, months)
  const numbers = text.match(/\d+/g) ?? []
  // "06.01.27"
  const isOther = numbers.length > 1 && !numbers.some((one) => Number(one) === Number(day.slice(8)))
  return isOther || (days.length === 1 && days[0] !== undefined && days[0] !== day)
    ? undefined
    : day
}
