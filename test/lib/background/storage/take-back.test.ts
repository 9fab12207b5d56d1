import { expect, test } from 'vitest'
import { takeBack } from '../../../../lib/background/storage/take-back.ts'
import { emptyState } from '../../../../lib/background/validation/state-schema.ts'
import type { StoredAccount, StoredState } from '../../../../lib/contracts/stored.ts'

const now = 1_800_000_000_000
const reading = (product: string) => ({
  subscriptions: [{ id: '1', product }],
  warnings: [],
  readAt: now - 1000,
  source: 'json' as const,
})
const account = (product: string): StoredAccount => ({
  lastSeen: now - 1000,
  reading: reading(product),
  parts: { json: reading(product) },
})
const state: StoredState = { ...emptyState(), current: 'a', accounts: { a: account('Newer') } }
const aside = (...all: unknown[]) => all.map((lost) => ({ at: now, lost }))

test('an account, a reading and a device come back where nothing newer stands', () => {
  const device = { platform: 'windows', certainty: 'sure', desktopMode: false }
  const bare = { ...state, accounts: { ...state.accounts, b: { lastSeen: now } } }
  const lost = {
    'accounts.a.reading': reading('Older'),
    'accounts.b.reading': reading('Of b'),
    'accounts.c': account('Of c'),
    device,
  }
  const back = takeBack(bare, aside(lost), now)
  expect(back.accounts.a).toEqual(state.accounts.a)
  expect(back.accounts.b).toEqual({ lastSeen: now, reading: reading('Of b') })
  expect(back.accounts.c).toEqual(account('Of c'))
  expect(back.device).toEqual(device)
})

test('a failure and counts of before say nothing of now', () => {
  const old = {
    'accounts.a.failure': { failure: { kind: 'unreachable' }, at: now - 1000 },
    'accounts.a.devices': { counts: { windows: 2 }, at: now - 1000 },
  }
  expect(takeBack(state, aside(old), now).accounts.a).toEqual(state.accounts.a)
})

test('a whole state comes back once its version is understood, the newest first, and never its rate limit', () => {
  const item = { ...emptyState(), accounts: { c: account('Newest') }, rateLimit: { failures: 1 } }
  const older = { ...emptyState(), accounts: { c: account('Oldest'), d: account('Of d') } }
  const back = takeBack(state, aside({ item: older }, { item }), now)
  expect(back.accounts.c).toEqual(account('Newest'))
  expect(back.accounts.d).toEqual(account('Of d'))
  expect(back.rateLimit).toEqual({})
})

test.each([
  ['of a version to come', aside({ item: { ...state, version: 2 } })],
  ['still broken', aside({ 'accounts.b.reading': { subscriptions: 'all' }, device: 7 })],
  ['nothing', undefined],
  ['no list', { lost: {} }],
  ['no entries', [null, 'x', { lost: null }]],
  ['names that every object has', aside({ '__proto__.x': 1, 'accounts.__proto__': account('X') })],
])('what is not understood changes no reading: %s', (_, kept) => {
  const back = takeBack(state, kept, now)
  expect(back.accounts.a).toEqual(state.accounts.a)
  expect(Object.values(back.accounts).filter(({ reading: list }) => list)).toHaveLength(1)
  expect(({} as { x?: unknown }).x).toBeUndefined()
})

test('no more accounts than may be kept', () => {
  const lost = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [`accounts.x${index}`, account('X')]),
  )
  expect(Object.keys(takeBack(state, aside(lost), now).accounts)).toHaveLength(5)
})
