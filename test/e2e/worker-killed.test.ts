import type { Page } from 'puppeteer'
import { beforeAll, expect, test } from 'vitest'
import { portalUrl, until } from './harness/index.ts'
import { useStage } from './harness/use-stage.ts'

declare const chrome: {
  alarms: {
    create(name: string, info: object): Promise<void>
    getAll(): Promise<{ name: string }[]>
  }
}

const stage = useStage()
let own: Page
const demo = 7
beforeAll(async () => {
  own = await stage.session.openExtensionPage('options.html')
})

const facts = { userAgent: 'Test', platform: 'Linux x86_64', maxTouchPoints: 0 }
// In front: a tab in the background draws late.
const visit = async () => {
  await stage.session.page.bringToFront()
  await stage.session.page.goto(`${portalUrl}/MyLicenses`)
}
const kill = () => stage.session.killWorker()
/**
 * A message to a worker that is dying may never be answered: the page waits ten seconds for it,
 * says it again, and may then have to wait for the gap between two reads.
 */
const comesBack = (what: string, ask: () => Promise<unknown>) => until(what, ask, 40_000)
const wholeListIsKept = async () => expect(await stage.kept.products()).toHaveLength(demo)

// In this order: each moment begins with what the one before has left.
test('1 killed right after it was installed: the first page is read all the same', async () => {
  await kill()
  await visit()
  await comesBack('the JSON is kept', () => stage.kept.jsonRead())
  await wholeListIsKept()
  expect(stage.kept.gets()).toHaveLength(1)
})

test('2 killed while a tab waits for the portal: the answer wakes it and is kept', async () => {
  await stage.kept.passTime(20)
  const before = Date.now() - 60_000
  const asked = stage.kept.gets().length
  const shown = async () =>
    Object.values(
      (await stage.session.storage('session'))['portal-tabs'] as Record<
        string,
        { kind: string; loadedAt: number }
      >,
    )[0]!
  const last = (await shown()).loadedAt
  stage.portal.change({ faults: [{ name: 'json-hangs', times: 1 }] })
  await visit()
  await until('the GET is under way', () => stage.kept.gets().length > asked)
  // Else its last word wakes the next worker, and is told to read once the lock below is gone.
  await until('the page has told everything', async () => {
    const { kind, loadedAt } = await shown()
    return kind === 'subscriptions' && loadedAt > last
  })
  await kill()
  await wholeListIsKept()
  // The page goes, and its GET with it: the lock runs out, and the next page reads.
  await stage.session.page.goto('about:blank')
  stage.portal.change({ faults: [] })
  await stage.session.page.goto('about:blank')
  await kill()
  await stage.session.setStorage('local', {
    state: { ...(await stage.kept.state()), rateLimit: {} },
  })
  await visit()
  await comesBack('the JSON is kept anew', () => stage.kept.jsonRead(before))
  await wholeListIsKept()
})

test('3 killed between the page and its reading: the reading that comes later wakes it', async () => {
  await stage.kept.passTime(20)
  const before = (await stage.kept.account())!.parts!.json!.readAt
  const told = Date.now()
  await visit()
  await until('the page was told to read', async () =>
    Object.values((await stage.kept.state())?.rateLimit.attempts ?? {}).some((at) => at >= told),
  )
  await kill()
  await comesBack('the JSON is kept', () => stage.kept.jsonRead(before))
  await wholeListIsKept()
})

test('4 killed after all was kept: the popup and the page find everything', async () => {
  await stage.kept.idle()
  await kill()
  await wholeListIsKept()
  expect(await stage.kept.ask(own, 'popup-opened', { facts })).toMatchObject({ device: {} })
  expect(await stage.kept.popupReads()).toBe(false)
})

test('5 killed in the middle of its own GET: what was kept stays, and nobody is asked again before the lock runs out', async () => {
  await stage.session.page.goto('about:blank')
  stage.portal.change({ faults: [{ name: 'json-hangs', times: 1 }] })
  const before = stage.kept.gets().length
  const asked = stage.kept.ask(own, 'refresh')
  await until('the GET has begun', () => stage.kept.gets().length > before)
  await kill()
  expect(await asked).toBeUndefined()
  await wholeListIsKept()
  expect(await stage.kept.ask(own, 'popup-opened', { facts })).toMatchObject({ device: {} })
  expect(await stage.kept.popupReads()).toBe(false)
  expect(stage.kept.gets()).toHaveLength(before + 1)
})

test('6 killed, and the user asks again: the request waits for the lost one and then succeeds', async () => {
  stage.portal.change({ faults: [] })
  const state = (await stage.kept.state())!
  const lock = { ...state.rateLimit.lock!, since: Date.now() - 28_000 } // two seconds of waiting are enough for a test
  await stage.session.setStorage('local', {
    state: { ...state, rateLimit: { ...state.rateLimit, lock } },
  })
  const since = Date.now()
  expect(await stage.kept.ask(own, 'refresh')).toEqual({ ok: true })
  expect(Date.now() - since).toBeGreaterThan(1_500)
  expect(await stage.kept.jsonRead(since)).toBe(true)
  await wholeListIsKept()
})

test('7 dead when its alarm rings: it wakes, reads, and sets the next one', async () => {
  await stage.kept.passTime(13 * 60)
  const since = Date.now()
  await stage.session.inWorker(() => chrome.alarms.create('read', { when: Date.now() + 500 }))
  await kill()
  await comesBack('the JSON is kept', () => stage.kept.jsonRead(since))
  await wholeListIsKept()
  await comesBack('the next alarm', () =>
    own.evaluate(async () => (await chrome.alarms.getAll()).some(({ name }) => name === 'read')),
  )
})

test('8 killed while signed out: the last good list stays, and nothing is asked until a page says otherwise', async () => {
  stage.portal.change({ faults: ['signed-out'] })
  await visit()
  await until(
    'signed out is known',
    async () => (await stage.kept.state())?.session === 'signed-out',
  )
  await kill()
  await stage.kept.passTime(13 * 60)
  const before = stage.kept.gets().length
  expect(await stage.kept.ask(own, 'popup-opened', { facts })).toMatchObject({ device: {} })
  expect(await stage.kept.popupReads()).toBe(false)
  await wholeListIsKept()
  expect(stage.kept.gets()).toHaveLength(before)
  stage.portal.change({ faults: [] })
  const since = Date.now()
  await visit()
  await comesBack('the JSON is kept', () => stage.kept.jsonRead(since))
})

test('9 killed while somebody else signs in: both accounts are kept apart', async () => {
  const first = (await stage.kept.state())!.current!
  // Most of the quarter of a minute that lies between any two reads of pages; the page waits for
  // the rest.
  await stage.kept.passTime(0.15)
  stage.portal.change({ account: 'single' })
  await stage.session.page.deleteCookie(...(await stage.session.page.cookies(portalUrl)))
  await visit()
  await kill()
  await comesBack(
    'the other account is known',
    async () => (await stage.kept.state())?.current !== first && (await stage.kept.jsonRead()),
  )
  const state = (await stage.kept.state())!
  expect(state.switchedFrom).toBe(first)
  expect(state.accounts[first]!.reading!.subscriptions).toHaveLength(demo)
  expect(await stage.kept.products()).toHaveLength(1)
})

test('10 killed while it forgets everything: nothing of the accounts is left, and it can begin anew', async () => {
  const forgetting = stage.kept.ask(own, 'forget-everything')
  await kill()
  await forgetting
  await stage.kept.ask(own, 'forget-everything')
  const stored = await stage.session.everythingStored()
  expect(stored).not.toContain('Kaspersky')
  expect((await stage.kept.state())?.accounts ?? {}).toEqual({})
  await until('a new salt', async () => (await stage.session.storage('local')).salt)
  await stage.kept.passTime(20)
  await visit()
  await comesBack('the JSON is kept', () => stage.kept.jsonRead())
})
