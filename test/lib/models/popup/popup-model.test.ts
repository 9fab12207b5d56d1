import { beforeEach, expect, test, vi } from 'vitest'
import { lockTimeout, stateKey } from '../../../../lib/contracts/stored.ts'
import type { StoredState } from '../../../../lib/contracts/stored.ts'
import { createPopupModel } from '../../../../lib/models/popup/popup-model.ts'
import { hasNews, newsNumber } from '../../../../lib/models/popup/whats-new.ts'
import type { PopupStart } from '../../../../lib/models/popup/popup-model.ts'
import type { Kept } from '../../../../lib/models/kept.ts'
import { keptWith, startWith } from '../../../fixtures/kept.ts'
import { fakePorts } from '../../../fixtures/popup-ports.ts'
import type { FakePorts } from '../../../fixtures/popup-ports.ts'
import { statesAt } from '../../../fixtures/states.ts'

const now = new Date(2026, 10, 22, 12)
const storedOf = (name: string) =>
  statesAt(now).find((seed) => seed.name === name)!.local[stateKey] as StoredState
const kept = (part: Partial<Kept> = {}) => keptWith({ stored: storedOf('read'), ...part })
const start = (part: Partial<PopupStart> = {}) => startWith({ kept: kept(), ...part })

let ports: FakePorts
beforeEach(() => {
  ports = fakePorts(now)
})
const open = (part: Partial<PopupStart> = {}) => createPopupModel(ports, start(part))
const state = (model: ReturnType<typeof open>) => model.home.value.state.kind

test('nothing is asked or written before the first paint: either starts the worker', () => {
  open()
  expect([ports.sent, ports.remembered]).toEqual([[], []])
})

test('a reading asked for is seen to run, and to end well', async () => {
  const model = open()
  const answer = ports.answerLater('refresh')
  const done = model.refresh()
  expect(model.reading.value).toBe(true)
  answer({ ok: true })
  await done
  expect([model.reading.value, state(model)]).toEqual([false, 'read'])
})

test('two presses are one reading', async () => {
  const model = open()
  const answer = ports.answerLater('refresh')
  const both = [model.refresh(), model.refresh()]
  answer({ ok: true })
  await Promise.all(both)
  expect(ports.sent).toEqual(['refresh'])
})

test('a reading that failed says why, and the list stays', async () => {
  const model = open()
  ports.replies.refresh = { ok: false, failure: { kind: 'signed-out' } }
  await model.refresh()
  expect([state(model), model.home.value.subscriptions?.length]).toEqual(['signed-out', 7])
})

test('a failure is over when something newer was read, in whatever way', async () => {
  const model = open()
  ports.replies.refresh = { ok: false, failure: { kind: 'signed-out' } }
  await model.refresh()
  ports.change({ maskedNames: {} })
  expect(state(model)).toBe('signed-out')
  const newer = structuredClone(storedOf('read'))
  newer.accounts['made-up-account']!.reading!.readAt = now.getTime() + 1
  ports.change({ stored: newer })
  expect(state(model)).toBe('read')
})

test('ages are shown anew as the clock goes on', () => {
  const model = open()
  ports.clock = new Date(now.getTime() + 60_000)
  model.tick()
  expect(model.now.value).toEqual(ports.clock)
})

test('with the network back, what was read before is read again by itself', async () => {
  open({ online: false })
  ports.changeOnline(true)
  await vi.waitFor(() => expect(ports.sent).toEqual(['refresh']))
})

test('a network that was never gone, or a first day, asks for nothing', () => {
  open()
  ports.changeOnline(true)
  const first = fakePorts(now)
  createPopupModel(first, startWith({ online: false }))
  first.changeOnline(true)
  expect([ports.sent, first.sent]).toEqual([[], []])
})

test('the next subscription opens at the application and device chosen last', () => {
  const model = open()
  model.go({ view: 'downloads', subscription: 's1', application: 'vpn', platform: 'ios' })
  model.back()
  model.openDownloads('s2')
  expect(model.place.value).toEqual({
    view: 'downloads',
    subscription: 's2',
    application: 'vpn',
    platform: 'ios',
  })
})

test('news that is put away stays away', async () => {
  const model = open({ kept: kept({ newsSeen: null }) })
  expect(hasNews(model.kept.value)).toBe(true)
  await model.newsSeen()
  expect([hasNews(model.kept.value), ports.newsSeen]).toEqual([false, newsNumber])
})

test('a worker that does not answer is said, not waited for', async () => {
  const model = open()
  ports.fails = true
  await model.refresh()
  await model.opened()
  expect(state(model)).toBe('no-answer')
})

test('what the worker stores shows at once', () => {
  const model = open({ kept: kept({ stored: null }) })
  expect(state(model)).toBe('first-run')
  ports.change({ stored: storedOf('partly-read') })
  expect(state(model)).toBe('partly-read')
})

test.each<{ what: string; broken: (good: StoredState) => unknown }>([
  { what: 'no accounts', broken: ({ accounts: _gone, ...rest }) => rest },
  { what: 'no rate limit', broken: ({ rateLimit: _gone, ...rest }) => rest },
  {
    what: 'a reading without its list',
    broken: (good) => ({
      ...good,
      accounts: { 'made-up-account': { reading: { readAt: 0, warnings: [] } } },
    }),
  },
  {
    what: 'nulls for subscriptions',
    broken: (good) => ({
      ...good,
      accounts: {
        'made-up-account': {
          reading: { readAt: now.getTime(), warnings: [], subscriptions: [null] },
        },
      },
    }),
  },
  {
    what: 'nulls for warnings',
    broken: (good) => ({
      ...good,
      accounts: {
        'made-up-account': {
          reading: { readAt: now.getTime(), warnings: [null], subscriptions: [] },
        },
      },
    }),
  },
])(
  'a broken item is as none, at the beginning and while the popup is open: $what',
  ({ broken }) => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue()
    const begun = open({ kept: kept({ stored: broken(storedOf('read')) as StoredState }) })
    expect([state(begun), begun.home.value.subscriptions]).toEqual(['first-run', null])
    begun.stop()
    warned.mockClear()
    const model = open()
    ports.change({ stored: broken(storedOf('read')) as StoredState })
    expect([
      state(model),
      model.home.value.subscriptions,
      model.reading.value,
      model.doubtful.value.size,
    ]).toEqual(['first-run', null, false, 0])
    expect(warned).toHaveBeenCalledOnce()
    warned.mockRestore()
    ports.change({ stored: storedOf('read') })
    expect(state(model)).toBe('read')
  },
)

test("the worker's own reading shows as one, and a dead worker's lock runs out", () => {
  const model = open({ kept: kept({ stored: storedOf('reading-with-data') }) })
  expect(model.reading.value).toBe(true)
  ports.clock = new Date(now.getTime() + lockTimeout)
  ports.change({})
  expect(model.reading.value).toBe(false)
})

test("a dead worker's lock runs out while nothing else happens, and the user may read again", async () => {
  vi.useFakeTimers()
  const model = open({ kept: kept({ stored: storedOf('reading-with-data') }) })
  ports.clock = new Date(now.getTime() + lockTimeout)
  vi.advanceTimersByTime(lockTimeout - 1)
  expect(model.reading.value).toBe(true)
  vi.advanceTimersByTime(1000)
  vi.useRealTimers()
  expect(model.reading.value).toBe(false)
  await model.refresh()
  expect(ports.sent).toEqual(['refresh'])
})

test('access that is granted leads straight to a reading; access that is refused changes nothing', async () => {
  ports.grants = false
  const model = open({ access: false })
  await model.allowAccess()
  expect([state(model), ports.sent]).toEqual(['no-access', []])
  ports.grants = true
  await model.allowAccess()
  expect([state(model), ports.sent]).toEqual(['read', ['refresh']])
})

test('a browser that will not even ask for access is a no', async () => {
  ports.requestAccess = () => Promise.reject(new Error('not in a gesture'))
  const model = open({ access: false })
  await model.allowAccess()
  expect(state(model)).toBe('no-access')
})

test('access and network that come and go are followed', () => {
  const model = open()
  ports.changeAccess(false)
  expect(state(model)).toBe('no-access')
  ports.changeAccess(true)
  ports.changeOnline(false)
  expect(state(model)).toBe('offline')
})

test('back: from a view to the home, then out of the search, then it is the browser’s', () => {
  const model = open({
    place: { view: 'downloads', subscription: 's1', application: null, platform: null },
    search: 'safe',
  })
  expect([model.back(), model.place.value.view, model.search.value]).toEqual([true, 'home', 'safe'])
  expect([model.back(), model.search.value]).toEqual([true, ''])
  expect(model.back()).toBe(false)
})

test('where one is, is remembered with its time', () => {
  const model = open()
  void model.opened()
  model.go({ view: 'downloads', subscription: 's1', application: null, platform: 'ios' })
  expect(ports.remembered.at(-1)).toEqual({
    place: model.place.value,
    search: '',
    choice: { application: null, platform: 'ios' },
    at: now.getTime(),
  })
})

test("the user's own word on the device goes before the worker's", async () => {
  const model = open({ kept: kept({ stored: storedOf('unsure-device') }) })
  expect(model.device.value.certainty).toBe('unsure')
  await model.chooseDevice('ipados')
  expect([model.device.value.platform, model.device.value.certainty, ports.savedDevice]).toEqual([
    'ipados',
    'sure',
    'ipados',
  ])
})

test('show me where names the subscription that is open, and falls back to the portal itself', async () => {
  const model = open({
    place: { view: 'downloads', subscription: 's1', application: null, platform: null },
  })
  ports.replies['show-where'] = { shown: true }
  await model.showWhere('Kaspersky', 'windows')
  expect([ports.payloads.at(-1), ports.opened, ports.closed]).toEqual([
    { subscription: 's1', application: 'Kaspersky', platform: 'windows' },
    [],
    1,
  ])
  ports.replies['show-where'] = { shown: false }
  await model.showWhere('Kaspersky', 'windows')
  expect(ports.opened).toEqual(['https://my.kaspersky.com/MyLicenses'])
})

test('remembering that fails does not disturb: the next step is remembered again', async () => {
  const { remember } = ports
  ports.remember = () => Promise.reject(new Error('full'))
  const model = open()
  void model.opened()
  model.go({ view: 'scrubbed-copy' })
  // What rejects and is not caught fails the run.
  await new Promise((resolve) => setTimeout(resolve))
  ports.remember = remember
  model.go({ view: 'home' })
  expect(ports.remembered.map(({ place }) => place.view)).toEqual(['home'])
})

test.each([
  { name: 'stays open under its new id', twice: false, expected: 'new-0' },
  { name: 'is not guessed where its product stands twice', twice: true, expected: 's1' },
])('a subscription that is open while the list is read anew $name', ({ twice, expected }) => {
  const model = open({
    place: { view: 'downloads', subscription: 's1', application: null, platform: null },
  })
  const newer = structuredClone(storedOf('read'))
  const reading = newer.accounts['made-up-account']!.reading!
  const s1 = reading.subscriptions.find(({ id }) => id === 's1')!
  reading.subscriptions = [s1, ...reading.subscriptions.filter(({ id }) => id !== 's1')].map(
    (entry, index) => ({ ...entry, id: `new-${index}` }),
  )
  if (twice) reading.subscriptions.push({ ...s1, id: 'new-again' })
  ports.change({ stored: newer })
  expect(model.place.value).toMatchObject({ view: 'downloads', subscription: expected })
})

test('what is open of one account is not open of the next, which may have the like', () => {
  const model = open({
    place: { view: 'downloads', subscription: 's1', application: null, platform: null },
  })
  const { accounts, ...rest } = storedOf('read')
  const next = { ...rest, accounts: { ...accounts, next: Object.values(accounts)[0]! } }
  ports.change({ stored: next })
  expect(model.place.value.view).toBe('downloads')
  ports.change({ stored: { ...next, current: 'next' } })
  expect(model.place.value).toEqual({ view: 'home' })
})

test('a model that was stopped follows nothing any more', () => {
  const model = createPopupModel(ports, startWith())
  model.stop()
  ports.change({ storageFull: true })
  ports.changeAccess(false)
  ports.changeOnline(false)
  expect([model.kept.value.storageFull, model.access.value, model.online.value]).toEqual([
    false,
    true,
    true,
  ])
})

test('the notice of a lost part is put away for good', async () => {
  const model = createPopupModel(ports, startWith({ kept: keptWith({ partLost: true }) }))
  expect(model.home.value.state.kind).toBe('part-lost')
  await model.partLostSeen()
  expect([model.home.value.state.kind, ports.partLostSeen]).toEqual(['first-run', true])
})
