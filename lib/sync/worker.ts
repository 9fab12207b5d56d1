import type { MessageMap, MessageName } from '../browser/messages.ts'
import { adoptTabs } from './adopt-tabs.ts'
import { type Alarms, alarmRang, ensureAlarms, resetAlarms } from './alarm.ts'
import { type Badge, badgeOf, tabLine } from './badge.ts'
import { pageSeen, tabClosed, usagesRead } from './page-visit.ts'
import type { Parts } from './parts.ts'
import { popupOpened } from './popup.ts'
import { readForUser } from './read.ts'
import { type Notifier, remind } from './reminders.ts'
import { ensureSalt } from './salt.ts'
import { type Area, StorageFailed } from './store.ts'
import { accessGone, companionDismissed, companionReady, settingsMayCallOff, showWhere, startGuide } from './tab-companion.ts'

export interface Surroundings {
  alarms: Alarms
  /** Where the salt lives. */
  local: Area
  /** Session memory and settings. */
  forgetRest(): Promise<void>
  notifier: Notifier
  badge(badge: Badge, tab?: number): Promise<void>
  randomBytes(count: number): Uint8Array
  /** What `scrub.js` makes of the portal tab in front; null = no tab, or the browser would not. */
  scrubbedCopy(): Promise<unknown>
}

type Handlers = { [K in MessageName]: (payload: MessageMap[K]['payload'], sender: { tab?: number }) => Promise<MessageMap[K]['reply']> }

/** The worker's use cases under one roof. Everything it remembers is in storage: it may be killed between any two lines. */
export function createWorker(parts: Parts, around: Surroundings) {
  const ready = () => ensureSalt(around.local, around.randomBytes)
  const handlers: Handlers = {
    'page-seen': (page, { tab }) => orElse({ read: false }, () => pageSeen(parts, page, tab!)),
    'reader-wanted': async (_, { tab }) => ({ injected: await parts.tabs.inject(tab!, 'reader') }),
    'usages-read': (usages, { tab }) => orElse({ kept: false }, () => usagesRead(parts, usages, tab!)),
    'companion-ready': (_, { tab }) => companionReady(parts, tab!),
    'companion-dismissed': async ({ how }, { tab }) => {
      await companionDismissed(parts, tab!, how)
      return null
    },
    'companion-guide': (wish, { tab }) => startGuide(parts, tab!, wish),
    refresh: () => readForUser(parts),
    'popup-opened': async ({ facts }) => {
      const { done, ...reply } = await popupOpened(parts, facts)
      inBackground(done)
      return reply
    },
    'show-where': (wish) => showWhere(parts, wish),
    'scrubbed-copy': async () => {
      const html = await around.scrubbedCopy()
      return typeof html === 'string' ? { html } : { failure: { kind: 'layout-changed', missing: ['portal-tab'] } }
    },
    'forget-everything': async () => {
      await parts.store.forget()
      await around.forgetRest()
      // Where even the salt does not fit, the next start makes it.
      await orElse(undefined, ready)
      await adoptTabs(parts)
      return null
    },
    'account-switch-seen': () => orElse(null, () => parts.store.update(({ switchedFrom: _seen, ...state }) => ({ state, result: null }))),
  }
  // Two at once would both find the same reminder untold.
  let reminding: Promise<unknown> = Promise.resolve()
  const remindInTurn = () => {
    const turn = () => remind(parts, around.notifier)
    return (reminding = reminding.then(turn, turn))
  }
  const begin = async () => {
    await ensureAlarms(parts, around.alarms)
    await ready()
    await remindInTurn()
  }
  const adopt = () => inBackground(ready().then(() => adoptTabs(parts)))
  const badgeNow = () => inBackground(showBadge(parts, around.badge))
  return {
    handlers,
    adopt,
    /** Something kept has changed: the toolbar icon says what is so now. */
    showBadge: badgeNow,
    /** At every start of the worker, after its listeners stand. Browsers forget the icon over a restart or an update, and days pass. */
    start: () => {
      inBackground(begin())
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

async function showBadge(parts: Parts, show: Surroundings['badge']): Promise<void> {
  const [state, settings, access, tabs] = await Promise.all([parts.store.read(), parts.settings(), parts.hasAccess(), parts.session.tabs()])
  const badge = badgeOf({ state, settings, access, now: new Date(parts.now()) })
  await show(badge)
  for (const [id, tab] of Object.entries(tabs)) {
    const line = access ? tabLine(tab) : null
    await show(line ? { text: '!', lines: [line, ...badge.lines] } : badge, Number(id))
  }
}

/** Storage trouble is told by the store itself, and the next event tries again; anything else is a bug and shows as one. */
function inBackground(work: Promise<unknown>): void {
  work.catch((reason: unknown) => {
    if (!(reason instanceof StorageFailed)) throw reason
  })
}

async function orElse<R>(otherwise: R, work: () => Promise<R>): Promise<R> {
  try {
    return await work()
  } catch (reason) {
    if (reason instanceof StorageFailed) return otherwise
    throw reason
  }
}
