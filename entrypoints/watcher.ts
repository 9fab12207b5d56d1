import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readDeviceFacts } from '../lib/browser/device-facts.ts'
import type { AccountSeen, TabMessageMap } from '../lib/browser/messages.ts'
import { browser } from '../lib/browser/page-api.ts'
import { listenInPage, sendFromPage } from '../lib/browser/page-messages.ts'
import { fetchUsages, usagesPath } from '../lib/portal/fetch-usages.ts'
import { readAccount } from '../lib/portal/read-account.ts'
import { readPage } from '../lib/portal/read-page.ts'
import { watchPage } from '../lib/portal/watch-page.ts'
import { saltKey } from '../lib/sync/stored.ts'

// Of this extension's own world, which the page cannot look into: a second watcher silences the first.
const world = globalThis as { stopWatching?: () => void }

export default defineUnlistedScript(() => {
  world.stopWatching?.()
  let reported = ''
  let shown: AccountSeen | null = null
  let asking: Promise<TabMessageMap['read-usages']['reply']> | undefined

  /** The account, and since when it is another than this document showed before. */
  const account = async (): Promise<AccountSeen | null> => {
    const salt: unknown = (await browser.storage.local.get(saltKey))[saltKey]
    const now = typeof salt === 'string' ? await readAccount(document, salt) : null
    if (now && shown) shown = now.key === shown.key ? { ...shown, ...now } : { ...now, since: Date.now() }
    else shown ??= now
    return now && shown
  }
  const usages = () =>
    (asking ??= (async () => {
      const before = await account()
      const answer = await fetchUsages(usagesPath, fetch, Date.now)
      const after = await account()
      // Somebody else signed in while it was asked: nobody knows whose answer it is.
      const same = before?.key === after?.key
      return { ...answer, account: same ? after : null, loadedAt: performance.timeOrigin }
    })().finally(() => {
      asking = undefined
    }))

  const report = async () => {
    const reading = { ...readPage(document, new URL(location.href)), account: await account(), language: document.documentElement.lang || null }
    if (JSON.stringify(reading) === reported) return
    reported = JSON.stringify(reading)
    const reply = await sendFromPage('page-seen', { ...reading, loadedAt: performance.timeOrigin, facts: readDeviceFacts() })
    if (reply?.read) await sendFromPage('usages-read', await usages())
  }
  const gone = () => !browser.runtime?.id
  const read = () => {
    // After an update this script is an orphan, and a newer one does its work.
    if (gone()) return stop()
    report().catch((reason: unknown) => {
      reported = '' // not heard: say it again next time
      if (gone()) stop()
      else console.debug('The worker did not answer.', reason)
    })
  }
  const stopWatching = watchPage(document, read)
  const stopListening = listenInPage({ 'read-usages': usages, 'watcher-ping': () => ({ version: browser.runtime.getManifest().version }) })
  const stop = () => {
    stopWatching()
    stopListening()
  }
  world.stopWatching = stop
})
