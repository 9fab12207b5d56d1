import { browser } from './api.ts'

/** The version in the manifest of the build that runs here. */
export const extensionVersion = (): string => browser.runtime.getManifest().version

/** False in a page whose extension was updated, removed or switched off: nobody tells a content script. */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id)
  } catch {
    return false // "Extension context invalidated": some versions throw where others answer undefined
  }
}

/** Where the project lives, from `homepage` in package.json; null = the build does not say. */
export const projectPage = (): string | null => browser.runtime.getManifest().homepage_url ?? null

/** Rejects where the browser shows no options page. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage()

/** `runtime.getPlatformInfo()`: the system as the browser knows it, whatever the user agent says. */
export const platformInfo = (): Promise<{ os: string; arch: string }> =>
  browser.runtime.getPlatformInfo()

/** The browser or the extension has just started. `first` = just installed. In the worker's first turn. */
export function onStart(started: (first: boolean) => void): void {
  browser.runtime.onStartup.addListener(() => started(false))
  browser.runtime.onInstalled.addListener(({ reason }) => started(reason === 'install'))
}
