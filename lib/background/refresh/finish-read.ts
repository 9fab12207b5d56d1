import { dayMs, minuteMs } from '../../domain/durations.ts'
import { currentAccount } from '../../contracts/account-subscriptions.ts'
import type { UsagesRead } from '../../contracts/messages.ts'
import { recordAccount } from '../accounts/accounts.ts'
import { afterFailure, afterSuccess } from '../rate-limit/back-off.ts'
import { end } from '../rate-limit/lock.ts'
import type { Answer, Outcome, Dependencies } from '../dependencies.ts'
import { isStale, shownBy } from '../accounts/shown-account.ts'
import { StateRefused } from '../storage/storage-error.ts'
import { type StoredState, unnamed } from '../../contracts/stored.ts'
import { saveFailedRead, saveReading } from '../accounts/save-reading.ts'
import { attributeReading } from '../accounts/attribute-reading.ts'

/** An answer, with the page that asked for it; `null` = the worker asked. */
export type Arrived = Answer & { page: Pick<UsagesRead, 'account' | 'loadedAt'> | null }

export const failed = <F>(failure: F): { ok: false; failure: F } => ({ ok: false, failure })

/**
 * In one write: stores the result of a read, frees the lock, and notes a success or failure for the
 * rate limit.
 */
export async function finish(
  deps: Dependencies,
  token: string,
  arrived: Arrived,
): Promise<Outcome> {
  const random = deps.random()
  const save = (what: Arrived) =>
    deps.store.update((state) => keep(state, token, what, { deps, random }))
  try {
    return await save(arrived)
  } catch (reason) {
    if (!(reason instanceof StateRefused)) throw reason
    // The browser is not to blame: the answer holds something that no list of subscriptions may
    // hold, so it was not understood.
    return save({ ...arrived, reading: failed({ kind: 'layout-changed', missing: ['json'] }) })
  }
}

function keep(
  state: StoredState,
  token: string,
  arrived: Arrived,
  { deps, random }: { deps: Dependencies; random: number },
): { state: StoredState; result: Outcome } {
  // The lock is gone: everything was forgotten meanwhile, or the lock ran out and another read has
  // begun.
  if (state.rateLimit.lock?.token !== token)
    return { state, result: failed({ kind: 'account-unclear' }) }
  const now = deps.now()
  const at = Math.min(arrived.at, now)
  const ended = withClock(end(state, token), { ...arrived, at })
  const { page } = arrived
  const reading = asPageSays(ended, arrived.reading, now)
  if (!reading.ok) {
    const key = page && !isStale(ended, page, now) ? (page.account?.key ?? null) : null
    const failing = {
      ...ended,
      rateLimit: afterFailure(ended.rateLimit, reading.failure, { now, random }),
    }
    return { state: saveFailedRead(failing, key, reading, at), result: reading }
  }
  return keepGood(
    { ...ended, rateLimit: afterSuccess(ended.rateLimit) },
    { ...arrived, at, reading, readAt: givenAt(state, { ...arrived, at }) },
  )
}

/** Minutes are rounded, ms. */
const skewGrain = 2 * minuteMs

/**
 * When the portal gave the answer. One that seems further behind this computer's clock than the
 * last was is a copy of long ago, or the clock was set ahead since: in both cases the portal's own
 * time is true.
 */
function givenAt({ clockSkew }: StoredState, { at, portalTime = at }: Arrived): number {
  const skew = at - portalTime
  return skew > dayMs && clockSkew !== undefined && skew - clockSkew > skewGrain ? portalTime : at
}

/** For this long, ms, what a page said about the sign-in explains why the list was not given. */
const pageSaysFor = 15 * minuteMs
const pending: readonly string[] = ['terms-pending', 'confirmation-pending']

/**
 * The portal redirects somebody who has terms to accept or a code to enter away from its list, just
 * like somebody who is signed out. If a page told which of the two it is a moment ago, the page is
 * believed.
 */
function asPageSays(
  state: StoredState,
  reading: Answer['reading'],
  now: number,
): Answer['reading'] {
  if (reading.ok || reading.failure.kind !== 'signed-out' || state.session === 'signed-out')
    return reading
  const said = currentAccount(state)?.failure
  return said && pending.includes(said.failure.kind) && now - said.at < pageSaysFor
    ? failed(said.failure)
    : reading
}

function keepGood(
  state: StoredState,
  { reading, at, readAt, page }: Arrived & { reading: { ok: true }; readAt: number },
): { state: StoredState; result: Outcome } {
  const shown = page && shownBy(page)
  const seen = shown ? recordAccount(state, shown, at) : state
  const from = page ? ({ tab: true, loadedAt: page.loadedAt } as const) : ({ tab: false } as const)
  const key = attributeReading(seen, { subscriptions: reading.value, at, shown, from })
  if (key === null)
    return {
      state: saveFailedRead(state, null, failed({ kind: 'account-unclear' }), at),
      result: failed({ kind: 'account-unclear' }),
    }
  const part = {
    subscriptions: reading.value,
    warnings: reading.warnings,
    readAt,
    source: 'json' as const,
  }
  const isAfterSignOut = at > (seen.signedOutSince ?? 0)
  const signedIn = {
    ...seen,
    ...(isAfterSignOut && { session: 'signed-in' as const }),
    ...(key === unnamed && { current: unnamed }),
  }
  return { state: saveReading(signedIn, key, part), result: { ok: true } }
}

/**
 * Rounded to minutes, because the time that an answer takes varies and must not cause a write each
 * time.
 */
function withClock(state: StoredState, { at, portalTime }: Arrived): StoredState {
  return portalTime === undefined
    ? state
    : { ...state, clockSkew: Math.round((at - portalTime) / minuteMs) * minuteMs }
}
