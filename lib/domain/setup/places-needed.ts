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
  return {
    needed: placesNeeded(devices.filter(({ doneAt }) => doneAt === undefined)),
    free: used === undefined || !total ? null : Math.max(0, total - used - placesNeeded(since)),
  }
}
