import { currentAccount } from '../../contracts/account-subscriptions.ts'
import type { PageReport } from '../../contracts/messages.ts'
import type { Failure } from '../../domain/reading.ts'
import { isBeforeSignOut, isOlder, recordAccount } from '../accounts/accounts.ts'
import { isStale, shownBy } from '../accounts/shown-account.ts'
import { saidAt } from '../storage/clamp-future-times.ts'
import { type StoredState, unnamed } from '../../contracts/stored.ts'
import { forgetNamelessParts, saveFailure, saveReading } from '../accounts/save-reading.ts'

/** The state after a portal page's report: who is signed in, and the page's own list. Pure. */
export function applyPageReport(state: StoredState, page: PageReport, now: number): StoredState {
  if (isStale(state, page, now)) return state
  const shown = page.session === 'signed-in' ? shownBy(page) : null
  const seen = applySession(shown ? recordAccount(state, shown, now) : state, page, now)
  return applyList(seen, page, now)
}

function applySession(state: StoredState, page: PageReport, now: number): StoredState {
  const pending = pendingOf[page.kind]
  // A page loaded before the current account's, or brought back by the browser, is an old tab.
  if ((pending || page.session === 'signed-out') && isOlder(state, page.loadedAt, now)) return state
  if (pending) return saveFailure(state, state.current, { kind: pending }, now)
  if (page.session === 'signed-out')
    return forgetNamelessParts(
      dropSessionFailure({ ...state, session: 'signed-out', signedOutSince: page.loadedAt }),
    )
  const since = shownBy(page)?.since ?? page.loadedAt
  if (page.session !== 'signed-in' || isBeforeSignOut(state, since, now)) return state
  const { current, session } = state
  const signedIn = dropSessionFailure({ ...state, session: 'signed-in' }, page.account !== null)
  // Somebody signed in, and the page does not say who: what is kept may be another person's.
  return session === 'signed-out' && !page.account && current !== null && current !== unnamed
    ? saveFailure(signedIn, current, { kind: 'account-unclear' }, now)
    : signedIn
}

const pendingOf: Partial<Record<PageReport['kind'], 'terms-pending' | 'confirmation-pending'>> = {
  terms: 'terms-pending',
  'two-step': 'confirmation-pending',
}

/** Failures that end when a later page says signed in, or signed out. */
const ofTheSession: readonly string[] = ['signed-out', 'terms-pending', 'confirmation-pending']

function dropSessionFailure(state: StoredState, isNamed = false): StoredState {
  const account = currentAccount(state)
  const kind = account?.failure?.failure.kind
  const isOver = kind && (ofTheSession.includes(kind) || (isNamed && kind === 'account-unclear'))
  if (!account || !isOver) return state
  const { failure: _over, ...rest } = account
  return { ...state, accounts: { ...state.accounts, [state.current!]: rest } }
}

/**
 * The page's list belongs to the account that the page names. A page that names nobody counts only
 * if nobody was ever named. Its time is when the page showed the list, not when we received it: two
 * tabs may arrive in the wrong order, and when they were loaded does not tell whose list is newer.
 */
function applyList(state: StoredState, page: PageReport, now: number): StoredState {
  const { subscriptions } = page
  const withoutAccounts = state.current === null || state.current === unnamed
  const key = page.account?.key ?? (withoutAccounts ? unnamed : null)
  if (!subscriptions || key === null || page.session === 'signed-out') return state
  if (!page.account && page.loadedAt < (state.signedOutSince ?? 0)) return state
  if (subscriptions.ok)
    return saveReading(state, key, {
      subscriptions: subscriptions.value,
      warnings: subscriptions.warnings,
      readAt: saidAt(page.at, now),
      source: 'page',
    })
  return applyListFailure(state, key, {
    failure: subscriptions.failure,
    at: Math.min(page.loadedAt, now),
  })
}

/**
 * A page that should list the subscriptions could not be read. If the JSON was read, that does not
 * matter. If the JSON failed too, the names of what the page lacks are added. The failure gets the
 * time at which the page was loaded, so that an answer this page asked for counts as newer.
 */
function applyListFailure(
  state: StoredState,
  key: string,
  { failure, at }: { failure: Failure; at: number },
): StoredState {
  const { reading, failure: before } = state.accounts[key] ?? {}
  if (!before) return reading ? state : saveFailure(state, key, failure, at)
  const isNews =
    before.failure.kind === 'layout-changed' &&
    missingIn(failure).some((name) => !missingIn(before.failure).includes(name))
  return isNews ? saveFailure(state, key, failure, Math.max(before.at, at)) : state
}

const missingIn = (failure: Failure): string[] =>
  failure.kind === 'layout-changed' ? failure.missing : []
