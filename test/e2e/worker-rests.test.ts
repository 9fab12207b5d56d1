import type { Page } from 'puppeteer'
import { expect, test } from 'vitest'
import { portalUrl, until } from './harness/index.ts'
import { useStage } from './harness/use-stage.ts'

declare const chrome: { action: { getTitle(where: object): Promise<string> } }

const stage = useStage({ restAfter: 1_000 })

const facts = { userAgent: 'Test', platform: 'Linux x86_64', maxTouchPoints: 0 }
const atRest = () =>
  until('the event page is put to rest', async () => !(await stage.session.workerRuns()), 15_000)
const visit = async () => {
  await stage.session.page.bringToFront()
  await stage.session.page.goto(`${portalUrl}/MyLicenses`)
}

test('a portal page wakes it: seen, read once, kept over the next rest', async () => {
  await atRest()
  await visit()
  await until('the JSON is kept', () => stage.kept.jsonRead())
  await atRest()
  expect(await stage.kept.products()).toHaveLength(7)
  expect(stage.kept.gets()).toHaveLength(1)
})

test('the popup wakes it, and gets an answer and what was kept', async () => {
  await atRest()
  expect((await stage.kept.state())?.alertsSeen).toBeUndefined()
  const popup: Page = await stage.session.openPopup()
  await popup.waitForSelector('.card')
  // By what it did: it may be at rest again by the time that we look.
  await until(
    'it has heard of the popup',
    async () => (await stage.kept.state())?.alertsSeen?.length,
  )
  expect(await stage.kept.ask(popup, 'popup-opened', { facts })).toMatchObject({ device: {} })
  await popup.close()
})

test('put to rest in the middle of its own GET: what was kept stays, and asked again it answers', async () => {
  await stage.session.page.goto('about:blank')
  const own = await stage.session.openExtensionPage('options.html')
  stage.portal.change({ faults: [{ name: 'json-hangs', times: 1 }] })
  expect(await stage.kept.ask(own, 'refresh')).toBeUndefined()
  await atRest()
  expect(await stage.kept.products()).toHaveLength(7)
  const state = (await stage.kept.state())!
  const lock = { ...state.rateLimit.lock!, since: Date.now() - 60_000 } // a minute later
  await stage.session.setStorage('local', {
    state: { ...state, rateLimit: { ...state.rateLimit, lock } },
  })
  expect(await stage.kept.ask(own, 'refresh')).toEqual({ ok: true })
  expect(await stage.kept.products()).toHaveLength(7)
  await own.close()
})

test('access that is withdrawn while it rests wakes it', async () => {
  const own = await stage.session.openExtensionPage('options.html')
  const icon = () => own.evaluate(() => chrome.action.getTitle({}))
  await visit()
  await atRest()
  expect(await icon()).not.toContain('No access')
  await stage.session.withholdAccess()
  await until('the icon says so', async () =>
    (await icon()).includes('No access to my.kaspersky.com'),
  )
  await own.close()
})
