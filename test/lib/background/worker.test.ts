import { defaultSettings } from '../../../lib/browser/settings.ts'
import type { CompanionBrief } from '../../../lib/contracts/companion-brief.ts'
import type { PageReport } from '../../../lib/contracts/messages.ts'
import type { Device } from '../../../lib/domain/device.ts'
import { expect, test } from 'vitest'
import type { Badge } from '../../../lib/contracts/badge.ts'
import { dayAlarm, readAlarm } from '../../../lib/background/alarms.ts'
import { type TabState, saltKey, stateKey, tabsKey } from '../../../lib/contracts/stored.ts'
import { nameApplications } from '../../../lib/background/companion/update-companion.ts'
import { blankTab } from '../../../lib/background/companion/blank-tab.ts'
import type { Subscription } from '../../../lib/domain/subscription.ts'
import { memoryArea } from '../../fixtures/memory-area.ts'
import { type Changes, facts, now, page, workerOf } from '../../fixtures/worker.ts'

const soon = () => new Promise<void>((resolve) => setTimeout(resolve))
const never = () => new Promise<never>(() => {})
const signedIn = { current: 'a', session: 'signed-in', accounts: { a: { lastSeen: now } } } as const
const tabNow = (change: Partial<TabState> = {}): TabState => ({
  ...blankTab(now),
  session: 'signed-in',
  account: 'a',
  loadedAt: now,
  ...change,
})

test('on its first day there is one salt, though installation and start both ask for it', async () => {
  const { area, writes } = memoryArea()
  const { worker } = workerOf({
    ports: {
      local: {
        ...area,
        get: async (keys) => {
          const found = await area.get(keys)
          await soon()
          return found
        },
      },
    },
  })
  worker.injectIntoOpenTabs()
  worker.start()
  await soon()
  await soon()
  expect(writes.filter((items) => saltKey in items)).toHaveLength(1)
})

test('a page tells, is kept and reads; nothing else is asked of it', async () => {
  const brought: string[] = []
  const inject = async (id: number, script: string) => brought.push(`${script} ${id}`) > 0
  const { worker, kept, session } = workerOf({ tabs: { inject } })
  expect(await worker.handlers['page-report'](page, { tab: 7 })).toEqual({ read: true })
  expect(brought).toContain('usages 7')
  expect(kept()).toMatchObject({
    current: 'a',
    rateLimit: { lock: { tab: 7 }, attempts: { a: now } },
  })
  expect(Object.keys(session.items[tabsKey] as object)).toEqual(['7'])
})

test('of two reports of a tab the later is the last, though what belongs to the first came later', async () => {
  const sure = { platform: 'linux', certainty: 'sure', desktopMode: false } as const
  const answers = [soon().then(soon), Promise.resolve()]
  const { worker, session } = workerOf({
    deps: { detectDevice: () => answers.shift()!.then(() => sure) },
  })
  const report = (kind: 'subscriptions' | 'download-dialog') =>
    worker.handlers['page-report']({ ...page, kind }, { tab: 7 })
  await Promise.all([report('subscriptions'), report('download-dialog')])
  expect(session.items[tabsKey]).toMatchObject({ 7: { kind: 'download-dialog' } })
})

test('a tab whose report takes long keeps no other waiting', async () => {
  const { worker } = workerOf({
    tabs: { inject: (id) => (id === 7 ? never() : soon().then(() => true)) },
  })
  void worker.handlers['page-report'](page, { tab: 7 })
  expect(await worker.handlers['page-report'](page, { tab: 8 })).toEqual({ read: false })
})

test.each([
  [undefined, 'Kaspersky VPN Secure Connection'],
  ['shared', 'Kaspersky'],
] as const)(
  'whose a subscription is by the user (%s) counts for the banner too',
  async (ownership, application) => {
    const vpn: Subscription = {
      id: 's',
      product: 'Kaspersky VPN Secure Connection',
      activated: true,
      expired: false,
      free: false,
      expiresOn: '2027-11-22',
    }
    const { worker, session } = workerOf({
      state: {
        ...signedIn,
        accounts: {
          a: {
            lastSeen: now,
            reading: { subscriptions: [vpn], warnings: [], readAt: now, source: 'json' },
            ...(ownership && { answers: { s: { ownership } } }),
          },
        },
      },
      deps: {
        detectDevice: async () => ({ platform: 'ipados', certainty: 'sure', desktopMode: true }),
      },
    })
    await worker.handlers['page-report'](
      { ...page, kind: 'downloads', offered: 'macos' },
      { tab: 7 },
    )
    expect(session.items[tabsKey]).toMatchObject({ 7: { banner: { application } } })
  },
)

test('a page in a private window is served, and nothing of it is kept, asked or named', async () => {
  const { worker, local, session } = workerOf()
  expect(await worker.handlers['page-report'](page, { tab: 7, inPrivate: true })).toEqual({
    read: false,
  })
  expect(local.writes).toEqual([])
  expect(session.items).toEqual({
    [tabsKey]: {
      7: expect.objectContaining({ kind: 'subscriptions', account: null, session: 'unknown' }),
    },
  })
})

test('where the storage is full nothing is read, and the page is served all the same', async () => {
  const { worker, local, session } = workerOf()
  local.refuses.set = new Error('quota')
  expect(await worker.handlers['page-report'](page, { tab: 7 })).toEqual({ read: false })
  expect(session.items[tabsKey]).toMatchObject({ 7: { kind: 'subscriptions', account: 'a' } })
})

test.each(['get', 'set'] as const)(
  'where the memory of the session will not %s the page reads all the same',
  async (how) => {
    const { worker, session } = workerOf()
    session.refuses[how] = new Error('quota')
    expect(await worker.handlers['page-report'](page, { tab: 7 })).toEqual({ read: true })
  },
)

test('the popup hears which device this is while the reading that it began goes on', async () => {
  const { worker, kept } = workerOf({ state: signedIn, deps: { fetchUsages: never } })
  expect(await worker.handlers['popup-opened']({ facts }, {})).toEqual({
    device: { platform: 'linux', certainty: 'sure', desktopMode: false },
  })
  await soon()
  expect(kept().rateLimit.lock).toMatchObject({ account: 'a', since: now })
})

test.each<{ why: string; change: Changes }>([
  { why: 'without access', change: { deps: { hasAccess: async () => false } } },
  { why: 'so soon after the last', change: { state: { rateLimit: { attempts: { a: now } } } } },
])('no reading begins with the popup $why', async ({ change }) => {
  const before = { ...signedIn, ...change.state }
  const { worker, kept } = workerOf({ ...change, state: before })
  await worker.handlers['popup-opened']({ facts }, {})
  await soon()
  expect(kept().rateLimit).toEqual(before.rateLimit ?? {})
})

test('a device that is judged unsure replaces none that is kept, by page or popup', async () => {
  const device: Device = { platform: 'ipados', certainty: 'sure', desktopMode: true }
  const unsure: Device = { platform: 'unknown', certainty: 'unsure', desktopMode: false }
  const { worker, kept } = workerOf({
    state: { ...signedIn, device },
    deps: { detectDevice: async () => unsure },
  })
  await worker.handlers['popup-opened']({ facts }, {})
  await worker.handlers['page-report'](page, { tab: 7 })
  expect(kept().device).toEqual(device)
})

test('where the storage is broken the popup opens, and who asks is told', async () => {
  const { worker, local } = workerOf({ state: signedIn })
  local.refuses.get = new Error('IO error: corruption')
  expect(await worker.handlers['popup-opened']({ facts }, {})).toMatchObject({
    device: { platform: 'linux' },
  })
  expect(await worker.handlers.refresh({}, {})).toEqual({
    ok: false,
    failure: { kind: 'storage-failed', full: false },
  })
})

test('a page that was on its way while everything was forgotten leaves no trace', async () => {
  let judged = () => {}
  const slow = new Promise<void>((resolve) => (judged = resolve))
  const device = { platform: 'linux', certainty: 'sure', desktopMode: false } as const
  const { worker, local, session } = workerOf({
    state: signedIn,
    deps: { detectDevice: () => slow.then(() => device) },
  })
  const told = worker.handlers['page-report'](page, { tab: 7 })
  await worker.handlers['forget-everything']({}, {})
  judged()
  expect(await told).toEqual({ read: false })
  expect([local.items[stateKey], session.items]).toEqual([
    { version: 1, current: null, accounts: {}, session: 'unknown', rateLimit: {} },
    {},
  ])
})

test('a frozen tab keeps nothing from being forgotten', async () => {
  const { worker, kept } = workerOf({
    state: signedIn,
    tabs: { open: async () => [1], inject: never, injectWords: never },
  })
  expect(await worker.handlers['forget-everything']({}, {})).toBeNull()
  expect(kept().accounts).toEqual({})
})

test('a reminder under way while everything is forgotten is not noted again', async () => {
  let press = () => {}
  const shown = new Promise<void>((resolve) => (press = resolve))
  const subscriptions = [
    { id: '1', product: 'Ends soon', activated: true, expiresOn: '2026-11-25' as const },
  ]
  const reading = { subscriptions, warnings: [], readAt: now, source: 'json' as const }
  const { worker, kept, deps } = workerOf({
    state: { ...signedIn, accounts: { a: { lastSeen: now, reading } } },
    deps: { settings: async () => ({ ...defaultSettings, reminders: true }) },
    ports: {
      notifier: {
        ready: async () => true,
        shown: async () => [],
        show: () => shown,
        clear: async () => {},
      },
    },
  })
  worker.start()
  while (!(await deps.store.read()).reminded) await soon()
  await worker.handlers['forget-everything']({}, {})
  press()
  await soon()
  expect(kept().reminded).toBeUndefined()
})

test('a reminder on the screen goes when what is kept says so no more', async () => {
  const cleared: string[] = []
  const clear = async (id: string) => void cleared.push(id)
  const notifier = { ready: async () => true, shown: async () => ['One'], show: async () => {} }
  const state = { reminded: { One: { at: now, shown: true } } }
  const { worker } = workerOf({ state, ports: { notifier: { ...notifier, clear } } })
  worker.storageChanged()
  while (cleared.length === 0) await soon()
  expect(cleared).toEqual(['One'])
})

test('a row of frozen tabs costs one patience, not one each', async () => {
  const asked: number[] = []
  const ping = async (id: number) => {
    asked.push(id)
    return id === 3 ? '1' : never()
  }
  const { worker, session } = workerOf({
    state: signedIn,
    tabs: {
      ping: (id) => Promise.race([ping(id), soon().then(() => null)]),
      readUsages: async () => null,
    },
  })
  session.items[tabsKey] = {
    1: tabNow({ loadedAt: now - 1 }),
    2: tabNow({ loadedAt: now - 2 }),
    3: tabNow({ loadedAt: now - 3 }),
  }
  const reading = worker.handlers.refresh({}, {})
  while (asked.length === 0) await Promise.resolve()
  expect(asked).toEqual([1, 2, 3])
  expect(await reading).toMatchObject({ ok: false, failure: { kind: 'unreachable' } })
})

test('the next alarm is set though the storage failed when this one rang', async () => {
  const { worker, local, alarms } = workerOf({ state: signedIn })
  local.refuses.set = new Error('quota')
  worker.alarmRang(readAlarm)
  await soon()
  expect([...alarms.keys()]).toEqual([readAlarm, dayAlarm])
})

const banner: CompanionBrief = {
  show: 'banner',
  device: { platform: 'ipados', certainty: 'sure', desktopMode: true },
  offered: 'macos',
  cause: 'desktop-site',
  remedy: 'app-store',
  application: 'Kaspersky',
  chosenBy: 'main',
  url: null,
}

test('"this is a Mac" that cannot be kept for good holds in that tab', async () => {
  const { worker, session } = workerOf({
    deps: { chooseDevice: async () => Promise.reject(new Error('quota')) },
  })
  session.items[tabsKey] = { 7: { ...tabNow(), banner } }
  await worker.handlers['companion-dismissed']({ how: 'this-is-a-mac' }, { tab: 7 })
  expect(session.items[tabsKey]).toMatchObject({ 7: { notNow: true } })
})

test.each(['this-is-a-mac', 'not-now', 'guide-ended'] as const)(
  'an answer to a banner that does not stand there is nobody’s: %s',
  async (how) => {
    const chosen: unknown[] = []
    const { worker, session } = workerOf({
      deps: { chooseDevice: async (platform) => void chosen.push(platform) },
    })
    session.items[tabsKey] = { 7: tabNow() }
    await worker.handlers['companion-dismissed']({ how }, { tab: 7 })
    session.items[tabsKey] = { 7: { ...tabNow(), banner: { ...banner, offered: 'windows' } } }
    if (how !== 'not-now') await worker.handlers['companion-dismissed']({ how }, { tab: 7 })
    expect(chosen).toEqual([])
    expect(JSON.stringify(session.items[tabsKey])).not.toContain('notNow')
  },
)

test('where the guide began is kept for the next page, and only a step back changes it', async () => {
  const { worker, session } = workerOf({})
  const guide: CompanionBrief = {
    show: 'guide',
    way: 'other',
    application: null,
    product: null,
    platform: null,
  }
  session.items[tabsKey] = { 7: { ...tabNow(), guide } }
  for (const step of [4, 5, 3]) await worker.handlers['guide-begun']({ step }, { tab: 7 })
  expect(session.items[tabsKey]).toMatchObject({ 7: { guide: { from: 3 } } })
})

test('without a network nothing is asked by itself and nothing is held against the portal; the user may try', async () => {
  let asked = 0
  const fetchUsages = async () => (
    asked++,
    { reading: { ok: false, failure: { kind: 'unreachable' } }, at: now } as const
  )
  const { worker, kept } = workerOf({
    state: signedIn,
    deps: { online: () => false, fetchUsages },
  })
  await worker.handlers['popup-opened']({ facts }, {})
  worker.alarmRang(readAlarm)
  await soon()
  expect([asked, kept().rateLimit]).toEqual([0, {}])
  await worker.handlers.refresh({}, {})
  expect([asked, kept().rateLimit.failures]).toEqual([1, 1])
})

/** What each tab's icon says in the end; `all` = every other tab's. */
const icons = () => {
  const shown: Record<string, string> = {}
  return {
    shown,
    badge: async ({ text, lines }: Badge, tab?: number) =>
      void (shown[tab ?? 'all'] = [text, ...lines.map(({ kind }) => kind)].join(' ')),
  }
}

test('a tab that left the portal is not asked to be reloaded, neither by the icon nor in the popup', async () => {
  const { shown, badge } = icons()
  const { worker, session } = workerOf({ tabs: { open: async () => [2] }, ports: { badge } })
  session.items[tabsKey] = {
    1: tabNow({ reload: true, notNow: true }),
    2: tabNow({ reload: true }),
  }
  worker.storageChanged()
  await soon()
  expect(shown).toEqual({ all: '', 2: '! reload' })
  expect(session.items[tabsKey]).toEqual({
    1: tabNow({ notNow: true }),
    2: tabNow({ reload: true }),
  })
})

test('once access is withdrawn no tab shouts any more', async () => {
  const { shown, badge } = icons()
  const { worker, session } = workerOf({
    deps: { hasAccess: async () => false },
    ports: { badge },
  })
  session.items[tabsKey] = { 1: tabNow({ reload: true }) }
  worker.storageChanged()
  await soon()
  expect(shown).toEqual({ all: ' no-access', 1: ' no-access' })
})

test('a salt is made though the browser serves no alarms, and alarms are set though it stores nothing', async () => {
  const first = workerOf({ ports: { alarms: { names: never, set: never, clear: never } } })
  first.worker.start()
  const second = workerOf()
  second.local.refuses.set = new Error('quota')
  second.worker.start()
  await soon()
  expect([typeof first.local.items[saltKey], [...second.alarms.keys()]]).toEqual([
    'string',
    [readAlarm, dayAlarm],
  ])
})

test('the icon’s days go on where nothing else rings', async () => {
  const settings = async () => ({ ...defaultSettings, automaticReading: false, reminders: false })
  const { worker, alarms } = workerOf({ deps: { settings } })
  worker.start()
  await soon()
  // From ten in the morning to midnight, in minutes.
  expect([...alarms]).toEqual([[dayAlarm, 14 * 60]])
})

test('what the icon said before is not shown last, however long it took', async () => {
  const { shown, badge } = icons()
  const access = [soon().then(() => false), Promise.resolve(true)]
  const { worker } = workerOf({ deps: { hasAccess: () => access.shift()! }, ports: { badge } })
  worker.storageChanged()
  worker.storageChanged()
  await soon()
  await soon()
  expect(shown).toEqual({ all: '' })
})

test('a tab that never got a watcher gets it when the popup opens; one that cannot have it is not blamed', async () => {
  const injected: string[] = []
  const { worker, session } = workerOf({
    tabs: {
      open: async () => [1, 2],
      ping: async (id) => (id === 1 ? '1' : null),
      inject: async (id, script) => {
        injected.push(`${script} ${id}`)
        return false
      },
    },
  })
  await worker.handlers['popup-opened']({ facts }, {})
  await soon()
  await soon()
  expect(injected).toEqual(['watcher 2'])
  expect(session.items[tabsKey]).toBeUndefined()
})

test('where the browser does not tell which tabs are open nothing is forgotten of them', async () => {
  const { worker, deps, session } = workerOf({ tabs: { open: async () => null } })
  await deps.sessionStore.setTab(7, () => tabNow())
  worker.injectIntoOpenTabs()
  await soon()
  await soon()
  expect(session.items[tabsKey]).toEqual({ 7: tabNow() })
})

test.each(['terms', 'two-step'] as const)(
  'the list led away while the page shows %s: that is said, not "signed out"',
  async (kind) => {
    const reading = { ok: false, failure: { kind: 'signed-out' } } as const
    const { worker, kept } = workerOf({
      state: signedIn,
      deps: { fetchUsages: async () => ({ reading, at: now }) },
    })
    await worker.handlers['page-report']({ ...page, kind, session: 'unknown' }, { tab: 7 })
    const said = kind === 'terms' ? 'terms-pending' : 'confirmation-pending'
    expect(await worker.handlers.refresh({}, {})).toEqual({ ok: false, failure: { kind: said } })
    expect([kept().session, kept().accounts.a?.failure?.failure.kind]).toEqual(['signed-in', said])
    await worker.handlers['page-report'](
      { ...page, kind: 'sign-in', session: 'signed-out', account: null, loadedAt: now + 1 },
      { tab: 7 },
    )
    expect(await worker.handlers.refresh({}, {})).toEqual(reading)
    expect(kept().session).toBe('signed-out')
  },
)

test('an answer that may not be kept is one that was not understood, and no fault of the browser', async () => {
  const one = { product: 'Kaspersky Plus' }
  const value = Array.from({ length: 5000 }, (_, index) => ({ id: `${index}`, ...one }))
  const { worker, kept, local } = workerOf({
    state: signedIn,
    deps: { fetchUsages: async () => ({ reading: { ok: true, value, warnings: [] }, at: now }) },
  })
  const failure = { kind: 'layout-changed', missing: ['json'] }
  expect(await worker.handlers.refresh({}, {})).toEqual({ ok: false, failure })
  expect(kept().rateLimit.lock).toBeUndefined()
  expect(kept().accounts.a?.failure).toEqual({ failure, at: now })
  expect(local.items[stateKey]).toBeDefined()
})

test('somebody else signs in seconds after a reading: the page is told when it may read, and reads then', async () => {
  let time = now
  const { worker, kept } = workerOf({
    state: {
      ...signedIn,
      rateLimit: { attempts: { a: now - 5_000 }, pageReads: [now - 5_000] },
    },
    deps: { now: () => time },
  })
  const other = { ...page, account: { key: 'b', masked: null } }
  expect(await worker.handlers['page-report'](other, { tab: 7 })).toEqual({
    read: false,
    sayAgainIn: 10_000,
  })
  time += 10_000
  expect(await worker.handlers['page-report'](other, { tab: 7 })).toEqual({ read: true })
  expect(kept().rateLimit.lock).toMatchObject({ tab: 7, account: 'b' })
})

test('a tab that did not hear that it may read is told once more, and the gap to the next read counts from then', async () => {
  let time = now
  const { worker, kept } = workerOf({ deps: { now: () => time } })
  const { handlers } = worker
  expect(await handlers['page-report'](page, { tab: 7 })).toEqual({ read: true })
  time += 1000
  expect(await handlers['page-report']({ ...page, again: true }, { tab: 7 })).toEqual({
    read: true,
  })
  expect(kept().rateLimit).toMatchObject({
    lock: { token: 'token', since: time, tab: 7 },
    attempts: { a: time },
    pageReads: [time],
  })
  // Another tab is told nothing of the kind.
  expect(await handlers['page-report']({ ...page, again: true }, { tab: 8 })).toMatchObject({
    read: false,
  })
})

test('a page that never comes to rest is heard at a measure, and told when to come again', async () => {
  const { worker, session } = workerOf({ state: signedIn })
  const replies = []
  for (let count = 0; count < 20; count++)
    replies.push(
      await worker.handlers['page-report']({ ...page, application: `${count}` }, { tab: 7 }),
    )
  expect(replies.filter((reply) => reply?.sayAgainIn === 2000)).toHaveLength(8)
  expect(session.items[tabsKey]).toMatchObject({ 7: { application: '11' } })
})

test('a report that waits its turn is forgotten with everything else', async () => {
  const { worker, kept, session } = workerOf({
    deps: {
      detectDevice: () =>
        soon()
          .then(soon)
          .then(() => ({ platform: 'linux', certainty: 'sure', desktopMode: false })),
    },
  })
  const reports = [1, 2].map(() => worker.handlers['page-report'](page, { tab: 7 }))
  await worker.handlers['forget-everything']({}, {})
  await Promise.all(reports)
  expect(kept()).toMatchObject({ current: null, accounts: {} })
  expect(session.items).toEqual({})
})

test('what a tab said before it was closed is not remembered after', async () => {
  const { worker, session } = workerOf({
    deps: {
      detectDevice: () =>
        soon()
          .then(soon)
          .then(() => ({ platform: 'linux', certainty: 'sure', desktopMode: false })),
    },
  })
  const report = worker.handlers['page-report'](page, { tab: 7 })
  worker.tabClosed(7)
  await report
  for (let turn = 0; turn < 20; turn++) await soon()
  expect(session.items[tabsKey] ?? {}).toEqual({})
})

test('a banner that is sent off while its application is found does not come back', async () => {
  const banner: CompanionBrief = {
    show: 'banner',
    device: { platform: 'windows', certainty: 'sure', desktopMode: false },
    offered: 'macos',
    cause: 'other',
    remedy: 'other-downloads',
    application: 'Kaspersky',
    chosenBy: 'main',
    url: null,
  }
  const { deps, session, worker } = workerOf({
    state: signedIn,
    deps: {
      chooseBanner: async () => {
        await worker.handlers['companion-dismissed']({ how: 'not-now' }, { tab: 7 })
        return { ...banner, application: 'Kaspersky Plus', chosenBy: 'account' } as never
      },
    },
  })
  const shown = { kind: 'download-dialog', offered: 'macos', banner } as const
  await deps.sessionStore.setTab(7, () => tabNow(shown))
  await nameApplications(deps)
  expect(session.items[tabsKey]).toMatchObject({ 7: { notNow: true } })
  expect(session.items[tabsKey]).not.toMatchObject({ 7: { banner: expect.anything() } })
})

const ipad = { platform: 'ipados', certainty: 'sure', desktopMode: true } as const
const mac = { platform: 'macos', certainty: 'sure', desktopMode: false } as const
const downloads = { ...page, kind: 'downloads' } as const

/** A worker that hears of pages on a device, and what it calls in. */
function calledIn(device: Device, deps: Changes['deps'] = {}) {
  const calls: (CompanionBrief | null)[] = []
  const { worker, session } = workerOf({
    state: signedIn,
    tabs: { callIn: async (_tab, brief) => calls.push(brief) },
    deps: { detectDevice: async () => device, ...deps },
  })
  const report = (seen: PageReport) => worker.handlers['page-report'](seen, { tab: 7 })
  return { calls, report, session }
}

test('on a handheld the companion is in the page before a dialog opens, and brought once', async () => {
  const { calls, report } = calledIn(ipad)
  await report(downloads)
  await report({ ...downloads, language: 'fr' })
  expect(calls).toEqual([null])
  const dialog = {
    ...downloads,
    kind: 'download-dialog',
    application: 'Kaspersky VPN Secure Connection',
  } as const
  await report({ ...dialog, offered: 'macos' })
  expect(calls).toMatchObject([
    null,
    { show: 'banner', application: 'Kaspersky VPN Secure Connection' },
  ])
})

test('a page that is loaded anew has it brought again', async () => {
  const { calls, report } = calledIn(ipad)
  await report(downloads)
  await report({ ...downloads, loadedAt: now + 1 })
  expect(calls).toEqual([null, null])
})

test('it does not keep the page waiting', async () => {
  const { worker } = workerOf({
    tabs: { callIn: never },
    deps: { detectDevice: async () => ipad },
  })
  expect(await worker.handlers['page-report'](downloads, { tab: 7 })).toMatchObject({ read: true })
})

test.each<[string, Device, PageReport, Changes['deps']?]>([
  ['on a computer', mac, downloads],
  ['on another page', ipad, { ...downloads, kind: 'other' }],
  ['where somebody signs in', ipad, { ...downloads, kind: 'sign-in' }],
  ['where nobody is signed in', ipad, { ...downloads, session: 'signed-out' }],
  [
    'where no banner is wanted',
    ipad,
    downloads,
    { settings: async () => ({ ...defaultSettings, banner: false }) },
  ],
  [
    'where the user says that it is a Mac',
    ipad,
    downloads,
    { settings: async () => ({ ...defaultSettings, thisDevice: 'macos' }) },
  ],
])('nothing is brought ahead %s', async (_, device, seen, deps) => {
  const { calls, report } = calledIn(device, deps)
  await report(seen)
  expect(calls).toEqual([])
})

test('nothing is brought ahead where the user has sent the banner off', async () => {
  const { calls, report, session } = calledIn(ipad)
  session.items[tabsKey] = { 7: tabNow({ kind: 'other', notNow: true }) }
  await report(downloads)
  expect(calls).toEqual([])
})
