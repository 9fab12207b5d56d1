import type { Page } from 'puppeteer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Portal, startPortal } from '../stand-in/index.ts'
import { openBrowser, portalUrl, type Session, until } from './harness/index.ts'
import { keptBy } from './harness/kept.ts'

declare const chrome: { action: { getTitle(where: object): Promise<string> } }

let portal: Portal
let session: Session
let kept: ReturnType<typeof keptBy>
beforeAll(async () => {
  portal = await startPortal()
  session = await openBrowser({ portal, restAfter: 1_000 })
  kept = keptBy(session, portal)
})
afterAll(async () => {
  await session?.close()
  await portal?.close()
})

const facts = { userAgent: 'Test', platform: 'Linux x86_64', maxTouchPoints: 0 }
const atRest = () =>
  until('the event page is put to rest', async () => !(await session.workerRuns()), 15_000)
const visit = async () => {
  await session.page.bringToFront()
  await session.page.goto(`${portalUrl}/MyLicenses`)
}

test('a portal page wakes it: seen, read once, kept over the next rest', async () => {
  await atRest()
  await visit()
  await until('the JSON is kept', () => kept.jsonRead())
  await atRest()
  expect(await kept.products()).toHaveLength(7)
  expect(kept.gets()).toHaveLength(1)
})

test('the popup wakes it, and gets an answer and what was kept', async () => {
  await atRest()
  expect((await kept.state())?.told).toBeUndefined()
  const popup: Page = await session.openPopup()
  await popup.waitForSelector('.card')
  // By what it did: it may be at rest again by the time that we look.
  await until('it has heard of the popup', async () => (await kept.state())?.told?.length)
  expect(await kept.ask(popup, 'popup-opened', { facts })).toMatchObject({
    reading: false,
    device: {},
  })
  await popup.close()
})

test('put to rest in the middle of its own GET: what was kept stays, and asked again it answers', async () => {
  await session.page.goto('about:blank')
  const own = await session.openExtensionPage('options.html')
  portal.change({ faults: [{ name: 'json-hangs', times: 1 }] })
  expect(await kept.ask(own, 'refresh')).toBeUndefined()
  await atRest()
  expect(await kept.products()).toHaveLength(7)
  const state = (await kept.state())!
  const lock = { ...state.manners.lock!, since: Date.now() - 60_000 } // a minute later
  await session.setStorage('local', { state: { ...state, manners: { ...state.manners, lock } } })
  expect(await kept.ask(own, 'refresh')).toEqual({ ok: true })
  expect(await kept.products()).toHaveLength(7)
  await own.close()
})

test('access that is withdrawn while it rests wakes it', async () => {
  const own = await session.openExtensionPage('options.html')
  const icon = () => own.evaluate(() => chrome.action.getTitle({}))
  await visit()
  await atRest()
  expect(await icon()).not.toContain('No access')
  await session.withholdAccess()
  await until('the icon says so', async () =>
    (await icon()).includes('No access to my.kaspersky.com'),
  )
  await own.close()
})
