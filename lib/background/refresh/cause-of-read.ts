import type { PageReport } from '../../contracts/messages.ts'
import type { Settings, StoredState } from '../../contracts/stored.ts'
import { newsOnPage } from './page-news.ts'
import { refusal, refusedFor } from '../rate-limit/rate-limit.ts'

type Cause = { trigger: 'page' } | { trigger: 'news'; news: string }

interface Ask {
  account: string
  settings: Settings
  now: number
}

/**
 * Why a page may cause a read now: it is time, or it shows something that the last answer does not
 * have. Where it may not yet, but soon, the page reports again after `sayAgainIn` ms. The page
 * keeps the timer, because the browser may stop the worker. Pure.
 */
export function causeOfRead(
  state: StoredState,
  page: Pick<PageReport, 'subscriptions'>,
  ask: Ask,
): { cause: Cause } | { sayAgainIn: number } | null {
  const causes = possibleCauses(state, page, ask)
  const cause = causes.find((one) => refusal(state, { ...ask, ...one }) === null)
  if (cause) return { cause }
  const waits = causes.flatMap((one) => refusedFor(state, { ...ask, ...one }) ?? [])
  return waits.length > 0 ? { sayAgainIn: Math.min(...waits) } : null
}

function possibleCauses(
  state: StoredState,
  { subscriptions }: Pick<PageReport, 'subscriptions'>,
  { account, now }: Ask,
): Cause[] {
  const news = subscriptions?.ok ? newsOnPage(state, account, subscriptions, now) : null
  return [{ trigger: 'page' }, ...(news === null ? [] : [{ trigger: 'news' as const, news }])]
}
