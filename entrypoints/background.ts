// First, before anything looks for the browser's API.
import '../lib/browser/polyfill.ts'
import { defineBackground } from 'wxt/utils/define-background'
import { companionWords } from '../lib/browser/language.ts'
import { hasAccess, watchAccess } from '../lib/browser/site-access.ts'
import { alarms, onAlarm } from '../lib/browser/alarms.ts'
import { extensionVersion, onStart, platformInfo } from '../lib/browser/extension.ts'
import { hideFromPages, localArea, sessionArea, watchArea } from '../lib/browser/storage.ts'
import { showBadge } from '../lib/browser/action-badge.ts'
import { laterScripts } from '../lib/browser/later-script.ts'
import { notifier, watchReminderPresses, withdrawReminders } from '../lib/browser/notifications.ts'
import { answerMessages } from '../lib/browser/messaging/receive.ts'
import {
  forgetSettings,
  readSettings,
  watchSettings,
  writeSettings,
} from '../lib/browser/settings.ts'
import {
  askTab,
  frontPortalTab,
  inject,
  onTabClosed,
  openOwnPage,
  openPortal,
  portalTabs,
  runInTab,
} from '../lib/browser/tabs.ts'
import { classifyLink } from '../lib/portal/links.ts'
import { world } from '../lib/portal/watch/injected-reader.ts'
import { createAccept } from '../lib/background/validation/message-schemas.ts'
import type { Dependencies } from '../lib/background/dependencies.ts'
import { rememberDevice } from '../lib/background/remember-device.ts'
import { noticesAfter } from '../lib/background/storage/notices.ts'
import { createSessionStore } from '../lib/background/storage/session-store.ts'
import { createStore } from '../lib/background/storage/state-store.ts'
import { newsSeenKey, tabsKey } from '../lib/contracts/stored.ts'
import { newsNumber } from '../lib/models/popup/whats-new.ts'
import { createWorker } from '../lib/background/worker.ts'
import type { Judgement } from './judgement.ts'

const scope = globalThis as { judgement?: Judgement }

/** Longer than the watcher itself waits for the portal; ms. */
const readTimeout = 25_000

/** After this time, ms, whatever woke the worker has its answer. */
const choresWait = 200

export default defineBackground(() => {
  void hideFromPages()
  const accept = createAccept(classifyLink)
  const sessionStore = createSessionStore(sessionArea())
  const local = localArea()
  const later = laterScripts()
  const judgement = later('/judgement.js', () => scope.judgement)
  const usages = later('/usages.js', () => world.usagesReader)
  const detectDevice = rememberDevice(sessionArea(), (facts) => judgement().detectDevice(facts))
  const deps: Dependencies = {
    store: createStore(local, Date.now, (written) => {
      // These notices last until the browser closes. If even that write fails, nobody is left to
      // tell.
      void sessionStore
        .changeNotices((before) => noticesAfter(before, written, Date.now()))
        .catch((reason: unknown) => console.warn('Notices were not stored.', reason))
    }),
    sessionStore,
    settings: async () => (await readSettings()).settings,
    chooseDevice: (platform) => writeSettings({ thisDevice: platform }),
    hasAccess,
    online: () => navigator.onLine,
    now: Date.now,
    random: Math.random,
    token: () => crypto.randomUUID(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    fetchUsages: async () => usages().fetchUsages(),
    fetchDevices: async () => usages().fetchDevices(),
    chooseBanner: async (page, context) => judgement().chooseBanner(page, context),
    chooseGuide: async (wish, device) => judgement().chooseGuide(wish, device),
    tabs: {
      ping: async (id) => {
        const pong = (await askTab(id, 'watcher-ping', {}, 1000)) as { version?: unknown } | null
        return typeof pong?.version === 'string' ? pong.version : null
      },
      readUsages: async (id) =>
        accept['usages-read'](await askTab(id, 'read-usages', {}, readTimeout)) ?? null,
      open: portalTabs,
      inject: (id, script) => inject(id, `/${script}.js`),
      injectWords: (id, language) => inject(id, `/lexicon/${language}.js`),
      openPortal: () => openPortal('/MyLicenses'),
      callIn: async (id, brief) =>
        (await askTab(id, 'companion-look', { brief }, 1000)) ?? inject(id, '/companion.js'),
      callOff: async (id) => void (await askTab(id, 'companion-leave', {}, 1000)),
      saltChanged: async (id) => void (await askTab(id, 'salt-changed', {}, 1000)),
    },
    version: extensionVersion(),
    detectDevice: async (facts) => {
      const { os, arch } = await platformInfo()
      return detectDevice({ ...facts, platformInfoOs: os, platformInfoArch: arch })
    },
  }
  const worker = createWorker(deps, {
    alarms,
    local,
    forgetRest: async () => {
      await forgetSettings()
      await withdrawReminders()
    },
    badge: showBadge,
    notifier,
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    companionWords,
    scrubbedCopy: async () => {
      const tab = await frontPortalTab()
      return tab === null ? null : runInTab(tab, '/scrub.js')
    },
  })

  answerMessages(worker.handlers, accept)
  onAlarm(worker.alarmRang)
  watchSettings(worker.settingsChanged)
  watchArea('local', worker.storageChanged)
  watchArea('session', (changed) => {
    if (tabsKey in changed) worker.storageChanged()
  })
  watchAccess(worker.accessChanged)
  watchReminderPresses(worker.reminderPressed)
  onTabClosed(worker.tabClosed)
  onStart((first) => {
    worker.injectIntoOpenTabs()
    if (!first) return worker.startedAgain()
    // On the first day nothing is new to the user.
    void local.set({ [newsSeenKey]: newsNumber })
    void openOwnPage('/welcome.html')
  })
  // Only after the answer to what woke the worker, because somebody may be waiting for that.
  setTimeout(worker.start, choresWait)
})
