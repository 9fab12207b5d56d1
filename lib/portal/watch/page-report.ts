import type { UsagesAnswer } from '../fetch/fetch-usages.ts'
import type { Account } from '../page/account/read-account.ts'
import type { PageReading } from '../page/page-reading.ts'

export interface AccountShown extends Account {
  /** When this document began to show this account in place of another, epoch ms. */
  since?: number
}

export interface PageReport extends PageReading {
  account: AccountShown | null
  language: string | null
  /** When the page first showed this, epoch ms. */
  at: number
  /** When the document was loaded, epoch ms. */
  loadedAt: number
}

export interface UsagesReport extends UsagesAnswer {
  account: AccountShown | null
  loadedAt: number
}
