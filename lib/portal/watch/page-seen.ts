import type { UsagesAnswer } from '../fetch/fetch-usages.ts'
import type { Account } from '../page/account/read-account.ts'
import type { PageReading } from '../page/page-reading.ts'

export interface AccountShown extends Account {
  /** When this document began to show this account in place of another, epoch ms. */
  since?: number
}

/** What the watcher tells of a page: the message `page-report`, but for the facts of the device. */
export interface PageSeen extends PageReading {
  account: AccountShown | null
  language: string | null
  /** When the page first showed this, epoch ms. */
  at: number
  /** When the document was loaded, epoch ms. */
  loadedAt: number
}

/** What it tells of an answer that it asked for: the message `usages-read`. */
export interface AnswerSeen extends UsagesAnswer {
  account: AccountShown | null
  loadedAt: number
}
