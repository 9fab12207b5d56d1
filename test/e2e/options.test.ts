import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { saltKey, stateKey } from '../../lib/contracts/stored.ts'
import type { StoredState } from '../../lib/contracts/stored.ts'
import { statesAt } from '../fixtures/states.ts'
import { browserUnderTest, until } from './harness/index.ts'
import { popupPage } from './harness/popup-page.ts'
import { useBareStage } from './harness/use-stage.ts'

const read = statesAt(new Date()).find(({ name }) => name === 'read')!
const folder = mkdtempSync(join(tmpdir(), 'companion-export-'))
afterAll(() => rmSync(folder, { recursive: true }))
const stage = useBareStage({ language: 'en', downloads: folder })
let page: Page
beforeAll(async () => {
  await stage.session.setStorage('local', read.local)
  await stage.session.setStorage('session', read.session)
  page = await stage.session.openExtensionPage('options.html')
  await page.waitForSelector('.switch')
})
const press = (name: string) => popupPage(page).press(name)
const says = (words: string) =>
  until(`"${words}"`, () =>
    page.evaluate((wanted) => document.body.textContent.includes(wanted), words),
  )

test('a changed setting is stored, shown, and still there after a reload', async () => {
  await page.select('#theme', 'dark')
  await until('the dark theme', () =>
    page.evaluate(() => document.documentElement.dataset.theme === 'dark'),
  )
  await says('Saved')
  await stage.session.reload(page)
  await until('the dark theme again', () =>
    page.evaluate(() => document.documentElement.dataset.theme === 'dark'),
  )
})

/** Numbers what a walk with Tab must come to, in the order of the page; returns how many there are. */
function number() {
  const all = [...document.querySelectorAll<HTMLElement>('a[href],button,input,select,summary')]
  const there = all.filter((one) => one.checkVisibility() && !one.matches(':disabled'))
  there.forEach((one, index) => (one.dataset.walk = String(index)))
  return there.length
}

/** The number of the one with the focus, whether it has a name, and a ring around it. */
function focused() {
  const at = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLElement> }
  const by = document.getElementById(at.getAttribute('aria-labelledby')?.split(' ')[0] ?? '')
  const name = at.ariaLabel ?? by?.textContent ?? (at.labels?.[0]?.textContent || at.textContent)
  const { outlineStyle, outlineWidth } = getComputedStyle(at)
  return {
    at: at.dataset.walk,
    named: !!name.trim(),
    ringed: outlineStyle !== 'none' && outlineWidth !== '0px',
  }
}

test.each(['options.html', 'welcome.html', 'overview.html'])(
  '%s is walked with Tab alone: everything in its order, named, with a ring around it',
  async (path) => {
    const walked = await stage.session.openExtensionPage(path)
    await walked.waitForSelector('h1')
    await walked.bringToFront()
    const count = await walked.evaluate(number)
    expect(count).toBeGreaterThan(1)
    for (let at = 0; at < count; at++) {
      await walked.keyboard.press('Tab')
      expect(await walked.evaluate(focused)).toEqual({ at: String(at), named: true, ringed: true })
    }
    await walked.close()
  },
)

test('beside a page of 820 px nobody scrolls far: a third of the first design, which had 2,688', async () => {
  await page.setViewport({ width: 820, height: 600 })
  // Firefox draws each field a little higher.
  const most = (2688 / 3) * (browserUnderTest === 'firefox' ? 1.05 : 1)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(most)
})

test('the three files are saved with what was read', async () => {
  for (const name of ['Table (CSV)', 'Data (JSON)', 'Calendar (ICS)']) await press(name)
  const saved = () =>
    readdirSync(folder)
      .map((name) => name.split('.').at(-1))
      .toSorted((one = '', other = '') => one.localeCompare(other))
  await until('three files', () => saved().join() === 'csv,ics,json')
  const all = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  const { product } = (read.local[stateKey] as StoredState).accounts['made-up-account']!.reading!
    .subscriptions[0]!
  expect(all.filter((text) => text.includes(product))).toHaveLength(3)
})

test('forget everything asks first, and No changes nothing', async () => {
  await press('Forget everything')
  await until('focus on the safe answer', () =>
    page.evaluate(() => document.activeElement?.textContent === 'No, keep it'),
  )
  await press('No, keep it')
  expect(Object.keys(await stage.session.storage('local'))).toContain(stateKey)
})

test('forget everything leaves nothing in any area but a new salt and bare times, and says so', async () => {
  const { [saltKey]: saltBefore } = await stage.session.storage('local')
  await press('Forget everything')
  await press('Yes, forget it')
  await says('Done. Nothing about you is kept any more.')
  const left = await Promise.all(
    (['local', 'session', 'sync'] as const).map((area) => stage.session.storage(area)),
  )
  expect(
    left.flatMap((area) => Object.keys(area)).filter((key) => key !== saltKey && key !== stateKey),
  ).toEqual([])
  const { rateLimit, ...state } = left[0]![stateKey] as StoredState
  expect(state).toEqual({ version: 1, current: null, accounts: {}, session: 'unknown' })
  expect(JSON.stringify(rateLimit)).not.toContain('made-up-account')
  expect(left[0]![saltKey]).not.toBe(saltBefore)
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('system')
})

test('another language is spoken at once, here and in the popup, and after a reload', async () => {
  await page.select('#language', 'ar')
  await until('the page is Arabic', () =>
    page.evaluate(() => document.documentElement.lang === 'ar' && document.title === 'الإعدادات'),
  )
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
  const popup = await stage.session.openPopup({ asTab: true })
  await until('the popup is Arabic', () =>
    popup.evaluate(
      () => document.body.innerText.includes('افتح') || document.documentElement.lang === 'ar',
    ),
  )
  await popup.waitForSelector('#catalogue')
  expect(await popup.$eval('#catalogue', (one) => /\p{Script=Arabic}/u.test(one.textContent))).toBe(
    true,
  )
  await popup.close()
  await page.select('#language', '')
  await says('Settings')
})
