import { expect, test } from 'vitest'
import { readAlarm } from '../../lib/background/alarms.ts'
import { isWhole } from '../../lib/background/validation/state-schema.ts'
import { homeOf } from '../../lib/models/popup/popup-state.ts'
import { Lives } from '../lib/background/simulation/lives.ts'
import { facts, Tabs } from '../lib/background/simulation/tabs.ts'
import { minute, popupFacts, World } from '../lib/background/simulation/world.ts'

const runs = Number(
  process.env.FAULT_KILLS ?? (process.env.npm_lifecycle_event === 'test:faults' ? 200 : 40),
)

/** What the worker may be about when it is killed. */
const works = ['page', 'popup', 'refresh', 'alarm', 'start', 'forget'] as const
const turn = () => new Promise((resolve) => setImmediate(resolve))
async function pass(world: World, ms: number) {
  const until = world.time + ms
  do await turn()
  while (world.step(until))
}
const shown = (world: World) =>
  homeOf({ ...popupFacts, stored: world.state ?? null, now: new Date(world.wall) })

function begin(work: (typeof works)[number], lives: Lives, tabs: Tabs) {
  if (work === 'page') tabs.load(tabs.open[0]!)
  else if (work === 'popup') void lives.send('popup-opened', { facts })
  else if (work === 'refresh') void lives.send('refresh', {})
  else if (work === 'alarm') lives.wake().worker.alarmRang(readAlarm)
  else if (work === 'start') lives.wake().worker.injectIntoOpenTabs()
  else void lives.send('forget-everything', {})
}

/** A day on which all was read, one kill in the middle of some work, and what comes after. */
async function kill(seed: number): Promise<string[]> {
  const world = new World(seed)
  world.slow = 0
  const lives = new Lives(world)
  const tabs = new Tabs(world, lives)
  lives.calm()
  tabs.calm()
  tabs.load(null)
  await pass(world, 20 * minute)
  const work = world.chance.pick(works)
  if (!shown(world).subscriptions?.length) world.fail('nothing was read to begin with')
  begin(work, lives, tabs)
  for (let step = world.chance.below(30); step > 0; step--) {
    await turn()
    world.step(world.time + 50)
  }
  lives.end()
  const { state } = world
  if (state && !isWhole(state)) world.fail(`killed in ${work}: a state that is not whole`)
  if (work !== 'forget' && !shown(world).subscriptions?.length)
    world.fail(`killed in ${work}: the list is gone`)
  await pass(world, minute)
  tabs.load(null)
  const answer = lives.send('refresh', {})
  await pass(world, minute)
  if (!((await answer) as { ok?: boolean }).ok) world.fail(`killed in ${work}: no reading after it`)
  if (!shown(world).subscriptions?.length) world.fail(`killed in ${work}: nothing to show after it`)
  return world.broken.map((why) => `${seed} (${work}): ${why}`)
}

test(
  `${runs} kills of the worker: nothing blank, nothing lost, nothing asked twice, and it goes on`,
  async () => {
    const broken: string[] = []
    for (let seed = 1; seed <= runs; seed++) broken.push(...(await kill(seed)))
    expect(broken).toEqual([])
  },
  60_000 + runs * 2_000,
)
