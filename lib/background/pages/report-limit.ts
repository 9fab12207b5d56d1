/**
 * How many reports an ordinary visit makes at once, and after what time, ms, a page that never
 * comes to rest may report again.
 */
const atOnce = 12
const each = 2_000

export interface ReportLimit {
  wait(tab: number): number
  forget(tab: number): void
}

/**
 * Limits the reports of one tab, because each of them is written to storage. A page that changes
 * all the time is heard every two seconds. The count begins anew with each start of the worker.
 * Returns the ms after which the tab may report; 0 = now.
 */
export function createReportLimit(now: () => number): ReportLimit {
  /** For each tab, the time at which its reports so far no longer count. */
  const paid = new Map<number, number>()
  return {
    wait: (tab) => {
      const time = now()
      const until = Math.max(paid.get(tab) ?? 0, time)
      const over = until - time - (atOnce - 1) * each
      // Where the clock was set back, no tab is silenced.
      if (over > 0 && over <= each) return over
      paid.set(tab, over > 0 ? time + each : until + each)
      return 0
    },
    forget: (tab) => void paid.delete(tab),
  }
}
