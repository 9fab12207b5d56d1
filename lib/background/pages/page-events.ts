import type { MessageMap, PageReport, UsagesRead } from '../../contracts/messages.ts'
import { anyAccount } from '../rate-limit/attempts.ts'
import { begin, beginAgain, end, isBusy } from '../rate-limit/lock.ts'
import type { Dependencies } from '../dependencies.ts'
import { withDevice } from '../devices/with-device.ts'
import { causeOfRead } from '../refresh/cause-of-read.ts'
import { finish } from '../refresh/finish-read.ts'
import { isStale } from '../accounts/shown-account.ts'
import { applyPageReport } from './apply-page-report.ts'
import { orElse } from '../storage/storage-error.ts'
import { protectedKinds } from '../../contracts/protected-kinds.ts'
import type { RateLimit, StoredState } from '../../contracts/stored.ts'
import { nameApplications } from '../companion/update-companion.ts'
import { rememberPage, type Reporter, type Where } from './remember-page.ts'

/**
 * A portal tab reports what it shows. One write stores this and decides whether the tab is to read
 * the JSON now. If the browser cannot write, or in a private window, nothing is read, but the
 * banner is shown all the same.
 */
export async function handlePageReport(
  deps: Dependencies,
  page: PageReport,
  where: Where,
): Promise<MessageMap['page-report']['reply']> {
  const { era } = where
  const [settings, device] = await Promise.all([deps.settings(), deps.detectDevice(page.facts)])
  const known = { ...where, settings, device }
  const token = deps.token()
  const look = (state: StoredState) =>
    recordReport(state, page, { ...known, token, now: deps.now() })
  const kept = where.inPrivate
    ? undefined
    : await orElse(undefined, () => deps.store.updateSince(era, look))
  if (kept === null) return { read: false }
  const found = kept ?? look(await deps.store.read()).result
  // If the session's storage is full, the tab still has to hear that it may read.
  if (where.isLast())
    await orElse(undefined, () => rememberPage(deps, page, { ...known, ...found }))
  if (kept?.read) await deps.tabs.inject(where.tab, 'usages')
  return kept ? replyOf(kept) : { read: false }
}

interface Recorded {
  stale: boolean
  read: boolean
  sayAgainIn?: number
  state: StoredState
}

const replyOf = ({ read, sayAgainIn }: Recorded) => ({
  read,
  ...(sayAgainIn !== undefined && { sayAgainIn }),
})

type Moment = Reporter & { token: string; now: number }

/** The state with the page's report, and whether its tab is to read the JSON. Pure. */
function recordReport(
  state: StoredState,
  page: PageReport,
  moment: Moment,
): { state: StoredState; result: Recorded } {
  const { tab, device, now } = moment
  if (isStale(state, page, now)) return { state, result: { stale: true, read: false, state } }
  const after = withDevice(applyPageReport(withoutLost(state, page, tab), page, now), device)
  const fresh = { stale: false, state: after }
  if (page.again && isBusy(state.rateLimit, now) && isOf(state.rateLimit.lock, page, tab))
    return { state: beginAgain(after, now), result: { ...fresh, read: true } }
  const { begun, ...reply } = decideRead(after, page, moment)
  return { state: begun ?? after, result: { ...fresh, ...reply, read: begun !== undefined } }
}

/**
 * `begun`: the state with the read that the page may make; else after what time it may ask again.
 */
function decideRead(
  state: StoredState,
  page: PageReport,
  { tab, settings, token, now }: Moment,
): { begun?: StoredState; sayAgainIn?: number } {
  if (page.session !== 'signed-in' || protectedKinds.includes(page.kind)) return {}
  const account = page.account?.key ?? state.current ?? anyAccount
  const found = causeOfRead(state, page, { account, settings, now })
  if (!found || !('cause' in found)) return found ?? {}
  const read = { ...found.cause, token, account, now, tab, loadedAt: page.loadedAt }
  return { begun: begin(state, read) }
}

/**
 * If another document is now in the tab that was to read, the old document is gone and its GET with
 * it. Then its lock ends.
 */
const withoutLost = (state: StoredState, page: PageReport, tab: number): StoredState => {
  const { lock } = state.rateLimit
  return lock?.tab === tab && !isOf(lock, page, tab) ? end(state, lock.token) : state
}

/** A tab was closed: removes what is known of it and ends its lock. */
export async function tabClosed(deps: Dependencies, tab: number): Promise<void> {
  await deps.sessionStore.setTab(tab, () => undefined)
  await deps.store.update((state) => ({
    state: state.rateLimit.lock?.tab === tab ? end(state, state.rateLimit.lock.token) : state,
    result: undefined,
  }))
}

/** Whether the lock was given to this very document. */
const isOf = (lock: RateLimit['lock'], { loadedAt }: Pick<PageReport, 'loadedAt'>, tab: number) =>
  lock?.tab === tab && lock.loadedAt === loadedAt

/**
 * Stores what a tab has read. It is not believed if this tab was not told to read, or if its lock
 * is gone.
 */
export async function handleUsagesRead(
  deps: Dependencies,
  read: UsagesRead,
  tab: number,
): Promise<{ kept: boolean }> {
  const { lock } = (await deps.store.read()).rateLimit
  if (!lock || !isOf(lock, read, tab)) return { kept: false }
  const outcome = await finish(deps, lock.token, { ...read, page: read })
  if (outcome.ok) await orElse(undefined, () => nameApplications(deps))
  return { kept: outcome.ok }
}
