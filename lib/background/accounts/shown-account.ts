import type { PageReport } from '../../contracts/messages.ts'
import type { StoredState } from '../../contracts/stored.ts'
import { isOldTab, type Shown } from './accounts.ts'

/** The account that a page shows as signed in, and since when; null = the page names nobody. */
export const shownBy = (page: Pick<PageReport, 'account' | 'loadedAt'>): Shown | null =>
  page.account && { key: page.account.key, since: page.account.since ?? page.loadedAt }

/** A tab that still shows somebody who is no longer signed in. Nothing it reports counts. */
export const isStale = (
  state: StoredState,
  page: Pick<PageReport, 'account' | 'loadedAt'>,
  now: number,
): boolean => {
  const shown = shownBy(page)
  return shown !== null && isOldTab(state, shown, now)
}
