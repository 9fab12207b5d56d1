import { minuteMs } from '../../domain/durations.ts'
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

/** The tab that reports. */
export interface Where {
  tab: number
  /**
   * The tab is in a private window. Another account may be signed in there than outside, and
   * nothing of it is kept.
   */
  inPrivate: boolean
  /**
   * The store's era when the report came. If everything is forgotten meanwhile, the report is
   * dropped too.
   */
  era: number
  /** False once the tab has reported something newer, which is stored in place of this. */
  isLast(): boolean
}

/** What is known of the reporting tab before its page is looked at. */
export interface Reporter extends Where {
  settings: Settings
  device: Device
}

/** Stores what is only kept until the browser closes, and updates what is shown on the page. */
export async function rememberPage(
  deps: Dependencies,
  page: PageReport,
  { tab, inPrivate, era, stale, ...known }: Reporter & { stale: boolean; state: StoredState },
) {
  const notNow = (await deps.sessionStore.tabs())[tab]?.notNow ?? false
  const banner = await bannerFor(deps, page, { ...known, notNow })
  if (deps.store.era() !== era) return
  // Both writes begin in this turn, so they come before anything that forgets them.
  const name =
    !stale && !inPrivate && page.account?.masked
      ? deps.sessionStore.nameAccount(page.account.key, page.account.masked)
      : undefined
  const kept: PageReport = inPrivate ? { ...page, account: null, session: 'unknown' } : page
  const context = { ...known, notNow }
  await Promise.all([saveTab(deps, tab, kept, { banner, context }), name])
  // A reading may have come in before this banner was stored in the tab.
  if (knowsNobody(banner)) await nameApplications(deps)
}

/** After this long away from the portal, ms, the user no longer wants the guide in that tab. */
const guideWaits = 30 * minuteMs

/** Stores the page with its banner, and shows, updates or removes the banner. */
async function saveTab(
  deps: Dependencies,
  id: number,
  page: PageReport,
  { banner, context }: { banner: CompanionBrief | null; context: BannerContext },
) {
  let shown: Promise<void> | undefined
  await deps.sessionStore.setTab(id, (before) => {
    const tab = tabAfter(before, page, { banner, now: deps.now() })
    // A document that reports for the first time shows nothing of ours yet.
    const stood = before?.loadedAt === page.loadedAt ? before : undefined
    const brief = briefFor(tab)
    // The companion is brought before a dialog opens, because the user will not wait then. This is
    // not awaited, because the page may still be loading.
    if (!brief && stood?.kind !== page.kind && isBannerLikely(page, context))
      void deps.tabs.callIn(id, null)
    // Does not wait for the write: if the companion asks for the brief, it is answered after the
    // write.
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
  // Not if the user dismissed the banner while this one was chosen.
  ...(banner && !before?.notNow && { banner }),
  kind: page.kind,
  session: page.session,
  offered: page.offered,
  application: page.application,
  account: page.account?.key ?? null,
  loadedAt: page.loadedAt,
  seenAt: now,
})
