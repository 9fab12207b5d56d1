import { sentences } from '../../browser/i18n.ts'
import type { StoredReading, StoredState } from '../../contracts/stored.ts'
import { plainDate } from '../../domain/subscription/plain-date.ts'
import { type Differences, differencesOf } from '../differences.ts'
import { doubtWords } from '../doubt-words.ts'
import { updatedWords } from '../format-time.ts'
import { partRead } from '../part-read.ts'
import { readAccounts } from '../read-accounts.ts'

export interface ExportFile {
  name: string
  type: string
  text: string
}
/** One account of an export. Its name is not kept, and would not belong in a file. */
export type Read = { account: number; reading: StoredReading; differences: Differences | null }

export const exportedAccounts = (state: StoredState): Read[] =>
  readAccounts(state).map(({ number, account, reading }) => ({
    account: number,
    reading,
    differences: differencesOf(account),
  }))

/** A product that only the page shows is missing from the list. */
export const whole = ({ reading, differences }: Read) =>
  partRead(reading) === null && !differences?.onlyOnPage.length

/** What is known to be wrong, shown to the user before the files are made. */
export const exportDoubts = (state: StoredState, now: Date): string =>
  sentences(
    ...new Set(
      exportedAccounts(state)
        .map((read) => doubtWords(read, (time) => updatedWords(time, now)))
        .filter(Boolean),
    ),
  )

/** Whether there is anything to export, and whether it may be called whole. */
export const exportable = (state: StoredState) => {
  const read = exportedAccounts(state)
  return {
    any: read.some(({ reading }) => reading.subscriptions.length > 0),
    whole: read.every(whole),
  }
}

/** A time for files that programs read, and for notes: ISO 8601, UTC. */
export const iso = (time: number) => new Date(time).toISOString()

export const fileName = (now: Date, ending: string) =>
  `my-kaspersky-subscriptions-${plainDate(now)}.${ending}`
