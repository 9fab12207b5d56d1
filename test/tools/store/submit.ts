// `npm run submit`: the archives, checked with the stores' own interfaces; `-- --upload` really uploads them.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { archives, readVersion, zipAll } from '../archives.ts'
import { notReadyForStores, readPublisher } from './publisher.ts'

const { values } = parseArgs({ options: { upload: { type: 'boolean', default: false } } })
const missing = notReadyForStores(readPublisher())
if (missing) {
  console.error(missing)
  process.exit(1)
}
zipAll()
const version = readVersion()
const [chrome] = archives('chrome', version)
const [firefox, sources] = archives('firefox', version)
if (!chrome || !firefox || !sources) throw new Error('An archive is missing: see `npm run zip`.')

// Keys and ids come from the environment alone, where `wxt submit` looks for them by itself.
const { status } = spawnSync(
  'npx',
  [
    'wxt',
    'submit',
    ...(values.upload ? [] : ['--dry-run']),
    '--chrome-zip',
    chrome.file,
    '--edge-zip',
    chrome.file,
    '--opera-zip',
    chrome.file,
    '--firefox-zip',
    firefox.file,
    '--firefox-sources-zip',
    sources.file,
    '--firefox-compatibility',
    'firefox,android',
  ],
  { stdio: 'inherit', shell: process.platform === 'win32' },
)
process.exitCode = status ?? 1
