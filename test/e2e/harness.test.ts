import { expect, test } from 'vitest'
import { browserUnderTest, portalUrl, until } from './harness/index.ts'
import { useBareStage } from './harness/use-stage.ts'
import { factsOf, toldAfter } from './page-seen.ts'

interface Api {
  permissions: { contains(what: object): Promise<boolean> }
  runtime: {
    sendMessage(message: unknown): Promise<unknown>
    getPlatformInfo(): Promise<{ os: string }>
  }
  i18n: { getUILanguage(): string }
}
declare const chrome: Api

const stage = useBareStage({ device: 'ipad', dark: true, language: 'fr' })

test('the portal answers under its real name, and no other host does', async () => {
  await stage.session.page.goto(`${portalUrl}/MyLicenses`)
  expect(await stage.session.page.title()).toBe('bare')
  await expect(stage.session.page.goto('https://www.kaspersky.com/')).rejects.toThrow(
    /ERR_NAME_NOT_RESOLVED|PROXY_CONNECTION_REFUSED/,
  )
})

test('a page gets the device, language and colour scheme that were asked for', async () => {
  await stage.session.page.goto(`${portalUrl}/MyLicenses`)
  const seen = await stage.session.page.evaluate(() => ({
    touchPoints: navigator.maxTouchPoints,
    platform: navigator.platform,
    vendor: navigator.vendor,
    hints: 'userAgentData' in navigator,
    language: navigator.language,
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
  }))
  // Firefox has no preference for the vendor, and never had client hints.
  const vendor = browserUnderTest === 'firefox' ? '' : 'Apple Computer, Inc.'
  expect(seen).toEqual({
    touchPoints: 5,
    platform: 'MacIntel',
    vendor,
    hints: false,
    language: 'fr',
    dark: true,
  })
})

const pageFacts = () => ({
  userAgent: navigator.userAgent,
  platform: navigator.platform,
  maxTouchPoints: navigator.maxTouchPoints,
  vendor: navigator.vendor,
  hasUserAgentData: 'userAgentData' in navigator,
  screenWidth: screen.width,
  screenHeight: screen.height,
})

test.each(['the first tab', 'a further tab'])(
  '%s stays that device over every navigation, for the page and for content scripts',
  async (which) => {
    const tab = which === 'the first tab' ? stage.session.page : await stage.session.newPage()
    const visits = [
      () => tab.goto(`${portalUrl}/MyLicenses`),
      () => tab.reload(),
      () => tab.goto(`${portalUrl}/MyDevices`),
      () => tab.goto('about:blank').then(() => tab.goto(`${portalUrl}/MyLicenses`)),
      // In Firefox puppeteer waits for ever for a page that comes back from its cache.
      ...(browserUnderTest === 'chromium' ? [() => tab.goBack().then(() => tab.goForward())] : []),
    ]
    for (const visit of visits) {
      expect((await toldAfter(stage.session, 'any', visit)).facts).toMatchObject(factsOf('ipad'))
      expect(await tab.evaluate(pageFacts)).toMatchObject(factsOf('ipad'))
      // Tests look into pages by sessions of their own: one that does not know the device would
      // take the platform away.
      if (browserUnderTest === 'chromium') await (await tab.createCDPSession()).send('DOM.enable')
    }
  },
)

test('the worker says it is an iPad, and says so again after it was killed', async () => {
  const os = () => stage.session.inWorker(async () => (await chrome.runtime.getPlatformInfo()).os)
  expect(await os()).toBe('ios')
  await stage.session.killWorker()
  await until('it is not awake', async () => !(await stage.session.workerRuns()))
  expect(await os()).toBe('ios')
})

test('the popup opens', async () => {
  const popup = await stage.session.openPopup()
  expect(await popup.evaluate(() => location.href)).toBe(stage.session.extensionUrl('popup.html'))
  await popup.close()
})

test('access is withheld and given back as the user would', async () => {
  const tab = await stage.session.openExtensionPage('options.html')
  const mayRead = () =>
    tab.evaluate(() => chrome.permissions.contains({ origins: ['https://my.kaspersky.com/*'] }))
  expect(await mayRead()).toBe(true)
  await stage.session.withholdAccess()
  expect(await mayRead()).toBe(false)
  await stage.session.grantAccess()
  expect(await mayRead()).toBe(true)
  await tab.close()
})

test('messages to the worker and everything stored can be looked at', async () => {
  await stage.session.setStorage('local', { 'harness-key': 'harness-value' })
  const tab = await stage.session.openExtensionPage('options.html')
  await tab.evaluate(() => void chrome.runtime.sendMessage({ name: 'harness: seen' }))
  await until('the message', async () =>
    JSON.stringify(await stage.session.messages()).includes('harness: seen'),
  )
  expect(await stage.session.everythingStored()).toContain('harness-value')
  await tab.close()
})
