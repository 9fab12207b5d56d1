import { readFileSync } from 'node:fs'
import type { Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data/types'

/** Browser names as in @mdn/browser-compat-data. */
export type Runner = 'chrome' | 'edge' | 'firefox' | 'firefox_android' | 'safari' | 'safari_ios'

/**
 * The oldest versions we claim: they stand in the manifests, and are read from there where a
 * manifest can say it.
 */
export const claims: { build: 'chrome' | 'firefox' | 'safari'; runner: Runner; oldest: string }[] =
  [
    { build: 'chrome', runner: 'chrome', oldest: '116' },
    { build: 'chrome', runner: 'edge', oldest: '116' },
    { build: 'firefox', runner: 'firefox', oldest: '140' },
    { build: 'firefox', runner: 'firefox_android', oldest: '142' },
    { build: 'safari', runner: 'safari', oldest: '16.4' },
    { build: 'safari', runner: 'safari_ios', oldest: '16.4' },
  ]

const path = new URL('../../../node_modules/@mdn/browser-compat-data/data.json', import.meta.url)
const { webextensions } = JSON.parse(readFileSync(path, 'utf8')) as {
  webextensions: { api: Identifier; manifest: Identifier }
}
export const { api, manifest } = webextensions

const number = (version: string) => Number(version.replace('≤', ''))

const holds = (statement: SimpleSupportStatement, oldest: string) =>
  typeof statement.version_added === 'string' &&
  number(statement.version_added) <= number(oldest) &&
  !statement.flags &&
  !statement.alternative_name &&
  !(
    typeof statement.version_removed === 'string' &&
    number(statement.version_removed) <= number(oldest)
  )

/**
 * Whether `runner` has it in `oldest`. True where the data do not speak of it: only what is known
 * to be missing is found.
 */
export function has(feature: Identifier | undefined, runner: Runner, oldest: string): boolean {
  const support = feature?.__compat?.support[runner]
  if (!feature?.__compat) return true
  if (!support) return runner === 'edge' ? has(feature, 'chrome', oldest) : true
  return (Array.isArray(support) ? support : [support]).some((statement) =>
    holds(statement, oldest),
  )
}
