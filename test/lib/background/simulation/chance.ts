/**
 * Repeatable chance: the same seed gives the same schedule. mulberry32, public domain (Tommy
 * Ettinger).
 */
export interface Chance {
  next(): number
  /** Whole, from 0 to under `limit`. */
  below(limit: number): number
  happens(probability: number): boolean
  pick<T>(of: readonly T[]): T
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    happens: (probability) => next() < probability,
    pick: (of) => of[below(of.length)]!,
  }
}
