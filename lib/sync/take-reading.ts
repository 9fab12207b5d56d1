import type { Failure, Reading } from '../domain/reading.ts'
import type { Subscription } from '../domain/subscription.ts'
import { seeAccount, unnamed, withAccount } from './accounts.ts'
import type { StoredAccount, StoredReading, StoredState } from './stored.ts'

/** A good reading from one source. */
export type Part = StoredReading & { source: 'json' | 'page' }
type Parts = NonNullable<StoredAccount['parts']>
/** What JSON and page say together (`lib/domain/merge-readings.ts`). */
export type Merge = (json: Part, page: Part) => { subscriptions: Subscription[]; warnings: StoredReading['warnings'] }

/** A page list older than this says nothing about a newer JSON, ms. */
const pageHolds = 15 * 60_000
/** A JSON older than this says nothing beside a newer page list, ms: twice the default interval of the alarm. */
const jsonHolds = 24 * 3_600_000

/** Keeps a good reading under its account, if it is newer than what that source said before; a failure before it is over. */
export function takeReading(state: StoredState, key: string, part: Part, merge: Merge): StoredState {
  const seen = key === unnamed ? seeAccount(state, { key, since: part.readAt }, part.readAt) : state
  return withAccount(seen, key, (account) => withPart(account, part, merge, key === unnamed), part.readAt)
}

function withPart(account: StoredAccount, part: Part, merge: Merge, nameless: boolean): StoredAccount {
  const before = account.parts ?? {}
  if ((before[part.source]?.readAt ?? -Infinity) > part.readAt) return account
  const parts = { ...(nameless ? sameHour(before, part.readAt) : before), [part.source]: part }
  const { failure, ...rest } = account
  const stillFails = failure !== undefined && failure.at > part.readAt
  return { ...rest, parts, reading: together(parts, merge), ...(stillFails && { failure }) }
}

/** Where nobody is named only time shows that two parts are one person's. */
function sameHour({ json, page }: Parts, at: number): Parts {
  const near = (part: Part | undefined) => part !== undefined && at - part.readAt < pageHolds
  return { ...(json && near(json) && { json }), ...(page && near(page) && { page }) }
}

function together({ json, page }: Parts, merge: Merge): StoredReading {
  if (!json || !page) return (json ?? page)!
  if (json.readAt - page.readAt > pageHolds) return json
  if (page.readAt - json.readAt > jsonHolds) return page
  return { ...merge(json, page), readAt: json.readAt, source: 'both' }
}

/** Stored beside the last good reading, never over it. With no account known it is the unnamed one's, so that it is told at all. */
export function takeFailure(state: StoredState, key: string | null, failure: Failure, at: number): StoredState {
  const account = key ?? state.current ?? unnamed
  const named = state.current === null ? { ...state, current: account } : state
  return withAccount(named, account, (entry) => ({ ...entry, failure: { failure, at } }), at)
}

/** What came of asking, without a reading: the session it tells of, and the failure. */
export function afterRefusal(state: StoredState, key: string | null, reading: Extract<Reading<unknown>, { ok: false }>, at: number): StoredState {
  const kept = takeFailure(state, key, reading.failure, at)
  return reading.failure.kind === 'signed-out' ? { ...forgetNamelessParts(kept), session: 'signed-out' } : kept
}

/** Somebody signed out: what comes next may be somebody else's, so on pages that name nobody it is not merged with what was. */
export function forgetNamelessParts(state: StoredState): StoredState {
  const { parts: _parts, ...rest } = state.accounts[unnamed] ?? { lastSeen: 0 }
  return state.accounts[unnamed] ? { ...state, accounts: { ...state.accounts, [unnamed]: rest } } : state
}
