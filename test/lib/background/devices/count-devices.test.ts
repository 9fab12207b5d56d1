import { expect, test } from 'vitest'
import type { Failure } from '../../../../lib/domain/reading.ts'
import { defaultSettings } from '../../../../lib/browser/settings.ts'
import type { StoredState } from '../../../../lib/contracts/stored.ts'
import { type Changes, now, workerOf } from '../../../fixtures/worker.ts'

const day = 24 * 3_600_000
const signedIn: Partial<StoredState> = {
  current: 'a',
  session: 'signed-in',
  accounts: { a: { lastSeen: now } },
}
const counted = (at: number): Partial<StoredState> => ({
  ...signedIn,
  accounts: { a: { lastSeen: now, devices: { counts: { windows: 1 }, at } } },
})

function open(
  state: Partial<StoredState>,
  { agreed = true, ...more }: { agreed?: boolean } & Changes['deps'] = {},
) {
  let asked = 0
  const settings = async () => ({ ...defaultSettings, deviceCounts: agreed })
  const all = workerOf({
    state,
    deps: {
      settings,
      fetchDevices: async () => {
        asked++
        return { ok: true, value: { windows: 2, ios: 1 }, warnings: [] }
      },
      ...more,
    },
  })
  const count = (byPress: boolean) => all.worker.handlers['count-devices']({ asked: byPress }, {})
  return { ...all, count, asked: () => asked }
}

test.each<{ why: string; state: Partial<StoredState>; agreed?: boolean; byPress?: boolean }>([
  { why: 'the user has not agreed', state: signedIn, agreed: false, byPress: true },
  { why: 'nobody is signed in', state: { ...signedIn, session: 'signed-out' }, byPress: true },
  { why: 'nobody knows who is', state: { session: 'signed-in' }, byPress: true },
  { why: 'it was counted today, and nobody asked', state: counted(now - day + 1) },
  {
    why: 'another read is under way',
    state: { ...signedIn, rateLimit: { lock: { token: 'x', since: now, account: 'a' } } },
    byPress: true,
  },
  {
    why: 'the portal asked for a pause',
    state: { ...signedIn, rateLimit: { retryAt: now + 1 } },
    byPress: true,
  },
])('nothing is asked where $why', async ({ state, agreed = true, byPress = false }) => {
  const { count, asked } = open(state, { agreed })
  expect([await count(byPress), asked()]).toEqual([{ read: false }, 0])
})

test.each([
  { why: 'a day has passed', byPress: false, at: now - day },
  { why: 'the user asks', byPress: true, at: now - 1 },
])('it is counted anew where $why', async ({ byPress, at }) => {
  const { count, asked, kept } = open(counted(at))
  expect([await count(byPress), asked()]).toEqual([{ read: true }, 1])
  const state = kept() as StoredState
  expect(state.accounts.a?.devices).toEqual({ counts: { windows: 2, ios: 1 }, at: now })
  expect(state.rateLimit.lock).toBe(undefined)
})

test('an answer that is not understood changes nothing that was counted, and is waited after', async () => {
  const failure: Failure = { kind: 'layout-changed', missing: ['devices'] }
  const { count, kept } = open(counted(5), {
    fetchDevices: async () => ({ ok: false, failure }),
  })
  expect(await count(true)).toEqual({ read: false })
  const state = kept() as StoredState
  expect(state.accounts.a?.devices).toEqual({ counts: { windows: 1 }, at: 5 })
  expect(state.rateLimit.nextAutomaticAt).toBeGreaterThan(now)
})

test('somebody else signed in meanwhile: nobody knows whose devices those are', async () => {
  const all = open(signedIn, {
    fetchDevices: async () => {
      await all.deps.store.update((state) => ({
        state: { ...state, current: 'b', accounts: { ...state.accounts, b: { lastSeen: now } } },
        result: null,
      }))
      return { ok: true, value: { windows: 9 }, warnings: [] }
    },
  })
  expect(await all.count(true)).toEqual({ read: false })
  expect(JSON.stringify(all.kept())).not.toContain('windows')
})

test('switched off: what was counted goes', async () => {
  const { worker, kept } = open(counted(5), { agreed: false })
  worker.settingsChanged()
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect((kept() as StoredState).accounts.a?.devices).toBe(undefined)
})
