import { anyAccount } from '../rate-limit/attempts.ts'
import { begin, isBusy } from '../rate-limit/lock.ts'
import { refusal, type Refusal } from '../rate-limit/rate-limit.ts'
import { type Trigger } from '../rate-limit/trigger.ts'
import type { Outcome, Dependencies } from '../dependencies.ts'
import { orElse, StorageFailed } from '../storage/storage-error.ts'
import { currentAccount } from '../../contracts/account-subscriptions.ts'
import type { RateLimit, TabState, StoredState } from '../../contracts/stored.ts'
import { type Arrived, failed, finish } from './finish-read.ts'

/**
 * Reads for the popup, the alarm or the user, if the rate limit allows it. Resolves when the
 * reading is stored.
 */
export async function read(
  deps: Dependencies,
  trigger: Exclude<Trigger, 'page'>,
): Promise<Outcome | { refused: Refusal }> {
  if (!(await deps.hasAccess())) return failed({ kind: 'no-access' })
  // Being offline is not the portal's failure, so no back-off follows: it would outlast the bad
  // Wi-Fi by hours.
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

/** Whether a tab is still open in which a portal page was seen, whatever was on it. */
const isPortalOpen = async (deps: Dependencies): Promise<boolean> =>
  Object.keys(await orElse({}, deps.sessionStore.tabs)).length > 0

/**
 * A request by the user waits for a read that is under way. If that one brought nothing, it reads
 * itself.
 */
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
  const account = currentAccount(state)
  if (account?.failure && account.failure.at >= since) return failed(account.failure.failure)
  return (account?.reading?.readAt ?? -Infinity) >= since ? { ok: true } : null
}

/**
 * Makes the GET from inside an open portal tab of the current account if one answers, else from the
 * worker. There is only one GET, and no second try.
 */
async function ask(deps: Dependencies, current: string | null): Promise<Arrived> {
  const ids = candidates(await orElse({}, deps.sessionStore.tabs), current)
  // All tabs are asked at once: a frozen one takes a second to time out, and many in a row would
  // outlast the lock.
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
