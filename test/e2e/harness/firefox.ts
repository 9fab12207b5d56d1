import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { launch } from 'puppeteer'
import type { Browser, Page } from 'puppeteer'
import { browserPath } from '../../tools/browsers.ts'
import { devices } from './devices.ts'
import { portalProxy } from './firefox-portal.ts'
import { freshProfile } from './firefox-profile.ts'
import { devicePrefs, prefsFor } from './firefox-prefs.ts'
import { innerFirefox } from './firefox-inside.ts'
import type { Bidi } from './firefox-inside.ts'
import { readStorage, storageText } from './storage.ts'
import { settled } from './until.ts'
import { welcomed } from './welcomed.ts'
import type { Options, RecordedMessage, Session, ShownPopup } from './session.ts'

interface Scope {
  recorded: unknown[]
  browser: {
    action: { openPopup(): Promise<void> }
    extension: { getViews(which: { type: 'popup' }): Window[] }
    runtime: { onMessage: { addListener(listen: (message: unknown) => void): void } }
    storage: Record<string, { set(items: object): Promise<void> }>
  }
}
declare const self: Scope

const geckoId = (folder: string): string => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } }
  }
  const id = manifest.browser_specific_settings?.gecko?.id
  if (!id) throw new Error(`${folder} has no gecko id: Firefox cannot install it.`)
  return id
}

const bidi = (browser: Browser) => (browser as unknown as { connection: Bidi }).connection

/**
 * `page.goto` never ends on an extension's page (puppeteer gets no navigation events there); the
 * protocol's own command does.
 */
const goTo = (browser: Browser, page: Page, url: string) =>
  bidi(browser).send('browsingContext.navigate', {
    context: Reflect.get(page.mainFrame(), '_id'),
    url,
    wait: 'complete',
  })

/**
 * The toolbar's popup is no page of the protocol's; another page of the extension can look into it.
 * Runs there.
 */
function lookAtPopup(): ShownPopup | null {
  const [popup] = self.browser.extension.getViews({ type: 'popup' })
  if (!popup?.document.querySelector('#app')?.childElementCount) return null
  return { width: popup.innerWidth, height: popup.innerHeight, text: popup.document.body.innerText }
}

const reload = async (page: Page) => {
  await bidi(page.browser()).send('browsingContext.reload', {
    context: Reflect.get(page.mainFrame(), '_id'),
    wait: 'complete',
  })
}

export async function openFirefox(options: Options): Promise<Session> {
  const program = browserPath('firefox')
  const folder = resolve(options.extension ?? '.output/firefox-mv3')
  const id = geckoId(folder)
  const uuid = randomUUID()
  let device = options.device ? devices[options.device] : undefined
  const proxy = await portalProxy(options.portal.port)
  const profile = freshProfile()
  const browser = await launch({
    browser: 'firefox',
    executablePath: program,
    ...(profile ? { userDataDir: profile.folder } : {}),
    headless: !options.headful,
    ...(options.headful ? { defaultViewport: null } : {}),
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...proxy.prefs,
      ...prefsFor(options, device),
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    },
  })
  const inside = innerFirefox(bidi(browser), id)
  const os = options.platformInfoOs ?? device?.platformInfoOs
  if (os) await inside.answerPlatform(os, device?.arch)
  const page = (await browser.pages())[0] ?? (await browser.newPage())
  await options.beforeInstall?.(page)
  await browser.installExtension(folder)

  const extensionUrl = (path: string) => `moz-extension://${uuid}/${path.replace(/^\//, '')}`
  const openExtensionPage = async (path: string) => {
    const tab = await browser.newPage()
    await goTo(browser, tab, extensionUrl(path))
    return tab
  }
  const openControl = async () => {
    const tab = await openExtensionPage('manifest.json')
    await tab.evaluate(() => {
      self.recorded = []
      self.browser.runtime.onMessage.addListener((message) => void self.recorded.push(message))
    })
    return tab
  }
  let control = await openControl()
  await welcomed(control, folder)
  const showPopup = async () => {
    // Any page of ours may open it, over the tab in front.
    const tab = await openExtensionPage('manifest.json')
    await page.bringToFront()
    await tab.evaluate(() => self.browser.action.openPopup())
    const shown = await settled('the popup has taken its size from what it holds', () =>
      tab.evaluate(lookAtPopup),
    )
    await tab.close()
    return shown
  }
  const ready = async (tab: Page) => {
    if (device)
      await tab.setViewport({ width: device.viewport.width, height: device.viewport.height })
    await tab.bringToFront()
    return tab
  }
  await ready(page)
  if (options.headful) await control.close()

  return {
    browserName: 'firefox',
    page,
    newPage: async () => ready(await browser.newPage()),
    become: async (name, platformInfoOs) => {
      device = devices[name]
      await inside.setPrefs(devicePrefs(device))
      await inside.answerPlatform(platformInfoOs ?? device.platformInfoOs, device.arch)
    },
    openPopup: () => openExtensionPage('popup.html'),
    showPopup,
    openExtensionPage,
    reload,
    extensionUrl,
    storage: (area) => readStorage(control, area),
    setStorage: async (area, items) => {
      await control.evaluate((name, values) => self.browser.storage[name]?.set(values), area, items)
    },
    inWorker: (work, argument) => {
      // The event page is a window that other pages of the extension can reach, and reaching for it
      // wakes it.
      const inBackground = `((browser, chrome, self) => (${String(work)}))(background.browser, background.chrome, background)`
      return control.evaluate(
        `browser.runtime.getBackgroundPage().then((background) => ${inBackground}(${JSON.stringify(argument ?? null)}))`,
      ) as Promise<never>
    },
    killWorker: inside.stopBackground,
    updateExtension: async () => {
      await browser.installExtension(folder)
      control = await openControl()
      await page.bringToFront()
    },
    workerRuns: () => inside.backgroundRuns(),
    withholdAccess: () => inside.changeAccess('remove'),
    grantAccess: () => inside.changeAccess('add'),
    messages: async () =>
      (await control.evaluate(() => self.recorded)).map((message): RecordedMessage => ({
        way: 'up',
        message,
      })),
    everythingStored: () => storageText(control),
    onClosed: (listen) => void browser.once('disconnected', listen),
    close: async () => {
      await browser.close()
      profile?.remove()
      proxy.close()
    },
  }
}
