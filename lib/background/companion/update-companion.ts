import type { CompanionBrief } from '../../contracts/companion-brief.ts'
import { currentAccount, subscriptionsOf } from '../../contracts/account-subscriptions.ts'
import { protectedKinds } from '../../contracts/protected-kinds.ts'
import type { Settings, StoredState } from '../../contracts/stored.ts'
import type { Device } from '../../domain/device.ts'
import { type CompanionPage, findBannerCause } from '../choices/banner-cause.ts'
import type { Dependencies } from '../dependencies.ts'
import { briefFor } from './brief-for.ts'

interface Known {
  settings: Settings
  /** As judged from this page's own facts. */
  device: Device
  state: StoredState
  /** The user has dismissed the banner in this tab. */
  notNow: boolean
}

/** A banner for the main application, chosen because nothing was known of the account. */
export const knowsNobody = (
  banner: CompanionBrief | null | undefined,
): banner is Extract<CompanionBrief, { show: 'banner' }> =>
  banner?.show === 'banner' && banner.chosenBy === 'main'

/** The banner that a page wants; null = none. */
export async function bannerFor(
  deps: Dependencies,
  page: CompanionPage,
  { settings, device, state, notNow }: Known,
): Promise<CompanionBrief | null> {
  if (protectedKinds.includes(page.kind)) return null
  if (!findBannerCause(page, { device, settings, notNow })) return null
  const now = new Date(deps.now())
  const subscriptions = subscriptionsOf(currentAccount(state), now) ?? []
  return deps.chooseBanner(page, { device, subscriptions, settings, notNow, now })
}

/**
 * A reading has come in. A banner that was chosen without knowing the account may name its
 * application now.
 */
export async function nameApplications(deps: Dependencies): Promise<void> {
  const [settings, state, tabs] = await Promise.all([
    deps.settings(),
    deps.store.read(),
    deps.sessionStore.tabs(),
  ])
  for (const [id, tab] of Object.entries(tabs)) {
    if (!knowsNobody(tab.banner)) continue
    const page = { ...tab, links: [] }
    const { device } = tab.banner
    const banner = await bannerFor(deps, page, { settings, device, state, notNow: false })
    if (banner && !knowsNobody(banner)) await replaceBanner(deps, Number(id), banner)
  }
}

/**
 * Replaces the banner, unless the user dismissed it or the page changed while the new one was
 * chosen.
 */
async function replaceBanner(deps: Dependencies, id: number, banner: CompanionBrief) {
  let shown: Promise<void> | undefined
  await deps.sessionStore.setTab(id, (tab) => {
    if (!tab || !knowsNobody(tab.banner)) return tab
    const named = { ...tab, banner }
    shown = updateTab(deps, id, briefFor(tab), briefFor(named))
    return named
  })
  await shown
}

export async function updateTab(
  deps: Dependencies,
  id: number,
  before: CompanionBrief | null,
  now: CompanionBrief | null,
): Promise<void> {
  if (JSON.stringify(before) === JSON.stringify(now)) return
  await (now ? deps.tabs.callIn(id, now) : deps.tabs.callOff(id))
}
