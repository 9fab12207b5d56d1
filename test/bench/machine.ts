import { floorWith, inKeptTab, inTurns } from './contest.ts'
import { median } from './statistics.ts'

/** On the machine for which the budgets were set: the least page of preact, in a warm renderer, ms. */
const leastPageThere = 48
const rounds = 15

/**
 * How many times longer than that machine this one takes for the same; 1 where it is faster, for
 * nobody waits longer on it. `floorExtension`: of `buildFloor`.
 */
export async function measureSlowness(floorExtension: string): Promise<number> {
  const floor = await floorWith(floorExtension, 'popup.html')
  try {
    const [times] = await inTurns([await inKeptTab(floor)], rounds, (showAgain) => showAgain())
    return Math.max(1, median(times!) / leastPageThere)
  } finally {
    await floor.session.close()
  }
}
