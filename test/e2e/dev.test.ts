import { utimesSync } from 'node:fs'
import { afterAll, beforeAll, test } from 'vitest'
import { type DevSession, startDev } from '../tools/dev-session.ts'
import { portalUrl, until } from './harness/index.ts'
import { popupPage } from './harness/popup-page.ts'

let dev: DevSession
beforeAll(async () => {
  dev = await startDev({ headful: false })
})
afterAll(() => dev?.end())

/** As an editor that saves what was there. */
const save = (file: string) => utimesSync(file, new Date(), new Date())

test('what is being worked on reads the portal, and the popup shows it', async () => {
  await dev.session.page.bringToFront()
  await dev.session.page.goto(`${portalUrl}/MyLicenses`)
  await until('the subscriptions are kept', async () =>
    JSON.stringify(await dev.session.storage('local')).includes('Kaspersky Premium'),
  )
  const popup = await dev.session.openPopup({ asTab: true })
  await until('seven cards', async () => (await popupPage(popup).cards()).length === 7)
  await popup.close()
})

test('a saved change of a page is there at once', async () => {
  const popup = await dev.session.openPopup({ asTab: true })
  await popup.waitForSelector('.card')
  await popup.evaluate(() => Object.assign(globalThis, { before: true }))
  save('components/popup/popup.tsx')
  await until('the page has loaded anew', () => popup.evaluate(() => !('before' in globalThis)))
  await popup.waitForSelector('.card')
  await popup.close()
})

test('a saved change of the worker loads the whole extension anew', async () => {
  const own = await dev.session.openExtensionPage('options.html')
  save('entrypoints/background.ts')
  await until('its pages have closed', () => own.isClosed())
})
