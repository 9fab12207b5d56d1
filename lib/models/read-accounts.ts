import {
  type StoredAccount,
  type StoredReading,
  type StoredState,
  unnamed,
} from '../contracts/stored.ts'

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

/**
 * Every account that a page has named and that was never read. Their numbers go on after those of
 * the read ones.
 */
export function unreadAccounts(
  state: StoredState | null | undefined,
): Omit<ReadAccount, 'reading'>[] {
  const read = readAccounts(state).length
  return Object.entries(state?.accounts ?? {})
    .filter(([key, { reading }]) => !reading && key !== unnamed)
    .map(([key, account], index) => ({ key, account, number: read + index + 1 }))
}
