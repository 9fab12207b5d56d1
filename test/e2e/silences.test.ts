import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Portal, startPortal } from '../stand-in/index.ts'
import { openBrowser, portalUrl, type Session, until } from './harness/index.ts'
import { popupPage } from './harness/popup-page.ts'

let portal: Portal
let session: Session
beforeAll(async () => {
  portal = await startPortal({ signedIn: false })
  session = await openBrowser({ portal })
})
afterAll(async () => {
  await session?.close()
  await portal?.close()
})

/** What the popup says above the list, once it says that. */
async function says(title: string) {
  const page = await session.openPopup({ asTab: true })
  const notice = await until(`the popup says "${title}"`, async () => {
    const seen = await popupPage(page).notice()
    return seen?.title === title ? seen : null
  })
  await page.close()
  return notice.buttons
}

async function visit(path: string) {
  // A tab that nobody looks at is not read.
  await session.page.bringToFront()
  await session.page.goto(portalUrl + path)
}

test('never read: what the product is for, and one button to the portal', async () => {
  expect(await says('Your apps, on every device you own')).toEqual(['Open My Kaspersky'])
})

test('signed out: said as that, and one button to sign in on the portal', async () => {
  await visit('/MyLicenses')
  await until('the page was seen', async () => JSON.stringify(await session.messages()).includes('signed-out'))
  expect(await says('You are signed out of My Kaspersky')).toEqual(['Sign in to My Kaspersky'])
})

test('no access to the site: said as that, and one button that asks for it', async () => {
  await session.withholdAccess()
  expect(await says('No access to My Kaspersky yet')).toEqual(['Allow my.kaspersky.com'])
  await session.grantAccess()
})

test('neither list nor page understood: said as that, and a copy of both forms, without the values', async () => {
  portal.change({ signedIn: true, faults: ['lists-renamed', 'never-drawn'] })
  await visit('/MyLicenses')
  expect(await says('My Kaspersky looks different')).toEqual(['Look at the copy first'])
  const popup = await session.openPopup({ asTab: true })
  const { press, notice } = popupPage(popup)
  await until('the popup says it', async () => (await notice())?.title === 'My Kaspersky looks different')
  await press('Look at the copy first')
  await popup.waitForSelector('.copy-text')
  const copy = await popup.$eval('.copy-text', ({ textContent }) => textContent ?? '')
  await popup.close()
  expect(copy).toMatch(/^<!doctype html>\n<!-- Scrubbed copy of a page of My Kaspersky\. Route: \/MyLicenses -->\n<!-- Form of the list: \{subscriptions: \[\d+ × \{licenseId: "x+-x+/)
  expect(copy).not.toMatch(/FAKE|@example|20\d\d/)
})
