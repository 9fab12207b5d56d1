import type { Page } from 'puppeteer'
import { describe, expect, test } from 'vitest'
import { closedRoom } from './closed-room.ts'
import { type DeviceName, devices } from './harness/devices.ts'
import { popupPage } from './harness/popup-page.ts'
import { portalUrl, type Session, until, neverHappens, atRest } from './harness/index.ts'
import { useStage } from './harness/use-stage.ts'
import { factsOf, toldAfter } from './page-seen.ts'

const download = `${portalUrl}/MyLicenses#(modal:download/premium/kaspersky)`

const stage = useStage({ device: 'mac' })

const contradictory = (device: DeviceName, os?: string) =>
  device === 'bsd' || (os !== undefined && os !== devices[device].platformInfoOs)

/** What the page cannot tell, the user is asked in the popup, which opens where it was left. */
async function popupAsks(session: Session) {
  const popup = await session.openPopup({ asTab: true })
  const asks = () => popup.evaluate(() => document.body.innerText.includes('Which device is this?'))
  const listed = async () => (await popupPage(popup).cards()).length === 7
  await until('the subscriptions or the question', async () => (await listed()) || (await asks()))
  if (!(await asks())) await popupPage(popup).press('Kaspersky Premium')
  await until('the question', asks)
  await popup.close()
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
  { device: 'bsd', name: 'a system of its own that the browser calls Linux' },
])('$name', ({ device, platformInfoOs }) => {
  test('sees no banner, and the page nothing of the extension', async () => {
    const { session } = stage
    await session.become(device, platformInfoOs)
    const page = await session.newPage()
    const { facts } = await toldAfter(session, 'download-dialog', () => page.goto(download))
    expect(facts).toMatchObject(factsOf(device))
    // The worker decides after it heard.
    await neverHappens('a banner is there', closedRoom(page).exists, 400)
    expect(
      await page.evaluate(() =>
        [...document.documentElement.children].map(({ tagName }) => tagName),
      ),
    ).toEqual(['HEAD', 'BODY'])
    if (contradictory(device, platformInfoOs)) await popupAsks(session)
    await page.close()
  })
})

test('Windows on ARM: said of the application that is not made for it, and of no other; a plan for one device is told by its places', async () => {
  const { session, portal } = stage
  portal.change({ language: 'en-US' })
  await session.become('windows-arm')
  const page = await session.newPage()
  await toldAfter(session, 'subscriptions', () => page.goto(`${portalUrl}/MyLicenses`))
  const popup = await session.openPopup({ asTab: true })
  const { home, cards, press, choose, target } = popupPage(popup)
  const text = () => popup.evaluate(() => document.body.innerText)
  const says = (words: string) =>
    until(`the popup says "${words}"`, async () => {
      const said = await text()
      if (!said.includes(words)) throw new Error(`It says: ${said}`)
      return true
    })
  const arm = 'Kaspersky for Windows does not work on computers with an ARM processor.'
  const oneDevice = 'This plan covers one device only.'

  await home()
  await until('the cards', async () => (await cards()).length === 7)
  await press('Kaspersky Premium')
  // What can be had here stands first.
  await until('the VPN', async () => (await target()).startsWith('Kaspersky VPN'))
  expect(await text()).not.toContain(arm)
  await choose('application', 'kaspersky')
  await says(arm)
  await says('Use it on another device, for example on your phone.')
  await choose('target', 'android')
  await until('for Android', async () => (await target()).includes('Android'))
  expect(await text()).not.toContain(oneDevice)
  await home()
  await until('the cards', async () => (await cards()).length === 7)
  await press('Kaspersky Free')
  await choose('target', 'android')
  await says(oneDevice)
  await Promise.all([popup.close(), page.close()])
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

/**
 * A user walks through the dialog and presses beside its controls: everything that the page hears
 * of it.
 */
async function walk(page: Page): Promise<string[]> {
  await page.bringToFront()
  await atRest(page) // the page's last redraw takes the focus with it
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
  const { portal, session } = stage
  portal.change({ clock: '2026-11-22T12:00:00Z' })
  await session.become('mac')
  const page = await session.newPage()
  await toldAfter(session, 'download-dialog', () => page.goto(download))
  // The dialog may stand there before the list below it is whole.
  await atRest(page)
  const withIt = await page.evaluate(footprint)
  const heard = await walk(page)
  // Seven keys down and up, one press. Firefox tells of no focus in a window that has none.
  expect(heard.length).toBeGreaterThanOrEqual(16)
  await session.withholdAccess()
  await page.bringToFront()
  await page.goto('about:blank')
  await page.goto(download)
  await page.waitForFunction(
    (count) => document.querySelectorAll('*').length === count,
    {},
    withIt.boxes.length,
  )
  expect(await page.evaluate(footprint)).toEqual(withIt)
  expect(await walk(page)).toEqual(heard)
})
