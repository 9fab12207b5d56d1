import { expect, test } from 'vitest'
import { type StoredState, unnamed } from '../../../lib/contracts/stored.ts'
import { readAccounts, unreadAccounts } from '../../../lib/models/read-accounts.ts'

const read = (readAt: number) => ({
  lastSeen: readAt,
  reading: { subscriptions: [], warnings: [], readAt, source: 'json' as const },
})
const state: StoredState = {
  version: 1,
  current: 'b',
  accounts: { unread: { lastSeen: 1 }, a: read(2), alsoUnread: { lastSeen: 3 }, b: read(4) },
  session: 'signed-in',
  rateLimit: {},
}

test('only accounts that were read have a number, and there is no gap', () => {
  expect(
    readAccounts(state).map(({ key, number, reading }) => [key, number, reading.readAt]),
  ).toEqual([
    ['a', 1, 2],
    ['b', 2, 4],
  ])
})

test('those that were not read come after them; nobody is called the unnamed one', () => {
  const accounts = { ...state.accounts, [unnamed]: { lastSeen: 5 } }
  const unread = unreadAccounts({ ...state, accounts })
  expect(unread.map(({ key, number }) => [key, number])).toEqual([
    ['unread', 3],
    ['alsoUnread', 4],
  ])
})

test('before anything was kept there is no account', () => {
  expect([readAccounts(null), unreadAccounts(null)]).toEqual([[], []])
})
