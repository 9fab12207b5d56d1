import { browser } from './api.ts'
import { type PortalPath, portalPage } from '../domain/portal-addresses.ts'
import { portalPattern } from './site-access.ts'
import type { TabMessageMap, TabMessageName } from '../contracts/messages.ts'

/** A script of the build, from its root. */
type OwnScript =
  | `/${'watcher' | 'reader' | 'companion' | 'scrub'}.js`
  // One for each language: lib/domain/page-language.ts.
  | `/lexicon/${string}.js`

/**
 * Ids of the open portal tabs. Errors: none; without access no tab shows its address, so there are none. A tab that the browser
 * has discarded holds no page: it is loaded anew, with a new watcher, before anybody sees it.
 */
export async function portalTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: portalPattern })
  return tabs.flatMap(({ id, discarded }) => (discarded ? [] : (id ?? [])))
}

/** A new tab with this address, in front. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url })
}

/** A new tab with a page of ours, in front. */
export const openOwnPage = (path: string): Promise<void> => openTab(browser.runtime.getURL(path))

/** Rejects if the tab is gone. */
export const reloadTab = (id: number): Promise<void> => browser.tabs.reload(id)

/** In the worker's first turn. */
export const onTabClosed = (closed: (id: number) => void): void =>
  browser.tabs.onRemoved.addListener((id) => closed(id))

/** The portal tab in front of the user, else the one used last; null = none is open. */
export async function frontPortalTab(): Promise<number | null> {
  const tabs = await browser.tabs.query({ url: portalPattern })
  const recent = tabs.toSorted(
    (a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
  )
  return recent[0]?.id ?? null
}

/** Asks a tab; null where nobody there answers in `ms`, or nobody is there. The reply is page input: check it. */
export async function askTab<K extends TabMessageName>(
  id: number,
  name: K,
  payload: TabMessageMap[K]['payload'],
  ms: number,
): Promise<unknown> {
  const late = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), ms)
  })
  try {
    return (
      (await Promise.race([
        browser.tabs.sendMessage(id, { name, payload }, { frameId: 0 }),
        late,
      ])) ?? null
    )
  } catch {
    return null // "Receiving end does not exist": no watcher there, or the tab is gone
  }
}

/** Puts a script of ours into a tab. False = the browser would not: no access, an error page, a sleeping tab. */
export async function inject(id: number, file: OwnScript): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId: id },
      files: [file],
    })
    return true
  } catch {
    return false
  }
}

/** A tab on the portal's page in front of the user: the one that is open, else a new one. */
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

/** What the script's last value is, in that tab; null = the browser would not run it. */
export async function runInTab(id: number, file: OwnScript): Promise<unknown> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: id },
      files: [file],
    })
    return frame?.result ?? null
  } catch {
    return null // no access, or not a page
  }
}
