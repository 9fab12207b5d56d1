import { mkdirSync } from 'node:fs'
import type { Page } from 'puppeteer'
import { beforeAll, describe, expect, test } from 'vitest'
import { closedRoom, type Seen } from './closed-room.ts'
import { axeFinds, heard } from './companion-heard.ts'
import { portalUrl, until, atRest, settled } from './harness/index.ts'
import { pairs } from './harness/rounds.ts'
import { useStage } from './harness/use-stage.ts'
import { toldAll } from './page-seen.ts'

const pictures = '.output/screenshots/companion'
const stage = useStage({ scenario: { strictCsp: true }, device: 'ipad' })
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
})

/** Controls that the user could reach if our node were not there, and cannot. Runs in the page. */
function covered(): string[] {
  const ours = [...document.querySelectorAll('html > div, dialog > div:last-child')].filter(
    (element) => element.childNodes.length === 0,
  )
  return [...document.querySelectorAll('a[href], button, input, [role=button]')].flatMap(
    (element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      const stack = document.elementsFromPoint(left + width / 2, top + height / 2)
      const reachable = stack.find((other) => !ours.includes(other))
      return width > 0 && reachable && element.contains(reachable) && ours.includes(stack[0]!)
        ? [element.outerHTML.slice(0, 80)]
        : []
    },
  )
}

/** Points of the card that something of the page lies over. Runs in the page. */
function hidden({ left, top, width, height }: Seen['box']): number {
  const spots = [0.05, 0.5, 0.95].flatMap((x) =>
    [0.1, 0.5, 0.9].map((y) => [left + width * x, top + height * y] as const),
  )
  return spots.filter(([x, y]) => document.elementFromPoint(x, y)?.childNodes.length !== 0).length
}

/**
 * Open dialogs that the card lies half on; one that takes the whole screen has no edge. Runs in the
 * page.
 */
function hungOver({ left, top, width, height }: Seen['box']): number {
  return [...document.querySelectorAll('dialog[open], [role=dialog]')].filter((dialog) => {
    const box = dialog.getBoundingClientRect()
    const meets =
      left < box.right && box.left < left + width && top < box.bottom && box.top < top + height
    const holds =
      box.left <= left && box.top <= top && box.right >= left + width && box.bottom >= top + height
    const fills = box.width >= innerWidth * 0.9 && box.height >= innerHeight * 0.9
    return box.width > 0 && !fills && meets && !holds
  }).length
}

/**
 * How wide the page is with our node and without; its own tables may be wider than the screen. Runs
 * in the page.
 */
function widths(): number[] {
  const withIt = document.documentElement.scrollWidth
  const ours = [...document.querySelectorAll('html > div, dialog > div:last-child')].find(
    (element) => element.childNodes.length === 0,
  )!
  const { parentElement: parent, nextSibling } = ours
  ours.remove()
  const without = document.documentElement.scrollWidth
  parent!.insertBefore(ours, nextSibling)
  return [withIt, without]
}

async function open(path: string, size: { width: number; height: number }): Promise<Page> {
  const page = await stage.session.newPage()
  await page.goto(portalUrl + path)
  await until('the banner is there', closedRoom(page).exists)
  // What is told after the size has changed would be judged by the touch points of that.
  await toldAll(stage.session)
  // Puppeteer's own way to a size sets one touch point, which no iPad has: not where the page will
  // be judged again.
  if (size.width !== 820) await page.setViewport({ ...size, deviceScaleFactor: 2, hasTouch: true })
  return page
}

const sizes = [
  { name: 'an iPad', width: 820, height: 1180 },
  { name: 'a third of its screen', width: 320, height: 1180 },
  { name: 'a small phone', width: 320, height: 568 },
]
const places = [
  { where: 'the list', path: '/MyLicenses' },
  { where: 'a window', path: '/MyLicenses#(modal:subscription/premium)' },
  { where: 'the download dialog', path: '/MyLicenses#(modal:download/premium/kaspersky)' },
]

describe.each(['2019', '2022', '2025'] as const)('in the portal of %s', (generation) => {
  test.each(pairs(sizes, places).map(([size, place]) => ({ ...size, ...place })))(
    'on $name the banner covers no control of $where',
    async ({ width, height, where, path }) => {
      stage.portal.change({ generation })
      const page = await open(path, { width, height })
      await atRest(page)
      await page.screenshot({
        path: `${pictures}/${generation}-${width}x${height}-${where.replaceAll(' ', '-')}.png`,
      })
      expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height])
      expect(await page.evaluate(covered)).toEqual([])
      const seen = (await closedRoom(page).see())!
      if (seen.floating) expect(await page.evaluate(hungOver, seen.box)).toBe(0)
      if (seen.floating || width === 820) expect(await page.evaluate(hidden, seen.box)).toBe(0)
      // Its words do not stand in a strip beside the buttons: that was 90 px higher.
      if (!seen.floating && width === 820) expect(seen.box.height).toBeLessThan(220)
      expect(seen.box.left >= 0 && seen.box.left + seen.box.width <= width).toBe(true)
      expect(seen.smallestTarget).toBeGreaterThanOrEqual(44)
      const [withIt, without] = await page.evaluate(widths)
      expect(withIt).toBe(without)
      await page.close()
    },
  )
})

describe('in special company', () => {
  test('a modal <dialog> makes the rest of the page dead: the banner is its guest, and goes home after it', async () => {
    stage.portal.change({ generation: '2022' })
    const page = await open('/MyLicenses', { width: 820, height: 1180 })
    await page.evaluate(() => {
      const dialog = document.createElement('dialog')
      dialog.dataset.atSelector = 'downloadDialog'
      const add = (name: string, textContent: string) =>
        dialog.append(Object.assign(document.createElement(name), { textContent }))
      add('h2', 'Kaspersky Premium')
      add('p', 'Mac')
      add('button', 'Download')
      document.body.append(dialog)
      dialog.showModal()
    })
    // It floats a moment before it is the dialog's guest: the guest's place is what counts.
    await until('the banner floats as the last of the dialog', async () => {
      const seen = await closedRoom(page).see()
      return (
        seen?.floating &&
        (await page.evaluate(({ left, top }) => {
          const shown = document.elementFromPoint(left + 20, top + 20)
          return shown !== null && shown === document.querySelector('dialog')?.lastElementChild
        }, seen.box))
      )
    })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Download')
    await page.evaluate(() => document.querySelector('dialog')!.remove())
    await until(
      'the banner is back in the flow',
      async () => (await closedRoom(page).see())?.floating === false,
    )
    await page.close()
  })

  test('a dialog that is not modal counts too: its application, and nothing of it is covered', async () => {
    stage.portal.change({ generation: '2022', language: 'en-US' })
    const page = await open('/MyLicenses', { width: 820, height: 1180 })
    await page.evaluate(() => {
      const dialog = document.createElement('dialog')
      dialog.dataset.atSelector = 'downloadDialog'
      const add = (name: string, textContent: string) =>
        dialog.append(Object.assign(document.createElement(name), { textContent }))
      add('h2', 'Kaspersky Safe Kids')
      add('p', 'Mac')
      add('button', 'Download')
      document.body.prepend(dialog)
      dialog.show()
    })
    const said = (words: string) =>
      until(`the banner says "${words}"`, async () => {
        const seen = await closedRoom(page).see()
        return seen?.text.includes(words) ? seen : null
      })
    const seen = await said('Kaspersky Safe Kids for this device')
    expect(await page.evaluate(covered)).toEqual([])
    expect(await page.evaluate(hidden, seen.box)).toBe(0)
    await page.evaluate(() => document.querySelector('dialog')!.close())
    await said('One of your subscriptions includes the app Kaspersky.')
    await page.close()
  })

  /** The page with a rule and an element more. */
  async function withMore(page: Page, rule: string) {
    await page.evaluate((css) => {
      // Past the page's own policy, as its own style sheet would be.
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      document.adoptedStyleSheets = [sheet]
      document.body.append(
        Object.assign(document.createElement('button'), { id: 'more', textContent: 'Perhaps' }),
      )
    }, rule)
    return page
  }
  const boxOfMore = (page: Page) =>
    page.evaluate(
      () =>
        document.querySelector('#more')!.getBoundingClientRect().toJSON() as {
          top: number
          bottom: number
        },
    )

  test('a page that cannot be scrolled keeps its foot in reach', async () => {
    stage.portal.change({ generation: '2022' })
    const page = await open('/MyLicenses', { width: 820, height: 1180 })
    await withMore(
      page,
      'html, body { height: 100%; overflow: hidden } body { position: relative } body > :not(#more) { display: block; height: 100%; overflow: hidden } #more { position: absolute; bottom: 0 }',
    )
    const seen = await until('the banner floats', async () => {
      const now = await closedRoom(page).see()
      return now?.floating ? now : null
    })
    expect(await page.evaluate(covered)).toEqual([])
    expect(await page.evaluate(hidden, seen.box)).toBe(0)
    expect((await boxOfMore(page)).bottom).toBeLessThanOrEqual(1180)
    await page.close()
  })

  test.each(['fixed', 'absolute'])(
    'the banner stands below a header of position %s, scrolls away with the page, and nothing jumps',
    async (position) => {
      stage.portal.change({ generation: '2022' })
      const page = await open('/MyLicenses', { width: 820, height: 1180 })
      await withMore(
        page,
        `#more { position: ${position}; top: 0; left: 0; width: 100%; height: 60px; z-index: 9 } body { padding-top: 60px; min-height: 3000px }`,
      )
      const seen = await until('the banner stands below', async () => {
        const now = await closedRoom(page).see()
        return now && now.box.top === 60 ? now : null
      })
      expect(seen.floating).toBe(false)
      expect(await page.evaluate(hidden, seen.box)).toBe(0)
      expect(await page.evaluate(covered)).toEqual([])
      const height = () =>
        page.evaluate(() => [
          document.documentElement.scrollHeight,
          document.querySelector('h1')!.getBoundingClientRect().top + scrollY,
        ])
      const before = await height()
      await page.evaluate(() => scrollTo(0, 700))
      expect((await settled('the banner stands', closedRoom(page).see)).box.top).toBe(60 - 700)
      expect(await height()).toEqual(before)
      await page.close()
    },
  )

  test('nothing for axe to find, light and dark; a screen reader gets all of it, in the order of sight', async () => {
    const page = await open('/MyLicenses', { width: 820, height: 1180 })
    await page.screenshot({ path: `${pictures}/light.png` })
    await closedRoom(page).press('How to turn off the desktop version')
    expect(await axeFinds(page)).toEqual([])
    const said = (await heard(page)).filter(
      (one) => !/^StaticText: (?:Get |This is|Not now|How )/.test(one),
    )
    expect(said).toEqual([
      'status: Download Companion',
      'StaticText: Download Companion for My Kaspersky (unofficial)',
      'StaticText: My Kaspersky thinks this iPad is a Mac.',
      expect.stringContaining('One of your subscriptions includes the app Kaspersky.'),
      'link: Get Kaspersky in the App Store',
      'button: This is a Mac',
      'button: Not now',
      'DisclosureTriangle: How to turn off the desktop version',
      expect.stringContaining('Request Mobile Website'),
      expect.stringContaining('Request Desktop Website'),
    ])
    await page.close()
  })
})
