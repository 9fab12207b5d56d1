import { uiLanguage, word } from '../browser/i18n.ts'
import type { PlainDate } from '../domain/subscription/plain-date.ts'

const minute = 60_000
const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 24 * 60 * minute],
  ['hour', 60 * minute],
  ['minute', minute],
]

/** `5 minutes ago`, in the user's language; less than a minute, or a time ahead of the clock, is `just now`. */
export function ago(time: number, now: Date): string {
  const past = now.getTime() - time
  const unit = units.find(([, length]) => past >= length)
  if (!unit) return word('popup_just_now')
  return new Intl.RelativeTimeFormat(uiLanguage(), { numeric: 'auto' }).format(
    -Math.floor(past / unit[1]),
    unit[0],
  )
}

/** `14:05`, as the user's language writes it. */
export const clockTime = (time: number): string =>
  new Intl.DateTimeFormat(uiLanguage(), { timeStyle: 'short' }).format(time)

let dates: { language: string; format: Intl.DateTimeFormat } | undefined

/** `15 January 2027`. A plain date has no zone, so it is shown as it is. */
export function dateWords(date: PlainDate): string {
  const language = uiLanguage()
  if (dates?.language !== language)
    dates = {
      language,
      format: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
    }
  return dates.format.format(Date.parse(date))
}
