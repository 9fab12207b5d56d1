import type { StoredAccount, StoredReading, StoredState } from '../contracts/stored.ts'

export interface ReadAccount {
  key: string
  /** From 1. The account is called so where no name of it is known. */
  number: number
  account: StoredAccount
  reading: StoredReading
}

/** Every account that was read at least once. */
export const readAccounts = (state: StoredState | null | undefined): ReadAccount[] =>
  Object.entries(state?.accounts ?? {})
    .flatMap(([key, account]) =>
      account.reading ? [{ key, account, reading: account.reading }] : [],
    )
    .map((one, index) => ({ ...one, number: index + 1 }))
