import type { Subscription } from '../domain/subscription.ts'
import { isOldTab, type Shown, unnamed } from './accounts.ts'
import type { StoredState } from './stored.ts'

/** So soon after its load a page's account is that of its cookies; later somebody else may have signed in beside it. */
const markerHolds = 30_000

/** A good reading of the portal's JSON, and where it came from. */
export interface Found {
  subscriptions: Subscription[]
  at: number
  /** Whose the asking page says it is; null = it does not say, or no page asked. */
  shown: Shown | null
  from: { tab: true; loadedAt: number } | { tab: false }
}

/**
 * Under which account a good reading of the JSON is to be kept; null = nobody's, it is not kept.
 * The portal's JSON names no account. So, in this order:
 * 1. An old tab, still showing somebody who is not signed in any more: nobody's.
 * 2. The page names the account and was loaded (or changed its account) less than 30 seconds before: that account's, unless
 *    it agrees with what another account had and not with what this one had.
 * 3. It shares a subscription with the last reading of the account in question (the page's, else the current one), or both
 *    are empty: that account's.
 * 4. The account in question has no reading yet, no other account's reading shares a subscription with it, and a page has
 *    said "signed in" since the last "signed out": that account's.
 * 5. A page that names nobody asked: kept as the unnamed account's, apart from all others.
 * 6. Else nobody's: the account may have changed behind our back. A fresh portal page settles it by rule 2.
 */
export function whose(state: StoredState, found: Found): string | null {
  const { shown } = found
  if (shown && isOldTab(state, shown)) return null
  const candidate = shown?.key ?? state.current
  if (candidate === null || (candidate === unnamed && !shown)) return unnamed
  const fresh = shown !== null && found.at - shown.since < markerHolds
  return belongsTo(state, candidate, found.subscriptions, fresh) ? candidate : ofNobodyNamed(state, found)
}

function belongsTo(state: StoredState, candidate: string, now: Subscription[], fresh: boolean): boolean {
  const before = state.accounts[candidate]?.parts?.json?.subscriptions
  if (before && agree(before, now)) return true
  if (before && !fresh) return false
  const others = Object.entries(state.accounts).filter(([key]) => key !== candidate && key !== unnamed)
  const isOthers = now.length > 0 && others.some(([, { parts }]) => parts?.json && agree(parts.json.subscriptions, now))
  return fresh ? !isOthers : !isOthers && state.session === 'signed-in'
}

const ofNobodyNamed = (state: StoredState, { shown, from }: Found): string | null =>
  !shown && from.tab && from.loadedAt >= (state.currentSince ?? 0) ? unnamed : null

const agree = (before: Subscription[], now: Subscription[]): boolean =>
  before.length + now.length === 0 || before.some(({ id }) => now.some((subscription) => subscription.id === id))
