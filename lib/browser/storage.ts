import type { Storage } from 'webextension-polyfill'
import { browser } from './api.ts'

/**
 * One storage area: `set` writes all its items or none. Rejects where the browser will not read or
 * write.
 */
const wrap = (area: Storage.StorageArea) => ({
  get: (keys: string[]): Promise<Record<string, unknown>> => area.get(keys),
  set: (items: Record<string, unknown>): Promise<void> => area.set(items),
  remove: (keys: string[]): Promise<void> => area.remove(keys),
  clearExcept: async (key: string | null): Promise<void> =>
    area.remove(Object.keys(await area.get()).filter((one) => one !== key)),
})

export const localArea = () => wrap(browser.storage.local)
/** Of this run of the browser, hidden from content scripts. */
export const sessionArea = () => wrap(browser.storage.session)
/**
 * Where there is no sync, the settings stay here. Safari has it in name only: there it is local as
 * well.
 */
export const syncArea = () => wrap(browser.storage.sync ?? browser.storage.local)

/** Chrome's and Edge's from 140; not in the polyfill's types. */
interface Closable {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>
}

/**
 * What is kept is for pages of ours alone, not for our scripts in the portal's pages: a renderer
 * that was taken over would read it. Errors: none; where a browser has no such switch, scripts
 * could read what they never do. Safari has it from 27.2, but there a closed area is gone for
 * scripts (WebKit, WebExtensionAPIStorageCocoa.mm), and by that area alone they can tell whether
 * the extension still lives (`extensionAnswers`).
 */
export async function hideFromPages(): Promise<void> {
  if (import.meta.env.SAFARI) return
  const areas = [browser.storage.local, browser.storage.sync] as (Closable | undefined)[]
  await Promise.allSettled(
    areas.map(async (area) => area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })),
  )
}

/** All that stands in the browser's own sync; empty where it has none. */
export const syncedItems = async (): Promise<Record<string, unknown>> =>
  (await browser.storage.sync?.get(null)) ?? {}

/** What changed in an area, by key; `undefined` = removed. Returns the way to stop. */
export function watchArea(
  name: 'local' | 'session' | 'sync' | 'managed',
  changed: (after: Record<string, unknown>) => void,
): () => void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === name)
      changed(
        Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])),
      )
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
