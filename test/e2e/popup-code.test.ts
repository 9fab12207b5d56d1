import { readdirSync } from 'node:fs'
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Platform } from '../../lib/domain/platform.ts'
import { statesAt } from '../fixtures/states.ts'
import { type Scene, scenesAt } from '../tools/gallery/scenes.ts'
import { type Look, type Stage, openStage, show } from '../tools/gallery/show.ts'
import { bareSite } from './harness/bare-site.ts'
import { openBrowser, until } from './harness/index.ts'

/** Chromium's popup is at most so high; ours asks for 380. */
const popup = { width: 380, height: 600 }
const plain: Look = { ...popup, dark: false, text: 1, forcedColors: false }
const seed = (name: string, place?: Scene['place']): Scene => ({
  ...statesAt(new Date()).find((state) => state.name === name)!,
  page: 'popup.html',
  widths: [popup.width],
  ...(place && { place }),
})
let site: Awaited<ReturnType<typeof bareSite>>
beforeAll(async () => {
  site = await bareSite()
})
afterAll(() => site?.close())

async function withStage<R>(language: string, work: (stage: Stage) => Promise<R>): Promise<R> {
  const stage = await openStage(await openBrowser({ browser: 'chromium', portal: site, language }))
  try {
    return await work(stage)
  } finally {
    await stage.session.close()
  }
}

const iphone = 'input[name=target][value=ios]'
/** Presses one after the other, each when it is there; says whether the code is then in view. */
async function pressThrough(page: Page, ...selectors: string[]): Promise<boolean> {
  for (const selector of selectors) {
    await page.waitForSelector(selector)
    await page.click(selector)
  }
  await page.waitForSelector('.qr svg')
  return isInView(page, '.qr svg')
}

const isInView = (page: Page, selector: string) =>
  page.$eval(
    selector,
    (one, bottom) => {
      const { top, bottom: end } = one.getBoundingClientRect()
      return top >= 0 && end <= bottom && scrollY === 0
    },
    popup.height,
  )

test.each([
  { whose: 'one subscription', scene: 'read-one', presses: [iphone] },
  { whose: 'several', scene: 'read', presses: ['#card-s1', iphone] },
  { whose: 'no account', scene: 'first-run', presses: ['#catalogue', iphone] },
])('$whose: a code is in view after $presses.length presses', ({ scene, presses }) =>
  withStage('en', async (stage) => {
    await show(stage, seed(scene), plain)
    expect(await pressThrough(stage.page, ...presses)).toBe(true)
  }),
)

/** What must stand in the popup without scrolling; what does not is named, with how far down it ends. */
const belowPopup = (page: Page) =>
  page.evaluate(
    (height) =>
      ['.target h2', '.qr svg', '.actions .button'].flatMap((selector) => {
        const one = document.querySelector(selector)
        const { top, bottom } = one?.getBoundingClientRect() ?? { top: -1, bottom: -1 }
        return top >= 0 && bottom <= height ? [] : [`${selector} ends at ${Math.round(bottom)}`]
      }),
    popup.height,
  )

describe.each(readdirSync('public/_locales'))('%s', (folder) => {
  const places: [string, Platform][] = [
    ['kaspersky', 'ios'],
    ['kaspersky', 'macos'],
    ['kaspersky', 'android'],
    ['vpn', 'ios'],
    ['password-manager', 'ipados'],
  ]
  test(
    'the whole code, its heading and the first action stand in the popup, whatever was chosen',
    () =>
      withStage(folder.replace('_', '-'), async (stage) => {
        const found: string[] = []
        for (const subscription of ['s1', null])
          for (const [application, platform] of places) {
            const place = { view: 'downloads', subscription, application, platform } as const
            await show(stage, seed('read', place), plain)
            if (!(await stage.page.waitForSelector('.qr svg', { timeout: 3000 }).catch(() => null)))
              continue
            const below = await belowPopup(stage.page)
            found.push(
              ...below.map((what) => `${subscription} ${application} ${platform}: ${what}`),
            )
          }
        expect(found).toEqual([])
      }),
    60_000,
  )
})

/** What unfolds may have to be fetched. */
const isFilled = (page: Page) =>
  until('what unfolds has something in it', () =>
    page.evaluate(() =>
      [...document.querySelectorAll('details[open]')].every((one) => one.childElementCount > 1),
    ),
  )
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight)
/** Every line that unfolds, one after the other: those of a group close each other. */
async function tallest(page: Page): Promise<number> {
  const heights = [await heightOf(page)]
  const count = await page.$$eval('summary, button[aria-expanded=false]', (all) => all.length)
  for (let n = 0; n < count; n++) {
    await page.evaluate((at) => {
      const all = document.querySelectorAll<HTMLElement>('summary, button[aria-expanded]')
      all[at]?.click()
    }, n)
    await isFilled(page)
    heights.push(await heightOf(page))
  }
  return Math.max(...heights)
}

test(
  'no view is higher than two popups, with everything unfolded that can be at once',
  () =>
    withStage('en', async (stage) => {
      const scenes = scenesAt(new Date()).filter(
        // A hundred subscriptions are a long list, and names at their longest are no measure.
        ({ name, page }) => page === 'popup.html' && !/hundred|long-names/.test(name),
      )
      const high: string[] = []
      for (const scene of scenes) {
        await show(stage, scene, plain)
        const height = await tallest(stage.page)
        if (height > 2 * popup.height) high.push(`${scene.name}: ${height}`)
      }
      expect(high).toEqual([])
    }),
  120_000,
)
