/**
 * What an ordinary visit reports at once, and how soon a page that never comes to rest may report
 * again, ms.
 */
const atOnce = 12
const each = 2_000

export interface ReportLimit {
  wait(tab: number): number
  forget(tab: number): void
}

/**
 * A ceiling on the reports of one tab, for each of them is written down: a page that changes for
 * ever is heard every two seconds.
 * Counted in this life of the worker only. Returns the ms after which the tab may report; 0 = now.
 */
export function createReportLimit(now: () => number): ReportLimit {
  /** When each tab's reports so far are all paid for. */
  const paid = new Map<number, number>()
  return {
    wait: (tab) => {
      const time = now()
      const until = Math.max(paid.get(tab) ?? 0, time)
      const over = until - time - (atOnce - 1) * each
      // A clock that was set back must silence nobody.
      if (over > 0 && over <= each) return over
      paid.set(tab, over > 0 ? time + each : until + each)
      return 0
    },
    forget: (tab) => void paid.delete(tab),
  }
}
