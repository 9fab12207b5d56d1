import { resolve } from 'node:path'
import { launch as launchBrowser, TargetType } from 'puppeteer'
import type { Browser, Page, Target, WebWorker } from 'puppeteer'
import { browserPath } from '../../tools/browsers.ts'
import { devices } from './devices.ts'
import { pretendDevice } from './pretend-device.ts'
import { readStorage, storageText } from './storage.ts'
import { settled, until } from './until.ts'
import { welcomed } from './welcomed.ts'
import type { Options, RecordedMessage, Session } from './session.ts'

interface Scope {
  chrome: typeof chrome
  recorded: unknown[]
}
declare const chrome: {
  runtime: {
    id: string
    getPlatformInfo(): Promise<{ os: string }>
    sendMessage(message: unknown): Promise<unknown>
    onMessage: { addListener(listen: (message: unknown) => void): void }
  }
  tabs: { sendMessage(...all: unknown[]): Promise<unknown> }
  storage: Record<
    string,
    { get(all: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> }
  >
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>
    addHostPermission(id: string, host: string): Promise<void>
  }
}
declare const self: Scope

const portalHosts = 'https://my.kaspersky.com/*'

/**
 * Only the portal's name resolves, and to the stand-in: nothing that a test does can leave the
 * machine.
 */
const flags = ({ portal, dark, language, headful }: Options) => [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--host-resolver-rules=MAP my.kaspersky.com 127.0.0.1:${portal.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
  `--ignore-certificate-errors-spki-list=${portal.spki}`,
  // Chromium refuses its sandbox to root; CI machines and containers are root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...(dark ? ['--blink-settings=preferredColorScheme=0'] : []),
  ...(language ? [`--lang=${language}`, `--accept-lang=${language}`] : []),
  ...(headful ? ['--window-size=1280,900'] : []),
]

async function launch(options: Options): Promise<Browser> {
  return launchBrowser({
    executablePath: browserPath('chromium'),
    headless: !options.headful,
    pipe: true,
    enableExtensions: true,
    args: flags(options),
    ...(options.keepsPages ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    env: { ...process.env, ...(options.language ? { LANGUAGE: options.language } : {}) },
    ...(options.headful ? { defaultViewport: null } : {}),
    ...(options.downloads
      ? { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } }
      : {}),
  })
}

/**
 * The answer that a Mac, an iPad … would give; set from outside, because the product has no switch
 * for tests.
 */
const answerPlatform = (worker: WebWorker, os: string, arch = 'x86-64') =>
  worker.evaluate(
    (info) => {
      self.chrome.runtime.getPlatformInfo = () => Promise.resolve(info)
    },
    { os, arch },
  )

/** Messages to a tab are seen only where they are sent. */
async function recordDown(worker: WebWorker, recorded: RecordedMessage[]) {
  worker.on('console', (line) => {
    const [mark, message] = line.args()
    const keep = ([name, value]: unknown[]) =>
      name === 'harness: to a tab'
        ? recorded.push({ way: 'down', message: JSON.parse(String(value)) })
        : 0
    // The browser may be closed in between: then nobody asks for it any more.
    void Promise.all([mark?.jsonValue(), message?.jsonValue()]).then(keep, () => undefined)
  })
  await worker.evaluate(() => {
    const send = self.chrome.tabs.sendMessage.bind(self.chrome.tabs)
    self.chrome.tabs.sendMessage = (...all) => {
      console.debug('harness: to a tab', JSON.stringify(all[1] ?? null))
      return send(...all)
    }
  })
}

export async function openChromium(options: Options): Promise<Session> {
  const browser = await launch(options)
  const page = (await browser.pages())[0] ?? (await browser.newPage())
  await options.beforeInstall?.(page)
  const folder = resolve(options.extension ?? '.output/chrome-mv3')
  const install = () => browser.installExtension(folder)
  await install()
  const isWorker = (target: Target) =>
    target.type() === TargetType.SERVICE_WORKER && target.url().startsWith('chrome-extension://')
  const first = await browser.waitForTarget(isWorker)
  const id = new URL(first.url()).host
  let device = options.device ? devices[options.device] : undefined
  let os = options.platformInfoOs ?? device?.platformInfoOs
  const down: RecordedMessage[] = []

  const prepareWorker = async (target: Target) => {
    const worker = await target.worker()
    if (worker && os) await answerPlatform(worker, os, device?.arch)
    if (worker) await recordDown(worker, down)
  }
  await prepareWorker(first)
  browser.on('targetcreated', (target) => {
    // A worker can be gone again before it is prepared; the next one is prepared too.
    if (isWorker(target))
      prepareWorker(target).catch((error: unknown) =>
        console.debug('harness: worker not prepared', error),
      )
  })

  // manifest.json has the extension's own origin and API, and no script of ours: a place to look
  // from.
  const openControl = async () => {
    const tab = await browser.newPage()
    await tab.goto(`chrome-extension://${id}/manifest.json`)
    await tab.evaluate(() => {
      self.recorded = []
      self.chrome.runtime.onMessage.addListener((message) => void self.recorded.push(message))
    })
    return tab
  }
  let control = await openControl()
  await welcomed(control, folder)
  const ready = async (tab: Page) => {
    if (device) await pretendDevice(tab, device)
    await tab.bringToFront()
    return tab
  }
  await ready(page)
  if (options.headful) await control.close()

  const extensionUrl = (path: string) => `chrome-extension://${id}/${path.replace(/^\//, '')}`
  const workerTarget = () => browser.targets().find(isWorker)
  const wakeWorker = async () => {
    const reply = control.evaluate(() =>
      self.chrome.runtime.sendMessage({ name: 'harness: wake up' }).catch(String),
    )
    const target = await browser.waitForTarget(isWorker)
    // A message wakes it, and nobody may answer.
    await Promise.race([reply, new Promise((done) => setTimeout(done, 300))])
    return target
  }
  const onExtensionsPage = async (withhold: boolean) => {
    const settings = await browser.newPage()
    // Any file of the settings page has its powers, and this one is drawn at once.
    await settings.goto('chrome://extensions/strings.m.js')
    await settings.evaluate(
      async (extensionId, hosts, away) => {
        const { developerPrivate } = self.chrome
        await developerPrivate.updateExtensionConfiguration({
          extensionId,
          hostAccess: away ? 'ON_CLICK' : 'ON_SPECIFIC_SITES',
        })
        if (!away) await developerPrivate.addHostPermission(extensionId, hosts)
      },
      id,
      portalHosts,
      withhold,
    )
    await settings.close()
    await page.bringToFront()
  }
  const openExtensionPage = async (path: string) => {
    const tab = await ready(await browser.newPage())
    await tab.goto(extensionUrl(path))
    return tab
  }
  const openRealPopup = async () => {
    const active = (await browser.pages()).find((tab) => tab !== control && !tab.isClosed()) ?? page
    const extension = (await browser.extensions()).get(id)
    if (!extension) throw new Error('The extension is not there.')
    await extension.triggerAction(active)
    const target = await browser.waitForTarget((one) => one.url() === extensionUrl('popup.html'), {
      timeout: 10_000,
    })
    const popup = await target.asPage()
    if (device) {
      await pretendDevice(popup, device, { keepSize: true })
      await popup.reload()
    }
    return popup
  }

  return {
    browserName: 'chromium',
    page,
    newPage: async () => ready(await browser.newPage()),
    become: async (name, platformInfoOs) => {
      device = devices[name]
      os = platformInfoOs ?? device.platformInfoOs
      const worker = await workerTarget()?.worker()
      if (worker) await answerPlatform(worker, os, device.arch)
    },
    openPopup: ({ asTab = false } = {}) =>
      asTab ? openExtensionPage('popup.html') : openRealPopup(),
    showPopup: async () => {
      const popup = await openRealPopup()
      await popup.waitForSelector('#app > *')
      const look = () => ({
        width: innerWidth,
        height: innerHeight,
        text: document.body.innerText,
      })
      return settled('the popup has taken its size from what it holds', () => popup.evaluate(look))
    },
    openExtensionPage,
    reload: async (tab) => void (await tab.reload()),
    extensionUrl,
    storage: (area) => readStorage(control, area),
    setStorage: async (area, items) => {
      await control.evaluate((name, values) => self.chrome.storage[name]?.set(values), area, items)
    },
    inWorker: async (work, argument) => {
      const worker = await (workerTarget() ?? (await wakeWorker())).worker()
      if (!worker) throw new Error('The worker went away while it was asked.')
      return worker.evaluate(work as (argument: unknown) => never, argument)
    },
    killWorker: async () => {
      const target = workerTarget()
      const worker = await target?.worker()
      await worker
        ?.close()
        .catch((error: unknown) => console.debug('harness: the worker ended by itself', error))
      // It may be awake again at once, for what it wrote last is an event, too; Chromium then calls
      // it the same target.
      const gone = until(
        'the worker is gone',
        () => target === undefined || !browser.targets().includes(target),
        3_000,
      )
      await gone.catch(() => console.debug('harness: the worker is awake again'))
    },
    updateExtension: async () => {
      await install()
      control = await openControl()
      await page.bringToFront()
    },
    workerRuns: () => Promise.resolve(workerTarget() !== undefined),
    withholdAccess: () => onExtensionsPage(true),
    grantAccess: () => onExtensionsPage(false),
    messages: async () => {
      const up = await control.evaluate(() => self.recorded)
      return [...up.map((message): RecordedMessage => ({ way: 'up', message })), ...down]
    },
    everythingStored: () => storageText(control),
    onClosed: (listen) => void browser.once('disconnected', listen),
    close: () => browser.close(),
  }
}
