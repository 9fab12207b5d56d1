import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Identifier } from '@mdn/browser-compat-data/types'
import { guards } from './guards.ts'
import { api, has, manifest } from './support.ts'
import type { Runner } from './support.ts'
import { usesIn } from './uses.ts'
import type { Use } from './uses.ts'

/**
 * Something an oldest browser lacks. `guard`: why that does no harm there; null = nothing says so.
 */
export interface Missing {
  file: string
  name: string
  guard: string | null
}

const featureOf = (name: string): Identifier | undefined => {
  const [namespace = '', member] = name.split('.')
  return member ? api[namespace]?.[member] : api[namespace]
}

/** Whether the browser lacks the whole namespace: then each member of it is missing. */
const lacksNamespace = (namespace: string, runner: Runner, oldest: string) => {
  const { __compat: _, ...members } = api[namespace] ?? {}
  return Object.values(members).every((member) => !has(member, runner, oldest))
}

function guardOf(
  use: Use,
  { file, times, lacksAll }: { file: string; times: number; lacksAll: boolean },
): string | null {
  if (use.asks.namespace || (use.asks.member && !lacksAll)) return 'asked with ?. before each use'
  return (
    guards.find((guard) => guard.name === use.name && guard.in.test(file) && guard.times >= times)
      ?.how ?? null
  )
}

/** What the code of one bundle needs and `runner` lacks in `oldest`. */
export function missingInCode(
  file: string,
  code: string,
  runner: Runner,
  oldest: string,
): Missing[] {
  const uses = usesIn(code).filter(
    ({ name }) =>
      !has(featureOf(name), runner, oldest) ||
      lacksNamespace(name.split('.')[0] ?? '', runner, oldest),
  )
  return uses.map((use) => {
    const times = uses.filter(({ name }) => name === use.name).length
    const lacksAll = lacksNamespace(use.name.split('.')[0] ?? '', runner, oldest)
    return { file, name: use.name, guard: guardOf(use, { file, times, lacksAll }) }
  })
}

export const bundlesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, code: readFileSync(join(folder, file), 'utf8') }))

/**
 * Manifest keys, and permissions, that `runner` lacks in `oldest`. No guard helps a key: it is left
 * out for that browser.
 */
export function missingInManifest(
  value: unknown,
  runner: Runner,
  oldest: string,
  known: Identifier = manifest,
  path = 'manifest',
): Missing[] {
  const names = Array.isArray(value)
    ? value.filter((entry) => typeof entry === 'string')
    : Object.keys(Object(value) as object)
  return names.flatMap((name) => {
    const feature = known[name]
    if (!feature) return []
    const inner =
      Array.isArray(value) || typeof value !== 'object'
        ? undefined
        : (value as Record<string, unknown>)[name]
    const self = has(feature, runner, oldest)
      ? []
      : [{ file: 'manifest.json', name: `${path}.${name}`, guard: null }]
    return [
      ...self,
      ...(typeof inner === 'object'
        ? missingInManifest(inner, runner, oldest, feature, `${path}.${name}`)
        : []),
    ]
  })
}
