import type { Subscription } from '../subscription.ts'
import type { SetupDevice } from './setup-sheet.ts'

/**
 * How many device places a list takes, at least. Two applications for one person's iPhone are one
 * device; the same application twice is two devices. How the portal counts is not public.
 */
export function placesNeeded(devices: readonly SetupDevice[]): number {
  const copies = new Map<string, number>()
  const byKind = new Map<string, number>()
  for (const { person, platform, application } of devices) {
    const kind = `${platform} ${person}`
    const same = `${kind}\n${application}`
    const count = (copies.get(same) ?? 0) + 1
    copies.set(same, count)
    byKind.set(kind, Math.max(byKind.get(kind) ?? 0, count))
  }
  return [...byKind.values()].reduce((sum, count) => sum + count, 0)
}

interface PlacesLook {
  /** For what is still to do. */
  needed: number
  /** null = not known. */
  free: number | null
  /** More are needed than there are. Where it is not known how many are used: than all of them. */
  short: boolean
}

/**
 * A device that was ticked off after the reading has taken a place that the reading does not know
 * of. `readAt`: epoch ms.
 */
export function placesLook(
  devices: readonly SetupDevice[],
  { places }: Pick<Subscription, 'places'>,
  readAt: number,
): PlacesLook {
  const { used, total } = places ?? {}
  const since = devices.filter(({ doneAt }) => doneAt !== undefined && doneAt > readAt)
  const needed = placesNeeded(devices.filter(({ doneAt }) => doneAt === undefined))
  if (!total) return { needed, free: null, short: false }
  if (used === undefined) return { needed, free: null, short: placesNeeded(devices) > total }
  const free = Math.max(0, total - used - placesNeeded(since))
  return { needed, free, short: needed > free }
}
