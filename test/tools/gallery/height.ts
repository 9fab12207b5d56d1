import type { Page } from 'puppeteer'
import { until } from '../../e2e/harness/until.ts'

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight)

/** What unfolds may have to be fetched. */
const isFilled = (page: Page) =>
  until('what unfolds has something in it', () =>
    page.evaluate(() =>
      [...document.querySelectorAll('details[open]')].every((one) => one.childElementCount > 1),
    ),
  )

/** The view at its highest, in px: every line that unfolds, one after the other; those of a group close each other. */
export async function tallest(page: Page): Promise<number> {
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
