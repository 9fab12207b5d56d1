import type { MessageMap, MessageName } from '../contracts/messages.ts'
import { keepAnswers } from './accounts/keep-answers.ts'
import { adoptTabs } from './pages/inject-into-open-tabs.ts'
import { type Alarms, alarmRang, ensureAlarms, resetAlarms } from './alarms.ts'
import type { Badge } from '../contracts/badge.ts'
import { inTurn } from './queue.ts'
import { pageSeen, tabClosed, usagesRead } from './pages/page-events.ts'
import type { Parts } from './dependencies.ts'
import { popupOpened } from './popup-opened.ts'
import { readForUser } from './refresh/refresh.ts'
import { type Notifier, remind } from './reminders.ts'
import { ensureSalt } from './storage/salt.ts'
import { showBadge } from './badge/update-badge.ts'
import { type Area, orElse, StorageFailed } from './storage/storage-error.ts'
import {
  accessGone,
  companionDismissed,
  companionReady,
  settingsMayCallOff,
  showWhere,
  startGuide,
} from './companion/companion-tabs.ts'

export interface Surroundings {
  alarms: Alarms
  /** Where the salt lives. */
  local: Area
  /** Settings, and what is on the screen. */
  forgetRest(): Promise<void>
  notifier: Notifier
  badge(badge: Badge, tab?: number): Promise<void>
  randomBytes(count: number): Uint8Array
  /** What `scrub.js` makes of the portal tab in front; null = no tab, or the browser would not. */
  scrubbedCopy(): Promise<unknown>
}

type Handlers = {
  [K in MessageName]: (
    payload: MessageMap[K]['payload'],
    sender: { tab?: number; inPrivate?: true },
  ) => Promise<MessageMap[K]['reply']>
}

/** The worker's use cases under one roof. Everything it remembers is in storage: it may be killed between any two lines. */
export function createWorker(parts: Parts, around: Surroundings) {
  // Two at once would each make a salt, and whoever was seen by the first would be somebody else by the second.
  const salting = inTurn()
  const ready = () => salting(() => ensureSalt(around.local, around.randomBytes))
  const handlers: Handlers = {
    'page-seen': (page, { tab, inPrivate = false }) =>
      orElse({ read: false }, () => pageSeen(parts, page, { tab: tab!, inPrivate })),
    'reader-wanted': async ({ language }, { tab }) => {
      if (language) await parts.tabs.injectWords(tab!, language)
      return { injected: await parts.tabs.inject(tab!, 'reader') }
    },
    'usages-read': (usages, { tab }) =>
      orElse({ kept: false }, () => usagesRead(parts, usages, tab!)),
    'companion-ready': (_, { tab }) => orElse(null, () => companionReady(parts, tab!)),
    'companion-dismissed': async ({ how }, { tab }) => {
      await orElse(undefined, () => companionDismissed(parts, tab!, how))
      return null
    },
    'companion-guide': (wish, { tab }) => orElse(null, () => startGuide(parts, tab!, wish)),
    refresh: () => readForUser(parts),
    'popup-opened': async ({ facts }) => {
      const { done, ...reply } = await popupOpened(parts, facts)
      inBackground(done)
      badgeNow()
      return reply
    },
    'show-where': (wish) => orElse({ shown: false }, () => showWhere(parts, wish)),
    'scrubbed-copy': async () => {
      const html = await around.scrubbedCopy()
      return typeof html === 'string'
        ? { html }
        : { failure: { kind: 'layout-changed', missing: ['portal-tab'] } }
    },
    'keep-answers': ({ subscription, answers }) =>
      orElse(null, () =>
        parts.store.update((state) => ({
          state: keepAnswers(state, subscription, answers),
          result: null,
        })),
      ),
    'forget-everything': async () => {
      await parts.store.forget()
      await parts.session.forget()
      await around.forgetRest()
      // Where even the salt does not fit, the next start makes it.
      await orElse(undefined, ready)
      // Not waited for: a frozen tab answers when it is used again.
      inBackground(adoptTabs(parts))
      return null
    },
    'account-switch-seen': () =>
      orElse(null, () =>
        parts.store.update(({ switchedFrom: _seen, ...state }) => ({ state, result: null })),
      ),
  }
  // Two at once would both find the same reminder untold.
  const reminding = inTurn()
  const remindInTurn = () => reminding(() => remind(parts, around.notifier))
  const adopt = () => inBackground(ready().then(() => adoptTabs(parts)))
  // In turn, so that what was so before is not shown last.
  const badging = inTurn()
  const badgeNow = () => inBackground(badging(() => showBadge(parts, around.badge)))
  return {
    handlers,
    adopt,
    /** Something kept has changed: the toolbar icon says what is so now. */
    showBadge: badgeNow,
    /** At every start of the worker, after its listeners stand. Browsers forget the icon over a restart or an update, and days pass. */
    start: () => {
      inBackground(ready())
      inBackground(ensureAlarms(parts, around.alarms).then(remindInTurn))
      badgeNow()
    },
    alarmRang: (name: string) => {
      inBackground(alarmRang(parts, around.alarms, name).then(remindInTurn))
      badgeNow()
    },
    settingsChanged: () => {
      badgeNow()
      inBackground(resetAlarms(parts, around.alarms).then(remindInTurn))
      inBackground(settingsMayCallOff(parts))
    },
    accessChanged: (granted: boolean) => {
      if (granted) adopt()
      else inBackground(accessGone(parts))
      badgeNow()
    },
    reminderPressed: () => inBackground(parts.tabs.openPortal()),
    tabClosed: (id: number) => inBackground(tabClosed(parts, id)),
  }
}

/** Storage trouble is told by the store itself, and the next event tries again; anything else is a bug and shows as one. */
function inBackground(work: Promise<unknown>): void {
  work.catch((reason: unknown) => {
    if (!(reason instanceof StorageFailed)) throw reason
  })
}
