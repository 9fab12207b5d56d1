import { dayMs, hourMs } from '../../domain/durations.ts'
import { isSameProduct } from '../../domain/subscription/product-key.ts'
import type { Subscription } from '../../domain/subscription.ts'
import { isFresh, isOlder, isOldTab, type Shown } from './accounts.ts'
import { type StoredState, unnamed } from '../../contracts/stored.ts'

/**
 * For a first reading, a page must have named the account within this time, ms. Before that, a
 * change of account may have gone unnoticed.
 */
const namedWithin = dayMs

/**
 * A page this old, ms, may still be open while somebody else signed in on pages that we never saw.
 * It proves nothing by itself.
 */
const pageProves = hourMs

/** A good reading of the portal's JSON, and where it comes from. */
export interface Found {
  subscriptions: Subscription[]
  at: number
  /** The account that the asking page shows; null = it shows none, or no page asked. */
  shown: Shown | null
  from: { tab: true; loadedAt: number } | { tab: false }
}

/**
 * The account under which a good reading of the JSON is kept; null = nobody's, so it is not kept.
 * The portal's JSON names no account. So, in this order:
 * 1. The asking tab is old and still shows somebody who is no longer signed in: nobody's.
 * 2. The page names an account and was loaded (or changed its account) less than 30 seconds before:
 *    that account's, unless the reading agrees with what another account had and not with what this
 *    one had.
 * 3. The reading shares a subscription with the last reading of the account in question (the
 *    page's, else the current one), or both are empty: that account's.
 * 4. The account in question has no JSON reading yet: that account's, if all of this holds. No
 *    other account's reading shares a subscription with this one. What the account's pages listed
 *    has a product in common with it; they need not have listed anything, unless the asking page is
 *    over an hour old, or the page that named the account was over 30 seconds old when it was first
 *    heard. A page has said "signed in" since the last "signed out". A page has named the account
 *    since then and within a day.
 * 5. The asking page names nobody, or nobody was ever named: the unnamed account's, apart from all
 *    others. Exception: an empty list that no page asked for, unless there was no list before.
 *    Somebody who is signed out may be given just that.
 * 6. Else nobody's: somebody else may have signed in unseen. A fresh portal page settles it by rule
 *    2.
 * An older page that names the current account before and after the answer proves nothing: it goes
 * on naming it while somebody else signs in beside it, until their page has been seen. The
 * simulation finds mixed accounts where that is believed.
 */
export function attributeReading(state: StoredState, found: Found): string | null {
  const { shown } = found
  if (shown && isOldTab(state, shown, found.at)) return null
  const candidate = shown?.key ?? state.current
  if (candidate === null || (candidate === unnamed && !shown))
    return found.from.tab || !mayBeStrangers(state, found) ? unnamed : null
  const isOld = state.namedLate || (shown && found.at - shown.since > pageProves)
  const proof = shown && isFresh(shown, found.at) ? 'fresh' : isOld ? 'old' : 'some'
  return belongsTo(state, candidate, found, proof) ? candidate : ofNobodyNamed(state, found)
}

const mayBeStrangers = ({ accounts }: StoredState, { subscriptions }: Found) =>
  subscriptions.length === 0 && accounts[unnamed]?.parts?.json?.subscriptions.length !== 0

function belongsTo(
  state: StoredState,
  candidate: string,
  { subscriptions: read, at }: Found,
  proof: 'fresh' | 'some' | 'old',
): boolean {
  const fresh = proof === 'fresh'
  const { parts, lastSeen = at } = state.accounts[candidate] ?? {}
  const { json: before, page } = parts ?? {}
  if (before && agree(before.subscriptions, read)) return true
  if (before && !fresh) return false
  const others = Object.entries(state.accounts).filter(
    ([key]) => key !== candidate && key !== unnamed,
  )
  const isOthers =
    read.length > 0 &&
    others.some(([, other]) => other.parts?.json && agree(other.parts.json.subscriptions, read))
  if (isOthers) return false
  if (fresh) return true
  if (at - lastSeen > namedWithin) return false
  const { session, signedOutSince = -Infinity, currentSince = Infinity } = state
  return (
    session === 'signed-in' &&
    currentSince > signedOutSince &&
    (page && page.subscriptions.length > 0 ? nameAlike(page.subscriptions, read) : proof !== 'old')
  )
}

const ofNobodyNamed = (state: StoredState, { shown, from, at }: Found): string | null =>
  !shown && from.tab && !isOlder(state, from.loadedAt, at) ? unnamed : null

/** Pages have no ids, so a page's list and the JSON's are compared by the products' names. */
const nameAlike = (page: Subscription[], read: Subscription[]): boolean =>
  page.some((seen) => read.some((subscription) => isSameProduct(subscription, seen)))

const agree = (before: Subscription[], read: Subscription[]): boolean =>
  before.length + read.length === 0 ||
  before.some(({ id }) => read.some((subscription) => subscription.id === id))
