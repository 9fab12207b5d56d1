import { browser } from '../../lib/browser/api.ts'
import { deviceSettingsKey, maskedNamesKey, noticesKey, popupPlaceKey, stateKey, tabsKey } from '../../lib/sync/stored.ts'
import type { Notices, SeenTab, Settings, StoredState } from '../../lib/sync/stored.ts'
import type { Kept } from '../../lib/view/popup-ports.ts'

type Items = Record<string, unknown>

const defaults: Settings = { automaticReading: true, intervalHours: 12, reminders: false, reminderDays: 14, thisDevice: null, region: null, theme: 'system', banner: true }

/** A state of another shape is nothing to the popup; the worker puts it aside. */
const stateOf = (item: unknown): StoredState | null => ((item as StoredState | undefined)?.version === 1 ? (item as StoredState) : null)
const settingsOf = (item: unknown): Settings => ({ ...defaults, ...(item as Partial<Settings> | undefined) })
const outdatedOf = (item: unknown): number | null => {
  const tab = Object.entries((item ?? {}) as Record<string, SeenTab>).find(([, seen]) => seen.reload)
  return tab ? Number(tab[0]) : null
}

/** Each stored item and the parts of `Kept` that come from it. */
const readers: Record<string, (item: unknown) => Partial<Kept>> = {
  [stateKey]: (item) => ({ stored: stateOf(item) }),
  [deviceSettingsKey]: (item) => ({ settings: settingsOf(item) }),
  [maskedNamesKey]: (item) => ({ maskedNames: (item ?? {}) as Record<string, string> }),
  [noticesKey]: (item) => ({ storageFull: (item as Notices | undefined)?.storageFull === true }),
  [tabsKey]: (item) => ({ outdatedTab: outdatedOf(item) }),
}

const partsOf = (items: Items, keys: string[]): Partial<Kept> => Object.assign({}, ...keys.map((key) => readers[key]?.(items[key])))

/** Two reads side by side, one for each area; neither wakes the worker. */
export async function loadKept(): Promise<{ kept: Kept; place: unknown }> {
  const [local, session] = await Promise.all([
    browser.storage.local.get([stateKey, deviceSettingsKey]),
    browser.storage.session.get([maskedNamesKey, noticesKey, tabsKey, popupPlaceKey]),
  ])
  const items: Items = { ...local, ...session }
  return { kept: partsOf(items, Object.keys(readers)) as Kept, place: items[popupPlaceKey] }
}

export function watchKept(changed: (part: Partial<Kept>) => void): void {
  browser.storage.onChanged.addListener((changes) => {
    const known = Object.keys(changes).filter((key) => key in readers)
    if (known.length === 0) return
    changed(partsOf(Object.fromEntries(known.map((key) => [key, changes[key]!.newValue])), known))
  })
}
