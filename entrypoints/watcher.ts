import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readDeviceFacts } from '../lib/browser/navigator-facts.ts'
import { extensionAnswers, extensionVersion, isExtensionAlive } from '../lib/browser/extension.ts'
import { listenInPage, sendFromPage } from '../lib/browser/messaging/content-script.ts'
import { loadedAt } from '../lib/portal/dom/loaded-at.ts'
import { world } from '../lib/portal/watch/injected-reader.ts'
import { startWatcher } from '../lib/portal/watch/watcher.ts'
import { saltKey } from '../lib/contracts/stored.ts'
import { pageLanguage } from '../lib/domain/page-language.ts'

function answered<R>(reply: R | undefined): R {
  if (reply === undefined) throw new Error('No answer')
  return reply
}

export default defineUnlistedScript(() => {
  // The manifest brings a watcher, and the worker may inject one as well, in either order: the
  // second one leaves. A watcher of another version is stopped, and what it brought is removed.
  const version = extensionVersion()
  if (world.watcher?.version === version) return
  world.watcher?.stop()
  world.portalReader = world.portalWords = world.usagesReader = undefined
  const language = () => pageLanguage(document.documentElement.lang)
  /** The language for which words were asked last; a page may change its language. */
  let brought: string | null = null
  let salt: string | null = null
  const forgetSalt = () => (salt = null)
  // A page in the browser's back/forward cache did not hear of a new salt.
  const shown = ({ persisted }: PageTransitionEvent) => {
    forgetSalt()
    if (persisted) watcher.again()
  }
  addEventListener('pageshow', shown)
  const watcher = startWatcher({
    document,
    loadedAt: loadedAt(performance, Date.now()),
    salt: async () => (salt ??= answered(await sendFromPage('salt-wanted', {})).salt),
    reader: () => (brought === language() ? world.portalReader : undefined),
    usagesReader: () => world.usagesReader,
    wantReader: async () => {
      brought = language()
      world.portalWords = undefined
      answered(await sendFromPage('reader-wanted', { language: brought }))
    },
    pageSeen: async (report, again) =>
      answered(
        await sendFromPage('page-report', {
          ...report,
          facts: readDeviceFacts(),
          again,
        }),
      ),
    usagesRead: async (report) => answered(await sendFromPage('usages-read', report)),
    alive: isExtensionAlive,
    extensionAnswers: () => extensionAnswers(saltKey),
    stopped: () => {
      stopListening()
      removeEventListener('pageshow', shown)
      world.watcher = undefined
    },
  })
  const stopListening = listenInPage({
    'read-usages': watcher.usages,
    'salt-changed': forgetSalt,
    'watcher-ping': () => ({ version }),
  })
  world.watcher = { version, stop: watcher.stop }
})
