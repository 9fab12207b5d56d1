import { maxAccounts, type StoredAccount, type StoredState } from '../../contracts/stored.ts'

/** Of whoever was signed in on pages that name nobody. Kept apart from every named account, replaced whole, never merged. */
export const unnamed = 'unnamed'

/** `lastSeen` is only as exact as this, ms: a page that redraws must not cause a write each time. */
const seenGrain = 60_000

export interface Shown {
  key: string
  /** When the document was loaded, or began to show this account. */
  since: number
}

/**
 * Whether one time of loading was before another. A time that is yet to come was noted before the clock was set back, so it
 * is earlier than one that is not.
 */
export function loadedBefore(one: number, other: number, now: number): boolean {
  const toCome = (at: number) => at > now + 1000
  return toCome(one) === toCome(other) ? one < other : toCome(one)
}

/** A tab that was loaded before somebody else signed in: it still shows the one before, and its cookies are not theirs any more. */
export const isOldTab = (state: StoredState, shown: Shown, now: number): boolean =>
  state.current !== null &&
  state.current !== unnamed &&
  shown.key !== state.current &&
  isOlder(state, shown.since, now)

/** Loaded before the page that told the current account. */
export const isOlder = ({ currentSince }: StoredState, loadedAt: number, now: number): boolean =>
  currentSince !== undefined && loadedBefore(loadedAt, currentSince, now)

/** A page shows this account as signed in. Another one than last time is noted for the user, until seen or until the first one is back. */
export function recordAccount(state: StoredState, shown: Shown, now: number): StoredState {
  if (isOldTab(state, shown, now)) return state
  const seen = touch(state, shown.key, now)
  if (shown.key === state.current)
    return isOlder(state, shown.since, now) ? seen : { ...seen, currentSince: shown.since }
  const { switchedFrom, ...rest } = seen
  const before = switchedFrom ?? (state.current === unnamed ? null : state.current)
  const notice =
    before !== null && before !== shown.key && shown.key !== unnamed ? { switchedFrom: before } : {}
  return dropSurplus({ ...rest, current: shown.key, currentSince: shown.since, ...notice })
}

/** One account's entry changed; made where there was none. */
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
 * Five accounts. One that was really read never makes room for one that was not: a page can show any mark, but not make the
 * portal answer. Then the one longest unseen goes first, the current one never. A named one in use makes the unnamed needless.
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

/** Above 0 where `a` is the one to be kept. */
function compareWorth(state: StoredState, a: string, b: string): number {
  const worth = (key: string) => {
    const account = state.accounts[key]
    const wasRead = account?.parts?.json ?? account?.reading
    return [key === state.current ? 1 : 0, wasRead ? 1 : 0, account?.lastSeen ?? 0]
  }
  const [one, other] = [worth(a), worth(b)]
  const first = one.findIndex((value, index) => value !== other[index])
  return first < 0 ? 0 : one[first]! - other[first]!
}
