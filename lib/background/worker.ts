import type { MessageMap, MessageName } from '../contracts/messages.ts'
import { keepAnswers } from './accounts/keep-answers.ts'
import { adoptOpenTabs, injectIntoOpenTabs } from './pages/inject-into-open-tabs.ts'
import { type Alarms, alarmRang, ensureAlarms, resetAlarms } from './alarms.ts'
import type { Badge } from '../contracts/badge.ts'
import { countDevices, forgetCounts } from './devices/count-devices.ts'
import { createQueue } from './queue.ts'
import { handlePageReport, tabClosed, handleUsagesRead } from './pages/page-events.ts'
import type { Dependencies } from './dependencies.ts'
import { createReportLimit } from './pages/report-limit.ts'
import { popupOpened } from './popup-opened.ts'
import { readForUser } from './refresh/refresh.ts'
import { type Notifier, remind } from './reminders.ts'
import { ensureSalt } from './storage/salt.ts'
import { updateBadge } from './badge/update-badge.ts'
import { type Area, orElse, StorageFailed } from './storage/storage-error.ts'
import {
  hideCompanions,
  companionDismissed,
  companionReady,
  guideBegun,
  hideUnwantedBanners,
  showWhere,
  startGuide,
} from './companion/companion-tabs.ts'

export interface WorkerPorts {
  alarms: Alarms
  /** Where the salt lives. */
  local: Area
  /** Settings, and what is on the screen. */
  forgetRest(): Promise<void>
  notifier: Notifier
  badge(badge: Badge, tab?: number): Promise<void>
  randomBytes(count: number): Uint8Array
  companionWords(): Promise<MessageMap['companion-words']['reply']>
  /** What `scrub.js` makes of the portal tab in front; null = no tab, or the browser would not. */
  scrubbedCopy(): Promise<unknown>
}

type Handlers = {
  [K in MessageName]: (
    payload: MessageMap[K]['payload'],
    sender: { tab?: number; inPrivate?: true },
  ) => Promise<MessageMap[K]['reply']>
}

/**
 * The worker's use cases under one roof. Everything it remembers is in storage: it may be killed between any two lines.
 */
export function createWorker(deps: Dependencies, ports: WorkerPorts) {
  // Two at once would each make a salt, and the same account would have another key under the second.
  const salting = createQueue()
  const ready = () => salting(() => ensureSalt(ports.local, ports.randomBytes))
  const reportLimit = createReportLimit(deps.now)
  const handlers: Handlers = {
    'page-report': async (page, { tab, inPrivate = false }) => {
      const sayAgainIn = reportLimit.wait(tab!)
      if (sayAgainIn > 0) return { read: false, sayAgainIn }
      return orElse({ read: false }, () => handlePageReport(deps, page, { tab: tab!, inPrivate }))
    },
    'reader-wanted': async ({ language }, { tab }) => {
      if (language) await deps.tabs.injectWords(tab!, language)
      return { injected: await deps.tabs.inject(tab!, 'reader') }
    },
    'usages-read': (usages, { tab }) =>
      orElse({ kept: false }, () => handleUsagesRead(deps, usages, tab!)),
    'salt-wanted': async () => ({ salt: await orElse(null, ready) }),
    'companion-ready': (_, { tab }) => orElse(null, () => companionReady(deps, tab!)),
    'companion-words': () => ports.companionWords(),
    'companion-dismissed': async ({ how }, { tab }) => {
      await orElse(undefined, () => companionDismissed(deps, tab!, how))
      return null
    },
    'companion-guide': (wish, { tab }) => orElse(null, () => startGuide(deps, tab!, wish)),
    'guide-begun': async ({ step }, { tab }) => {
      await orElse(undefined, () => guideBegun(deps, tab!, step))
      return null
    },
    refresh: () => readForUser(deps),
    'popup-opened': async ({ facts }) => {
      const { done, ...reply } = await popupOpened(deps, facts)
      inBackground(done)
      inBackground(ready().then(() => adoptOpenTabs(deps)))
      badgeNow()
      return reply
    },
    'show-where': (wish) => orElse({ shown: false }, () => showWhere(deps, wish)),
    'scrubbed-copy': async () => {
      const html = await ports.scrubbedCopy()
      return typeof html === 'string'
        ? { html }
        : { failure: { kind: 'layout-changed', missing: ['portal-tab'] } }
    },
    'keep-answers': ({ subscription, answers }) =>
      orElse(null, () =>
        deps.store.update((state) => ({
          state: keepAnswers(state, subscription, answers),
          result: null,
        })),
      ),
    'count-devices': (wish) => orElse({ read: false }, () => countDevices(deps, wish)),
    'forget-everything': async () => {
      await deps.store.forget()
      await deps.sessionStore.forget()
      await ports.forgetRest()
      // If even the salt does not fit, the next start makes it.
      await orElse(null, ready)
      inBackground(tellSaltChanged(deps))
      // Not awaited: a frozen tab answers only when it is used again.
      inBackground(injectIntoOpenTabs(deps))
      return null
    },
    'account-switch-seen': () =>
      orElse(null, () =>
        deps.store.update(({ switchedFrom: _seen, ...state }) => ({ state, result: null })),
      ),
  }
  // Two at once would both find the same reminder not shown yet.
  const reminding = createQueue()
  const remindQueued = () => reminding(() => remind(deps, ports.notifier))
  const reachOpenTabs = () => inBackground(ready().then(() => injectIntoOpenTabs(deps)))
  // One after the other, so that an older state is not shown last.
  const badging = createQueue()
  const badgeNow = () => inBackground(badging(() => updateBadge(deps, ports.badge)))
  return {
    handlers,
    injectIntoOpenTabs: reachOpenTabs,
    /** The browser has started, or another version: it may understand what the one before did not. */
    startedAgain: () => inBackground(deps.store.takeBack()),
    /** After something stored has changed. */
    updateBadge: badgeNow,
    /**
     * At every start of the worker, after its listeners are added. Browsers forget the badge in a restart or an update.
     */
    start: () => {
      inBackground(ready())
      inBackground(ensureAlarms(deps, ports.alarms).then(remindQueued))
      badgeNow()
    },
    alarmRang: (name: string) => {
      inBackground(alarmRang(deps, ports.alarms, name).then(remindQueued))
      badgeNow()
    },
    settingsChanged: () => {
      badgeNow()
      inBackground(resetAlarms(deps, ports.alarms).then(remindQueued))
      inBackground(hideUnwantedBanners(deps))
      inBackground(forgetCounts(deps))
    },
    accessChanged: (granted: boolean) => {
      if (granted) reachOpenTabs()
      else inBackground(hideCompanions(deps))
      badgeNow()
    },
    reminderPressed: () => inBackground(deps.tabs.openPortal()),
    tabClosed: (id: number) => {
      reportLimit.forget(id)
      inBackground(tabClosed(deps, id))
    },
  }
}

const tellSaltChanged = async ({ tabs }: Dependencies): Promise<void> =>
  void (await Promise.all(((await tabs.open()) ?? []).map(tabs.saltChanged)))

/**
 * The store itself reports that storage failed, and the next event tries again. Any other error is a bug and is thrown.
 */
function inBackground(work: Promise<unknown>): void {
  work.catch((reason: unknown) => {
    if (!(reason instanceof StorageFailed)) throw reason
  })
}
