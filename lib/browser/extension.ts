import { browser } from './api.ts'
import { settledWithin } from './settled-within.ts'

/** The version in the manifest of the build that runs here. */
export const extensionVersion = (): string => browser.runtime.getManifest().version

/**
 * False in a page whose extension was updated, removed or switched off. No event tells a content
 * script.
 */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id)
  } catch {
    return false // "Extension context invalidated": some versions throw where others answer undefined
  }
}

/** A living extension reads its storage within this, ms. */
const storagePatience = 3_000

/**
 * For a content script that gets no answers any more: does the extension still run? In Safari an
 * orphaned script keeps its `runtime.id`, but its questions to the storage fail, stay empty or
 * never end. `key`: an item that is always there. Does not wake the worker.
 */
export const extensionAnswers = (key: string): Promise<boolean> =>
  settledWithin(storagePatience, false, async () => {
    const answered = await browser.storage.local.get([key]).then((items) => key in items, isClosed)
    return isExtensionAlive() && answered
  })

/**
 * Only a running extension gives Chromium's refusal to a content script (`hideFromPages` in
 * storage.ts).
 */
const isClosed = (reason: unknown) => String(reason).includes('Access to storage')

/** The project's address, from `homepage` in package.json; null = the build has none. */
export const projectPage = (): string | null => browser.runtime.getManifest().homepage_url ?? null

/** Rejects where the browser shows no options page. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage()

/**
 * `runtime.getPlatformInfo()`: the system that the browser runs on, whatever the user agent says.
 */
export const platformInfo = (): Promise<{ os: string; arch: string }> =>
  browser.runtime.getPlatformInfo()

/**
 * Calls back when the browser or the extension has just started. `first` = just installed. Call it
 * in the worker's first turn.
 */
export function onStart(started: (first: boolean) => void): void {
  browser.runtime.onStartup.addListener(() => started(false))
  browser.runtime.onInstalled.addListener(({ reason }) => started(reason === 'install'))
}
