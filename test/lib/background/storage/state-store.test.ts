import { expect, test } from 'vitest'
import { emptyState } from '../../../../lib/background/validation/state-schema.ts'
import type { StorageFailed } from '../../../../lib/background/storage/storage-error.ts'
import { createStore } from '../../../../lib/background/storage/state-store.ts'
import { asideKey, stateKey, type StoredState } from '../../../../lib/contracts/stored.ts'
import { memoryArea } from '../../../fixtures/memory-area.ts'

const now = 1_800_000_000_000

const storeOf = (items: Record<string, unknown> = {}) => {
  const ports = memoryArea(items)
  const told: (StorageFailed | null)[] = []
  return {
    ...ports,
    told,
    store: createStore(
      ports.area,
      () => now,
      ({ trouble }) => told.push(trouble),
    ),
  }
}

test('nothing kept is an empty state, and reading it writes nothing', async () => {
  const { store, writes } = storeOf()
  expect(await store.read()).toEqual(emptyState())
  expect(writes).toEqual([])
})

const touch = (state: StoredState) => ({
  state: { ...state, session: 'signed-in' as const },
  result: null,
})
const touched = { ...emptyState(), session: 'signed-in' }

const kept = {
  lastSeen: now,
  reading: { subscriptions: [], warnings: [], readAt: now, source: 'json' },
}

test.each<{ name: string; found: unknown; read: unknown; lost: unknown }>([
  {
    name: 'a later version',
    found: { ...emptyState(), version: 2 },
    read: emptyState(),
    lost: { item: { ...emptyState(), version: 2 } },
  },
  { name: 'text', found: 'state', read: emptyState(), lost: { item: 'state' } },
  { name: 'null', found: null, read: emptyState(), lost: { item: null } },
  {
    name: 'a broken account beside a good one',
    found: { ...emptyState(), accounts: { a: 'account', b: kept } },
    read: { ...emptyState(), accounts: { b: kept } },
    lost: { 'accounts.a': 'account' },
  },
  {
    name: 'a broken time in an account',
    found: { ...emptyState(), accounts: { a: { ...kept, lastSeen: 'yesterday' } } },
    read: { ...emptyState(), accounts: { a: { ...kept, lastSeen: 0 } } },
    lost: { 'accounts.a.lastSeen': 'yesterday' },
  },
  {
    name: 'a key that every object has',
    found: { ...emptyState(), accounts: { toString: kept, b: kept } },
    read: { ...emptyState(), accounts: { b: kept } },
    lost: { 'accounts.toString': kept },
  },
  {
    name: 'one broken field beside all the others',
    found: { ...emptyState(), alertsSeen: 7, device: 'iPad', accounts: { b: kept } },
    read: { ...emptyState(), accounts: { b: kept } },
    lost: { alertsSeen: 7, device: 'iPad' },
  },
])('what is well is kept, what is not is put aside by the first change: $name', async (row) => {
  const { store, items } = storeOf({ [stateKey]: row.found })
  expect(await store.read()).toEqual(row.read)
  expect(items).toEqual({ [stateKey]: row.found })
  await store.update(touch)
  expect(items).toEqual({
    [stateKey]: { ...(row.read as StoredState), session: 'signed-in' },
    [asideKey]: [{ at: now, lost: row.lost }],
  })
})

test('a rate limit is never loosened: with something wrong in it, it counts as just used', async () => {
  const rateLimit = { retryAt: now + 5000, attempts: { a: 'yesterday' }, failures: 2 }
  const { store } = storeOf({ [stateKey]: { ...emptyState(), version: 2, rateLimit } })
  expect((await store.read()).rateLimit).toEqual({
    retryAt: now + 5000,
    failures: 2,
    attempts: { '': now },
  })
})

test('a field that this version does not know is left out, and nothing is called lost', async () => {
  const links = [{ kind: 'app-store', url: 'https://apps.apple.com/app/id1', storeId: '1' }]
  const { store, items } = storeOf({ [stateKey]: { ...emptyState(), links } })
  expect(await store.read()).toEqual(emptyState())
  await store.update(touch)
  expect(items).toEqual({ [stateKey]: { ...emptyState(), session: 'signed-in' } })
})

test('what could not be read again is not written, and what was kept stays', async () => {
  const { store, items } = storeOf({ [stateKey]: { ...emptyState(), accounts: { b: kept } } })
  const subscriptions = Array.from({ length: 501 }, (_, n) => ({ id: String(n), product: 'Plus' }))
  const tooMany = { ...kept, reading: { ...kept.reading, subscriptions } } as never
  await expect(
    store.update((state) => ({ state: { ...state, accounts: { b: tooMany } }, result: null })),
  ).rejects.toMatchObject({ name: 'StateRefused' })
  expect(items[stateKey]).toEqual({ ...emptyState(), accounts: { b: kept } })
})

test('the two newest that were put aside are kept', async () => {
  const { store, items } = storeOf({
    [stateKey]: 3,
    [asideKey]: [
      { at: 1, found: 1 },
      { at: 2, found: 2 },
    ],
  })
  await store.update(touch)
  expect(items[asideKey]).toEqual([
    { at: 2, found: 2 },
    { at: now, lost: { item: 3 } },
  ])
})

test('what is not understood is never overwritten, not even where there is no room to put it aside', async () => {
  const { store, items, refuses } = storeOf({ [stateKey]: 3 })
  refuses.set = new Error('quota')
  await expect(store.update(touch)).rejects.toMatchObject({ full: true })
  expect(await store.read()).toEqual(emptyState())
  expect(items).toEqual({ [stateKey]: 3 })
})

test('a storage that cannot be read is as nothing, and nothing is written over it', async () => {
  const { store, items, writes, refuses } = storeOf({ [stateKey]: touched })
  refuses.get = new Error('IO error: corruption')
  expect(await store.read()).toEqual(emptyState())
  await expect(store.update(touch)).rejects.toMatchObject({ name: 'StorageFailed', full: false })
  expect([items, writes]).toEqual([{ [stateKey]: touched }, []])
})

test('what was learnt before everything was forgotten changes nothing after it', async () => {
  const { store, items } = storeOf()
  const era = store.era()
  expect(await store.updateSince(era, (state) => ({ ...touch(state), result: 'done' }))).toBe(
    'done',
  )
  const forgetting = store.forget()
  expect(await store.updateSince(era, (state) => ({ ...touch(state), result: 'done' }))).toBeNull()
  await forgetting
  expect(items).toEqual({ [stateKey]: emptyState() })
})

test('changes at once queue: none is lost', async () => {
  const { store } = storeOf()
  const add = (alert: string) =>
    store.update((state) => ({
      state: { ...state, alertsSeen: [...(state.alertsSeen ?? []), alert] },
      result: alert,
    }))
  expect(await Promise.all(['a', 'b', 'c'].map(add))).toEqual(['a', 'b', 'c'])
  expect((await store.read()).alertsSeen).toEqual(['a', 'b', 'c'])
})

test('what does not differ is not written', async () => {
  const { store, writes } = storeOf({ [stateKey]: emptyState() })
  await store.update((state) => ({ state: { ...state }, result: null }))
  expect(writes).toEqual([])
})

test('a full storage is told, the old state holds, and the next write that fits ends the trouble', async () => {
  const { store, refuses, told } = storeOf({ [stateKey]: emptyState() })
  refuses.set = new Error('Resource::kQuotaBytes quota exceeded')
  await expect(store.update(touch)).rejects.toMatchObject({ name: 'StorageFailed', full: true })
  expect(await store.read()).toEqual(emptyState())
  refuses.set = new Error('IO error')
  await expect(store.update(touch)).rejects.toMatchObject({ full: false })
  refuses.set = null
  await store.update(touch)
  expect(told.map((trouble) => trouble && trouble.full)).toEqual([true, false, null])
})

test('forgetting leaves bare times, so that the portal is not asked twice, and no name', async () => {
  const rateLimit = {
    attempts: { a: now - 5, b: now - 9 },
    lock: { token: 't', since: now - 5, account: 'a', tab: 3 },
    failures: 1,
    nextAutomaticAt: now + 5,
  }
  const state = { ...emptyState(), current: 'a', accounts: { a: { lastSeen: now } }, rateLimit }
  const { store, items } = storeOf({ [stateKey]: state, salt: 'x', [asideKey]: [] })
  await store.forget()
  const kept = {
    attempts: { '': now - 5 },
    lock: { token: '', since: now - 5, account: '' },
    failures: 1,
    nextAutomaticAt: now + 5,
  }
  expect(items).toEqual({ [stateKey]: { ...emptyState(), rateLimit: kept } })
})

test('forgetting needs no room', async () => {
  const { store, items, refuses } = storeOf({ [stateKey]: emptyState(), salt: 'x' })
  refuses.set = new Error('quota')
  await store.forget()
  expect(items).toEqual({})
})

test('where there is room once all is gone, the times come back', async () => {
  const rateLimit = { attempts: { a: now - 5 } }
  const state = { ...emptyState(), accounts: { a: { lastSeen: now } }, rateLimit }
  const { store, items, area, refuses } = storeOf({ [stateKey]: state, salt: 'x' })
  refuses.set = new Error('quota')
  const clear = area.clearExcept
  area.clearExcept = async (key) => {
    await clear(key)
    refuses.set = null
  }
  await store.forget()
  expect(items).toEqual({
    [stateKey]: { ...emptyState(), rateLimit: { attempts: { '': now - 5 } } },
  })
})
