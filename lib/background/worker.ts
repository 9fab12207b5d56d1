import { alarmRang, ensureAlarms, resetAlarms } from './alarms.ts'
import { updateBadge } from './badge/update-badge.ts'
import { hideCompanions, hideUnwantedBanners } from './companion/hide-companions.ts'
import type { Dependencies } from './dependencies.ts'
import { forgetCounts } from './devices/count-devices.ts'
import { inBackground } from './in-background.ts'
import { messageHandlers } from './message-handlers.ts'
import { injectIntoOpenTabs } from './pages/inject-into-open-tabs.ts'
import { tabClosed } from './pages/page-events.ts'
import { createReportLimit } from './pages/report-limit.ts'
import { createQueue, createQueues } from './queue.ts'
import { remind, withdrawOver } from './reminders.ts'
import { ensureSalt } from './storage/salt.ts'
import type { WorkerPorts } from './worker-ports.ts'

/**
 * All use cases of the worker, wired together. Everything it remembers is in storage, because it
 * may be killed between any two lines.
 */
export function createWorker(deps: Dependencies, ports: WorkerPorts) {
  // Two at once would each make a salt, and the second would give the same account another key.
  const salting = createQueue()
  const ready = () => salting(() => ensureSalt(ports.local, ports.randomBytes))
  const reportLimit = createReportLimit(deps.now)
  const inOrder = createQueues()
  // Two at once would both find that the same reminder was not shown yet.
  const reminding = createQueue()
  const remindQueued = () =>
    reminding(async () => {
      await withdrawOver(deps, ports.notifier)
      await remind(deps, ports.notifier)
    })
  const reachOpenTabs = () => inBackground(ready().then(() => injectIntoOpenTabs(deps)))
  // One after the other, so that an older state is never shown last.
  const badging = createQueue()
  const badgeNow = () => inBackground(badging(() => updateBadge(deps, ports.badge)))
  return {
    handlers: messageHandlers({ deps, ports, ready, badgeNow, reportLimit, inOrder }),
    injectIntoOpenTabs: reachOpenTabs,
    /**
     * The browser or another version has started. This version may understand what the one before
     * did not.
     */
    startedAgain: () => inBackground(deps.store.takeBack()),
    /** After something stored has changed. */
    storageChanged: () => {
      badgeNow()
      inBackground(reminding(() => withdrawOver(deps, ports.notifier)))
    },
    /**
     * At every start of the worker, after its listeners were added. Browsers lose the badge in a
     * restart or an update.
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
      // After the tab's earlier reports: else they would be stored for a tab that is gone.
      inBackground(inOrder(id, () => tabClosed(deps, id)))
    },
  }
}
