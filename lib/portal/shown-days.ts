import type { PlainDate } from '../domain/plain-date.ts'
import { isoDay, realDay } from './iso-day.ts'

/**
 * The calendar days that stand in an element, each once: from `time[datetime]`, else from its text in the page's language.
 * Errors: what could be two different days (03/04/2027, two-digit years) or no day at all makes the answer empty, so
 * that a day is never one of several. Source: month names and their forms are the platform's own `Intl`.
 */
export function shownDays(frame: Element, text: string, language: string): PlainDate[] {
  const times = [...frame.querySelectorAll('time[datetime]')].map((time) => isoDay(time.getAttribute('datetime')))
  const days = times.length > 0 ? times : textDays(text, language)
  return days.includes(undefined) ? [] : [...new Set(days as PlainDate[])]
}

/** Days written in a text; undefined stands for each that cannot be told for sure. */
function textDays(text: string, language: string): (PlainDate | undefined)[] {
  const plain = text.replace(/\p{Nd}/gu, latinDigit)
  return [...numericDays(plain), ...namedDays(plain, language)]
}

/** A digit of any script as 0 to 9: the digits of a script follow each other, from a zero. */
function latinDigit(digit: string): string {
  let zero = digit.codePointAt(0) ?? 0
  const code = zero
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--
  return String(code - zero)
}

function numericDays(text: string): (PlainDate | undefined)[] {
  const found = [...text.matchAll(/(?<!\d)(\d{1,4})\s?([./年-])\s?(\d{1,2})\s?[./月-]\s?(\d{1,4})(?!\d)/g)]
  return found.map(([, a = '', sign = '', b = '', c = '']) => {
    if (a.length === 4) return realDay(Number(a), Number(b), Number(c))
    if (c.length !== 4) return undefined
    // With points the day comes first in every language that writes so; with slashes only a number over 12 tells.
    if (sign === '.' || a === b || Number(a) > 12) return realDay(Number(c), Number(b), Number(a))
    return Number(b) > 12 ? realDay(Number(c), Number(a), Number(b)) : undefined
  })
}

const months = new Map<string, string[][]>()

/** Names of the months in a language, long and short, as they stand in a date. */
function monthNames(language: string): string[][] {
  const known = months.get(language)
  if (known) return known
  const formats = (['long', 'short'] as const).map((month) => format(language, month))
  const names = Array.from({ length: 12 }, (_, index) => formats.map((write) => write(new Date(Date.UTC(2027, index, 15)))).filter((name) => /\p{L}/u.test(name)))
  months.set(language, names)
  return names
}

function format(language: string, month: 'long' | 'short'): (date: Date) => string {
  try {
    const form = new Intl.DateTimeFormat(language || 'en', { day: 'numeric', month, year: 'numeric', timeZone: 'UTC', calendar: 'gregory' })
    return (date) => form.formatToParts(date).find(({ type }) => type === 'month')?.value.toLowerCase() ?? ''
  } catch {
    return () => '' // a language tag that is none: then only numbers are read
  }
}

function namedDays(text: string, language: string): (PlainDate | undefined)[] {
  const low = text.toLowerCase()
  const days = monthNames(language).flatMap((names, index) => {
    const name = names.find((one) => low.includes(one))
    const around = name ? low.split(name) : []
    if (around.length !== 2) return around.length > 2 ? [undefined] : []
    const before = /(\d{1,2})\D{0,5}$/.exec(around[0] ?? '')?.[1]
    const year = /^\D{0,6}(?:\d{1,2}\D{1,4})?(\d{4})(?!\d)/.exec(around[1] ?? '')?.[1]
    const after = /^\D{0,3}(\d{1,2})(?!\d)/.exec(around[1] ?? '')?.[1]
    const day = after ?? before
    return [day && year && !(after && before) ? realDay(Number(year), index + 1, Number(day)) : undefined]
  })
  return days
}
