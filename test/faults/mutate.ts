import type { Chance } from '../lib/background/simulation/chance.ts'

/** Values that no version of ours ever wrote there, and that storage can hold all the same. */
const strange: (() => unknown)[] = [
  () => null,
  () => true,
  () => -1,
  () => 1e300,
  () => 8.64e15,
  () => '',
  () => 'x'.repeat(5000),
  () => [],
  () => [null],
  () => ({}),
  () => JSON.parse('{"__proto__":{"a":1},"toString":2}') as unknown,
  () => Array.from({ length: 3000 }, (_, index) => index),
]

export interface Mutant {
  state: unknown
  /** Names from the root to what was changed. */
  path: string[]
}

/** One place of a kept state, taken out or replaced by something strange. */
export function mutate(state: object, chance: Chance): Mutant {
  // Not `structuredClone`: what the fixture names twice would be changed twice.
  const copy = JSON.parse(JSON.stringify(state)) as object
  const path = chance.pick(pathsIn(copy))
  const parent = path
    .slice(0, -1)
    .reduce((at, name) => at[name] as Record<string, unknown>, copy as Record<string, unknown>)
  const last = path.at(-1)!
  if (chance.happens(0.25)) delete parent[last]
  else parent[last] = chance.pick(strange)()
  return { state: copy, path }
}

function pathsIn(value: unknown, before: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [
    [...before, name],
    ...pathsIn(inner, [...before, name]),
  ])
}
