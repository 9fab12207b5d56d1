import { browser } from './api.ts'
import { type PortalPath, portalPage } from '../domain/portal-addresses.ts'
import { settledWithin } from './settled-within.ts'
import { portalPattern } from './site-access.ts'
import type { TabMessageMap, TabMessageName } from '../contracts/tab-messages.ts'

/** A script of the build; the path starts at its root. */
type OwnScript =
  | `/${'watcher' | 'reader' | 'usages' | 'companion' | 'scrub'}.js`
  // One for each language: lib/domain/page-language.ts.
  | `/lexicon/${string}.js`

/**
 * Safari may ask the user before it lists tabs, so we wait this long, ms. A popup that waits for us
 * gives up a second later.
 */
const tabsPatience = 2_000
/**
 * A script may have to wait for its page to load, for a tab to wake and, in Safari, for the user's
 * permission; ms.
 */
const scriptPatience = 5_000
/** The user is waiting for the copy, so no longer than this; ms. */
const copyPatience = 2_500

const queryPortalTabs = () =>
  settledWithin(tabsPatience, null, () => browser.tabs.query({ url: portalPattern }))

/**
 * Ids of the open portal tabs; null = the browser does not tell, or not soon enough. Without access
 * no tab shows its address, so there are none. A discarded tab has no page: it is loaded anew, with
 * a new watcher, before anybody sees it.
 */
export async function portalTabs(): Promise<number[] | null> {
  const tabs = await queryPortalTabs()
  return tabs && tabs.flatMap(({ id, discarded }) => (discarded ? [] : (id ?? [])))
}

/** Opens this address in a new tab in front. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url })
}

/** Opens a page of ours in a new tab in front. */
export const openOwnPage = (path: string): Promise<void> => openTab(browser.runtime.getURL(path))

/** Rejects if the tab is gone. */
export const reloadTab = (id: number): Promise<void> => browser.tabs.reload(id)

/** Call it in the worker's first turn. */
export const onTabClosed = (closed: (id: number) => void): void =>
  browser.tabs.onRemoved.addListener((id) => closed(id))

/**
 * The portal tab in front of the user, else the one that was used last; null = none is open, as far
 * as the browser tells.
 */
export async function frontPortalTab(): Promise<number | null> {
  const tabs = (await queryPortalTabs()) ?? []
  const recent = tabs.toSorted(
    (a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
  )
  return recent[0]?.id ?? null
}

/**
 * Sends a message to a tab; null where no script there answers in `ms`. The reply is page input:
 * check it.
 */
export async function askTab<K extends TabMessageName>(
  id: number,
  name: K,
  payload: TabMessageMap[K]['payload'],
  ms: number,
): Promise<unknown> {
  const ask = (): Promise<unknown> =>
    browser.tabs.sendMessage(id, { name, payload }, { frameId: 0 })
  return (await settledWithin(ms, null, ask)) ?? null
}

/**
 * Injects a script of ours into a tab. False = the browser refused: no access, or an error page.
 * True also where it has not answered in time, because the script may still come.
 */
export async function inject(id: number, file: OwnScript): Promise<boolean> {
  const put = () =>
    browser.scripting.executeScript({ target: { tabId: id }, files: [file] }).then(
      () => true,
      () => false,
    )
  return settledWithin(scriptPatience, true, put)
}

/** Brings the portal's page to the front: a tab that is open, else a new one. */
export async function openPortal(path: PortalPath): Promise<number | null> {
  const open = await frontPortalTab()
  if (open !== null && (await bringForward(open))) return open
  return (await browser.tabs.create({ url: portalPage(path) })).id ?? null
}

async function bringForward(id: number): Promise<boolean> {
  try {
    const windowId = (await browser.tabs.update(id, { active: true }))?.windowId
    // iPads and Android have no windows to bring to the front.
    if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true })
    return true
  } catch {
    return false // it was closed meanwhile
  }
}

/**
 * The last value of the script, run in that tab; null = the browser did not run it: no access, no
 * page, or no permission in time.
 */
export async function runInTab(id: number, file: OwnScript): Promise<unknown> {
  const frames = await settledWithin(copyPatience, [], () =>
    browser.scripting.executeScript({ target: { tabId: id }, files: [file] }),
  )
  return frames[0]?.result ?? null
}
