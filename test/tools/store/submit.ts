// `npm run submit`: the archives, checked with the interfaces of the stores whose keys are set; `--
// --upload` uploads them.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { archives, readVersion, zipAll } from '../archives.ts'
import { type Uploadable, reachable } from './keys.ts'
import { notReadyForStores, readPublisher } from './publisher.ts'

const { values } = parseArgs({ options: { upload: { type: 'boolean', default: false } } })
const publisher = readPublisher()
const missing = notReadyForStores(publisher)
if (missing) {
  console.error(missing)
  process.exit(1)
}
const { stores: ready, left } = reachable(process.env)
for (const sentence of left) console.log(sentence)
if (ready.length === 0) {
  console.error('No store can be reached yet. The first upload is by hand: docs/release.md.')
  process.exit(1)
}
zipAll()
const version = readVersion()
const [chrome] = archives('chrome', version)
const [firefox, sources] = archives('firefox', version)
if (!chrome || !firefox || !sources) throw new Error('An archive is missing: see `npm run zip`.')

const archiveOf: Record<Uploadable, string[]> = {
  chrome: ['--chrome-zip', chrome.file, '--chrome-api-version', 'v2'],
  edge: ['--edge-zip', chrome.file],
  opera: ['--opera-zip', chrome.file],
  firefox: [
    '--firefox-zip',
    firefox.file,
    '--firefox-sources-zip',
    sources.file,
    '--firefox-compatibility',
    'firefox,android',
    '--firefox-extension-id',
    publisher.geckoId,
  ],
}
const dryRun = values.upload ? [] : ['--dry-run']
// Keys and ids come from the environment alone, where `wxt submit` looks for them by itself.
const { status } = spawnSync(
  'npx',
  ['wxt', 'submit', ...dryRun, ...ready.flatMap((store) => archiveOf[store])],
  { stdio: 'inherit', shell: process.platform === 'win32' },
)
process.exitCode = status ?? 1
