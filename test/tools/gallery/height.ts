import type { Page } from 'puppeteer'
import { until } from '../../e2e/harness/until.ts'

/**
 * Of the whole page, in px, without the reasons that somebody has unfolded: there are as many as
 * there are, and none may hide.
 */
export const heightOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.reasons')].reduce(
      (height, { clientHeight }) => height - clientHeight,
      document.documentElement.scrollHeight,
    ),
  )

/** What unfolds may have to be fetched. */
const isFilled = (page: Page) =>
  until('what unfolds has something in it', () =>
    page.evaluate(() =>
      [...document.querySelectorAll('details[open]')].every((one) => one.childElementCount > 1),
    ),
  )

/** As before the last round. */
const foldAll = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('[data-unfolded]')) {
      delete one.dataset.unfolded
      if (one.ariaExpanded === 'true' || one.closest('details')?.open) one.click()
    }
  })

/**
 * `visit` as the view stands, and with each line that unfolds, one after the other; those of a
 * group close each other.
 */
export async function eachUnfolding(page: Page, visit: () => Promise<void>): Promise<void> {
  await foldAll(page)
  await visit()
  const count = await page.$$eval('summary, button[aria-expanded=false]', (all) => all.length)
  for (let n = 0; n < count; n++) {
    await page.evaluate((at) => {
      const all = document.querySelectorAll<HTMLElement>('summary, button[aria-expanded]')
      if (!all[at]) return
      all[at].dataset.unfolded = ''
      all[at].click()
    }, n)
    await isFilled(page)
    await visit()
  }
}

/** The view at its highest, in px, whatever is unfolded. */
export async function tallest(page: Page): Promise<number> {
  const heights: number[] = []
  await eachUnfolding(page, async () => void heights.push(await heightOf(page)))
  return Math.max(...heights)
}
