import { expect, test } from 'vitest'
import type { StoredState } from '../../../lib/contracts/stored.ts'
import { readAccounts } from '../../../lib/models/read-accounts.ts'

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

test('before anything was kept there is no account', () => {
  expect(readAccounts(null)).toEqual([])
})
