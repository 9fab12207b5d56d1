import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { stateKey, type StoredState } from '../../lib/contracts/stored.ts'
import { facts, now, page, workerOf } from '../fixtures/worker.ts'
import { sevenSubscriptions } from '../fixtures/subscriptions.ts'
import { chanceOf } from '../lib/background/simulation/chance.ts'
import { mutate, type Mutant } from './mutate.ts'

const runs = Number(
  process.env.FAULT_RUNS ?? (process.env.npm_lifecycle_event === 'test:faults' ? 2000 : 150),
)
const minute = 60_000
const readAt = now - minute
const reading = {
  subscriptions: sevenSubscriptions(new Date(now)),
  warnings: [],
  readAt,
  source: 'json' as const,
}
const account = { lastSeen: readAt, reading, parts: { json: reading } }

/** Two accounts that were read a minute ago, and everything else that can be kept. */
const good: StoredState = {
  version: 1,
  current: 'a',
  currentSince: readAt,
  namedLate: true,
  signedOutSince: readAt,
  switchedFrom: 'b',
  accounts: { a: account, b: account },
  session: 'signed-in',
  device: { platform: 'windows', certainty: 'sure', desktopMode: false },
  rateLimit: {
    attempts: { a: readAt, b: readAt },
    pageReads: [readAt],
    newsReads: [{ at: readAt, news: 'n' }],
    nextAutomaticAt: now + 10 * minute,
    backOffSetAt: readAt,
    failures: 1,
  },
  clockSkew: 0,
  alertsSeen: ['one'],
  reminded: { 'One 2026-12-01': { at: readAt, shown: true } },
}

/**
 * A rate limit that is empty looks as at the first start: nothing tells that there ever was more.
 */
const isUndecidable = ({ state, path }: Mutant) =>
  path.join('.') === 'rateLimit' && isDeepStrictEqual(at(state, path), {})

/** Where a part lies that is checked, and lost, by itself. */
const isBelow = (path: string[], part: string[]) =>
  path.every((name, index) => index >= part.length || name === part[index])

const wellParts = [
  ...['a', 'b'].map((name) => ['accounts', name, 'parts', 'json']),
  ['device'],
  ['alertsSeen'],
  ['reminded'],
  ['switchedFrom'],
]
const at = (value: unknown, path: string[]): unknown =>
  path.reduce<unknown>((inner, name) => (inner as Record<string, unknown> | null)?.[name], value)

/**
 * What is wrong after the popup was opened and a page was seen over this state; empty = nothing.
 */
async function faultsOf({ state, path }: Mutant): Promise<string[]> {
  const asked: string[] = []
  const { worker, deps, local } = workerOf({
    deps: {
      fetchUsages: async () => {
        asked.push('worker')
        return { reading: { ok: true, value: [], warnings: [] }, at: now }
      },
    },
  })
  local.items[stateKey] = state
  await worker.handlers['popup-opened']({ facts }, {})
  const seen = await worker.handlers['page-report'](page, { tab: 7 })
  worker.storageChanged()
  await new Promise((resolve) => setTimeout(resolve, 0))
  const kept = await deps.store.read()
  const lost = wellParts.filter(
    (part) =>
      // What the user saw and where the device is known anew is allowed to grow.
      !isBelow(path, part) &&
      !(part[0] === 'device' || part[0] === 'alertsSeen') &&
      !isDeepStrictEqual(at(kept, part), at(good, part)),
  )
  const isOtherVersion = path[0] === 'version'
  return [
    ...(isOtherVersion ? [] : lost.map((part) => `lost ${part.join('.')}`)),
    ...(!isUndecidable({ state, path }) && (asked.length > 0 || seen.read)
      ? ['a GET too many']
      : []),
  ]
}

test(`${runs} kept states with one wrong place: no exception, nothing well is lost, no GET too many`, async () => {
  const chance = chanceOf(22)
  const found: Record<string, number> = {}
  for (let run = 0; run < runs; run++) {
    const mutant = mutate(good, chance)
    const faults = await faultsOf(mutant).catch((reason: unknown) => [`throws ${String(reason)}`])
    for (const fault of faults) {
      const name = `${mutant.path.join('.')}: ${fault} (${JSON.stringify(at(mutant.state, mutant.path))?.slice(0, 40)})`
      found[name] = (found[name] ?? 0) + 1
    }
  }
  expect(found).toEqual({})
}, 120_000)
