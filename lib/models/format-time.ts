import { dayMs, hourMs, minuteMs } from '../domain/durations.ts'
import { plainDate } from '../domain/subscription/plain-date.ts'
import { dateWords } from '../browser/date-words.ts'
import { plural, uiLanguage, word } from '../browser/i18n.ts'

/**
 * `Updated 5 minutes ago`. For less than a minute, or a time in the future, it is `just now`.
 * `time`: epoch ms.
 */
export function updatedWords(time: number, now: Date): string {
  const past = now.getTime() - time
  if (past >= dayMs) return plural('popup_updated_days', Math.floor(past / dayMs))
  if (past >= hourMs) return plural('popup_updated_hours', Math.floor(past / hourMs))
  if (past >= minuteMs) return plural('popup_updated_minutes', Math.floor(past / minuteMs))
  return word('popup_just_now')
}

/** `14:05`, in the user's language, with the same digits as in all our messages. */
export const clockTime = (time: number): string =>
  new Intl.DateTimeFormat(uiLanguage(), { timeStyle: 'short', numberingSystem: 'latn' }).format(
    time,
  )

/** `14:05`, with the day where that is not today. `time`: epoch ms. */
export function untilWords(time: number, now: Date): string {
  const date = plainDate(new Date(time))
  return date === plainDate(now) ? clockTime(time) : `${dateWords(date)}, ${clockTime(time)}`
}
