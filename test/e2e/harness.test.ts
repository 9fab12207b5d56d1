import { afterAll, beforeAll, expect, test } from 'vitest'
import { bareSite } from './harness/bare-site.ts'
import { browserUnderTest, openBrowser, portalUrl, until } from './harness/index.ts'
import type { Session } from './harness/index.ts'

interface Api {
  permissions: { contains(what: object): Promise<boolean> }
  runtime: { sendMessage(message: unknown): Promise<unknown>; getPlatformInfo(): Promise<{ os: string }> }
  i18n: { getUILanguage(): string }
}
declare const chrome: Api

let site: Awaited<ReturnType<typeof bareSite>>
let session: Session
beforeAll(async () => {
  site = await bareSite()
  session = await openBrowser({ portal: site, device: 'ipad', dark: true, language: 'fr' })
})
afterAll(async () => {
  await session?.close()
  site?.close()
})

test('the portal answers under its real name, and no other host does', async () => {
  await session.page.goto(`${portalUrl}/MyLicenses`)
  expect(await session.page.title()).toBe('bare')
  await expect(session.page.goto('https://www.kaspersky.com/')).rejects.toThrow(/ERR_NAME_NOT_RESOLVED|PROXY_CONNECTION_REFUSED/)
})

test('a page gets the device, language and colour scheme that were asked for', async () => {
  await session.page.goto(`${portalUrl}/MyLicenses`)
  const seen = await session.page.evaluate(() => ({
    touchPoints: navigator.maxTouchPoints,
    platform: navigator.platform,
    vendor: navigator.vendor,
    hints: 'userAgentData' in navigator,
    language: navigator.language,
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
  }))
  // Firefox has no preference for the vendor, and never had client hints.
  const vendor = browserUnderTest === 'firefox' ? '' : 'Apple Computer, Inc.'
  expect(seen).toEqual({ touchPoints: 5, platform: 'MacIntel', vendor, hints: false, language: 'fr', dark: true })
})

test('the worker says it is an iPad, and says so again after it was killed', async () => {
  const os = () => session.inWorker(async () => (await chrome.runtime.getPlatformInfo()).os)
  expect(await os()).toBe('ios')
  await session.killWorker()
  expect(await session.workerRuns()).toBe(false)
  expect(await os()).toBe('ios')
})

test('the popup opens', async () => {
  const popup = await session.openPopup()
  expect(await popup.evaluate(() => location.href)).toBe(session.extensionUrl('popup.html'))
  await popup.close()
})

test('access is withheld and given back as the user would', async () => {
  const tab = await session.openExtensionPage('options.html')
  const mayRead = () => tab.evaluate(() => chrome.permissions.contains({ origins: ['https://my.kaspersky.com/*'] }))
  expect(await mayRead()).toBe(true)
  await session.withholdAccess()
  expect(await mayRead()).toBe(false)
  await session.grantAccess()
  expect(await mayRead()).toBe(true)
  await tab.close()
})

test('messages to the worker and everything stored can be looked at', async () => {
  await session.setStorage('local', { 'harness-key': 'harness-value' })
  const tab = await session.openExtensionPage('options.html')
  await tab.evaluate(() => void chrome.runtime.sendMessage({ name: 'harness: seen' }))
  await until('the message', async () => JSON.stringify(await session.messages()).includes('harness: seen'))
  expect(await session.everythingStored()).toContain('harness-value')
  await tab.close()
})
