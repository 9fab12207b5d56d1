import { dateWords } from '../../browser/date-words.ts'
import { plural, sentences, withoutIsolation, word } from '../../browser/i18n.ts'
import { calendar } from '../../domain/export/calendar.ts'
import type { CalendarDay } from '../../domain/export/calendar.ts'
import { csv } from '../../domain/export/csv.ts'
import type { Cell } from '../../domain/export/csv.ts'
import { isRealDay, plainDate } from '../../domain/subscription/plain-date.ts'
import type { PlainDate } from '../../domain/subscription/plain-date.ts'
import type { Subscription } from '../../domain/subscription.ts'
import { type Differences, differencesOf } from '../differences.ts'
import { differsWords } from '../differs-words.ts'
import { clockTime, updatedWords } from '../format-time.ts'
import { partRead } from '../part-read.ts'
import type { StoredReading, StoredState } from '../../contracts/stored.ts'

export interface ExportFile {
  name: string
  type: string
  text: string
}
type Read = { account: number; reading: StoredReading; differences: Differences | null }

/** Every account that was read at least once, numbered: its name is not kept, and would not belong in a file. */
const readAccounts = (state: StoredState): Read[] =>
  Object.values(state.accounts).flatMap((account, index) =>
    account.reading
      ? [{ account: index + 1, reading: account.reading, differences: differencesOf(account) }]
      : [],
  )

/** A product that only the page shows is missing from the list. */
const whole = ({ reading, differences }: Read) =>
  partRead(reading) === null && !differences?.onlyOnPage.length

/** What is known to be wrong with an account's list; '' = nothing. */
function doubts({ reading, differences }: Read, age: (time: number) => string): string {
  const part = partRead(reading)
  return sentences(
    ...(part ? [word('options_export_not_whole')] : []),
    ...(part && part !== 'unknown' ? [`${word('popup_read_some', part.read, part.total)}.`] : []),
    ...(differences ? [`${word('state_differs_title')}.`, differsWords(differences, age)] : []),
  )
}

/** The same for the user to see before the files are made. */
export const exportDoubts = (state: StoredState, now: Date): string =>
  sentences(
    ...new Set(
      readAccounts(state)
        .map((read) => doubts(read, (time) => updatedWords(time, now)))
        .filter(Boolean),
    ),
  )

/** Is there anything to export, and may it be called whole? */
export const exportable = (state: StoredState) => {
  const read = readAccounts(state)
  return {
    any: read.some(({ reading }) => reading.subscriptions.length > 0),
    whole: read.every(whole),
  }
}

const yesNo = (value: boolean | undefined) =>
  value === undefined ? undefined : word(value ? 'options_yes' : 'options_no')
const ownership = (value: Subscription['ownership']) =>
  value ? word(value === 'own' ? 'options_own' : 'options_shared') : undefined

const columns = [
  'account',
  'product',
  'activated',
  'expired',
  'free',
  'trial',
  'ends',
  'used',
  'total',
  'ownership',
  'renewal',
  'read',
  'note',
] as const

const iso = (time: number) => new Date(time).toISOString()

const row = (read: Read, subscription: Subscription): Record<(typeof columns)[number], Cell> => ({
  account: read.account,
  product: subscription.product,
  activated: yesNo(subscription.activated),
  expired: yesNo(subscription.expired),
  free: yesNo(subscription.free),
  trial: yesNo(subscription.trial),
  ends: subscription.expiresOn,
  used: subscription.places?.used,
  total: subscription.places?.total,
  ownership: ownership(subscription.ownership),
  renewal: yesNo(subscription.autoRenewal),
  read: iso(read.reading.readAt),
  note: doubts(read, iso) || undefined,
})

/** A table for people: the words are the user's. */
export function tableFile(state: StoredState, now: Date): ExportFile {
  const rows = readAccounts(state).flatMap((read) =>
    read.reading.subscriptions.map((one) => row(read, one)),
  )
  const head = columns.map((column) => word(`options_column_${column}`))
  return {
    name: fileName(now, 'csv'),
    type: 'text/csv;charset=utf-8',
    text: withoutIsolation(csv([head, ...rows.map((one) => columns.map((column) => one[column]))])),
  }
}

/**
 * Subscriptions are numbered within their account: their id is made of the portal's (lib/portal/text/hash-id.ts), and
 * stays here.
 */
function numbered({ subscriptions, warnings }: StoredReading) {
  const numbers = new Map(subscriptions.map(({ id }, index) => [id, index + 1]))
  return {
    warnings: warnings.map((warning) =>
      'subscription' in warning && warning.subscription !== undefined
        ? { ...warning, subscription: numbers.get(warning.subscription) }
        : warning,
    ),
    subscriptions: subscriptions.map((one) => ({ ...one, id: numbers.get(one.id) })),
  }
}

/** Without ids, as `numbered`. */
const unnamed = (
  { onlyOnPage, otherwise, pageAt, listAt }: Differences,
  { subscriptions }: StoredReading,
) => ({
  onlyOnPage,
  otherwise: otherwise.map(({ id, page, list }) => {
    const number = subscriptions.findIndex((one) => one.id === id) + 1
    return { subscription: number, page: { ...page, id: number }, list: { ...list, id: number } }
  }),
  pageReadAt: iso(pageAt),
  listReadAt: iso(listAt),
})

/** For programs: our own field names, every warning, and nothing that tells which account or licence it is. */
export function dataFile(state: StoredState, about: { now: Date; version: string }): ExportFile {
  const accounts = readAccounts(state).map((read) => ({
    account: read.account,
    readAt: iso(read.reading.readAt),
    whole: whole(read),
    ...(read.differences && { differences: unnamed(read.differences, read.reading) }),
    ...numbered(read.reading),
  }))
  const data = {
    format: 'download-companion-subscriptions',
    formatVersion: 1,
    madeBy: about.version,
    madeAt: about.now.toISOString(),
    accounts,
  }
  return {
    name: fileName(about.now, 'json'),
    type: 'application/json',
    text: `${JSON.stringify(data, null, 2)}\n`,
  }
}

/**
 * The last days still to come as a calendar; `leftOut` subscriptions have none. `file` is null where no day is to come.
 * A free version's date is no renewal and stays out.
 */
export function calendarFile(
  state: StoredState,
  about: { now: Date; remindDaysBefore: number | null },
): { file: ExportFile | null; leftOut: number } {
  const today = plainDate(about.now)
  const all = readAccounts(state).flatMap((read) =>
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
    doubts(read, (time) => `${dateWords(plainDate(new Date(time)))} ${clockTime(time)}`),
  ]
    .filter(Boolean)
    .join('\n'),
  remindDaysBefore,
})

/** What to say of the calendar file beside its name. */
export const leftOutWords = (leftOut: number) =>
  leftOut > 0 ? plural('options_export_left_out', leftOut) : ''

const fileName = (now: Date, ending: string) =>
  `my-kaspersky-subscriptions-${plainDate(now)}.${ending}`
