import { expect, test, vi } from 'vitest'
import { defaultSettings } from '../../../lib/browser/settings.ts'
import type { Subscription } from '../../../lib/domain/subscription.ts'
import { badgeOf, markAlertsSeen } from '../../../lib/background/badge/badge.ts'
import { emptyState } from '../../../lib/background/validation/state-schema.ts'
import type { Dependencies } from '../../../lib/background/dependencies.ts'
import {
  type Notifier,
  remind,
  reminderList,
  remindDelay,
  withdrawOver,
} from '../../../lib/background/reminders.ts'
import { createStore } from '../../../lib/background/storage/state-store.ts'
import { stateKey, type StoredState } from '../../../lib/contracts/stored.ts'
import { memoryArea } from '../../fixtures/memory-area.ts'

const now = new Date(2026, 10, 22, 10)
const settings = { ...defaultSettings, reminders: true, reminderDays: 14 }
const subscription = (product: string, expiresOn: string, more: Partial<Subscription> = {}) =>
  ({ id: product, product, activated: true, expiresOn, ...more }) as Subscription
const state = (...subscriptions: Subscription[]): StoredState => ({
  ...emptyState(),
  current: 'a',
  accounts: {
    a: {
      lastSeen: 0,
      reading: { subscriptions, warnings: [], readAt: now.getTime(), source: 'json' },
    },
  },
})
const soon = subscription('Soon', '2026-11-25')

test('a page that leaves the brand out reminds of nothing that was reminded of', () => {
  const keyOf = (product: string) =>
    reminderList(state(subscription(product, '2026-11-25')), settings, now)[0]?.key
  expect(keyOf('Premium')).toBe(keyOf('Kaspersky Premium'))
})

test('what ends within the days of notice is on the list, soonest first, each name and date once', () => {
  const kept = state(
    subscription('Later', '2026-12-06'),
    soon,
    { ...soon, id: 'other id' },
    subscription('Too late', '2026-12-07'),
    subscription('Over', '2026-11-21'),
  )
  expect(
    reminderList(kept, settings, now).map(({ product, days, key }) => [product, days, key]),
  ).toEqual([
    ['Soon', 3, 'soon 2026-11-25 a'],
    ['Later', 14, 'later 2026-12-06 a'],
  ])
})

const over = ({ area }: ReturnType<typeof memoryArea>) =>
  ({
    store: createStore(
      area,
      () => now.getTime(),
      () => {},
    ),
    settings: async () => settings,
    now: () => now.getTime(),
  }) as unknown as Dependencies

test('a list of hundreds does not bury the screen: ten are shown, and ten the next time', async () => {
  const many = Array.from({ length: 25 }, (_, at) => subscription(`No. ${at}`, '2026-11-25'))
  const area = memoryArea({ [stateKey]: state(...many) })
  const deps = over(area)
  const onScreen: string[] = []
  const notifier: Notifier = {
    ready: async () => true,
    shown: async () => onScreen,
    show: async (id) => void onScreen.push(id),
    clear: async () => {},
  }
  for (const count of [10, 20, 25, 25]) {
    await remind(deps, notifier)
    expect(onScreen).toHaveLength(count)
  }
})

test('a reminder that the browser will not show keeps none of the others back, and is tried again', async () => {
  const area = memoryArea({ [stateKey]: state(soon, subscription('Later', '2026-12-01')) })
  const deps = over(area)
  const shown = () => (area.items[stateKey] as StoredState).reminded?.['soon 2026-11-25 a']?.shown
  const onScreen: string[] = []
  let refuses = 'soon 2026-11-25 a'
  const notifier: Notifier = {
    ready: async () => true,
    shown: async () => onScreen,
    show: async (id) => {
      if (id === refuses) throw new Error('made up: no room')
      onScreen.push(id)
    },
    clear: async () => {},
  }
  expect((await remind(deps, notifier)).map(({ key }) => key)).toEqual(['soon 2026-11-25 a'])
  expect([onScreen, shown()]).toEqual([['later 2026-12-01 a'], false])
  refuses = ''
  expect(await remind(deps, notifier)).toEqual([])
  expect([onScreen, shown()]).toEqual([['later 2026-12-01 a', 'soon 2026-11-25 a'], true])
})

test('what is due no more is taken off the screen, and what is due stays', async () => {
  const area = memoryArea({ [stateKey]: state(soon, subscription('Later', '2026-12-01')) })
  const deps = over(area)
  const onScreen = new Set<string>()
  const notifier: Notifier = {
    ready: async () => true,
    shown: async () => [...onScreen],
    show: async (id) => void onScreen.add(id),
    clear: async (id) => onScreen.delete(id),
  }
  await remind(deps, notifier)
  expect(onScreen.size).toBe(2)
  const renewed = state(subscription('Soon', '2027-11-25'), subscription('Later', '2026-12-01'))
  await deps.store.update((before) => ({ state: { ...before, ...renewed }, result: null }))
  await withdrawOver(deps, notifier)
  expect([...onScreen]).toEqual(['later 2026-12-01 a'])
})

test('what is on the screen and not yet confirmed stays, or it would come a second time', async () => {
  const key = 'Soon 2026-11-25 a'
  const noted = { ...state(), reminded: { [key]: { at: now.getTime(), shown: false } } }
  const clear = vi.fn(async () => {})
  const onScreen = { ready: async () => true, shown: async () => [key], show: async () => {} }
  await withdrawOver(over(memoryArea({ [stateKey]: noted })), { ...onScreen, clear })
  // As where storage could not be read.
  await withdrawOver(over(memoryArea({})), { ...onScreen, clear })
  expect(clear).not.toHaveBeenCalled()
})

test('one account’s reminder is not another’s', () => {
  const of = (key: string): StoredState => ({ ...state(soon), current: key })
  const two = { ...of('b'), accounts: { a: of('a').accounts.a!, b: of('a').accounts.a! } }
  const [first] = reminderList(of('a'), settings, now)
  expect(reminderList(two, settings, now)[0]!.key).not.toBe(first!.key)
})

test.each<{ why: string; of: StoredState; with?: object }>([
  { why: 'reminders are off', of: state(soon), with: { reminders: false } },
  { why: 'the clock is more than a day off', of: { ...state(soon), clockSkew: 25 * 3_600_000 } },
  { why: 'it renews itself', of: state({ ...soon, autoRenewal: true }) },
  { why: 'it is free', of: state({ ...soon, free: true }) },
  { why: 'it is shared by somebody else', of: state({ ...soon, ownership: 'shared' }) },
  { why: 'nobody is signed in', of: { ...state(soon), current: null } },
])('nobody is reminded where $why', ({ of, with: more }) =>
  expect(reminderList(of, { ...settings, ...more }, now)).toEqual([]),
)

test.each([
  { name: 'before midnight: the morning', at: new Date(2026, 10, 22, 23), expected: 600 },
  { name: 'at night: the morning', at: new Date(2026, 10, 22, 3), expected: 360 },
  { name: 'an hour before the morning: the morning', at: new Date(2026, 10, 22, 8), expected: 60 },
  { name: 'by day: four hours on', at: new Date(2026, 10, 22, 12), expected: 240 },
  { name: 'four hours before night: the morning', at: new Date(2026, 10, 22, 17), expected: 960 },
])('the next look, $name', ({ at, expected }) => expect(remindDelay(at, 0)).toBe(expected))

test('no look falls into the night, where nothing is shown', () => {
  const hours = Array.from({ length: 24 }, (_, hour) => hour)
  const looks = hours.flatMap((hour) =>
    [0, 0.5, 0.99].map((random) => {
      const at = new Date(2026, 10, 22, hour, 30)
      return new Date(at.getTime() + remindDelay(at, random) * 60_000).getHours()
    }),
  )
  expect(looks.filter((hour) => hour < 9 || hour >= 21)).toEqual([])
})

test('at night nobody is reminded, and in the morning everybody is', async () => {
  const area = memoryArea({ [stateKey]: state(soon) })
  const show = vi.fn(async () => {})
  const notifier: Notifier = {
    ready: async () => true,
    shown: async () => [],
    show,
    clear: async () => {},
  }
  const at = (hour: number) => ({
    ...over(area),
    now: () => new Date(2026, 10, 22, hour).getTime(),
  })
  for (const hour of [3, 8, 21]) await remind(at(hour), notifier)
  expect(show).not.toHaveBeenCalled()
  await remind(at(9), notifier)
  expect(show).toHaveBeenCalledOnce()
})

test('the badge counts what is new since the popup was opened, and says it in words', () => {
  const kept = state(
    soon,
    subscription('Over', '2026-11-21'),
    subscription('New', '2027-11-21', { activated: false }),
    subscription('Fine', '2027-11-21'),
  )
  const facts = { state: kept, access: true, settings, now }
  expect(badgeOf(facts)).toEqual({
    text: '3',
    lines: [
      { kind: 'expiring', count: 1 },
      { kind: 'expired', count: 1 },
      { kind: 'other', count: 1 },
    ],
  })
  expect(badgeOf({ ...facts, state: markAlertsSeen(kept, { settings, now }) })).toEqual({
    text: '',
    lines: [],
  })
})

test('somebody else than last time is shouted, withheld access only said', () => {
  expect(
    badgeOf({ state: { ...state(), switchedFrom: 'b' }, access: true, settings, now }),
  ).toEqual({ text: '!', lines: [{ kind: 'somebody-else' }] })
  expect(badgeOf({ state: state(soon), access: false, settings, now })).toEqual({
    text: '',
    lines: [{ kind: 'no-access' }],
  })
})

test('full places are counted only if the user wants that, and only until they were seen', () => {
  const kept = state(subscription('Full', '2027-11-21', { places: { used: 5, total: 5 } }))
  const badge = (of: StoredState, placesBadge: boolean) =>
    badgeOf({ state: of, access: true, settings: { ...settings, placesBadge }, now }).text
  expect([badge(kept, false), badge(kept, true)]).toEqual(['', '1'])
  expect(badge(markAlertsSeen(kept, { settings, now }), true)).toBe('')
})

test('what the user said counts: of what somebody shares nobody is reminded, and no badge shouts', () => {
  const own = state(soon)
  const [key = ''] = Object.keys(own.accounts)
  const id = own.accounts[key]!.reading!.subscriptions[0]!.id
  const shared = {
    ...own,
    accounts: {
      [key]: { ...own.accounts[key]!, answers: { [id]: { ownership: 'shared' as const } } },
    },
  }
  expect(reminderList(own, settings, now)).toHaveLength(1)
  expect(reminderList(shared, settings, now)).toEqual([])
  expect(badgeOf({ state: shared, access: true, settings, now }).text).toBe('')
})
