import { minuteMs } from '../../domain/durations.ts'
import {
  maxAccounts,
  type StoredAccount,
  type StoredState,
  unnamed,
} from '../../contracts/stored.ts'

/**
 * `lastSeen` is only as exact as this, ms, so that a page that redraws does not cause a write each
 * time.
 */
const seenGrain = minuteMs

/**
 * For this long after a page was loaded, ms, its account is that of its cookies. Later, another tab
 * may have signed in somebody else.
 */
const markerHolds = 30_000

export interface Shown {
  key: string
  /** When the document was loaded, or when it began to show this account. */
  since: number
}

/** Whether a page still shows the account of its cookies. */
export const isFresh = ({ since }: Shown, now: number): boolean =>
  now - since > -1000 && now - since < markerHolds

/**
 * Whether one document was loaded before another. A time in the future was noted before the clock
 * was set back, so it counts as the earlier one.
 */
function loadedBefore(one: number, other: number, now: number): boolean {
  const toCome = (at: number) => at > now + 1000
  return toCome(one) === toCome(other) ? one < other : toCome(one)
}

/**
 * A tab that was loaded before somebody else signed in. It still shows the old account, but its
 * cookies are the new one's.
 */
export const isOldTab = (state: StoredState, shown: Shown, now: number): boolean =>
  state.current !== null &&
  state.current !== unnamed &&
  shown.key !== state.current &&
  isOlder(state, shown.since, now)

/** Whether a document was loaded before the page that named the current account. */
export const isOlder = ({ currentSince }: StoredState, loadedAt: number, now: number): boolean =>
  currentSince !== undefined && loadedBefore(loadedAt, currentSince, now)

/**
 * Whether a document was loaded before the page that last said "signed out", while that still
 * holds. What it shows is from before.
 */
export const isBeforeSignOut = (
  { session, signedOutSince }: StoredState,
  loadedAt: number,
  now: number,
): boolean =>
  session === 'signed-out' &&
  signedOutSince !== undefined &&
  loadedBefore(loadedAt, signedOutSince, now)

/**
 * Records the account that a page shows as signed in. If it is another one than last time, that is
 * noted for the user, until they have seen the notice or the first account is back. A page that is
 * heard late may show somebody who has signed out since. Right after an installation, after
 * everything was forgotten, or where the browser could not write, no other page has told.
 */
export function recordAccount(state: StoredState, shown: Shown, now: number): StoredState {
  if (isOldTab(state, shown, now)) return state
  const isCurrent = shown.key === state.current
  const seen = touch(state, shown.key, now)
  const isKnown = shown.since === state.currentSince || isOlder(state, shown.since, now)
  if (isCurrent && isKnown) return seen
  const { namedLate: _before, ...others } = seen
  const late = isFresh(shown, now) ? {} : { namedLate: true as const }
  const named = { ...others, currentSince: shown.since, ...late }
  if (isCurrent) return named
  const { switchedFrom, ...rest } = named
  const before = switchedFrom ?? (state.current === unnamed ? null : state.current)
  const notice =
    before !== null && before !== shown.key && shown.key !== unnamed ? { switchedFrom: before } : {}
  return dropSurplus({ ...rest, current: shown.key, ...notice })
}

/** Changes one account's entry, or creates it. */
export function withAccount(
  state: StoredState,
  key: string,
  change: (account: StoredAccount) => StoredAccount,
  now: number,
): StoredState {
  const account = change(state.accounts[key] ?? { lastSeen: now })
  return dropSurplus({ ...state, accounts: { ...state.accounts, [key]: account } })
}

function touch(state: StoredState, key: string, now: number): StoredState {
  const known = state.accounts[key]
  if (known && now - known.lastSeen < seenGrain) return state
  return { ...state, accounts: { ...state.accounts, [key]: { ...known, lastSeen: now } } }
}

/**
 * Keeps at most five accounts. An account that was read never makes room for one that was not,
 * because a page can show any account but cannot make the portal answer. Apart from that the
 * account that was not seen for longest goes first, and the current one never. While a named
 * account is current, the unnamed one is not needed.
 */
function dropSurplus(state: StoredState): StoredState {
  const keys = Object.keys(state.accounts).filter(
    (key) => key === state.current || key !== unnamed || state.current === null,
  )
  const kept = new Set(keys.toSorted((a, b) => compareWorth(state, b, a)).slice(0, maxAccounts))
  return kept.size === Object.keys(state.accounts).length
    ? state
    : {
        ...state,
        accounts: Object.fromEntries(
          Object.entries(state.accounts).filter(([key]) => kept.has(key)),
        ),
      }
}

/** Above 0 where `a` is worth more than `b`. */
function compareWorth(state: StoredState, a: string, b: string): number {
  const worth = (key: string) => {
    const { parts, reading, lastSeen = 0 } = state.accounts[key] ?? {}
    return [Number(key === state.current), Number(!!parts?.json), Number(!!reading), lastSeen]
  }
  const [one, other] = [worth(a), worth(b)]
  const first = one.findIndex((value, index) => value !== other[index])
  return first < 0 ? 0 : one[first]! - other[first]!
}
