import type { MessageMap, PageSeen } from '../../contracts/messages.ts'
import type { Device } from '../../domain/device.ts'
import type { Subscription } from '../../domain/subscription.ts'
import type { CompanionBrief } from '../../contracts/companion-brief.ts'
import { guideBrief, type GuideWish } from './choose-guide.ts'
import { companionBrief, type CompanionPage, handhelds } from './choose-banner.ts'
import type { Parts } from '../dependencies.ts'
import type { SeenTab, Settings, StoredState } from '../../contracts/stored.ts'

/** Nothing of ours is shown where somebody signs in, agrees to terms or proves who they are. */
const leaveAlone = ['sign-in', 'terms', 'two-step', 'security']

/** What the companion shows in a tab: the guide that was asked for, else the banner. */
const toShow = (tab: SeenTab | undefined): CompanionBrief | null =>
  tab && !leaveAlone.includes(tab.kind) ? (tab.guide ?? tab.banner ?? null) : null

interface Known {
  settings: Settings
  /** By this page's own facts. */
  device: Device
  state: StoredState
}

interface KnownOnPage extends Known {
  /** A document that has not told anything before: whatever the tab showed went with the last one. */
  fresh: boolean
}

/** After a page was seen: puts the companion there if there is something to show, tells it if that changed, calls it off if not. */
export async function companionOnPage(
  parts: Parts,
  id: number,
  page: PageSeen,
  known: KnownOnPage,
): Promise<void> {
  const before = (await parts.session.tabs())[id]
  const banner = bannerFor(
    before?.banner ? underDialog(page) : page,
    known,
    before?.notNow ?? false,
    parts.now(),
  )
  await setBanner(parts, id, banner)
  await tell(
    parts,
    id,
    known.fresh ? null : toShow(before),
    toShow((await parts.session.tabs())[id]),
  )
  // A reading may have come in between, when the banner did not stand in the tab yet.
  if (knowsNobody(banner)) await accountKnown(parts)
}

const knowsNobody = (
  banner: CompanionBrief | null | undefined,
): banner is Extract<CompanionBrief, { show: 'banner' }> =>
  banner?.show === 'banner' && banner.chosenBy === 'main'

/** A dialog that nobody can tell, over a page with a banner: the way to a download is no time for the banner to go. */
const underDialog = (page: PageSeen): PageSeen =>
  page.kind === 'unknown' && page.missing.includes('dialog')
    ? { ...page, kind: 'subscriptions' }
    : page

function bannerFor(
  page: CompanionPage,
  { settings, device, state }: Known,
  notNow: boolean,
  now: number,
): CompanionBrief | null {
  if (leaveAlone.includes(page.kind)) return null
  return companionBrief(page, {
    device,
    subscriptions: subscriptionsOf(state),
    links: state.links,
    settings,
    notNow,
    now: new Date(now),
  })
}

/** A reading has come in: a banner that knew nothing of the account may name its application now. */
export async function accountKnown(parts: Parts): Promise<void> {
  const [settings, state, tabs] = await Promise.all([
    parts.settings(),
    parts.store.read(),
    parts.session.tabs(),
  ])
  for (const [id, tab] of Object.entries(tabs)) {
    if (!knowsNobody(tab.banner)) continue
    const banner = bannerFor(
      { ...tab, links: [] },
      { settings, device: tab.banner.device, state },
      false,
      parts.now(),
    )
    if (!banner || knowsNobody(banner)) continue
    await setBanner(parts, Number(id), banner)
    await tell(parts, Number(id), toShow(tab), toShow({ ...tab, banner }))
  }
}

const subscriptionsOf = (state: StoredState): Subscription[] =>
  state.current === null ? [] : (state.accounts[state.current]?.reading?.subscriptions ?? [])

const setBanner = (parts: Parts, id: number, banner: CompanionBrief | null) =>
  parts.session.setTab(id, (tab) => {
    if (!tab) return tab
    const { banner: _before, ...rest } = tab
    return { ...rest, ...(banner && { banner }) }
  })

/** The bundle may be injected again and again: it then asks anew what to show. */
async function tell(
  parts: Parts,
  id: number,
  before: CompanionBrief | null,
  now: CompanionBrief | null,
): Promise<void> {
  if (JSON.stringify(before) === JSON.stringify(now)) return
  await (now ? parts.tabs.inject(id, 'companion') : parts.tabs.show(id, null))
}

export const companionReady = async (parts: Parts, id: number): Promise<CompanionBrief | null> =>
  toShow((await parts.session.tabs())[id])

/** The user's answer to the banner or the end of the guide. "This is a Mac" is for good. */
export async function companionDismissed(
  parts: Parts,
  id: number,
  how: MessageMap['companion-dismissed']['payload']['how'],
): Promise<void> {
  // What could not be kept for good holds at least here.
  const forGood =
    how === 'this-is-a-mac' &&
    (await parts.chooseDevice('macos').then(
      () => true,
      () => false,
    ))
  await parts.session.setTab(id, (tab) => {
    if (!tab) return tab
    const { guide: _guide, banner, ...rest } = tab
    if (how === 'guide-ended') return { ...rest, ...(banner && { banner }) }
    return { ...rest, ...(!forGood && { notNow: true as const }) }
  })
}

/** The user wants to be shown the way in this tab. */
export async function startGuide(
  parts: Parts,
  id: number,
  wish: GuideWish,
): Promise<CompanionBrief> {
  const { device } = await parts.store.read()
  const guide = guideBrief(wish, device)
  await parts.session.setTab(id, (tab) => ({ ...(tab ?? unseen(parts.now())), guide }))
  return guide
}

/** A tab that has not told anything yet. */
export const unseen = (now: number): SeenTab => ({
  kind: 'unknown',
  session: 'unknown',
  offered: null,
  application: null,
  account: null,
  loadedAt: 0,
  seenAt: now,
})

/** From the popup: the portal in front of the user, and the steps on it. A tab that is still loading gets them once it is seen. */
export async function showWhere(
  parts: Parts,
  { subscription, ...wish }: MessageMap['show-where']['payload'],
): Promise<{ shown: boolean }> {
  const id = await parts.tabs.openPortal()
  if (id === null) return { shown: false }
  await startGuide(parts, id, {
    ...wish,
    product: productOf(await parts.store.read(), subscription),
  })
  const tab = (await parts.session.tabs())[id]
  if (tab && tab.loadedAt > 0 && toShow(tab)) await parts.tabs.inject(id, 'companion')
  return { shown: true }
}

/** The subscription by its own name, by which the portal lists it; several of one name are told apart by nobody. */
function productOf(state: StoredState, subscription: string | null): string | null {
  return subscriptionsOf(state).find(({ id }) => id === subscription)?.product ?? null
}

/** The browser withholds the site again: what stands on open pages goes. */
export const accessGone = (parts: Parts): Promise<void> => callOff(parts, () => true)

/** The user wants no banner any more, or has said that this is no device for one: banners on open pages go, guides stay. */
export async function settingsMayCallOff(parts: Parts): Promise<void> {
  const { banner, thisDevice } = await parts.settings()
  if (!banner || (thisDevice !== null && !handhelds.includes(thisDevice)))
    await callOff(parts, ({ guide }) => guide === undefined)
}

async function callOff(parts: Parts, concerned: (tab: SeenTab) => boolean): Promise<void> {
  const open = Object.entries(await parts.session.tabs()).filter(
    ([, tab]) => toShow(tab) !== null && concerned(tab),
  )
  await Promise.all(open.map(([id]) => parts.session.setTab(Number(id), nothingShown)))
  await Promise.all(open.map(([id]) => parts.tabs.show(Number(id), null)))
}

function nothingShown(tab: SeenTab | undefined): SeenTab | undefined {
  if (!tab) return tab
  const { banner: _banner, guide: _guide, ...rest } = tab
  return rest
}
