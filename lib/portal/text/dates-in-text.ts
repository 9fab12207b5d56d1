import type { PlainDate } from '../../domain/subscription/plain-date.ts'
import { isoDay, realDay } from './iso-day.ts'

/**
 * The calendar days that stand in an element, each once: from `time[datetime]`, else from its text in the page's language.
 * Errors: what could be two different days (03/04/2027, two-digit years) or no day at all makes the answer empty, so that
 * a day is never one of several; so does a moment whose day the page writes otherwise (22:00Z is tomorrow in the east).
 * Source: month names and their forms are the platform's own `Intl`.
 */
export function shownDays(frame: Element, text: string, language: string): PlainDate[] {
  const times = [...frame.querySelectorAll('time[datetime]')].map((time) =>
    statedDay(time, language),
  )
  const days = times.length > 0 ? times : textDays(text, language)
  return days.includes(undefined) ? [] : [...new Set(days as PlainDate[])]
}

function statedDay(time: Element, language: string): PlainDate | undefined {
  const stated = time.getAttribute('datetime') ?? ''
  const day = isoDay(stated)
  const [written, ...more] = stated.length > 10 ? textDays(time.textContent ?? '', language) : []
  return written && more.length === 0 && written !== day ? undefined : day
}

/** Days written in a text; undefined stands for what cannot be told for sure, a year without its day among it. */
function textDays(text: string, language: string): (PlainDate | undefined)[] {
  const plain = text.replace(/[^\0-\x7f]/gu, (sign) =>
    /\p{Nd}/u.test(sign) ? latinDigit(sign) : sign,
  )
  const years = plain.match(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g) ?? []
  const numeric = numericDays(plain)
  // Month names are only made where they can be needed: the first time costs milliseconds.
  const days =
    numeric.length >= years.length ? numeric : [...numeric, ...namedDays(plain, language)]
  return days.length < years.length ? [undefined] : days
}

/** A digit of any script as 0 to 9: the digits of a script follow each other, from a zero. */
function latinDigit(digit: string): string {
  let zero = digit.codePointAt(0) ?? 0
  const code = zero
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--
  return String(code - zero)
}

function numericDays(text: string): (PlainDate | undefined)[] {
  const found = [
    ...text.matchAll(/(?<!\d)(\d{1,4})\s?([./年-])\s?(\d{1,2})\s?[./月-]\s?(\d{1,4})(?!\d)/g),
  ]
  return found.map(([, a = '', sign = '', b = '', c = '']) => {
    if (a.length === 4) return realDay(Number(a), Number(b), Number(c))
    if (c.length !== 4) return undefined
    // With points the day comes first in every language that writes so; with slashes only a number over 12 tells.
    if (sign === '.' || a === b || Number(a) > 12) return realDay(Number(c), Number(b), Number(a))
    return Number(b) > 12 ? realDay(Number(c), Number(a), Number(b)) : undefined
  })
}

/** The months of a language: their names as they stand in a date, '' where it writes a number, and what finds one of them in a text. */
interface Months {
  names: string[]
  found: RegExp | null
}
const known = new Map<string, Months>()

function monthsOf(language: string, length: 'long' | 'short'): Months {
  const key = `${language} ${length}`
  const before = known.get(key)
  if (before) return before
  const names = monthNames(language, length)
  const words = names
    .filter((name) => name !== '')
    .map((name) => name.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&'))
  const months = {
    names,
    found:
      words.length > 0 ? new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'gu') : null,
  }
  known.set(key, months)
  return months
}

function monthNames(language: string, month: 'long' | 'short'): string[] {
  try {
    // One for all twelve: making it is what costs.
    const form = new Intl.DateTimeFormat(language || 'en', {
      day: 'numeric',
      month,
      year: 'numeric',
      timeZone: 'UTC',
      calendar: 'gregory',
    })
    const names = Array.from(
      { length: 12 },
      (_, index) =>
        form
          .formatToParts(Date.UTC(2027, index, 15))
          .find(({ type }) => type === 'month')
          ?.value.toLowerCase() ?? '',
    )
    return names.map((name) => (/\p{L}/u.test(name) ? name : ''))
  } catch {
    return [] // a language tag that is none: then only numbers are read
  }
}

function namedDays(text: string, language: string): (PlainDate | undefined)[] {
  const low = text.toLowerCase()
  const long = daysBy(monthsOf(language, 'long'), low)
  return long.length > 0 ? long : daysBy(monthsOf(language, 'short'), low)
}

/** A month that stands twice is two days or one day twice: not to be told. */
function daysBy({ names, found }: Months, text: string): (PlainDate | undefined)[] {
  const places = found ? [...text.matchAll(found)] : []
  const words = places.map(([word]) => word)
  return places.map(({ 0: word, index }) =>
    words.indexOf(word) === words.lastIndexOf(word)
      ? dayAround(text.slice(0, index), text.slice(index + word.length), names.indexOf(word) + 1)
      : undefined,
  )
}

/** "15 January 2027", "January 15, 2027", "15 de enero de 2027": the day stands on one side only, the year behind. */
function dayAround(before: string, after: string, month: number): PlainDate | undefined {
  const ahead = /(?<!\d)(\d{1,2})\D{0,5}$/.exec(before)?.[1]
  const behind = /^\D{0,3}(\d{1,2})(?!\d)/.exec(after)?.[1]
  const year = /^\D{0,6}(?:\d{1,2}\D{1,4})?(\d{4})(?!\d)/.exec(after)?.[1]
  const day = behind ?? ahead
  return day && year && !(behind && ahead) ? realDay(Number(year), month, Number(day)) : undefined
}
