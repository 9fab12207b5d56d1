import { describe, expect, test } from 'vitest'
import type { Failure, Warning } from '../../../../lib/domain/reading.ts'
import type { StoredAccount, StoredState } from '../../../../lib/contracts/stored.ts'
import { fetchUsages } from '../../../../lib/portal/fetch/fetch-usages.ts'
import { homeOf, staleAfter } from '../../../../lib/models/popup/popup-state.ts'
import type { PopupFacts, PopupState } from '../../../../lib/models/popup/popup-state.ts'
import { sevenSubscriptions } from '../../../fixtures/subscriptions.ts'

const now = new Date(2026, 10, 22, 12)
const readAt = now.getTime() - 60_000
const seven = sevenSubscriptions(now)

const account = (
  part: Partial<StoredAccount> = {},
  warnings: Warning[] = [],
  subscriptions = seven,
): StoredAccount => ({
  lastSeen: readAt,
  reading: { subscriptions, warnings, readAt, source: 'json' },
  ...part,
})
const unread = (failure?: Failure): StoredAccount => ({
  lastSeen: readAt,
  ...(failure ? { failure: { failure, at: readAt } } : {}),
})
const stored = (kept: StoredAccount, part: Partial<StoredState> = {}): StoredState => ({
  version: 1,
  current: 'a',
  accounts: { a: kept },
  session: 'signed-in',
  rateLimit: {},
  ...part,
})
const factsOf = (part: Partial<PopupFacts> = {}): PopupFacts => ({
  stored: stored(account()),
  storageFull: false,
  partLost: false,
  partLostSeen: false,
  outdatedTab: null,
  nicknames: {},
  maskedNames: { a: 'a…@e….com', b: 'm…@e….org' },
  access: true,
  online: true,
  reading: false,
  asked: null,
  now,
  ...part,
})
const failed = (failure: Failure, part: Partial<PopupFacts> = {}) =>
  factsOf({ stored: stored(unread(failure)), ...part })

const rows: { name: string; facts: PopupFacts; expected: PopupState }[] = [
  {
    name: 'nothing kept: first run',
    facts: factsOf({ stored: null }),
    expected: { kind: 'first-run' },
  },
  {
    name: 'an account seen but never read: first run',
    facts: factsOf({ stored: stored(unread()) }),
    expected: { kind: 'first-run' },
  },
  {
    name: 'current names an account that is gone: first run',
    facts: factsOf({ stored: stored(account(), { current: 'x' }) }),
    expected: { kind: 'first-run' },
  },
  {
    name: 'no access goes before everything',
    facts: failed(
      { kind: 'signed-out' },
      { access: false, online: false, outdatedTab: 4, storageFull: true },
    ),
    expected: { kind: 'no-access' },
  },
  {
    name: 'an old watcher in a tab',
    facts: factsOf({ outdatedTab: 4, storageFull: true }),
    expected: { kind: 'updated', tab: 4 },
  },
  {
    name: 'tab 0 is a tab',
    facts: factsOf({ outdatedTab: 0 }),
    expected: { kind: 'updated', tab: 0 },
  },
  {
    name: 'the worker could not write',
    facts: factsOf({ storageFull: true }),
    expected: { kind: 'storage-full' },
  },
  {
    name: 'another account than last time',
    facts: factsOf({ stored: stored(account(), { switchedFrom: 'b' }) }),
    expected: { kind: 'account-switched', account: 'a…@e….com', before: 'm…@e….org' },
  },
  {
    name: 'another account, names forgotten',
    facts: factsOf({ stored: stored(account(), { switchedFrom: 'b' }), maskedNames: {} }),
    expected: { kind: 'account-switched', account: null, before: null },
  },
  {
    name: 'the first reading is under way',
    facts: factsOf({ stored: null, reading: true }),
    expected: { kind: 'reading' },
  },
  {
    name: 'a later reading moves nothing',
    facts: factsOf({ reading: true }),
    expected: { kind: 'read' },
  },
  {
    name: 'signed out, told by the failure',
    facts: failed({ kind: 'signed-out' }),
    expected: { kind: 'signed-out' },
  },
  {
    name: 'signed out, told by the session',
    facts: factsOf({ stored: stored(account(), { session: 'signed-out' }) }),
    expected: { kind: 'signed-out' },
  },
  {
    name: 'signed out, whatever kept the portal from answering before',
    facts: factsOf({
      stored: stored(unread({ kind: 'throttled', retryAt: readAt }), { session: 'signed-out' }),
    }),
    expected: { kind: 'signed-out' },
  },
  { name: 'terms', facts: failed({ kind: 'terms-pending' }), expected: { kind: 'terms-pending' } },
  {
    name: 'one-time code',
    facts: failed({ kind: 'confirmation-pending' }),
    expected: { kind: 'confirmation-pending' },
  },
  {
    name: 'access was refused once but is there now',
    facts: failed({ kind: 'no-access' }),
    expected: { kind: 'first-run' },
  },
  {
    name: 'no answer, online',
    facts: failed({ kind: 'unreachable' }),
    expected: { kind: 'unreachable' },
  },
  {
    name: 'no answer, offline',
    facts: failed({ kind: 'unreachable' }, { online: false }),
    expected: { kind: 'offline' },
  },
  {
    name: 'offline with a reading',
    facts: factsOf({ online: false }),
    expected: { kind: 'offline' },
  },
  {
    name: 'throttled until',
    facts: failed({ kind: 'throttled', retryAt: 5 }),
    expected: { kind: 'throttled', retryAt: 5 },
  },
  {
    name: 'throttled, nobody knows how long',
    facts: failed({ kind: 'throttled' }),
    expected: { kind: 'throttled', retryAt: null },
  },
  {
    name: 'an error of the portal',
    facts: failed({ kind: 'portal-error', status: 503 }),
    expected: { kind: 'portal-error', status: 503 },
  },
  {
    name: 'a page could not be read',
    facts: failed({ kind: 'layout-changed', missing: ['panel'] }),
    expected: { kind: 'could-not-read', missing: ['panel'] },
  },
  {
    name: 'neither the page nor the list',
    facts: failed({ kind: 'layout-changed', missing: ['json', 'panel'] }),
    expected: { kind: 'could-not-read', missing: ['json', 'panel'] },
  },
  {
    name: 'nobody says what',
    facts: failed({ kind: 'layout-changed', missing: [] }),
    expected: { kind: 'could-not-read', missing: [] },
  },
  {
    name: 'nobody knows whose reading',
    facts: failed({ kind: 'account-unclear' }),
    expected: { kind: 'account-unclear' },
  },
  {
    name: 'storage broken',
    facts: failed({ kind: 'storage-failed', full: false }),
    expected: { kind: 'storage-failed' },
  },
  {
    name: 'storage full, told by the failure',
    facts: failed({ kind: 'storage-failed', full: true }),
    expected: { kind: 'storage-full' },
  },
  {
    name: 'what the user just asked for goes before what is kept',
    facts: failed({ kind: 'unreachable' }, { asked: { kind: 'signed-out' } }),
    expected: { kind: 'signed-out' },
  },
  {
    name: 'partly read',
    facts: factsOf({ stored: stored(account({}, [{ kind: 'partly-read', unread: 1, total: 8 }])) }),
    expected: { kind: 'partly-read', read: 7, total: 8 },
  },
  {
    name: 'nothing understood is never called nothing there',
    facts: factsOf({
      stored: stored(account({}, [{ kind: 'partly-read', unread: 2, total: 2 }], [])),
    }),
    expected: { kind: 'partly-read', read: 0, total: 2 },
  },
  {
    name: 'maybe more than read',
    facts: factsOf({
      stored: stored(account({}, [{ kind: 'maybe-incomplete', missing: [] }], [])),
    }),
    expected: { kind: 'maybe-incomplete' },
  },
  {
    name: 'more than read, and the portal says how much',
    facts: factsOf({
      stored: stored(account({}, [{ kind: 'maybe-incomplete', missing: [], read: 7, total: 9 }])),
    }),
    expected: { kind: 'partly-read', read: 7, total: 9 },
  },
  {
    name: 'a contradiction is told on its card',
    facts: factsOf({
      stored: stored(account({}, [{ kind: 'contradiction', subscription: 's1', fields: [] }])),
    }),
    expected: { kind: 'read' },
  },
  {
    name: 'nothing there',
    facts: factsOf({ stored: stored(account({}, [], [])) }),
    expected: { kind: 'nothing-there' },
  },
  {
    name: 'read three days ago',
    facts: factsOf({ now: new Date(readAt + staleAfter) }),
    expected: { kind: 'read' },
  },
  {
    name: 'read longer ago',
    facts: factsOf({ now: new Date(readAt + staleAfter + 1) }),
    expected: { kind: 'stale' },
  },
  { name: 'read', facts: factsOf(), expected: { kind: 'read' } },
]

test.each<{ name: string; body: string; kind: string }>([
  { name: 'truncated: most likely that passes', body: '{"productUsages":[', kind: 'list-not-read' },
  {
    name: 'a page: most likely that passes',
    body: '<!doctype html><p>Made up</p>',
    kind: 'list-not-read',
  },
  {
    name: 'lists of other names: a copy of its form helps',
    body: '{"usages":[]}',
    kind: 'could-not-read',
  },
  {
    name: 'fields that are null: a copy of its form helps',
    body: '{"productUsages":[{"brandedNameModel":null}],"unusedProductUsages":[]}',
    kind: 'could-not-read',
  },
])('an answer that is $name', async ({ body, kind }) => {
  const { reading } = await fetchUsages(
    '/',
    async () => new Response(body),
    () => 0,
  )
  expect(reading.ok).toBe(false)
  if (!reading.ok) expect(homeOf(failed(reading.failure)).state.kind).toBe(kind)
})

test('asked again, the answer alone was no list; that the page was not read either is still told', () => {
  const asked: Failure = { kind: 'layout-changed', missing: ['json'] }
  expect(
    homeOf(failed({ kind: 'layout-changed', missing: ['json', 'panel'] }, { asked })).state,
  ).toEqual({ kind: 'could-not-read', missing: ['json', 'panel'] })
})

describe('what the popup says first', () => {
  test.each(rows)('$name', ({ facts, expected }) => expect(homeOf(facts).state).toEqual(expected))
})

test('the last good reading stays on screen through every failure', () => {
  const failures: Failure[] = [
    { kind: 'signed-out' },
    { kind: 'layout-changed', missing: [] },
    { kind: 'unreachable' },
    { kind: 'storage-failed', full: true },
  ]
  const shown = failures.map((failure) =>
    homeOf(factsOf({ stored: stored(account({ failure: { failure, at: now.getTime() } })) })),
  )
  expect(shown.map((home) => [home.subscriptions?.length, home.readAt])).toEqual(
    failures.map(() => [7, readAt]),
  )
})

test('a list is only ever that of the current account', () => {
  const other = stored(account(), { current: 'b', accounts: { a: account(), b: unread() } })
  expect(homeOf(factsOf({ stored: other }))).toMatchObject({
    subscriptions: null,
    readAt: null,
    account: 'm…@e….org',
  })
})

test('a part that was lost is said until it is put away, whatever else there is to say of the list', () => {
  const lost = factsOf({ partLost: true })
  expect(homeOf(lost).state.kind).toBe('part-lost')
  expect(homeOf({ ...lost, partLostSeen: true }).state.kind).not.toBe('part-lost')
})
