import type { PageSeen, UsagesRead } from '../../contracts/messages.ts'
import type { Device } from '../../domain/device.ts'
import { anybody, begin, end, isBusy, refusal } from '../refresh/rate-limit.ts'
import type { Parts } from '../dependencies.ts'
import { finish } from '../refresh/refresh.ts'
import { isStale, seePage } from './apply-page-report.ts'
import { orElse } from '../storage/storage-error.ts'
import type { Manners, Settings, StoredState } from '../../contracts/stored.ts'
import { accountKnown, companionOnPage } from '../companion/companion-tabs.ts'

/** Pages on which nobody is disturbed and nothing is asked. */
const leaveAlone = ['sign-in', 'terms', 'two-step', 'security']

interface Where {
  tab: number
  /** In a private window. Its account may be another one than outside, and nothing of it is kept. */
  inPrivate: boolean
}

interface Known extends Where {
  settings: Settings
  device: Device
  /** Of the store, when the page told it. */
  era: number
}

/**
 * A portal tab tells what it shows. Keeps it and decides, in one write, whether the tab is to read now. Where the browser
 * will not write, and in a private window, nothing is read; what the page needs is shown all the same.
 */
export async function pageSeen(
  parts: Parts,
  page: PageSeen,
  where: Where,
): Promise<{ read: boolean }> {
  const era = parts.store.era()
  const [settings, device] = await Promise.all([parts.settings(), parts.detectDevice(page.facts)])
  const known = { ...where, settings, device, era }
  const token = parts.token()
  const look = (state: StoredState) => judge(state, page, { ...known, token, now: parts.now() })
  const kept = where.inPrivate
    ? undefined
    : await orElse(undefined, () => parts.store.updateSince(era, look))
  if (kept === null) return { read: false }
  const found = kept ?? look(await parts.store.read()).result
  // The tab's turn to read must not be lost with what does not fit into the memory of the session.
  await orElse(undefined, () => noteSeen(parts, page, { ...known, ...found }))
  return { read: kept?.read ?? false }
}

function judge(
  state: StoredState,
  page: PageSeen,
  { tab, settings, device, token, now }: Known & { token: string; now: number },
) {
  if (isStale(state, page, now)) return { state, result: { stale: true, read: false, state } }
  const seen = seePage(withoutLost(state, page, tab), page, now)
  const after = device.certainty === 'unsure' && state.device ? seen : { ...seen, device }
  const account = page.account?.key ?? after.current ?? anybody
  if (page.again && isBusy(state.manners, now) && isOf(state.manners.lock, page, tab))
    return { state: after, result: { stale: false, read: true, state: after } }
  const wanted = page.session === 'signed-in' && !leaveAlone.includes(page.kind)
  const read = wanted && refusal(after, { trigger: 'page', account, settings, now }) === null
  const begun = read
    ? begin(after, { trigger: 'page', token, account, now, tab, loadedAt: page.loadedAt })
    : after
  return { state: begun, result: { stale: false, read, state: after } }
}

/** What only this run of the browser remembers, and what is shown on the page. */
async function noteSeen(
  parts: Parts,
  page: PageSeen,
  { tab, inPrivate, era, stale, ...known }: Known & { stale: boolean; state: StoredState },
) {
  const fresh = (await parts.session.tabs())[tab]?.loadedAt !== page.loadedAt
  if (parts.store.era() !== era) return
  // Both are asked for in this turn, so before whatever forgets them.
  const name =
    !stale && !inPrivate && page.account?.masked
      ? parts.session.nameAccount(page.account.key, page.account.masked)
      : undefined
  await Promise.all([
    noteTab(parts, tab, inPrivate ? { ...page, account: null, session: 'unknown' } : page),
    name,
  ])
  await companionOnPage(parts, tab, page, { ...known, fresh })
}

/** Another document stands in the tab that was told to read: the one before is gone, and its GET with it. */
const withoutLost = (state: StoredState, page: PageSeen, tab: number): StoredState => {
  const { lock } = state.manners
  return lock?.tab === tab && !isOf(lock, page, tab) ? end(state, lock.token) : state
}

/** A tab was closed: what is known of it, and the read it was told to make, are void. */
export async function tabClosed(parts: Parts, tab: number): Promise<void> {
  await parts.session.setTab(tab, () => undefined)
  await parts.store.update((state) => ({
    state: state.manners.lock?.tab === tab ? end(state, state.manners.lock.token) : state,
    result: undefined,
  }))
}

/** The turn is this very document's. */
const isOf = (lock: Manners['lock'], { loadedAt }: Pick<PageSeen, 'loadedAt'>, tab: number) =>
  lock?.tab === tab && lock.loadedAt === loadedAt

/** A tab that showed nothing of the portal for so long, ms, was left by somebody who had enough of the guide. */
const guideWaits = 30 * 60_000

const noteTab = (parts: Parts, tab: number, page: PageSeen) =>
  parts.session.setTab(tab, (before) => ({
    ...(before?.guide && parts.now() - before.seenAt < guideWaits && { guide: before.guide }),
    ...(before?.notNow && { notNow: before.notNow }),
    // A new document shows nothing yet.
    ...(before?.banner && before.loadedAt === page.loadedAt && { banner: before.banner }),
    kind: page.kind,
    session: page.session,
    offered: page.offered,
    application: page.application,
    account: page.account?.key ?? null,
    loadedAt: page.loadedAt,
    seenAt: parts.now(),
  }))

/** What a tab read that was told to. A tab that was not told to, or whose turn is over, is not believed. */
export async function usagesRead(
  parts: Parts,
  read: UsagesRead,
  tab: number,
): Promise<{ kept: boolean }> {
  const { lock } = (await parts.store.read()).manners
  if (!lock || !isOf(lock, read, tab)) return { kept: false }
  const outcome = await finish(parts, lock.token, { ...read, page: read })
  if (outcome.ok) await orElse(undefined, () => accountKnown(parts))
  return { kept: outcome.ok }
}
