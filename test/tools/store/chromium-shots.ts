import type { Page } from 'puppeteer'
import { closedRoom } from '../../e2e/closed-room.ts'
import { openBrowser, portalUrl, until } from '../../e2e/harness/index.ts'
import type { Session } from '../../e2e/harness/index.ts'
import type { Portal } from '../../stand-in/index.ts'
import { scenesAt } from '../gallery/scenes.ts'
import { openStage, show } from '../gallery/show.ts'

export interface Shots {
  subscriptions: Uint8Array
  qrCode: Uint8Array
  portal: Uint8Array
  ipad: Uint8Array
}

const window = { width: 1280, height: 800 }
const calm = { dark: false, text: 1, forcedColors: false }
/** Scenes of the gallery that the listing shows. */
const shown = { subscriptions: 'read', qrCode: 'downloads-iphone' }

/** The popup in its real size, in a scene of the gallery. */
export async function popupShot(session: Session, name: string): Promise<Uint8Array> {
  const scene = scenesAt(new Date()).find((one) => one.name === name)
  if (!scene) throw new Error(`The gallery has no scene "${name}" any more: see chromium-shots.ts.`)
  const stage = await openStage(session)
  await show(stage, scene, { ...calm, width: 380 })
  const shot = await stage.page.screenshot()
  await stage.page.close()
  return shot
}

async function portalShot(page: Page): Promise<Uint8Array> {
  await page.setViewport(window)
  await page.goto(`${portalUrl}/MyLicenses`)
  await until('the portal is drawn', () =>
    page.evaluate(() => document.body?.innerText.includes('Kaspersky') ?? false),
  )
  return page.screenshot()
}

/**
 * Of the iPad's upright screen: dialog and banner, as wide for their height as the listing's
 * picture.
 */
const shownPart = { x: 0, y: 120, width: 820, height: 512.5 }

/**
 * What an iPad gets that asks for the desktop site: the portal's Mac offer, and the banner beside
 * it.
 */
export async function ipadShot(portal: Portal, language: string): Promise<Uint8Array> {
  const session = await openBrowser({ browser: 'chromium', portal, language, device: 'ipad' })
  try {
    await session.page.goto(`${portalUrl}/MyLicenses#(modal:download/premium/kaspersky)`)
    await until('the banner', closedRoom(session.page).see, 15_000)
    return await session.page.screenshot({ clip: shownPart })
  } finally {
    await session.close()
  }
}

/** Everything that the listing of one language shows, from a real Chromium in that language. */
export async function shotsIn(language: string, portal: Portal): Promise<Shots> {
  const session = await openBrowser({ browser: 'chromium', portal, language })
  try {
    return {
      portal: await portalShot(session.page),
      subscriptions: await popupShot(session, shown.subscriptions),
      qrCode: await popupShot(session, shown.qrCode),
      ipad: await ipadShot(portal, language),
    }
  } finally {
    await session.close()
  }
}
