import { withoutIsolation } from '../../lib/browser/i18n.ts'
import { standsStill } from '../e2e/harness/stands-still.ts'
import { until } from '../e2e/harness/until.ts'
import type { View } from './safari.ts'

declare const companionRoom: ShadowRoot

export const dialog = (application = 'kaspersky') =>
  `/MyLicenses#(modal:download/premium/${application})`
export const sizes = {
  'full screen': { width: 820, height: 1180 },
  'a third of it': { width: 320, height: 1180 },
  'a small phone': { width: 320, height: 568 },
}

export const shown = (page: View) =>
  until('the companion', () =>
    page.call(
      () =>
        document.documentElement.querySelector(':scope > div') !== null &&
        !!companionRoom.querySelector('section'),
      'ext',
    ),
  )
export const gone = (page: View) =>
  until('the companion has gone', () =>
    page.call(
      () =>
        [...document.documentElement.children].map(({ tagName }) => tagName).join() === 'HEAD,BODY',
    ),
  )
/** Without the signs that keep a Latin name apart in an Arabic sentence: they are not seen. */
export const text = async (page: View) =>
  withoutIsolation(
    await page.call(
      () => companionRoom.querySelector<HTMLElement>('section')?.innerText ?? '',
      'ext',
    ),
  )

/** A function for the page that holds something of this test: only its text goes there. */
export const written = (source: string) => ({ toString: () => source }) as unknown as () => unknown

/** A real press on what is called so, once it has stood there long enough to be meant. */
export async function press(page: View, label: string) {
  if (!(await page.call(written(`() => (${standsStill.toString()})(companionRoom)`), 'ext')))
    throw new Error('The card never stood still.')
  const { x, y } = (await page.call(
    written(`() => {
      const element = [...companionRoom.querySelectorAll('button, summary')].find(({ textContent }) => textContent === ${JSON.stringify(label)})
      const { left, top, width, height } = element.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    }`),
    'ext',
  )) as { x: number; y: number }
  await page.press(x, y)
}

/** What can be measured of the card. Runs beside the page, as a content script. */
export function measure() {
  const card = companionRoom.querySelector('section')!
  const { left, top, right, bottom, width } = card.getBoundingClientRect()
  const host = companionRoom.host
  const targets = [...companionRoom.querySelectorAll('a,button,summary')].map((element) =>
    element.getBoundingClientRect(),
  )
  const points = [0.05, 0.5, 0.95].flatMap((x) =>
    [0.1, 0.5, 0.9].map((y) => [left + width * x, top + (bottom - top) * y] as const),
  )
  return {
    dir: companionRoom.querySelector<HTMLElement>('.frame')!.dir,
    surface: getComputedStyle(card).backgroundColor,
    insideTheScreen: left >= 0 && right <= innerWidth && top >= 0,
    runsOver: card.scrollWidth > card.clientWidth,
    covered: points.filter(([x, y]) => y < innerHeight && document.elementFromPoint(x, y) !== host)
      .length,
    smallTargets: targets.filter(({ width: w, height: h }) => w > 0 && Math.min(w, h) < 44).length,
    links: [...companionRoom.querySelectorAll('a')].map(({ href, target }) => ({ href, target })),
  }
}
