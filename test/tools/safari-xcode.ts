// `npm run safari:xcode`: an Xcode project around the Safari build, by Apple's own packager.
import { spawnSync } from 'node:child_process'
import { build } from './wxt.ts'

if (process.platform !== 'darwin') {
  console.log(
    "Apple's packager (xcrun safari-web-extension-packager) comes with Xcode and runs on a Mac only; `npm run zip` makes the archive that App Store Connect packs without one.",
  )
  process.exit(1)
}
const packager = spawnSync(
  'xcrun',
  [
    'safari-web-extension-packager',
    build('safari'),
    '--project-location',
    '.output/safari-xcode',
    '--app-name',
    'Download Companion for My Kaspersky',
    '--swift',
    '--copy-resources',
    '--no-open',
    '--force',
  ],
  { stdio: 'inherit' },
)
if (packager.status !== 0)
  console.log(
    "Apple's packager did not run: it needs the whole Xcode, not only the command line tools.",
  )
process.exitCode = packager.status ?? 1
