import { browser } from './api.ts'
import { settledWithin } from './settled-within.ts'

/** The version in the manifest of the build that runs here. */
export const extensionVersion = (): string => browser.runtime.getManifest().version

/**
 * False in a page whose extension was updated, removed or switched off: nobody tells a content
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
 * For a content script that hears nothing any more: is anybody there? In Safari an orphan keeps its
 * `runtime.id`, but what it asks of the storage fails, stays empty or never comes. `key`: an item
 * that is always there. Does not wake the worker.
 */
export const extensionAnswers = (key: string): Promise<boolean> =>
  settledWithin(storagePatience, false, async () => {
    const answered = await browser.storage.local.get([key]).then((items) => key in items, isClosed)
    return isExtensionAlive() && answered
  })

/**
 * Chromium's refusal to a content script (`hideFromPages` in storage.ts) comes from a living
 * extension alone.
 */
const isClosed = (reason: unknown) => String(reason).includes('Access to storage')

/** Where the project lives, from `homepage` in package.json; null = the build does not say. */
export const projectPage = (): string | null => browser.runtime.getManifest().homepage_url ?? null

/** Rejects where the browser shows no options page. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage()

/**
 * `runtime.getPlatformInfo()`: the system as the browser knows it, whatever the user agent says.
 */
export const platformInfo = (): Promise<{ os: string; arch: string }> =>
  browser.runtime.getPlatformInfo()

/**
 * The browser or the extension has just started. `first` = just installed. In the worker's first
 * turn.
 */
export function onStart(started: (first: boolean) => void): void {
  browser.runtime.onStartup.addListener(() => started(false))
  browser.runtime.onInstalled.addListener(({ reason }) => started(reason === 'install'))
}
