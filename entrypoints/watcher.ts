import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readDeviceFacts } from '../lib/browser/navigator-facts.ts'
import { extensionVersion, isExtensionAlive } from '../lib/browser/extension.ts'
import { listenInPage, sendFromPage } from '../lib/browser/messaging/content-script.ts'
import { loadedAt } from '../lib/portal/watch/loaded-at.ts'
import { world } from '../lib/portal/watch/injected-reader.ts'
import { startWatcher } from '../lib/portal/watch/watcher.ts'
import { pageLanguage } from '../lib/domain/page-language.ts'
import { saltKey } from '../lib/contracts/stored.ts'
import { localArea } from '../lib/browser/storage.ts'

/** Firefox gives no answer where its event page is put to rest in the middle of a message; Chromium rejects. */
function answered<R>(reply: R | undefined): R {
  if (reply === undefined) throw new Error('The worker did not answer.')
  return reply
}

export default defineUnlistedScript(() => {
  // A second watcher in this world silences the first, and brings its own reader.
  world.stopWatching?.()
  world.portalReader = undefined
  world.portalWords = undefined
  const language = () => pageLanguage(document.documentElement.lang)
  /** The language whose words were asked for last; a page may change its own. */
  let brought: string | null = null
  const loaded = loadedAt(performance, Date.now())
  const watcher = startWatcher({
    document,
    salt: async () => {
      const { [saltKey]: salt } = await localArea().get([saltKey])
      return typeof salt === 'string' ? salt : null
    },
    reader: () => (brought === language() ? world.portalReader : undefined),
    wantReader: () => {
      brought = language()
      world.portalWords = undefined
      return sendFromPage('reader-wanted', { language: brought })
    },
    pageSeen: async (report, again) =>
      answered(
        await sendFromPage('page-report', {
          ...report,
          loadedAt: loaded,
          facts: readDeviceFacts(),
          ...(again && { again }),
        }),
      ).read,
    usagesRead: async (report) =>
      answered(await sendFromPage('usages-read', { ...report, loadedAt: loaded })),
    alive: isExtensionAlive,
  })
  const stopListening = listenInPage({
    'read-usages': async () => {
      const report = await watcher.usages()
      return report && { ...report, loadedAt: loaded }
    },
    'watcher-ping': () => ({ version: extensionVersion() }),
  })
  world.stopWatching = () => {
    watcher.stop()
    stopListening()
  }
})
