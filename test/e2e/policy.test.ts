import { createHash } from 'node:crypto'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { spawnSync } from 'node:child_process'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { findBrowser } from '../tools/browsers.ts'
import { bareSite } from './harness/bare-site.ts'
import { openBrowser, until } from './harness/index.ts'
import type { Session } from './harness/index.ts'

/**
 * What Linux browsers read a fleet's policies from, and the sample in docs/administrators.md that
 * belongs there.
 */
const places = {
  chromium: {
    mountOver: () => '/etc/chromium',
    file: 'policies/managed/download-companion.json',
    sample: '"3rdparty": {\n    "extensions"',
    variable: 'CHROMIUM_PATH',
    locked: { intervalHours: 24, automaticReading: true, syncSettings: false },
  },
  firefox: {
    // `distribution` beside the program: /etc/firefox may not exist, and the test makes no folder
    // of the system's.
    mountOver: (program: string) => join(dirname(realpathSync(program)), 'distribution'),
    file: 'policies.json',
    sample: '"Extensions"',
    variable: 'FIREFOX_PATH',
    locked: { intervalHours: 24, banner: false },
  },
} as const
const name = process.env.E2E_BROWSER === 'firefox' ? 'firefox' : 'chromium'
const place = places[name]

/** A private mount of our own is seen by the browser that we start in it, and by nobody else. */
const mayMount = spawnSync('unshare', ['--mount', 'true']).status === 0
const chosenBefore = process.env[place.variable]

/** Chromium names an unpacked extension after its folder. */
const idOfFolder = (folder: string) =>
  createHash('sha256')
    .update(realpathSync(folder))
    .digest('hex')
    .slice(0, 32)
    .replaceAll(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]!)

const samples = () => {
  const text = readFileSync('docs/administrators.md', 'utf8')
  return [...text.matchAll(/```json\n([^`]+)```/g)].map(([, json]) => json!)
}

let folder: string
let site: Awaited<ReturnType<typeof bareSite>>
let session: Session | undefined

/** The browser's program, started where `folder` lies over the system's own folder of policies. */
function programWithPolicies(): string {
  const program = findBrowser(name)
  const script = join(folder, 'browser')
  if (!program) throw new Error(`${name} is missing.`)
  const hide = `mount --bind ${folder}/policy ${place.mountOver(program)}`
  writeFileSync(
    script,
    `#!/bin/sh\nexec unshare --mount sh -c '${hide} && exec ${program} "$@"' sh "$@"\n`,
  )
  chmodSync(script, 0o755)
  return script
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'policy-'))
  site = await bareSite()
  const sample = samples().find((one) => one.includes(place.sample))
  if (!sample) throw new Error('docs/administrators.md has no sample for this browser any more.')
  const file = join(folder, 'policy', place.file)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, sample.replace('EXTENSION-ID', idOfFolder(resolve('.output/chrome-mv3'))))
  process.env[place.variable] = programWithPolicies()
})
afterEach(async () => session?.close())
afterAll(() => {
  if (chosenBefore === undefined) delete process.env[place.variable]
  else process.env[place.variable] = chosenBefore
  site?.close()
  rmSync(folder, { recursive: true })
})

test.skipIf(!mayMount)(
  'the sample in docs/administrators.md reaches the extension and locks its settings',
  // On a busy computer a browser may start without the values: another one, then.
  { retry: 3 },
  async () => {
    // One for each try: now and then a browser is never handed the values at all.
    session = await openBrowser({ portal: site, language: 'en' })
    const { storage } = session
    // The browser hands the values over a moment after the extension is installed.
    await until('managed values', async () => Object.keys(await storage('managed')).length > 0)
    expect(await storage('managed')).toEqual(place.locked)
    const page = await session.openExtensionPage('options.html')
    await page.waitForSelector('.switch')
    const locked = await page.$$eval('input:disabled, select:disabled', (all) => all.length)
    expect(locked).toBeGreaterThan(0)
  },
)
