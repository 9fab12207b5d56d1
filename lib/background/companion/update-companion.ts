import type { CompanionBrief } from '../../contracts/companion-brief.ts'
import type { PageReport } from '../../contracts/messages.ts'
import type { Settings, StoredState } from '../../contracts/stored.ts'
import type { Device } from '../../domain/device.ts'
import { type CompanionPage, findBannerCause } from '../choices/banner-cause.ts'
import type { Dependencies } from '../dependencies.ts'
import { briefFor, protectedKinds, subscriptionsOf } from './brief-for.ts'

interface Known {
  settings: Settings
  /** By this page's own facts. */
  device: Device
  state: StoredState
}

interface KnownOnPage extends Known {
  /**
   * A document that reports for the first time: what the tab showed before went with the last
   * document.
   */
  fresh: boolean
}

/**
 * After a page was seen: shows the companion there if there is something to show, updates it, or
 * removes it.
 */
export async function updateCompanion(
  deps: Dependencies,
  id: number,
  page: PageReport,
  known: KnownOnPage,
): Promise<void> {
  const before = (await deps.sessionStore.tabs())[id]
  const banner = await bannerFor(deps, page, known, before?.notNow ?? false)
  await setBanner(deps, id, banner)
  await updateTab(
    deps,
    id,
    known.fresh ? null : briefFor(before),
    briefFor((await deps.sessionStore.tabs())[id]),
  )
  // A reading may have come in between, when the banner did not stand in the tab yet.
  if (knowsNobody(banner)) await nameApplications(deps)
}

const knowsNobody = (
  banner: CompanionBrief | null | undefined,
): banner is Extract<CompanionBrief, { show: 'banner' }> =>
  banner?.show === 'banner' && banner.chosenBy === 'main'

async function bannerFor(
  deps: Dependencies,
  page: CompanionPage,
  { settings, device, state }: Known,
  notNow: boolean,
): Promise<CompanionBrief | null> {
  if (protectedKinds.includes(page.kind)) return null
  if (!findBannerCause(page, { device, settings, notNow })) return null
  return deps.chooseBanner(page, {
    device,
    subscriptions: subscriptionsOf(state),
    settings,
    notNow,
    now: new Date(deps.now()),
  })
}

/**
 * A reading has come in: a banner that knew nothing of the account may name its application now.
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
    const banner = await bannerFor(
      deps,
      page,
      { settings, device: tab.banner.device, state },
      false,
    )
    if (!banner || knowsNobody(banner)) continue
    await setBanner(deps, Number(id), banner)
    await updateTab(deps, Number(id), briefFor(tab), briefFor({ ...tab, banner }))
  }
}

const setBanner = (deps: Dependencies, id: number, banner: CompanionBrief | null) =>
  deps.sessionStore.setTab(id, (tab) => {
    if (!tab) return tab
    const { banner: _before, ...rest } = tab
    return { ...rest, ...(banner && { banner }) }
  })

/** Injecting the companion again makes it ask what to show, so that is how it is updated. */
async function updateTab(
  deps: Dependencies,
  id: number,
  before: CompanionBrief | null,
  now: CompanionBrief | null,
): Promise<void> {
  if (JSON.stringify(before) === JSON.stringify(now)) return
  await (now ? deps.tabs.inject(id, 'companion') : deps.tabs.callOff(id))
}
