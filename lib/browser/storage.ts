import type { Storage } from 'webextension-polyfill'
import { browser } from './api.ts'

/**
 * One storage area. `set` writes all its items or none. Rejects where the browser does not read or
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
/** Kept until the browser closes, and hidden from content scripts. */
export const sessionArea = () => wrap(browser.storage.session)
/** Where there is no sync, the settings stay here. Safari's sync stores on this device only. */
export const syncArea = () => wrap(browser.storage.sync ?? browser.storage.local)

/** Chrome and Edge have it from 140; the polyfill's types lack it. */
interface Closable {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>
}

/**
 * Lets only our own pages read what is kept, not our scripts in the portal's pages: a renderer that
 * was taken over could read it there. Errors: none; in a browser without this switch our scripts
 * could read it, but they never do. Safari has the switch from 27.2. There a closed area does not
 * exist for scripts (WebKit, WebExtensionAPIStorageCocoa.mm), and scripts need that area to tell
 * whether the extension still runs (`extensionAnswers`), so it stays open.
 */
export async function hideFromPages(): Promise<void> {
  if (import.meta.env.SAFARI) return
  const areas = [browser.storage.local, browser.storage.sync] as (Closable | undefined)[]
  await Promise.allSettled(
    areas.map(async (area) => area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })),
  )
}

/** Everything in the browser's own sync; empty where it has none. */
export const syncedItems = async (): Promise<Record<string, unknown>> =>
  (await browser.storage.sync?.get(null)) ?? {}

/**
 * Calls back with what changed in an area, by key; `undefined` = removed. Returns a function that
 * stops it.
 */
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
