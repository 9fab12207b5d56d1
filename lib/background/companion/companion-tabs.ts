import type { MessageMap, PageReport } from '../../contracts/messages.ts'
import type { Device } from '../../domain/device.ts'
import type { Subscription } from '../../domain/subscription.ts'
import { type CompanionBrief, mayBeMac } from '../../contracts/companion-brief.ts'
import { type CompanionPage, findBannerCause } from '../choices/banner-cause.ts'
import type { GuideWish } from '../choices/choose-guide.ts'
import type { Dependencies } from '../dependencies.ts'
import type { TabState, Settings, StoredState } from '../../contracts/stored.ts'

/** Nothing of ours is shown where somebody signs in, agrees to terms or proves who they are. */
const protectedKinds = ['sign-in', 'terms', 'two-step', 'security']

/** What the companion shows in a tab: the guide that was asked for, else the banner. */
const briefFor = (tab: TabState | undefined): CompanionBrief | null =>
  tab && !protectedKinds.includes(tab.kind) ? (tab.guide ?? tab.banner ?? null) : null

interface Known {
  settings: Settings
  /** By this page's own facts. */
  device: Device
  state: StoredState
}

interface KnownOnPage extends Known {
  /** A document that reports for the first time: what the tab showed before went with the last document. */
  fresh: boolean
}

/** After a page was seen: shows the companion there if there is something to show, updates it, or removes it. */
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

/** A reading has come in: a banner that knew nothing of the account may name its application now. */
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

const subscriptionsOf = (state: StoredState): Subscription[] =>
  state.current === null ? [] : (state.accounts[state.current]?.reading?.subscriptions ?? [])

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

export const companionReady = async (
  deps: Dependencies,
  id: number,
): Promise<CompanionBrief | null> => briefFor((await deps.sessionStore.tabs())[id])

/**
 * The user's answer to the banner or the end of the guide. "This is a Mac" is for good. An answer that nothing on the
 * page
 * asks for is refused: it was not the user's.
 */
export async function companionDismissed(
  deps: Dependencies,
  id: number,
  how: MessageMap['companion-dismissed']['payload']['how'],
): Promise<void> {
  const shown = briefFor((await deps.sessionStore.tabs())[id])
  if (!shown || !answers(how, shown)) return
  // If it could not be stored for good, it holds at least in this tab.
  const forGood =
    how === 'this-is-a-mac' &&
    (await deps.chooseDevice('macos').then(
      () => true,
      () => false,
    ))
  await deps.sessionStore.setTab(id, (tab) => {
    if (!tab) return tab
    const { guide: _guide, banner, ...rest } = tab
    if (how === 'guide-ended') return { ...rest, ...(banner && { banner }) }
    return { ...rest, ...(!forGood && { notNow: true as const }) }
  })
}

/** Whether the companion has a button for this answer now. */
function answers(how: string, shown: CompanionBrief): boolean {
  if (shown.show === 'guide') return how === 'guide-ended'
  return how === 'not-now' || (how === 'this-is-a-mac' && mayBeMac(shown))
}

/** The user wants to be shown the way in this tab. */
export async function startGuide(
  deps: Dependencies,
  id: number,
  wish: GuideWish,
): Promise<CompanionBrief> {
  const { device } = await deps.store.read()
  const guide = await deps.chooseGuide(wish, device)
  await deps.sessionStore.setTab(id, (tab) => ({ ...(tab ?? blankTab(deps.now())), guide }))
  return guide
}

/** Only downwards: who goes back a step has begun there. */
export const guideBegun = (deps: Dependencies, id: number, step: number): Promise<void> =>
  deps.sessionStore.setTab(id, (tab) =>
    tab?.guide?.show === 'guide'
      ? { ...tab, guide: { ...tab.guide, from: Math.min(step, tab.guide.from ?? step) } }
      : tab,
  )

/** A tab that has not reported anything yet. */
export const blankTab = (now: number): TabState => ({
  kind: 'unknown',
  session: 'unknown',
  offered: null,
  application: null,
  account: null,
  loadedAt: 0,
  seenAt: now,
})

/**
 * From the popup: the portal in front of the user, and the steps on it. A tab that is still loading gets them once it
 * is seen.
 */
export async function showWhere(
  deps: Dependencies,
  { subscription, ...wish }: MessageMap['show-where']['payload'],
): Promise<{ shown: boolean }> {
  const id = await deps.tabs.openPortal()
  if (id === null) return { shown: false }
  await startGuide(deps, id, {
    ...wish,
    product: productOf(await deps.store.read(), subscription),
  })
  const tab = (await deps.sessionStore.tabs())[id]
  // Not waited for: the popup waits, and the browser may ask the user first.
  if (tab && tab.loadedAt > 0 && briefFor(tab)) void deps.tabs.inject(id, 'companion')
  return { shown: true }
}

/** The name by which the portal lists the subscription. Nobody can tell several of one name apart. */
function productOf(state: StoredState, subscription: string | null): string | null {
  return subscriptionsOf(state).find(({ id }) => id === subscription)?.product ?? null
}

/** The browser withholds the site again: what we show on open pages goes. */
export const hideCompanions = (deps: Dependencies): Promise<void> => hideCompanion(deps, () => true)

/**
 * The user wants no banner any more, or has said that this is another device: banners on open pages go, guides stay.
 */
export async function hideUnwantedBanners(deps: Dependencies): Promise<void> {
  const { banner, thisDevice } = await deps.settings()
  const isOther = ({ banner: shown }: TabState) =>
    thisDevice !== null && shown?.show === 'banner' && shown.device.platform !== thisDevice
  await hideCompanion(deps, (tab) => tab.guide === undefined && (!banner || isOther(tab)))
}

async function hideCompanion(
  deps: Dependencies,
  concerned: (tab: TabState) => boolean,
): Promise<void> {
  const open = Object.entries(await deps.sessionStore.tabs()).filter(
    ([, tab]) => briefFor(tab) !== null && concerned(tab),
  )
  await Promise.all(open.map(([id]) => deps.sessionStore.setTab(Number(id), nothingShown)))
  await Promise.all(open.map(([id]) => deps.tabs.callOff(Number(id))))
}

function nothingShown(tab: TabState | undefined): TabState | undefined {
  if (!tab) return tab
  const { banner: _banner, guide: _guide, ...rest } = tab
  return rest
}
