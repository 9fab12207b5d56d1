import type { Page } from 'puppeteer'
import type { DeviceName } from './devices.ts'

export type StorageArea = 'local' | 'session' | 'sync' | 'managed'

/** What the browser must know of the stand-in; `test/stand-in` starts it. */
export interface PortalAddress {
  port: number
  /** Base64 SHA-256 of the certificate's public key. */
  spki: string
}

export interface Options {
  /** Default: the one under test, from E2E_BROWSER. */
  browser?: 'chromium' | 'firefox'
  portal: PortalAddress
  /** Folder of an unpacked extension; default: the release build made once per run. */
  extension?: string
  /** What happens in the browser before the extension is installed. */
  beforeInstall?(page: Page): Promise<unknown>
  /**
   * Firefox: after so many ms without work the event page is put to rest. Chromium's worker has no
   * such setting.
   */
  restAfter?: number
  /**
   * UI language of the browser, `fr`, `ru` … Firefox: only where its language package is installed.
   */
  language?: string
  dark?: boolean
  /**
   * Chromium puts pages away and brings them back, as it does for people; puppeteer forbids it
   * where it is not asked for.
   */
  keepsPages?: boolean
  /** Folder that downloads go to, unasked. */
  downloads?: string
  device?: DeviceName
  /** What `runtime.getPlatformInfo` is to answer; default: the device's, or this computer's own. */
  platformInfoOs?: string
  /**
   * Show windows (`npm start` with a display). A person needs no tab to look at storage and
   * messages from: there is none then.
   */
  headful?: boolean
}

export interface RecordedMessage {
  /** `up`: to the worker, from pages and watchers. `down`: from the worker to a tab. */
  way: 'up' | 'down'
  message: unknown
}

/** Its window as the browser made it, and every word on it. */
export interface ShownPopup {
  width: number
  height: number
  text: string
}

/** One browser with a fresh profile and the extension in it. */
export interface Session {
  browserName: 'chromium' | 'firefox'
  /** A tab with the device's facts; nothing opened in it yet. */
  page: Page
  /** One more tab with the same facts, in front. */
  newPage(): Promise<Page>
  /**
   * From now on new tabs, and the browser's own answer, are another device's: no new browser is
   * needed for it.
   */
  become(device: DeviceName, platformInfoOs?: string): Promise<void>
  /**
   * The toolbar popup (Chromium: the real one, which closes with the focus; `asTab`, and Firefox
   * always: popup.html in a tab).
   */
  openPopup(options?: { asTab?: boolean }): Promise<Page>
  /**
   * The popup from the toolbar, over the page; in either browser the real one. How it looks after a
   * moment.
   */
  showPopup(): Promise<ShownPopup>
  /** An extension page in a new tab. */
  openExtensionPage(path: string): Promise<Page>
  /**
   * The same page anew. Firefox: puppeteer's own `reload` never ends on a page of the extension.
   */
  reload(page: Page): Promise<void>
  extensionUrl(path: string): string
  storage(area: StorageArea): Promise<Record<string, unknown>>
  setStorage(area: Exclude<StorageArea, 'managed'>, items: Record<string, unknown>): Promise<void>
  /**
   * Runs in the worker (Firefox: with the event page's `browser`), waking it first; `argument` is
   * copied over.
   */
  inWorker<R>(work: (argument: never) => R | Promise<R>, argument?: unknown): Promise<R>
  killWorker(): Promise<void>
  /**
   * Installs the extension's folder once more, as a browser does with a new version. Its pages
   * close, and messages are recorded anew.
   */
  updateExtension(): Promise<void>
  workerRuns(): Promise<boolean>
  /**
   * The user withdraws the extension's access to my.kaspersky.com, as in the browser's own
   * settings, and gives it back.
   */
  withholdAccess(): Promise<void>
  grantAccess(): Promise<void>
  /** Every runtime message so far, oldest first. */
  messages(): Promise<RecordedMessage[]>
  /** Everything kept in every storage area, as text: for tests that look for secrets. */
  everythingStored(): Promise<string>
  /** When the browser ended, by the user's hand or ours. */
  onClosed(listen: () => void): void
  close(): Promise<void>
}
