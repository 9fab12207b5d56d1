import type { MessageHandlers, MessageName, OwnPageMessage } from '../contracts/messages.ts'
import { keepAnswers } from './accounts/keep-answers.ts'
import { companionDismissed, companionReady } from './companion/dismiss-companion.ts'
import { guideBegun, showWhere, startGuide } from './companion/start-guide.ts'
import type { Dependencies } from './dependencies.ts'
import { countDevices } from './devices/count-devices.ts'
import { inBackground } from './in-background.ts'
import { adoptOpenTabs, injectIntoOpenTabs } from './pages/inject-into-open-tabs.ts'
import { handlePageReport, handleUsagesRead } from './pages/page-events.ts'
import type { ReportLimit } from './pages/report-limit.ts'
import { popupOpened } from './popup-opened.ts'
import { readForUser } from './refresh/refresh.ts'
import type { createQueues } from './queue.ts'
import { orElse } from './storage/storage-error.ts'
import type { WorkerPorts } from './worker-ports.ts'

interface Shared {
  deps: Dependencies
  ports: WorkerPorts
  /** Makes the salt of account hashes where there is none yet. */
  ready(): Promise<string>
  badgeNow(): void
  reportLimit: ReportLimit
  /**
   * Keeps the order of one tab's reports, and of its closing. A tab does not wait for our answer
   * before it reports again, and what it said last must count last.
   */
  inOrder: ReturnType<typeof createQueues>
}
type Only<Names extends MessageName> = Pick<MessageHandlers, Names>

/** Answers to every message that the worker gets. */
export const messageHandlers = (shared: Shared): MessageHandlers => ({
  ...fromPortalTabs(shared),
  ...fromCompanions(shared),
  ...fromOwnPages(shared),
})

const fromPortalTabs = ({
  deps,
  ready,
  reportLimit,
  inOrder,
}: Shared): Only<'page-report' | 'reader-wanted' | 'usages-read' | 'salt-wanted'> => ({
  'page-report': async (page, { tab, inPrivate = false }) => {
    const sayAgainIn = reportLimit.wait(tab!)
    if (sayAgainIn > 0) return { read: false, sayAgainIn }
    const where = { tab: tab!, inPrivate, era: deps.store.era() }
    return orElse({ read: false }, () =>
      inOrder(tab!, (isLast) => handlePageReport(deps, page, { ...where, isLast })),
    )
  },
  'reader-wanted': async ({ language }, { tab }) => {
    if (language) await deps.tabs.injectWords(tab!, language)
    return { injected: await deps.tabs.inject(tab!, 'reader') }
  },
  'usages-read': (usages, { tab }) =>
    orElse({ kept: false }, () => handleUsagesRead(deps, usages, tab!)),
  'salt-wanted': async () => ({ salt: await orElse(null, ready) }),
})

const fromCompanions = ({
  deps,
  ports,
}: Shared): Only<Extract<MessageName, `companion-${string}` | `guide-${string}`>> => ({
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
})

const fromOwnPages = ({ deps, ports, ready, badgeNow }: Shared): Only<OwnPageMessage> => ({
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
    // If even the salt does not fit, the next start of the worker makes it.
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
})

const tellSaltChanged = async ({ tabs }: Dependencies): Promise<void> =>
  void (await Promise.all(((await tabs.open()) ?? []).map(tabs.saltChanged)))
