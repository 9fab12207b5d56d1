import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { leftOutInChromium, leftOutInFirefox } from '../e2e/harness/differences.ts'
import { needBrowser, needLanguages } from './browsers.ts'
import type { BrowserName } from './browsers.ts'
import { countReport, nothing } from './results.ts'
import type { Counts } from './results.ts'
import { needWebkit } from './webkit.ts'

export interface Suite {
  name: string
  /** Set for a suite that runs in a browser: the word for `--browser`. */
  browser?: 'chromium' | 'firefox' | 'webkit'
  /** Installs what it may. One sentence why the suite cannot run here, or null. */
  prepare(): string | null
  run(): Counts
  /** What the suite leaves out on purpose, each with its reason. */
  leavesOut?: { file: string; why: string }[]
}

const ready = () => null
const call = (command: string, args: string[]) =>
  spawnSync('npx', [command, ...args], { stdio: 'inherit', shell: process.platform === 'win32' })
    .status ?? 1

/** A check without tests inside counts as one test. */
const check = (name: string, command: string, args: string[]): Suite => ({
  name,
  prepare: ready,
  run: () => (call(command, args) === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 }),
})

const vitest = (project: string): Counts => {
  const report = join('.cache', 'results', `${project}.json`)
  rmSync(report, { force: true })
  const status = call('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  return countReport(report, status)
}

const inBrowser = (name: string, project: string, browser: BrowserName): Suite => ({
  name,
  browser,
  prepare() {
    const found = needBrowser(browser)
    if (!found.ok) return found.why
    const noLanguages = needLanguages(browser)
    if (noLanguages) console.log(`${browser} has only English here: ${noLanguages}`)
    return null
  },
  run: () => vitest(project),
})

/** Everything `npm test` runs, quick things first. */
export const suites: Suite[] = [
  check('types', 'tsc', ['--noEmit']),
  check('lint', 'oxlint', ['--deny-warnings']),
  check('format', 'oxfmt', ['--check', '.']),
  { name: 'unit tests', prepare: ready, run: () => vitest('unit') },
  { name: 'slow unit tests', prepare: ready, run: () => vitest('slow') },
  { name: 'the built extensions', prepare: ready, run: () => vitest('built') },
  { ...inBrowser('end to end in Chromium', 'e2e', 'chromium'), leavesOut: leftOutInChromium },
  { ...inBrowser('end to end in Firefox', 'e2e-firefox', 'firefox'), leavesOut: leftOutInFirefox },
  {
    name: 'Safari build in WebKit',
    browser: 'webkit',
    prepare: needWebkit,
    run: () => vitest('webkit'),
  },
]
