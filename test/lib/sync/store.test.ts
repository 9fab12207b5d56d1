import { expect, test } from 'vitest'
import { emptyState } from '../../../lib/sync/check-state.ts'
import { type Area, createStore, StorageFailed } from '../../../lib/sync/store.ts'
import { asideKey, stateKey } from '../../../lib/sync/stored.ts'

const now = 1_800_000_000_000

function areaOf(items: Record<string, unknown>) {
  let refuse: Error | null = null
  const writes: Record<string, unknown>[] = []
  const area: Area = {
    get: async (keys) => structuredClone(Object.fromEntries(keys.filter((key) => key in items).map((key) => [key, items[key]]))),
    set: async (values) => {
      if (refuse) throw refuse
      writes.push(values)
      Object.assign(items, structuredClone(values))
    },
    remove: async (keys) => keys.forEach((key) => delete items[key]),
    clearExcept: async (key) => Object.keys(items).filter((one) => one !== key).forEach((one) => delete items[one]),
  }
  return { area, items, writes, refuse: (reason: Error | null) => (refuse = reason) }
}
const storeOf = (items: Record<string, unknown> = {}) => {
  const around = areaOf(items)
  const told: (StorageFailed | null)[] = []
  return { ...around, told, store: createStore(around.area, () => now, (trouble) => told.push(trouble)) }
}

test('nothing kept is an empty state, and reading it writes nothing', async () => {
  const { store, writes } = storeOf()
  expect(await store.read()).toEqual(emptyState())
  expect(writes).toEqual([])
})

test.each([
  { name: 'a later version', found: { ...emptyState(), version: 2 } },
  { name: 'text', found: 'state' },
  { name: 'a half', found: { version: 1, current: null } },
  { name: 'a broken account', found: { ...emptyState(), accounts: { a: { lastSeen: 'yesterday' } } } },
  { name: 'null', found: null },
])('a shape that is not understood is put aside, not crashed on: $name', async ({ found }) => {
  const { store, items } = storeOf({ [stateKey]: found })
  expect(await store.read()).toEqual(emptyState())
  expect(items).toEqual({ [stateKey]: emptyState(), [asideKey]: [{ at: now, found }] })
})

test('the two newest that were put aside are kept', async () => {
  const { store, items } = storeOf({ [stateKey]: 3, [asideKey]: [{ at: 1, found: 1 }, { at: 2, found: 2 }] })
  await store.read()
  expect(items[asideKey]).toEqual([{ at: 2, found: 2 }, { at: now, found: 3 }])
})

test('changes at once queue: none is lost', async () => {
  const { store } = storeOf()
  const add = (link: string) => store.update((state) => ({ state: { ...state, told: [...(state.told ?? []), link] }, result: link }))
  expect(await Promise.all(['a', 'b', 'c'].map(add))).toEqual(['a', 'b', 'c'])
  expect((await store.read()).told).toEqual(['a', 'b', 'c'])
})

test('what does not differ is not written', async () => {
  const { store, writes } = storeOf({ [stateKey]: emptyState() })
  await store.update((state) => ({ state: { ...state }, result: null }))
  expect(writes).toEqual([])
})

test('a full storage is told, the old state holds, and the next write that fits ends the trouble', async () => {
  const { store, refuse, told } = storeOf({ [stateKey]: emptyState() })
  const change = () => store.update((state) => ({ state: { ...state, session: 'signed-in' as const }, result: null }))
  refuse(new Error('Resource::kQuotaBytes quota exceeded'))
  await expect(change()).rejects.toMatchObject({ name: 'StorageFailed', full: true })
  expect(await store.read()).toEqual(emptyState())
  refuse(new Error('IO error'))
  await expect(change()).rejects.toMatchObject({ full: false })
  refuse(null)
  await change()
  expect(told.map((trouble) => trouble && trouble.full)).toEqual([true, false, null])
})

test('forgetting leaves bare times, so that the portal is not asked twice, and no name', async () => {
  const manners = { attempts: { a: now - 5, b: now - 9 }, lock: { token: 't', since: now - 5, account: 'a', tab: 3 }, failures: 1, nextAutomaticAt: now + 5 }
  const state = { ...emptyState(), current: 'a', accounts: { a: { lastSeen: now } }, manners }
  const { store, items } = storeOf({ [stateKey]: state, salt: 'x', [asideKey]: [] })
  await store.forget()
  const kept = { attempts: { '': now - 5 }, lock: { token: '', since: now - 5, account: '' }, failures: 1, nextAutomaticAt: now + 5 }
  expect(items).toEqual({ [stateKey]: { ...emptyState(), manners: kept } })
})

test('forgetting needs no room', async () => {
  const { store, items, refuse } = storeOf({ [stateKey]: emptyState(), salt: 'x' })
  refuse(new Error('quota'))
  await store.forget()
  expect(items).toEqual({})
})
