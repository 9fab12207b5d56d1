import { expect, test } from 'vitest'
import { Schedule } from './simulation/schedule.ts'

/**
 * `npm run test:simulation` runs many more (SIMULATION_RUNS, beginning with the seed
 * SIMULATION_FROM); one that broke runs alone with SIMULATION_SEED and prints itself.
 */
const from = Number(process.env.SIMULATION_FROM ?? 1)
const runs = Number(
  process.env.SIMULATION_RUNS ??
    (process.env.npm_lifecycle_event === 'test:simulation' ? 5000 : 120),
)
const only = process.env.SIMULATION_SEED

test(
  `${only ?? runs} seeded schedules: the rate limit kept, nothing lost, accounts apart, progress after faults`,
  async () => {
    const seeds = only ? [Number(only)] : Array.from({ length: runs }, (_, index) => from + index)
    const broken: Record<number, string[]> = {}
    for (const seed of seeds) {
      const schedule = new Schedule(seed)
      const found = await schedule.run(60)
      if (found.length > 0) broken[seed] = [...new Set(found)]
      if (only) console.log(schedule.world.log.join('\n'))
    }
    expect(broken).toEqual({})
  },
  600_000 + runs * 2000,
)
