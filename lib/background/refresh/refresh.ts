import type { UsagesRead } from '../../contracts/messages.ts'
import { recordAccount, unnamed } from '../accounts/accounts.ts'
import { anyAccount } from '../rate-limit/attempts.ts'
import { afterFailure, afterSuccess } from '../rate-limit/back-off.ts'
import { begin, end, isBusy } from '../rate-limit/lock.ts'
import { refusal, type Refusal } from '../rate-limit/rate-limit.ts'
import { type Trigger } from '../rate-limit/trigger.ts'
import type { Answer, Outcome, Dependencies } from '../dependencies.ts'
import { isStale, shownBy } from '../accounts/shown-account.ts'
import { orElse, StateRefused, StorageFailed } from '../storage/storage-error.ts'
import type { RateLimit, TabState, StoredState } from '../../contracts/stored.ts'
import { saveFailedRead, saveReading } from '../accounts/save-reading.ts'
import { attributeReading } from '../accounts/attribute-reading.ts'

/** An answer with the page that asked for it; `null` = the worker asked by itself. */
type Arrived = Answer & { page: Pick<UsagesRead, 'account' | 'loadedAt'> | null }

/** Reads for the popup, the alarm or the user, if the rate limit allows it. Resolves when the reading is stored. */
export async function read(
  deps: Dependencies,
  trigger: Exclude<Trigger, 'page'>,
): Promise<Outcome | { refused: Refusal }> {
  if (!(await deps.hasAccess())) return failed({ kind: 'no-access' })
  // Offline is not the portal's failure, so there is no back-off: it would last hours longer than the bad Wi-Fi.
  if (trigger !== 'user' && !deps.online()) return failed({ kind: 'unreachable' })
  const settings = await deps.settings()
  const token = deps.token()
  const portalOpen = trigger === 'popup' && (await isPortalOpen(deps))
  const start = await deps.store.update<
    { refused: Refusal; rateLimit: RateLimit } | { account: string; current: string | null }
  >((state) => {
    const account = state.current ?? anyAccount
    const refused = refusal(state, { trigger, account, settings, now: deps.now(), portalOpen })
    if (refused) return { state, result: { refused, rateLimit: state.rateLimit } }
    return {
      state: begin(state, { trigger, token, account, now: deps.now() }),
      result: { account, current: state.current },
    }
  })
  if ('refused' in start)
    return start.refused === 'paused'
      ? failed({ kind: 'throttled', retryAt: start.rateLimit.retryAt! })
      : { refused: start.refused }
  return finish(deps, token, await ask(deps, start.current))
}

/** A page of the portal was met in a tab that is still open, whatever stood on it. */
export const isPortalOpen = async (deps: Dependencies): Promise<boolean> =>
  Object.keys(await orElse({}, deps.sessionStore.tabs)).length > 0

/** The user's own request waits for a read that is under way, and reads by itself if that one brought nothing. */
export async function readForUser(deps: Dependencies): Promise<Outcome> {
  const asked = deps.now()
  try {
    for (;;) {
      const outcome = await read(deps, 'user')
      if (!('refused' in outcome)) return outcome
      await untilIdle(deps)
      const joined = resultSince(await deps.store.read(), asked)
      if (joined) return joined
    }
  } catch (trouble) {
    if (trouble instanceof StorageFailed)
      return failed({ kind: 'storage-failed', full: trouble.full })
    throw trouble
  }
}

async function untilIdle(deps: Dependencies) {
  while (isBusy((await deps.store.read()).rateLimit, deps.now())) await deps.sleep(250)
}

function resultSince(state: StoredState, since: number): Outcome | null {
  const account = state.current === null ? undefined : state.accounts[state.current]
  if (account?.failure && account.failure.at >= since) return failed(account.failure.failure)
  return (account?.reading?.readAt ?? -Infinity) >= since ? { ok: true } : null
}

/**
 * From inside an open portal tab of the current account where one answers, else by the worker. One GET in all: no
 * second try.
 */
async function ask(deps: Dependencies, current: string | null): Promise<Arrived> {
  const ids = candidates(await orElse({}, deps.sessionStore.tabs), current)
  // All at once: a frozen tab takes a second not to answer, and many in a row would outlast the lock.
  const versions = await Promise.all(ids.map(deps.tabs.ping))
  const id = ids.find((_, index) => versions[index] === deps.version)
  if (id === undefined) return { ...(await deps.fetchUsages()), page: null }
  await deps.tabs.inject(id, 'usages')
  const answer = await deps.tabs.readUsages(id)
  return answer
    ? { ...answer, page: answer }
    : { reading: failed({ kind: 'unreachable' }), at: deps.now(), page: null }
}

const candidates = (tabs: Record<string, TabState>, current: string | null): number[] =>
  Object.entries(tabs)
    .filter(
      ([, tab]) =>
        tab.session === 'signed-in' &&
        !tab.reload &&
        (tab.account === null || tab.account === current),
    )
    .toSorted(([, a], [, b]) => b.loadedAt - a.loadedAt)
    .map(([id]) => Number(id))

/** In one write: stores the result of a read, frees the lock, and notes a success or failure for the rate limit. */
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
    // Not the browser's fault: the answer holds what no list of subscriptions may hold, so it was not understood.
    return save({ ...arrived, reading: failed({ kind: 'layout-changed', missing: ['json'] }) })
  }
}

function keep(
  state: StoredState,
  token: string,
  arrived: Arrived,
  { deps, random }: { deps: Dependencies; random: number },
): { state: StoredState; result: Outcome } {
  // The lock is gone: everything was forgotten meanwhile, or it ran out and another read has begun.
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
    { ...arrived, at, reading },
  )
}

/** So long, ms, what a page said of the sign-in explains why the list was not given. */
const pageSaysFor = 15 * 60_000
const pending: readonly string[] = ['terms-pending', 'confirmation-pending']

/**
 * The portal leads whoever has terms to accept or a code to enter away from its list, just as those
 * who are signed out: what its page said a moment ago is the truth of the two.
 */
function asPageSays(
  { accounts, current, session }: StoredState,
  reading: Answer['reading'],
  now: number,
): Answer['reading'] {
  if (reading.ok || reading.failure.kind !== 'signed-out' || session === 'signed-out')
    return reading
  const said = current === null ? undefined : accounts[current]?.failure
  return said && pending.includes(said.failure.kind) && now - said.at < pageSaysFor
    ? failed(said.failure)
    : reading
}

function keepGood(
  state: StoredState,
  { reading, at, page }: Arrived & { reading: { ok: true } },
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
    readAt: at,
    source: 'json' as const,
  }
  const signedIn = {
    ...seen,
    session: 'signed-in' as const,
    ...(key === unnamed && { current: unnamed }),
  }
  return { state: saveReading(signedIn, key, part), result: { ok: true } }
}

/** Rounded to minutes, so that the answer's way does not cause a write each time. */
function withClock(state: StoredState, { at, portalTime }: Arrived): StoredState {
  return portalTime === undefined
    ? state
    : { ...state, clockSkew: Math.round((at - portalTime) / 60_000) * 60_000 }
}

const failed = <F>(failure: F) => ({ ok: false as const, failure })
