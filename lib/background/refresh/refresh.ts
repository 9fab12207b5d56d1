import type { UsagesRead } from '../../contracts/messages.ts'
import { seeAccount, unnamed } from '../accounts/accounts.ts'
import {
  afterFailure,
  afterSuccess,
  anybody,
  begin,
  end,
  isBusy,
  refusal,
  type Refusal,
  type Trigger,
} from './rate-limit.ts'
import type { Answer, Outcome, Parts } from '../dependencies.ts'
import { isStale, shownBy } from '../pages/apply-page-report.ts'
import { orElse, StorageFailed } from '../storage/storage-error.ts'
import type { Manners, SeenTab, StoredState } from '../../contracts/stored.ts'
import { afterRefusal, takeReading } from '../accounts/save-reading.ts'
import { whose } from '../accounts/attribute-reading.ts'

/** An answer with the page it came through; `null` = the worker asked by itself. */
export type Arrived = Answer & { page: Pick<UsagesRead, 'account' | 'loadedAt'> | null }

/** Reads for the popup, the alarm or the user, if manners allow; ends when the reading is kept. */
export async function read(
  parts: Parts,
  trigger: Exclude<Trigger, 'page'>,
): Promise<Outcome | { refused: Refusal }> {
  if (!(await parts.hasAccess())) return failed({ kind: 'no-access' })
  // Not the portal's failure, so no back-off: it would outlast the bad Wi-Fi by hours.
  if (trigger !== 'user' && !parts.online()) return failed({ kind: 'unreachable' })
  const settings = await parts.settings()
  const token = parts.token()
  const start = await parts.store.update<
    { refused: Refusal; manners: Manners } | { account: string; current: string | null }
  >((state) => {
    const account = state.current ?? anybody
    const refused = refusal(state, { trigger, account, settings, now: parts.now() })
    if (refused) return { state, result: { refused, manners: state.manners } }
    return {
      state: begin(state, { trigger, token, account, now: parts.now() }),
      result: { account, current: state.current },
    }
  })
  if ('refused' in start)
    return start.refused === 'paused'
      ? failed({ kind: 'throttled', retryAt: start.manners.retryAt! })
      : { refused: start.refused }
  return finish(parts, token, await ask(parts, start.current))
}

/** The user's own request joins a reading that is under way; if that one came to nothing it makes its own. */
export async function readForUser(parts: Parts): Promise<Outcome> {
  const asked = parts.now()
  try {
    for (;;) {
      const outcome = await read(parts, 'user')
      if (!('refused' in outcome)) return outcome
      await untilIdle(parts)
      const joined = resultSince(await parts.store.read(), asked)
      if (joined) return joined
    }
  } catch (trouble) {
    if (trouble instanceof StorageFailed)
      return failed({ kind: 'storage-failed', full: trouble.full })
    throw trouble
  }
}

async function untilIdle(parts: Parts) {
  while (isBusy((await parts.store.read()).manners, parts.now())) await parts.sleep(250)
}

function resultSince(state: StoredState, since: number): Outcome | null {
  const account = state.current === null ? undefined : state.accounts[state.current]
  if (account?.failure && account.failure.at >= since) return failed(account.failure.failure)
  return (account?.reading?.readAt ?? -Infinity) >= since ? { ok: true } : null
}

/** From inside an open portal tab of the current account where one answers, else by the worker. One GET in all: no second try. */
async function ask(parts: Parts, current: string | null): Promise<Arrived> {
  const ids = candidates(await orElse({}, parts.session.tabs), current)
  // All at once: a frozen tab lets its second pass, and a row of them would outlast the lock.
  const versions = await Promise.all(ids.map(parts.tabs.ping))
  const id = ids.find((_, index) => versions[index] === parts.version)
  if (id === undefined) return { ...(await parts.fetchUsages()), page: null }
  const answer = await parts.tabs.readUsages(id)
  return answer
    ? { ...answer, page: answer }
    : { reading: failed({ kind: 'unreachable' }), at: parts.now(), page: null }
}

const candidates = (tabs: Record<string, SeenTab>, current: string | null): number[] =>
  Object.entries(tabs)
    .filter(
      ([, tab]) =>
        tab.session === 'signed-in' &&
        !tab.reload &&
        (tab.account === null || tab.account === current),
    )
    .toSorted(([, a], [, b]) => b.loadedAt - a.loadedAt)
    .map(([id]) => Number(id))

/** Keeps what came of a read, gives the lock back and remembers how the portal took it: one write. */
export function finish(parts: Parts, token: string, arrived: Arrived): Promise<Outcome> {
  const random = parts.random()
  return parts.store.update((state) => keep(state, token, arrived, { parts, random }))
}

function keep(
  state: StoredState,
  token: string,
  arrived: Arrived,
  { parts, random }: { parts: Parts; random: number },
): { state: StoredState; result: Outcome } {
  // The lock is gone: everything was forgotten meanwhile, or it ran out and another read took its place. Then this one is nobody's.
  if (state.manners.lock?.token !== token)
    return { state, result: failed({ kind: 'account-unclear' }) }
  const now = parts.now()
  const at = Math.min(arrived.at, now)
  const told = withClock(end(state, token), { ...arrived, at })
  const { reading, page } = arrived
  if (!reading.ok) {
    const key = page && !isStale(told, page, now) ? (page.account?.key ?? null) : null
    const failing = {
      ...told,
      manners: afterFailure(told.manners, reading.failure, { now, random }),
    }
    return { state: afterRefusal(failing, key, reading, at), result: reading }
  }
  return keepGood({ ...told, manners: afterSuccess(told.manners) }, { ...arrived, at, reading })
}

function keepGood(
  state: StoredState,
  { reading, at, page }: Arrived & { reading: { ok: true } },
): { state: StoredState; result: Outcome } {
  const shown = page && shownBy(page)
  const seen = shown ? seeAccount(state, shown, at) : state
  const from = page ? ({ tab: true, loadedAt: page.loadedAt } as const) : ({ tab: false } as const)
  const key = whose(seen, { subscriptions: reading.value, at, shown, from })
  if (key === null)
    return {
      state: afterRefusal(state, null, failed({ kind: 'account-unclear' }), at),
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
  return { state: takeReading(signedIn, key, part), result: { ok: true } }
}

/** Rounded to minutes, so that the answer's way does not cause a write each time. */
function withClock(state: StoredState, { at, portalTime }: Arrived): StoredState {
  return portalTime === undefined
    ? state
    : { ...state, clockOff: Math.round((at - portalTime) / 60_000) * 60_000 }
}

const failed = <F>(failure: F) => ({ ok: false as const, failure })
