import type { Facts } from './clause.ts'

/**
 * "5 devices" is how many may, and of a subscription that nothing uses yet any number of devices.
 * Another lone number is handed back: `undefined` where there is none.
 */
export function countPlaces(facts: Facts): number | undefined {
  const { count, size, places } = facts
  delete facts.count
  delete facts.size
  const most = facts.activated === false ? (count ?? size) : count ? undefined : size
  if (most && places?.total === undefined) facts.places = { ...places, total: most }
  const { used = 0, total = Infinity } = facts.places ?? {}
  if (used > total) delete facts.places
  return facts.places ? undefined : count
}

/**
 * Beside subscriptions of which a page says both numbers, the lone one of a subscription that is
 * over can only be how many it was for.
 */
export function countExpired(all: { facts: Facts; count: number | undefined }[]): void {
  const saysBoth = all.some(
    ({ facts: { places } }) => places?.used !== undefined && places.total !== undefined,
  )
  for (const { facts, count } of saysBoth ? all : [])
    if (count && facts.expired) facts.places = { total: count }
}
