import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer'
import { afterAll, expect, test } from 'vitest'
import { popupPlaceKey } from '../../lib/contracts/stored.ts'
import { accounts } from '../stand-in/accounts/index.ts'
import { portalUrl, settled, until } from './harness/index.ts'
import { popupPage } from './harness/popup-page.ts'
import { useStage } from './harness/use-stage.ts'

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> }
  storage: { local: { get: unknown; set: unknown }; session: { get: unknown } }
}

/**
 * What is shown is what every source says, in time; and a worker that is silent leaves nobody
 * standing.
 */
const folder = mkdtempSync(join(tmpdir(), 'companion-sync-'))
const stage = useStage({ downloads: folder, language: 'en' })
const { subscriptions } = accounts.demo!
const added = { ...subscriptions[0]!, key: 'added', product: 'Kaspersky Small Office Security' }
afterAll(() => {
  subscriptions.splice(7)
  rmSync(folder, { recursive: true })
})

const visit = async () => {
  await stage.session.page.bringToFront()
  await stage.session.page.goto(`${portalUrl}/MyLicenses`)
}
const pageShows = (name: string) =>
  until(`the page shows ${name}`, () =>
    stage.session.page.evaluate((words) => document.body.innerText.includes(words), name),
  )
const popupCards = async (popup: Page) =>
  (await popupPage(popup).cards()).map(({ product }) => product)

test('a subscription that appears on the page is in the popup within 5 seconds, for one GET', async () => {
  await visit()
  await until('the JSON is kept', () => stage.kept.jsonRead())
  // Far from the quarter of an hour that lies between two readings of the same.
  await stage.kept.passTime(1)
  const before = stage.kept.gets().length
  subscriptions.push(added)
  await visit()
  await pageShows(added.product)
  await until('it is kept', async () => (await stage.kept.products()).includes(added.product), 5000)
  const popup = await stage.session.openPopup({ asTab: true })
  await until('eight cards', async () => (await popupCards(popup)).includes(added.product))
  await popup.close()
  expect(stage.kept.gets().length - before).toBe(1)
})

test('what only the page shows is said in every view, and in every file that is saved', async () => {
  await stage.kept.passTime(2)
  await visit()
  const name = 'Kaspersky Who Calls'
  // A card that is put in between two drawings goes with the next one, and behind the popup's tab
  // the page is hidden: nothing in it is read any more.
  await pageShows(added.product)
  await settled('the page is drawn to its end', () =>
    stage.session.page.evaluate(() => document.querySelectorAll('article h3').length),
  )
  const showIt = () =>
    stage.session.page.evaluate((product) => {
      const heads = [...document.querySelectorAll('article h3')]
      if (heads.length < 8 || heads.some(({ textContent }) => textContent === product)) return
      const card = heads[0]!.closest('article')!
      const copy = card.cloneNode(true) as HTMLElement
      copy.querySelector('h3')!.textContent = product
      card.after(copy)
    }, name)
  await settled('the two differ', async () => {
    await showIt()
    const { warnings = [] } = (await stage.kept.account())?.reading ?? {}
    return warnings.some(({ kind }) => kind === 'sources-disagree')
  })
  await stage.kept.idle()
  const popup = await stage.session.openPopup({ asTab: true })
  const title = 'My Kaspersky’s page shows something else'
  await until('it is said', async () => (await popupPage(popup).notice())?.title === title)
  expect(await popup.$eval('.notice', ({ textContent }) => textContent)).toContain(name)
  await popup.close()
  const options = await stage.session.openExtensionPage('options.html')
  await options.waitForSelector('.switch')
  const says = (page: Page) => page.evaluate(() => document.body.innerText)
  expect(await says(options)).toContain(name)
  for (const file of ['Table (CSV)', 'Data (JSON)', 'Calendar (ICS)'])
    await popupPage(options).press(file)
  const saved = () => readdirSync(folder).filter((file) => /\.(csv|json|ics)$/.test(file))
  await until('three files', () => saved().length === 3)
  await options.close()
  const overview = await stage.session.openExtensionPage('overview.html')
  await overview.waitForSelector('.accounts li')
  expect(await says(overview)).toContain(name)
  await overview.close()
  const texts = saved().map((file) =>
    readFileSync(join(folder, file), 'utf8').replace(/\r\n /g, ''),
  )
  expect(texts.filter((text) => text.includes(name))).toHaveLength(3)
})

/**
 * Everything that the worker does begins with what is kept: it waits for ever now, as Safari's dead
 * event page.
 */
const silence = () =>
  stage.session.inWorker(() => {
    const never = () => new Promise(() => {})
    chrome.storage.local.get = never
    chrome.storage.local.set = never
    chrome.storage.session.get = never
  })

test('with a worker that is silent every button of the popup still leads somewhere', async () => {
  await silence()
  const browser = stage.session.page.browser()
  const tabs = async () => (await browser.pages()).length
  const open = async () => {
    const popup = await stage.session.openPopup({ asTab: true })
    await popup.waitForSelector('.card')
    return popup
  }
  const look = async (popup: Page) =>
    popup.isClosed() ? 'closed' : popup.evaluate(() => document.body.innerText)
  const first = await open()
  const answer = await first.evaluate(() =>
    Promise.race([
      chrome.runtime.sendMessage({ name: 'account-switch-seen', payload: {} }),
      // No event tells that nobody answers.
      new Promise((resolve) => setTimeout(() => resolve('silence'), 1_000)),
    ]),
  )
  expect(answer).toBe('silence')
  /** The first of each kind: eight cards have the same one. */
  const kinds = await first.$$eval('button', (buttons) => {
    const names = buttons.map(
      ({ className, id }) => `${className} ${id.replace(/^card-.*/, 'card')}`,
    )
    return names.flatMap((name, index) => (names.indexOf(name) === index ? [index] : []))
  })
  await first.close()
  expect(kinds.length).toBeGreaterThan(4)
  const dead: string[] = []
  for (const index of kinds) {
    const popup = await open()
    const [before, tabsBefore] = [await look(popup), await tabs()]
    const button = (await popup.$$('button'))[index]!
    const words = await button.evaluate((one) => one.textContent || one.ariaLabel || one.className)
    await button.evaluate((one) => one.click())
    const moved = async () =>
      (await tabs()) !== tabsBefore || (await look(popup).catch(() => 'closed')) !== before
    await until(words, moved, 5000).catch(() => dead.push(words))
    for (const tab of (await browser.pages()).slice(tabsBefore)) await tab.close()
    // It may have closed itself, and the next one is to open at home again.
    if (!popup.isClosed()) await popup.close().catch(() => undefined)
    await stage.session.setStorage('session', { [popupPlaceKey]: {} })
  }
  expect(dead).toEqual([])
}, 120_000)
