import { expect, test } from 'vitest'
import type { Subscription } from '../../../../lib/domain/subscription.ts'
import { recordAccount, withAccount } from '../../../../lib/background/accounts/accounts.ts'
import { emptyState, salvage } from '../../../../lib/background/validation/state-schema.ts'
import { type StoredAccount, type StoredState, unnamed } from '../../../../lib/contracts/stored.ts'
import { saveReading } from '../../../../lib/background/accounts/save-reading.ts'
import {
  type Found,
  attributeReading,
} from '../../../../lib/background/accounts/attribute-reading.ts'

const now = 1_800_000_000_000
const minute = 60_000
const list = (...ids: string[]): Subscription[] => ids.map((id) => ({ id, product: id }))
const had = (...ids: string[]): StoredAccount => {
  const reading = {
    subscriptions: list(...ids),
    warnings: [],
    readAt: now - 60 * minute,
    source: 'json' as const,
  }
  return { lastSeen: now, reading, parts: { json: reading } }
}
const state = (
  accounts: Record<string, StoredAccount>,
  more: Partial<StoredState> = {},
): StoredState => ({
  ...emptyState(),
  current: 'a',
  currentSince: now - 30 * minute,
  session: 'signed-in',
  accounts,
  ...more,
})
/** No answer yet, only what a page listed. */
const shownBy = (...names: string[]): StoredAccount => {
  const reading = {
    subscriptions: list(...names),
    warnings: [],
    readAt: now - 20 * minute,
    source: 'page' as const,
  }
  return { lastSeen: now, reading, parts: { page: reading } }
}
const fromTab = (shown: string | null, ageMinutes: number, ...ids: string[]): Found => {
  const loadedAt = now - ageMinutes * minute
  return {
    subscriptions: list(...ids),
    at: now,
    shown: shown === null ? null : { key: shown, since: loadedAt },
    from: { tab: true, loadedAt },
  }
}
const fromWorker = (...ids: string[]): Found => ({
  subscriptions: list(...ids),
  at: now,
  shown: null,
  from: { tab: false },
})
const minutesAgo = (minutes: number) => now - minutes * minute
const nobodyYet = (): StoredState => ({ ...emptyState(), session: 'signed-in' })
/** Nothing was kept, and a page of `a` so old is the first one that is heard. */
const heardFirst = (minutes: number): StoredState =>
  recordAccount(nobodyYet(), { key: 'a', since: minutesAgo(minutes) }, now)

const both = { a: had('1', '2'), b: had('8') }
test.each<{ name: string; of: StoredState; found: Found; expected: string | null }>([
  {
    name: 'a first reading by the worker, of an account that a page named today',
    of: state({ a: { lastSeen: now - 60 * minute } }),
    found: fromWorker('5'),
    expected: 'a',
  },
  {
    name: 'a first reading by the worker, of an account that no page has named for days',
    of: state({ a: { lastSeen: now - 56 * 60 * minute } }),
    found: fromWorker('5'),
    expected: null,
  },
  {
    name: 'a page just loaded says whose',
    of: state(both),
    found: fromTab('a', 0, '5'),
    expected: 'a',
  },
  {
    name: 'a page just loaded names a new account',
    of: state(both, { current: 'c', currentSince: now }),
    found: fromTab('c', 0, '5'),
    expected: 'c',
  },
  {
    name: 'a page just loaded, but it is what another account had',
    of: state(both),
    found: fromTab('a', 0, '8'),
    expected: null,
  },
  {
    name: 'an old tab of somebody who is not signed in any more',
    of: state(both),
    found: fromTab('b', 40, '8'),
    expected: null,
  },
  {
    name: 'a page loaded a while ago agrees with the last reading',
    of: state(both),
    found: fromTab('a', 20, '2', '3'),
    expected: 'a',
  },
  {
    name: 'a page loaded a while ago shares nothing with the last reading',
    of: state(both),
    found: fromTab('a', 20, '5'),
    expected: null,
  },
  {
    name: 'a page loaded a while ago, and nothing is left: it may be nothing of somebody else',
    of: state(both),
    found: fromTab('a', 20),
    expected: null,
  },
  {
    name: 'the first subscription, in a page loaded a while ago',
    of: state({ a: had() }),
    found: fromTab('a', 20, '5'),
    expected: null,
  },
  {
    name: 'the first subscription, once that page is loaded anew',
    of: state({ a: had() }),
    found: fromTab('a', 0, '5'),
    expected: 'a',
  },
  {
    name: 'nothing is left, once that page is loaded anew',
    of: state(both),
    found: fromTab('a', 0),
    expected: 'a',
  },
  {
    name: 'the worker finds what the current account had',
    of: state(both),
    found: fromWorker('1'),
    expected: 'a',
  },
  {
    name: 'the worker finds something else',
    of: state(both),
    found: fromWorker('5'),
    expected: null,
  },
  {
    name: 'the worker finds nothing where there was something',
    of: state(both),
    found: fromWorker(),
    expected: null,
  },
  {
    name: 'the worker finds nothing, and there was nothing',
    of: state({ a: had() }),
    found: fromWorker(),
    expected: 'a',
  },
  {
    name: 'the current account was never read, a page says it is signed in',
    of: state({ a: { lastSeen: now } }),
    found: fromWorker('5'),
    expected: 'a',
  },
  {
    name: 'never read, and a page lists one of the products without the brand',
    of: state({ a: shownBy('Premium') }),
    found: fromWorker('Kaspersky Premium'),
    expected: 'a',
  },
  {
    name: 'never read, and a page lists other products',
    of: state({ a: shownBy('Plus') }),
    found: fromWorker('Kaspersky Premium'),
    expected: null,
  },
  {
    name: 'never read, and the asking page is hours old: somebody else may have signed in beside it',
    of: state({ a: { lastSeen: now } }),
    found: fromTab('a', 120, '5'),
    expected: null,
  },
  {
    name: 'never read, and the asking page is just over an hour old',
    of: state({ a: { lastSeen: now } }),
    found: fromTab('a', 61, '5'),
    expected: null,
  },
  {
    name: 'never read, and the asking page is not yet an hour old',
    of: state({ a: { lastSeen: now } }),
    found: fromTab('a', 59, '5'),
    expected: 'a',
  },
  {
    name: 'never read, and its page was first heard minutes after it was loaded',
    of: heardFirst(17),
    found: fromTab('a', 17, '5'),
    expected: null,
  },
  {
    name: 'the same, and the worker asks',
    of: heardFirst(17),
    found: fromWorker('5'),
    expected: null,
  },
  {
    name: 'the same, and the page lists one of the products',
    of: { ...heardFirst(17), accounts: { a: shownBy('5') } },
    found: fromTab('a', 17, '5'),
    expected: 'a',
  },
  {
    name: 'the same, once a page was loaded anew',
    of: recordAccount(heardFirst(17), { key: 'a', since: now }, now),
    found: fromWorker('5'),
    expected: 'a',
  },
  {
    name: 'never read, and its page was heard at once, and asks minutes later',
    of: recordAccount(
      recordAccount(nobodyYet(), { key: 'a', since: minutesAgo(17) }, minutesAgo(17)),
      { key: 'a', since: minutesAgo(17) },
      now,
    ),
    found: fromTab('a', 17, '5'),
    expected: 'a',
  },
  {
    name: 'the current account was never read, nobody says it is signed in',
    of: state({ a: { lastSeen: now } }, { session: 'unknown' }),
    found: fromWorker('5'),
    expected: null,
  },
  {
    name: "the current account was never read, it is what another's had",
    of: state({ a: { lastSeen: now }, b: had('5') }),
    found: fromWorker('5'),
    expected: null,
  },
  {
    name: 'a page that names nobody, after one that did, agrees',
    of: state(both),
    found: fromTab(null, 0, '1'),
    expected: 'a',
  },
  {
    name: 'a page that names nobody, after one that did, differs',
    of: state(both),
    found: fromTab(null, 0, '5'),
    expected: unnamed,
  },
  {
    name: 'the same in a tab older than the current account',
    of: state(both),
    found: fromTab(null, 40, '5'),
    expected: null,
  },
  {
    name: 'no page ever named anybody',
    of: state({}, { current: null }),
    found: fromTab(null, 0, '5'),
    expected: unnamed,
  },
  {
    name: 'no page ever named anybody, the worker asks',
    of: state({ [unnamed]: had('1') }, { current: unnamed }),
    found: fromWorker('5'),
    expected: unnamed,
  },
  {
    name: 'no page ever named anybody, the worker finds nothing: strangers may be told so',
    of: state({}, { current: null, session: 'unknown' }),
    found: fromWorker(),
    expected: null,
  },
  {
    name: 'the worker finds nothing where an account without a name had some',
    of: state({ [unnamed]: had('1') }, { current: unnamed }),
    found: fromWorker(),
    expected: null,
  },
  {
    name: 'the worker finds nothing where an account without a name had nothing',
    of: state({ [unnamed]: had() }, { current: unnamed }),
    found: fromWorker(),
    expected: unnamed,
  },
  {
    name: 'a page that names nobody finds nothing',
    of: state({}, { current: null }),
    found: fromTab(null, 0),
    expected: unnamed,
  },
])('whose reading: $name', ({ of, found, expected }) =>
  expect(attributeReading(of, found)).toBe(expected),
)

test('another account is noted as a switch until the first one is back', () => {
  const a = recordAccount(emptyState(), { key: 'a', since: 1 }, now)
  expect(a.switchedFrom).toBeUndefined()
  const b = recordAccount(a, { key: 'b', since: 2 }, now)
  expect([b.current, b.switchedFrom]).toEqual(['b', 'a'])
  const c = recordAccount(b, { key: 'c', since: 3 }, now)
  expect([c.current, c.switchedFrom]).toEqual(['c', 'a'])
  const again = recordAccount(c, { key: 'a', since: 4 }, now)
  expect([again.current, again.switchedFrom]).toEqual(['a', undefined])
})

test('an old tab changes nothing', () => {
  const b = recordAccount(
    recordAccount(emptyState(), { key: 'a', since: 1 }, now),
    { key: 'b', since: 2 },
    now,
  )
  expect(recordAccount(b, { key: 'a', since: 1 }, now + 1)).toEqual(b)
})

test('five accounts are kept, the one longest unseen goes, the current one never', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f'].reduce(
    (before, key, index) => recordAccount(before, { key, since: index }, now + index * minute),
    emptyState(),
  )
  expect(Object.keys(six.accounts).toSorted()).toEqual(['b', 'c', 'd', 'e', 'f'])
  const back = withAccount({ ...six, current: 'b' }, 'g', (account) => account, now + 10 * minute)
  expect(Object.keys(back.accounts).toSorted()).toEqual(['b', 'd', 'e', 'f', 'g'])
})

test('marks that a page makes up, each with a list of its own, never push out whom the portal answered for', () => {
  const reading = (source: 'json' | 'page', readAt: number) => ({
    subscriptions: list('1'),
    warnings: [],
    readAt,
    source,
  })
  const real = saveReading(
    recordAccount(emptyState(), { key: 'real', since: now }, now),
    'real',
    reading('json', now),
  )
  const flooded = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].reduce((before, key, index) => {
    const at = now + index * minute
    return saveReading(recordAccount(before, { key, since: at }, at), key, reading('page', at))
  }, real)
  expect(flooded.accounts.real).toEqual(real.accounts.real)
})

test('whoever was not named is forgotten once somebody is', () => {
  const nameless = saveReading({ ...emptyState(), current: unnamed }, unnamed, {
    subscriptions: list('1'),
    warnings: [],
    readAt: now,
    source: 'json',
  })
  expect(Object.keys(recordAccount(nameless, { key: 'a', since: now }, now).accounts)).toEqual([
    'a',
  ])
  expect(recordAccount(nameless, { key: 'a', since: now }, now).switchedFrom).toBeUndefined()
})

test('everything the rules make is a state this version understands', () => {
  const made = saveReading(recordAccount(emptyState(), { key: 'a', since: now }, now), 'a', {
    subscriptions: list('1'),
    warnings: [],
    readAt: now,
    source: 'json',
  })
  expect(salvage(structuredClone(made), now)).toEqual({ state: made, lost: null })
})
