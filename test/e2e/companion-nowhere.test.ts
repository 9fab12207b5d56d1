import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Portal, startPortal } from '../stand-in/index.ts'
import { closedRoom } from './closed-room.ts'
import { type DeviceName, devices } from './harness/devices.ts'
import { popupPage } from './harness/popup-page.ts'
import { openBrowser, portalUrl, type Session, until } from './harness/index.ts'
import { factsOf, pagesSeen } from './page-seen.ts'

const download = `${portalUrl}/MyLicenses#(modal:download/premium/kaspersky)`
const heardOfDialog = async (session: Session) =>
  (await pagesSeen(session)).find(({ kind }) => kind === 'download-dialog')

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.close())

const contradictory = (device: DeviceName, os?: string) =>
  os !== undefined && os !== devices[device].platformInfoOs

/** What the page cannot tell, the user is asked in the popup. */
async function popupAsks(session: Session) {
  const popup = await session.openPopup({ asTab: true })
  await until(
    'the subscription is listed',
    async () => (await popupPage(popup).cards()).length === 7,
  )
  await popupPage(popup).press('Kaspersky Premium')
  await until('the question', () =>
    popup.evaluate(() => document.body.innerText.includes('Which device is this?')),
  )
}

describe.each<{ device: DeviceName; platformInfoOs?: string; name: string }>([
  { device: 'mac', name: 'a Mac' },
  { device: 'windows-touch', name: 'a touch Windows laptop' },
  { device: 'android', name: 'an Android phone that is offered Android software' },
  {
    device: 'ipad-mobile-site',
    name: 'an iPad that asks for the mobile site and is offered its own',
  },
  {
    device: 'ipad',
    platformInfoOs: 'mac',
    name: 'page signs of an iPad on what the browser calls a Mac',
  },
  {
    device: 'ipad',
    platformInfoOs: 'linux',
    name: 'page signs of an iPad on what the browser calls Linux',
  },
])('$name', ({ device, platformInfoOs }) => {
  test('sees no banner, and the page nothing of the extension', async () => {
    const session = await openBrowser({ portal, device, ...(platformInfoOs && { platformInfoOs }) })
    try {
      const { page } = session
      await page.goto(download)
      const { facts } = await until('the worker has heard of the dialog', () =>
        heardOfDialog(session),
      )
      expect(facts).toMatchObject(factsOf(device))
      // The worker decides after it heard: one more round trip, and the decision is made.
      await session.inWorker(() => new Promise<void>((done) => setTimeout(done, 300)))
      expect(await closedRoom(page).exists()).toBe(false)
      expect(
        await page.evaluate(() =>
          [...document.documentElement.children].map(({ tagName }) => tagName),
        ),
      ).toEqual(['HEAD', 'BODY'])
      if (contradictory(device, platformInfoOs)) await popupAsks(session)
    } finally {
      await session.close()
    }
  })
})

/** Everything of a page that it can measure about itself. */
const footprint = () => ({
  markup: document.documentElement.outerHTML,
  boxes: [...document.querySelectorAll('*')].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return [left, top, width, height].join()
  }),
  // The driver's own are not the extension's.
  globals: Object.getOwnPropertyNames(window)
    .filter((name) => !name.includes('ariaQuerySelector'))
    .toSorted(),
  sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
  focus: document.activeElement?.tagName,
  animations: document.getAnimations().length,
})

/** A user walks through the dialog and presses beside its controls: everything that the page hears of it. */
async function walk(page: Page): Promise<string[]> {
  await page.bringToFront()
  await new Promise((done) => setTimeout(done, 1_000)) // past the page's last redraw, which takes the focus with it
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    for (const name of [
      'pointerdown',
      'click',
      'focusin',
      'focusout',
      'keydown',
      'keyup',
      'scroll',
      'hashchange',
      'visibilitychange',
    ])
      addEventListener(
        name,
        ({ target }) =>
          void heard.push(
            `${name} ${target instanceof Element ? target.outerHTML.slice(0, 60) : 'page'}`,
          ),
        true,
      )
  })
  for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press('Tab')
  await page.mouse.click(640, 640)
  await page.keyboard.press('Escape')
  return page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
}

test('a page on which nothing is shown is the same page, with the extension and without', async () => {
  portal.change({ clock: '2026-11-22T12:00:00Z' })
  const withIt = await openBrowser({ portal, device: 'mac' })
  const pages = []
  try {
    await withIt.page.goto(download)
    await until('the dialog was heard of', () => heardOfDialog(withIt))
    pages.push(await withIt.page.evaluate(footprint))
    const heard = await walk(withIt.page)
    // Seven keys down and up, one press. Firefox tells of no focus in a window that has none.
    expect(heard.length).toBeGreaterThanOrEqual(16)
    await withIt.withholdAccess()
    await withIt.page.goto('about:blank')
    await withIt.page.goto(download)
    await withIt.page.waitForFunction(
      (count) => document.querySelectorAll('*').length === count,
      {},
      pages[0]!.boxes.length,
    )
    pages.push(await withIt.page.evaluate(footprint))
    expect(await walk(withIt.page)).toEqual(heard)
  } finally {
    await withIt.close()
  }
  expect(pages[0]).toEqual(pages[1])
})
