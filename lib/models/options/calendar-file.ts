import { dateWords } from '../../browser/date-words.ts'
import { plural, withoutIsolation, word } from '../../browser/i18n.ts'
import type { StoredState } from '../../contracts/stored.ts'
import { calendar, type CalendarDay } from '../../domain/export/calendar.ts'
import { isRealDay, type PlainDate, plainDate } from '../../domain/subscription/plain-date.ts'
import type { Subscription } from '../../domain/subscription.ts'
import { clockTime } from '../format-time.ts'
import { doubtWords } from '../doubt-words.ts'
import { type ExportFile, exportedAccounts, fileName, type Read } from './exported-accounts.ts'

/**
 * The last days to come as a calendar; `leftOut`: how many subscriptions have none. `file` is null
 * where no day is to come. A free version's date is left out, because it is no renewal.
 */
export function calendarFile(
  state: StoredState,
  about: { now: Date; remindDaysBefore: number | null },
): { file: ExportFile | null; leftOut: number } {
  const today = plainDate(about.now)
  const all = exportedAccounts(state).flatMap((read) =>
    read.reading.subscriptions.map((one) => ({ one, read })),
  )
  const days = all.flatMap(({ one, read }) =>
    toCome(one, today) ? [day(one, one.expiresOn, read, about.remindDaysBefore)] : [],
  )
  const text = withoutIsolation(
    calendar(days, { made: about.now, name: word('options_calendar_name') }),
  )
  return {
    file:
      days.length > 0
        ? { name: fileName(about.now, 'ics'), type: 'text/calendar;charset=utf-8', text }
        : null,
    leftOut: all.length - days.length,
  }
}

const toCome = (
  one: Subscription,
  today: PlainDate,
): one is Subscription & { expiresOn: PlainDate } =>
  one.expiresOn !== undefined &&
  isRealDay(one.expiresOn) &&
  one.expiresOn >= today &&
  one.expired !== true &&
  one.free !== true

const day = (
  one: Subscription,
  expiresOn: PlainDate,
  read: Read,
  remindDaysBefore: number | null,
): CalendarDay => ({
  id: `${one.product}-${expiresOn}`,
  day: expiresOn,
  title: word(
    one.autoRenewal === true ? 'options_calendar_renews' : 'options_calendar_ends',
    one.product,
  ),
  note: [
    word('options_calendar_note', dateWords(plainDate(new Date(read.reading.readAt)))),
    doubtWords(read, (time) => `${dateWords(plainDate(new Date(time)))} ${clockTime(time)}`),
  ]
    .filter(Boolean)
    .join('\n'),
  remindDaysBefore,
})

/** The words about the calendar file, shown beside its name. */
export const leftOutWords = (leftOut: number) =>
  leftOut > 0 ? plural('options_export_left_out', leftOut) : ''
