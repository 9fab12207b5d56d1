import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Portal, startPortal } from '../stand-in/index.ts'
import { closedRoom } from './closed-room.ts'
import { openBrowser, portalUrl, type Session, until } from './harness/index.ts'

const appStore = 'https://apps.apple.com/app/id1089969624'
const dialog = (application = 'kaspersky', subscription = 'premium') => `${portalUrl}/MyLicenses#(modal:download/${subscription}/${application})`

let portal: Portal
let session: Session
beforeAll(async () => {
  portal = await startPortal({ strictCsp: true })
  session = await openBrowser({ portal, device: 'ipad' })
})
afterAll(async () => {
  await session.close()
  await portal.close()
})

/** A fresh tab, so that nothing of an earlier test is remembered for it. */
async function open(url: string) {
  const page = await session.newPage()
  await page.goto(url)
  return { page, room: closedRoom(page) }
}

/** What the banner says once it is there. */
async function banner(url: string) {
  const { page, room } = await open(url)
  await until('the banner is there', room.exists)
  const seen = (await room.see())!
  await page.close()
  return seen
}

describe.each(['2019', '2022', '2025'] as const)('an iPad offered Mac software by the portal of %s', (generation) => {
  test.each(['en-US', 'fr-CA', 'de-DE', 'ru-RU', 'ja-JP', 'ar-AE'])('gets the App Store link of the application, page in %s', async (language) => {
    portal.change({ generation, language })
    const { links, text, smallestTarget } = await banner(dialog())
    expect(links).toEqual([{ text: 'Get Kaspersky in the App Store', href: appStore, target: '' }])
    expect(text).toContain('My Kaspersky takes this iPad for a Mac.')
    expect(smallestTarget).toBeGreaterThanOrEqual(44)
  })
})
