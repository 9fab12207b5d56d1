import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Page } from 'puppeteer'
import { popupPlaceKey, stateKey, tabsKey } from '../../lib/contracts/stored.ts'
import type { StoredState } from '../../lib/contracts/stored.ts'
import { statesAt } from '../fixtures/states.ts'
import { scenesAt } from '../tools/gallery/scenes.ts'
import { show } from '../tools/gallery/show.ts'
import type { Look } from '../tools/gallery/show.ts'
import { moved } from '../tools/gallery/still.ts'
import { until } from './harness/index.ts'
import { useScenes } from './harness/use-scenes.ts'

const plain: Look = { width: 380, dark: false, text: 1, forcedColors: false }
const seed = (name: string) => ({
  ...statesAt(new Date()).find((state) => state.name === name)!,
  page: 'popup.html' as const,
  widths: [380],
})

const stage = useScenes()
let page: Page
beforeAll(() => {
  page = stage.page
})

/** What has the focus, by its name; the page itself is `nothing`. */
const focused = () =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body) return 'nothing'
    const { title } = at as HTMLElement
    return (
      at.getAttribute('aria-label') ?? at.closest('label')?.textContent ?? (at.textContent || title)
    )
  })
const heading = () => page.$eval('h1', (one) => one.textContent)
const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const headed = (name: string) => until(`the view "${name}"`, async () => (await heading()) === name)

describe('by keyboard', () => {
  beforeEach(() => show(stage, seed('read'), plain))

  test('everything on the home is reached in reading order, and nothing else', async () => {
    const walked: string[] = []
    for (let n = 0; n < 13; n++) {
      await press('Tab')
      walked.push(await focused())
    }
    expect(walked).toEqual([
      'Refresh',
      'Settings',
      'Kaspersky Premium',
      'Kaspersky Standard',
      'Kaspersky Safe Kids',
      'Kaspersky VPN Secure Connection',
      'Kaspersky Plus',
      'Kaspersky Free',
      '1 more needs attention',
      'All apps, for any device',
      'I can’t download it',
      'Overview and devices',
      'Is something missing?',
    ])
  })

  test('a card opens into its downloads, arrows choose the device, Esc goes back to the card', async () => {
    await press('Tab', 'Tab', 'Tab', 'Enter')
    await headed('Kaspersky Premium')
    expect(await focused()).toBe('Kaspersky Premium')
    await press('Tab')
    expect(await focused()).toBe('Kaspersky')
    await press('Tab')
    expect(await focused()).toBe('This device')
    const scrolled = () => page.evaluate(() => scrollY)
    await press('ArrowRight', 'ArrowRight')
    expect(await focused()).toBe('iPhone · iPad')
    await page.waitForSelector('.qr svg')
    expect(await scrolled()).toBe(0)
    expect(await page.$eval('.address', (one) => one.textContent)).toBe(
      'https://apps.apple.com/app/id1089969624',
    )
    expect(await page.$eval('.target [role=status]', (one) => one.textContent)).toBe(
      'QR code: Kaspersky for iPhone and iPad · App Store',
    )
    expect(await page.title()).toBe('Kaspersky Premium · Download Companion')
    await press('Escape')
    await headed('Download Companion')
    expect(await focused()).toBe('Kaspersky Premium')
    expect(await page.title()).toBe('Download Companion')
  })

  test('enlarged, the code has the whole popup, and Esc closes it alone', async () => {
    await page.click('#card-s1')
    await headed('Kaspersky Premium')
    await page.click('input[name=target][value=ios]')
    await page.waitForSelector('.qr svg')
    await page.click('.actions button[aria-expanded]')
    await page.click('.more-actions .button')
    const wide = await page.waitForSelector('dialog[open] .qr svg')
    expect((await wide?.boundingBox())?.width).toBeGreaterThan(290)
    await press('Escape')
    await until('it is closed', async () => (await page.$('dialog')) === null)
    expect(await heading()).toBe('Kaspersky Premium')
  })

  test('the back button of the browser goes back as well', async () => {
    await page.click('#catalogue')
    await headed('All apps, for any device')
    await page.goBack()
    await headed('Download Companion')
    expect(page.url()).toContain('popup.html')
  })
})

test('it opens where the user left off, for a minute; the device chosen last stays chosen', async () => {
  await show(stage, seed('read'), plain)
  await page.click('#card-s1')
  await headed('Kaspersky Premium')
  await page.click('input[value="ios"]')
  await page.waitForSelector('.qr svg')
  await page.reload()
  await headed('Kaspersky Premium')
  await page.waitForSelector('.qr svg')
  const session = await stage.session.storage('session')
  const kept = session[popupPlaceKey] as { at: number }
  await stage.session.setStorage('session', { [popupPlaceKey]: { ...kept, at: kept.at - 60_001 } })
  await page.reload()
  await headed('Download Companion')
  await page.click('#card-s1')
  await page.waitForSelector('.qr svg')
})

test('a notice that goes does not take the focus with it', async () => {
  await show(stage, seed('account-switched'), plain)
  await page.focus('.notice .button')
  const { switchedFrom: _gone, ...state } = (await stage.session.storage('local'))[
    stateKey
  ] as StoredState
  await stage.session.setStorage('local', { [stateKey]: state })
  await until('no notice', async () => !(await page.$('.notice')))
  expect(await focused()).toBe('Download Companion')
})

test('search finds by any word, says how many, and clears without losing the focus', async () => {
  await show(stage, seed('read-hundred'), plain)
  await page.type('.search input', 'safe 4')
  await until('fewer cards', async () => (await page.$$('.card')).length < 20)
  const names = await page.$$eval('.card h3', (all) => all.map((one) => one.textContent))
  expect(names.every((name) => /safe.*4/i.test(name))).toBe(true)
  expect(await page.$eval('.search [role=status]', (one) => one.textContent)).toBe(
    `${names.length} found`,
  )
  await page.click('.search .icon-button')
  await until('all cards', async () => (await page.$$('.card')).length === 100)
  expect(await focused()).toBe('Search')
})

test.each<{ name: string; subscriptions?: unknown; session?: Record<string, unknown> }>([
  { name: 'a list that is none', subscriptions: 'broken' },
  { name: 'entries that are none', subscriptions: [null, null] },
  { name: 'tabs that are none', session: { [tabsKey]: { 1: null } } },
])(
  '$name: what cannot be shown leaves the first day, not an empty popup',
  async ({ subscriptions, session = {} }) => {
    const broken = seed('read')
    const reading = { subscriptions, warnings: [], readAt: 1, source: 'json' }
    const local = subscriptions
      ? {
          [stateKey]: {
            version: 1,
            current: 'a',
            rateLimit: {},
            accounts: { a: { lastSeen: 1, reading } },
          },
        }
      : broken.local
    await show(stage, { ...broken, local, session: { ...broken.session, ...session } }, plain)
    const text = await until('the way to every app', () =>
      page.evaluate(
        () =>
          document.body.innerText.includes('All apps, for any device') && document.body.innerText,
      ),
    )
    expect(text).toContain(subscriptions ? 'Open My Kaspersky' : 'Kaspersky Premium')
  },
)

test('the look for what moves sees what moves', async () => {
  await show(stage, seed('read'), plain)
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.top')!.style.marginBlockEnd = '60px'
  })
  expect((await moved(page)).join()).toContain('card')
})

test('nothing moves when a reading begins, and when it has ended', async () => {
  await show(stage, seed('read'), plain)
  const { [stateKey]: state } = seed('reading-with-data').local
  const { [stateKey]: after } = await stage.session.storage('local')
  await stage.session.setStorage('local', { [stateKey]: state })
  await until('it is reading', async () => (await page.$('[aria-disabled=true]')) !== null)
  await stage.session.setStorage('local', { [stateKey]: after })
  await until('it has read', async () => (await page.$('[aria-disabled=true]')) === null)
  expect(await moved(page)).toEqual([])
})

const scene = (name: string) => scenesAt(new Date()).find((one) => one.name === name)!

/** Presses what can be pressed by its box; a card, a radio button and a switch by what they cover. */
const lowTargets = () =>
  page.evaluate(() => {
    const sizeOf = (one: Element) =>
      (one.closest('.card:has(.card-open), label:has(input)') ?? one).getBoundingClientRect().height
    // A link within a sentence is as high as its line.
    const wanted = 'button, a.button, summary, select, label:has(> input[type=radio])'
    return [...document.querySelectorAll(wanted)]
      .filter((one) => sizeOf(one) > 0 && sizeOf(one) < 43.9)
      .map((one) => `${one.textContent} ${sizeOf(one)}`)
  })

test('under a finger everything that is pressed is 44 px high, what unfolds included', async () => {
  const views = [
    'read',
    'downloads-more',
    'downloads-why-not',
    'answers',
    'missing',
    'options-read',
  ]
  for (const name of [...views, 'welcome-access', 'overview-set-up']) {
    await show(stage, scene(name), plain)
    await page.setViewport({ width: 412, height: 900, hasTouch: true, isMobile: true })
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true)
    expect([name, ...(await lowTargets())]).toEqual([name])
  }
  await page.setViewport({ width: 380, height: 600 })
})

test.each(['welcome-access', 'welcome-no-access'])(
  '%s: one primary button, within the first 600 px, also in long words',
  async (name) => {
    for (const language of ['en', 'de', 'el']) {
      await show(stage, { ...scene(name), language }, { ...plain, width: 820 })
      await page.waitForSelector('.button-primary')
      const ends = await page.$$eval('.button-primary', (all) =>
        all.map((one) => one.getBoundingClientRect().bottom),
      )
      expect(ends.length).toBe(1)
      expect(ends[0]).toBeLessThan(600)
    }
  },
)
