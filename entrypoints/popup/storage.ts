import { localArea, sessionArea, watchArea } from '../../lib/browser/storage.ts'
import { readSettings, watchSettings } from '../../lib/browser/settings.ts'
import {
  maskedNamesKey,
  newsSeenKey,
  nicknamesKey,
  noticesKey,
  partLostSeenKey,
  popupPlaceKey,
  stateKey,
  tabsKey,
} from '../../lib/contracts/stored.ts'
import type { Notices, TabState, StoredState } from '../../lib/contracts/stored.ts'
import type { Kept } from '../../lib/models/kept.ts'

type Items = Record<string, unknown>

const outdatedOf = (item: unknown): number | null => {
  const tab = Object.entries((item ?? {}) as Record<string, TabState | null>).find(
    ([, seen]) => seen?.reload,
  )
  return tab ? Number(tab[0]) : null
}

/**
 * A state of another version counts as none; the worker puts it aside. The state's content is not
 * checked: the worker checks what it writes, and the whole check would be a tenth of what the popup
 * loads. `start` in main.tsx handles a state that is damaged after all.
 */
const stateOf = (item: unknown): StoredState | null =>
  (item as StoredState | undefined)?.version === 1 ? (item as StoredState) : null

/** Each stored item and the part of `Kept` that comes from it. */
const readers: Record<string, (item: unknown) => Partial<Kept>> = {
  [stateKey]: (item) => ({ stored: stateOf(item) }),
  [nicknamesKey]: (item) => ({ nicknames: (item ?? {}) as Record<string, string> }),
  [newsSeenKey]: (item) => ({ newsSeen: typeof item === 'number' ? item : null }),
  [maskedNamesKey]: (item) => ({ maskedNames: (item ?? {}) as Record<string, string> }),
  [noticesKey]: (item) => ({
    storageFull: (item as Notices | undefined)?.storageFull !== undefined,
    partLost: (item as Notices | undefined)?.partLost === true,
  }),
  [partLostSeenKey]: (item) => ({ partLostSeen: item === true }),
  [tabsKey]: (item) => ({ outdatedTab: outdatedOf(item) }),
}

const partsOf = (items: Items, keys: string[]): Partial<Kept> =>
  Object.assign({}, ...keys.map((key) => readers[key]?.(items[key])))

/** Reads all areas at once. None of this wakes the worker. */
export async function loadKept(): Promise<{ kept: Kept; place: unknown }> {
  const [local, session, { settings }] = await Promise.all([
    localArea().get([stateKey, nicknamesKey, newsSeenKey]),
    sessionArea().get([maskedNamesKey, noticesKey, partLostSeenKey, tabsKey, popupPlaceKey]),
    readSettings(),
  ])
  const items: Items = { ...local, ...session }
  return {
    kept: { ...partsOf(items, Object.keys(readers)), settings } as Kept,
    place: items[popupPlaceKey],
  }
}

/** Returns a function that stops it. */
export function watchKept(changed: (part: Partial<Kept>) => void): () => void {
  const take = (after: Items) => {
    const known = Object.keys(after).filter((key) => key in readers)
    if (known.length > 0) changed(partsOf(after, known))
  }
  const stops = [
    watchArea('local', take),
    watchArea('session', take),
    watchSettings(() => void readSettings().then(({ settings }) => changed({ settings }))),
  ]
  return () => stops.forEach((stop) => stop())
}
