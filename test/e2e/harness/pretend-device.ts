import type { CDPSession, Page } from 'puppeteer'
import type { EmulatedDevice } from './devices.ts'
import { until } from './until.ts'

/** Runs first in a script's own world: Safari's vendor, and none of Chromium's client hints. */
const appleNavigator = `
  Object.defineProperty(Navigator.prototype, 'vendor', { configurable: true, get: () => 'Apple Computer, Inc.' });
  delete Navigator.prototype.userAgentData;
`

/**
 * Content scripts have their own copy of `Navigator.prototype`, and no preload script reaches it.
 * So the debugger stops at the first statement of each script of the extension, makes the change in
 * that world, and lets it go on.
 */
async function inContentScripts(client: CDPSession, page: Page) {
  const goOn = async (callFrameId: string | undefined) => {
    if (callFrameId)
      await client.send('Debugger.evaluateOnCallFrame', { callFrameId, expression: appleNavigator })
    await client.send('Debugger.resume')
  }
  client.on('Debugger.paused', ({ callFrames: [top] }) => {
    const left = leaving(page)
    // Else a script has run as another device's: nobody waits for this promise, so the whole run
    // fails by it.
    void goOn(top?.callFrameId).catch(async (error: unknown) => {
      if (!(await left())) throw error
    })
  })
  await client.send('Debugger.enable')
  await client.send('Debugger.setBreakpointByUrl', {
    urlRegex: '^chrome-extension://',
    lineNumber: 0,
    columnNumber: 0,
  })
}

/**
 * A tab can go to another document, or close, while a script of the last one is stopped: that one
 * is then never let go on.
 */
function leaving(page: Page): () => Promise<boolean> {
  let navigated = false
  page.once('framenavigated', () => {
    navigated = true
  })
  return () =>
    until(
      'the document has gone',
      () => navigated || page.isClosed() || !page.browser().connected,
      5000,
    ).catch(() => false)
}

/**
 * The screen as well as the viewport, which is all that puppeteer sets: an iPad's short side tells
 * it from an iPhone.
 */
async function takeSize(client: CDPSession, page: Page, { viewport }: EmulatedDevice) {
  const { width, height, deviceScaleFactor = 1, isMobile: mobile = false } = viewport
  await page.setViewport(viewport)
  await client.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor,
    mobile,
    screenWidth: width,
    screenHeight: height,
  })
}

/**
 * At every navigation Chromium sets the platform anew from each session of the page in turn, and
 * one that has none takes it away again: so each session gets it, puppeteer's own and whatever a
 * test opens later.
 */
async function sayEverywhere(page: Page, { userAgent, platform }: EmulatedDevice) {
  const open = page.createCDPSession.bind(page)
  await page.setUserAgent({ userAgent, platform })
  page.createCDPSession = async () => {
    const client = await open()
    await client.send('Emulation.setUserAgentOverride', { userAgent, platform })
    return client
  }
}

/**
 * Makes a page say it is `device`, from its next document on and as long as it lives. `keepSize`: a
 * popup sizes itself.
 */
export async function pretendDevice(page: Page, device: EmulatedDevice, { keepSize = false } = {}) {
  await sayEverywhere(page, device)
  const client = await page.createCDPSession()
  if (!keepSize) await takeSize(client, page, device)
  // After setViewport, which sets one touch point.
  await client.send('Emulation.setTouchEmulationEnabled', {
    enabled: device.touchPoints > 0,
    ...(device.touchPoints > 0 ? { maxTouchPoints: device.touchPoints } : {}),
  })
  if (!device.apple) return
  await page.evaluateOnNewDocument(appleNavigator)
  await inContentScripts(client, page)
}
