import type { PlainDate } from '../domain/subscription/plain-date.ts'
import { uiLanguage, word } from './i18n.ts'

/**
 * English in these countries puts the month first; every other language we speak puts the day
 * first.
 */
const monthFirst = ['en', 'en-US', 'en-CA', 'en-PH']

const dayFirst = (language: string) => language.startsWith('en-') && !monthFirst.includes(language)

/**
 * `15 January 2027`, in the user's language: Gregorian, Latin digits. The names come from our own
 * messages, not from `Intl`: see plural-form.ts. A plain date has no zone, so it is shown as it is.
 */
export function dateWords(date: PlainDate): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const name = word('date_months').split('|')[month - 1] ?? String(month)
  return dayFirst(uiLanguage()) ? `${day} ${name} ${year}` : word('date_long', day, name, year)
}
