import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Portal, startPortal } from '../stand-in/index.ts'
import { openBrowser, portalUrl, type Session, until } from './harness/index.ts'
import { keptBy } from './harness/kept.ts'

let portal: Portal
let session: Session
beforeAll(async () => {
  portal = await startPortal()
  session = await openBrowser({ portal, language: 'en' })
})
afterAll(async () => {
  await session?.close()
  await portal?.close()
})

// A popup has no window of its own: the browser makes one of the size that the page asks for, each in its own way.
test('the popup from the toolbar is as large as it asks for, and shows the subscriptions', async () => {
  await session.page.goto(`${portalUrl}/MyLicenses`)
  await until('the JSON is kept', () => keptBy(session, portal).jsonRead())
  const { width, height, text } = await session.showPopup()
  expect(width).toBeGreaterThanOrEqual(380)
  expect(width).toBeLessThanOrEqual(400) // with a scroll bar
  expect(height).toBeGreaterThanOrEqual(432)
  expect(height).toBeLessThanOrEqual(600)
  expect(text).toContain('Kaspersky Premium')
})
