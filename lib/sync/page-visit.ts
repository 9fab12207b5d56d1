import type { PageSeen, UsagesRead } from '../browser/messages.ts'
import { anybody, begin, end, isBusy, refusal } from './manners.ts'
import type { Parts } from './parts.ts'
import { finish } from './read.ts'
import { isStale, seePage } from './see-page.ts'
import type { Manners, StoredState } from './stored.ts'
import { companionOnPage } from './tab-companion.ts'

/** Pages on which nobody is disturbed and nothing is asked. */
const leaveAlone = ['sign-in', 'terms', 'two-step', 'security']

/** A portal tab tells what it shows. Keeps it and decides, in one write, whether the tab is to read now. */
export async function pageSeen(parts: Parts, page: PageSeen, tab: number): Promise<{ read: boolean }> {
  const [settings, device] = await Promise.all([parts.settings(), parts.detectDevice(page.facts)])
  const token = parts.token()
  const { stale, read, after } = await parts.store.update((state) => {
    const now = parts.now()
    if (isStale(state, page, now)) return { state, result: { stale: true, read: false, after: state } }
    const seen = seePage(withoutLost(state, page, tab), page, now)
    const known = device.certainty === 'unsure' && state.device ? seen : { ...seen, device }
    const account = page.account?.key ?? known.current ?? anybody
    if (page.again && isBusy(state.manners, now) && isOf(state.manners.lock, page, tab)) return { state: known, result: { stale: false, read: true, after: known } }
    const wanted = page.session === 'signed-in' && !leaveAlone.includes(page.kind)
    const may = wanted && refusal(known, { trigger: 'page', account, settings, now }) === null
    return { state: may ? begin(known, { trigger: 'page', token, account, now, tab, loadedAt: page.loadedAt }) : known, result: { stale: false, read: may, after: known } }
  })
  const fresh = (await parts.session.tabs())[tab]?.loadedAt !== page.loadedAt
  await noteTab(parts, tab, page)
  await companionOnPage(parts, tab, page, { settings, device, state: after, fresh })
  if (!stale && page.account?.masked) await parts.session.nameAccount(page.account.key, page.account.masked)
  return { read }
}

/** Another document stands in the tab that was told to read: the one before is gone, and its GET with it. */
const withoutLost = (state: StoredState, page: PageSeen, tab: number): StoredState => {
  const { lock } = state.manners
  return lock?.tab === tab && !isOf(lock, page, tab) ? end(state, lock.token) : state
}

/** A tab was closed: what is known of it, and the read it was told to make, are void. */
export async function tabClosed(parts: Parts, tab: number): Promise<void> {
  await parts.session.setTab(tab, () => undefined)
  await parts.store.update((state) => ({ state: state.manners.lock?.tab === tab ? end(state, state.manners.lock.token) : state, result: undefined }))
}

/** The turn is this very document's. */
const isOf = (lock: Manners['lock'], { loadedAt }: Pick<PageSeen, 'loadedAt'>, tab: number) => lock?.tab === tab && lock.loadedAt === loadedAt

const noteTab = (parts: Parts, tab: number, page: PageSeen) =>
  parts.session.setTab(tab, (before) => ({
    ...(before?.guide && { guide: before.guide }),
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
export async function usagesRead(parts: Parts, read: UsagesRead, tab: number): Promise<{ kept: boolean }> {
  const { lock } = (await parts.store.read()).manners
  if (!lock || !isOf(lock, read, tab)) return { kept: false }
  const outcome = await finish(parts, lock.token, { ...read, page: read })
  return { kept: outcome.ok }
}
