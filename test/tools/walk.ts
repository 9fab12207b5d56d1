import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer'
import { closedRoom } from '../e2e/closed-room.ts'
import { portalUrl, until } from '../e2e/harness/index.ts'
import type { Session } from '../e2e/harness/index.ts'
import { popupPage } from '../e2e/harness/popup-page.ts'
import type { Portal } from '../stand-in/index.ts'

interface Walk {
  browser: 'chromium' | 'firefox'
  open(more: object): Promise<Session>
  portal: Portal
}

const folder = join('.output', 'start')
let step = 0

async function told(what: string, page: Page) {
  step += 1
  const file = join(folder, `${step}.png`)
  await page.screenshot({ path: file })
  console.log(`${step}. ${what}\n   picture: ${file}`)
}

/**
 * Walks the main job as a person would, and says what was seen at each step. Throws where something
 * is not as it should be.
 */
export async function walk({ browser, open, portal }: Walk) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  console.log(`Walking the main job in ${browser}, without a window.\n`)
  const session = await open({ device: browser === 'chromium' ? 'mac' : undefined })
  await visitPortal(session)
  await lookAtPopup(session)
  await scanCode(session)
  await session.close()
  // Firefox does not exist as a browser with extensions on an iPad, and cannot pretend to be one.
  if (browser === 'chromium') await visitWithIpad(await open({ device: 'ipad' }))
  const ours = portal.ledger.requests.filter(({ by }) => by !== 'page' && by !== 'navigation')
  console.log(
    `\nThe extension itself asked My Kaspersky for: ${[...new Set(ours.map(({ method, path }) => `${method} ${path}`))].join(', ')}`,
  )
  console.log(`All pictures are in ${folder}.`)
}

/** The stand-in draws late, as the portal does. */
const shows = (page: Page, text: string) =>
  until(`the page shows ${text}`, () =>
    page.evaluate((wanted) => document.body?.innerText.includes(wanted) ?? false, text),
  )

async function visitPortal({ page, storage }: Session) {
  await page.goto(`${portalUrl}/MyLicenses`)
  await shows(page, 'Kaspersky Premium')
  await until(
    'the subscriptions are read',
    async () => JSON.stringify(await storage('local')).includes('Kaspersky Premium'),
    15_000,
  )
  await told(`Opened ${portalUrl}/MyLicenses (a stand-in), signed in as the demo account.`, page)
}

async function lookAtPopup(session: Session) {
  const page = await session.openPopup()
  const popup = popupPage(page)
  const cards = await until('the subscriptions in the popup', async () =>
    (await popup.cards()).length > 0 ? popup.cards() : null,
  )
  const lines = cards.map(
    ({ product, state, detail, places }) =>
      `     ${product}: ${[state, detail, places].filter(Boolean).join(', ')}`,
  )
  await told(`The popup shows ${cards.length} subscriptions:\n${lines.join('\n')}`, page)
}

async function scanCode(session: Session) {
  const page = await session.openPopup({ asTab: true })
  await page.setViewport({ width: 400, height: 1050 })
  const popup = popupPage(page)
  await popup.home()
  await until('the card', async () => (await popup.cards()).length > 0)
  await popup.press('Kaspersky Premium')
  await popup.choices('target')
  const here = await popup.target()
  const others = await page.$$eval('label:has(input[name=target])', (labels) =>
    labels.map(({ innerText }) => innerText.replace('\n', ' ')),
  )
  await popup.choose('target', 'ios')
  const { jsqr, zxing, link } = await popup.qr()
  if (jsqr !== link || zxing !== link)
    throw new Error(`The code says ${jsqr} and ${zxing}, under it stands ${link}.`)
  await told(
    `Kaspersky Premium. First: ${here}. Devices: ${others.join(', ')}. The QR code for a phone decodes to the link under it: ${link}`,
    page,
  )
}

async function visitWithIpad(session: Session) {
  await session.page.goto(`${portalUrl}/MyLicenses#(modal:download/premium/kaspersky)`)
  await shows(session.page, 'Kaspersky.dmg')
  const room = closedRoom(session.page)
  const seen = await until('the banner', room.see, 15_000)
  const [link] = seen.links
  await told(
    `An iPad that asks for the desktop site is offered Mac software (Kaspersky.dmg). The banner: “${seen.text.split('\n')[0]}” → ${link?.text}: ${link?.href}`,
    session.page,
  )
  await session.close()
}
