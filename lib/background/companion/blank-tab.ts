import type { TabState } from '../../contracts/stored.ts'

/** A tab that has not reported anything yet. */
export const blankTab = (now: number): TabState => ({
  kind: 'unknown',
  session: 'unknown',
  offered: null,
  application: null,
  account: null,
  loadedAt: 0,
  seenAt: now,
})
