import type { CompanionBrief } from '../../contracts/companion-brief.ts'
import type { PageReport } from '../../contracts/messages.ts'
import type { Settings, StoredState, TabState } from '../../contracts/stored.ts'
import type { Device } from '../../domain/device.ts'
import { type BannerContext, isBannerLikely } from '../choices/banner-cause.ts'
import { briefFor } from '../companion/brief-for.ts'
import {
  bannerFor,
  knowsNobody,
  nameApplications,
  updateTab,
} from '../companion/update-companion.ts'
import type { Dependencies } from '../dependencies.ts'

/** Who reports. */
export interface Where {
  tab: number
  /**
   * In a private window. Its account may be another one than outside, and nothing of it is kept.
   */
  inPrivate: boolean
  /** Of the store, when the report came: what waits its turn is forgotten with everything else. */
  era: number
  /** False once the tab has reported something newer, which will be remembered in place of this. */
  isLast(): boolean
}

/** What is known of it before the page is looked at. */
export interface Reporter extends Where {
  settings: Settings
  device: Device
}

/** Stores what only this run of the browser remembers, and updates what is shown on the page. */
export async function rememberPage(
  deps: Dependencies,
  page: PageReport,
  { tab, inPrivate, era, stale, ...known }: Reporter & { stale: boolean; state: StoredState },
) {
  const notNow = (await deps.sessionStore.tabs())[tab]?.notNow ?? false
  const banner = await bannerFor(deps, page, { ...known, notNow })
  if (deps.store.era() !== era) return
  // Both begin in this turn, so before anything that forgets them.
  const name =
    !stale && !inPrivate && page.account?.masked
      ? deps.sessionStore.nameAccount(page.account.key, page.account.masked)
      : undefined
  const kept: PageReport = inPrivate ? { ...page, account: null, session: 'unknown' } : page
  const context = { ...known, notNow }
  await Promise.all([saveTab(deps, tab, kept, { banner, context }), name])
  // A reading may have come in meanwhile, when the banner did not stand in the tab yet.
  if (knowsNobody(banner)) await nameApplications(deps)
}

/** Away from the portal for this long, ms, the user no longer wants the guide in that tab. */
const guideWaits = 30 * 60_000

/** Stores the page with its banner, and has that shown, updated or removed. */
async function saveTab(
  deps: Dependencies,
  id: number,
  page: PageReport,
  { banner, context }: { banner: CompanionBrief | null; context: BannerContext },
) {
  let shown: Promise<void> | undefined
  await deps.sessionStore.setTab(id, (before) => {
    const tab = tabAfter(before, page, { banner, now: deps.now() })
    // A document that reports for the first time shows nothing yet.
    const stood = before?.loadedAt === page.loadedAt ? before : undefined
    const brief = briefFor(tab)
    // Ahead of a dialog, for the person will not wait; not waited for, for the page may be loading.
    if (!brief && stood?.kind !== page.kind && isBannerLikely(page, context))
      void deps.tabs.callIn(id, null)
    // Does not wait for the write: what asks for the brief is answered after it.
    shown = updateTab(deps, id, briefFor(stood), brief)
    return tab
  })
  await shown
}

const tabAfter = (
  before: TabState | undefined,
  page: PageReport,
  { banner, now }: { banner: CompanionBrief | null; now: number },
): TabState => ({
  ...(before?.guide && now - before.seenAt < guideWaits && { guide: before.guide }),
  ...(before?.notNow && { notNow: before.notNow }),
  // Unless it was sent off while this one was chosen.
  ...(banner && !before?.notNow && { banner }),
  kind: page.kind,
  session: page.session,
  offered: page.offered,
  application: page.application,
  account: page.account?.key ?? null,
  loadedAt: page.loadedAt,
  seenAt: now,
})
