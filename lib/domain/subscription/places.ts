import type { Subscription } from '../subscription.ts'

/** A total of 0 is not a limit we understand: then nothing is said. */
export function placesFull({ places }: Pick<Subscription, 'places'>): boolean {
  const { used, total } = places ?? {}
  return used !== undefined && total !== undefined && total > 0 && used >= total
}
