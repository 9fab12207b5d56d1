import type { EmulatedDevice } from './devices.ts'
import type { Options } from './session.ts'

export type Prefs = Record<string, string | number | boolean>

/**
 * Firefox's own testing preferences; they hold in pages and content scripts alike. The vendor stays
 * empty: there is none for it.
 */
export const devicePrefs = (device: EmulatedDevice): Prefs => ({
  'general.useragent.override': device.userAgent,
  'general.platform.override': device.platform,
  'dom.maxtouchpoints.testing.value': device.touchPoints,
})

const darkPrefs: Prefs = {
  'ui.systemUsesDarkTheme': 1,
  'layout.css.prefers-color-scheme.content-override': 0,
}

/**
 * The UI language changes only where the language package is installed (Debian:
 * firefox-esr-l10n-<language>).
 */
const languagePrefs = (language: string): Prefs => ({
  'intl.locale.requested': language,
  'intl.accept_languages': language,
})

const downloadPrefs = (folder: string): Prefs => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
})

export const prefsFor = (
  { dark, downloads, language, restAfter }: Options,
  device: EmulatedDevice | undefined,
): Prefs => ({
  // Our files that are not pages are shown as plain text, with the extension's API: a place to look
  // from.
  'devtools.jsonview.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  // No processes kept ready for tabs that a test never opens.
  'dom.ipc.processPrelaunch.enabled': false,
  ...(device ? devicePrefs(device) : {}),
  ...(restAfter ? { 'extensions.background.idle.timeout': restAfter } : {}),
  ...(dark ? darkPrefs : {}),
  ...(downloads ? downloadPrefs(downloads) : {}),
  ...(language ? languagePrefs(language) : {}),
})
