import { readdirSync } from 'node:fs'
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statesAt } from '../fixtures/states.ts'
import type { Scene } from '../tools/gallery/scenes.ts'
import { type Look, type Stage, openStage, show } from '../tools/gallery/show.ts'
import { bareSite } from './harness/bare-site.ts'
import { openBrowser } from './harness/index.ts'

/** Chromium's popup is at most so high; ours asks for 380. */
const popup = { width: 380, height: 600 }
const plain: Look = { ...popup, dark: false, text: 1, forcedColors: false }
const seed = (name: string, more: Partial<Scene> = {}): Scene => ({
  ...statesAt(new Date()).find((state) => state.name === name)!,
  page: 'popup.html',
  widths: [popup.width],
  ...more,
})
let site: Awaited<ReturnType<typeof bareSite>>
let stage: Stage
beforeAll(async () => {
  site = await bareSite()
  stage = await openStage(await openBrowser({ browser: 'chromium', portal: site, language: 'en' }))
})
afterAll(async () => {
  await stage?.session.close()
  site?.close()
})

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
])('$whose: a code is in view after $presses.length presses', async ({ scene, presses }) => {
  await show(stage, seed(scene), plain)
  expect(await pressThrough(stage.page, ...presses)).toBe(true)
})

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

/** Applications are radio buttons, or a list where they are many. */
const applications = 'input[name=application], .applications option'
const devices = 'input[name=target]'
const valuesOf = (page: Page, selector: string) =>
  page.$$eval(selector, (all) => all.map((one) => (one as HTMLInputElement).value))
/** By script: whether it is in view is not what is asked. */
async function choose(page: Page, selector: string, value: string) {
  if ((await page.$('select.applications')) && selector === applications)
    return page.select('select.applications', value)
  return page.$$eval(
    selector,
    (all, wanted) => (all as HTMLInputElement[]).find(({ value: own }) => own === wanted)?.click(),
    value,
  )
}

/** A device that can do without a code has none (this one, or one without a way); else it is drawn in a moment. */
const hasCode = (page: Page) =>
  page
    .waitForFunction(() => !document.querySelector('.qr') || document.querySelector('.qr svg'))
    .then(() => page.$('.qr'))

/** Every application for every device, as somebody presses them one after the other. */
async function walk(page: Page): Promise<{ codes: number; below: string[] }> {
  const below: string[] = []
  let codes = 0
  for (const application of await valuesOf(page, applications)) {
    await choose(page, applications, application)
    for (const device of await valuesOf(page, devices)) {
      await choose(page, devices, device)
      if (!(await hasCode(page))) continue
      codes++
      below.push(...(await belowPopup(page)).map((what) => `${application} ${device}: ${what}`))
    }
  }
  return { codes, below }
}

describe.each(readdirSync('public/_locales'))('%s', (language) => {
  test.each([
    { what: 'a subscription', subscription: 's1' },
    { what: 'the catalogue', subscription: null },
  ])('$what: heading, whole code and first action stand in the popup', async (one) => {
    const place = {
      view: 'downloads',
      subscription: one.subscription,
      application: null,
      platform: null,
    } as const
    await show(stage, seed('read', { place, language }), plain)
    await stage.page.waitForSelector(devices)
    const { codes, below } = await walk(stage.page)
    expect(below).toEqual([])
    expect(codes).toBeGreaterThan(5)
  })
})
