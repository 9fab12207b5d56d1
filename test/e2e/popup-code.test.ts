import { readdirSync } from 'node:fs'
import type { Page } from 'puppeteer'
import { describe, expect, test } from 'vitest'
import { statesAt } from '../fixtures/states.ts'
import type { Scene } from '../tools/gallery/scenes.ts'
import { type Look, show } from '../tools/gallery/show.ts'
import { allOr } from './harness/rounds.ts'
import { useScenes } from './harness/use-scenes.ts'

/** Chromium's popup is at most so high; ours asks for 380. */
const popup = { width: 380, height: 600 }
const plain: Look = { ...popup, dark: false, text: 1, forcedColors: false }
const seed = (name: string, more: Partial<Scene> = {}): Scene => ({
  ...statesAt(new Date()).find((state) => state.name === name)!,
  page: 'popup.html',
  widths: [popup.width],
  ...more,
})
const stage = useScenes()

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

/**
 * Every application for every device, pressed one after the other, by script: what then ends below
 * the popup of `height`, and how many codes there were.
 */
async function walk(height: number): Promise<{ codes: number; below: string[] }> {
  const all = (selector: string) => [...document.querySelectorAll<HTMLInputElement>(selector)]
  // Radio buttons, or a list where they are many.
  const applications = 'input[name=application], .applications option'
  const devices = 'input[name=target]'
  const choose = (selector: string, value: string) => {
    const list = document.querySelector<HTMLSelectElement>('select.applications')
    if (!list || selector === devices)
      return all(selector)
        .find((one) => one.value === value)
        ?.click()
    list.value = value
    list.dispatchEvent(new Event('change', { bubbles: true }))
  }
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  // This device has no code, nor has one without a way; else it is drawn in a moment.
  const drawn = async () => {
    do await frame()
    while (document.querySelector('.qr:not(:has(svg))'))
    return document.querySelector('.qr') !== null
  }
  const isInView = (selector: string) => {
    const { top, bottom } =
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
    return top > 0 && bottom <= height
  }
  const below: string[] = []
  let codes = 0
  for (const { value: application } of all(applications)) {
    choose(applications, application)
    await frame()
    for (const { value: device } of all(devices)) {
      choose(devices, device)
      if (!(await drawn())) continue
      codes++
      // A computer scans nothing: there the link stands first.
      const isScanned = device === 'ios' || device === 'android'
      const parts = ['.target h2', '.actions .button', ...(isScanned ? ['.qr svg'] : [])]
      for (const part of parts) if (!isInView(part)) below.push(`${application} ${device}: ${part}`)
    }
  }
  return { codes, below }
}

describe.each(
  // The longest words, other scripts, from right to left.
  allOr(readdirSync('public/_locales'), ['en', 'de', 'hu', 'ru', 'el', 'ja', 'th', 'ar']),
)('%s', (language) => {
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
    await stage.page.waitForSelector('input[name=target]')
    const { codes, below } = await stage.page.evaluate(walk, popup.height)
    expect(below).toEqual([])
    expect(codes).toBeGreaterThan(5)
  })
})
