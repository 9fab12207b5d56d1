// `npm run safari:xcode`: an Xcode project around the Safari build, by Apple's own packager. Run
// again, it only puts the new build in, so that what a person set in Xcode stays.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readVersion } from './archives.ts'
import { appName, bundleIdentifier, packagerArguments, projectFolder } from './store/apple.ts'
import { readPublisher } from './store/publisher.ts'
import { build } from './wxt.ts'

if (process.platform !== 'darwin') {
  console.log(
    "Apple's packager (xcrun safari-web-extension-packager) comes with Xcode and runs on a Mac only; `npm run zip` makes the archive that App Store Connect packs without one.",
  )
  process.exit(1)
}

const publisher = readPublisher()
const extension = build('safari')
const resources = join(projectFolder, appName, 'Shared (Extension)', 'Resources')

/** Where the packager copied the extension to; the project itself refers to this folder. */
function renewResources() {
  rmSync(resources, { recursive: true })
  cpSync(extension, resources, { recursive: true })
  console.log(`The new build is in ${resources}; nothing else of the project was changed.`)
}

function makeProject() {
  const packager = spawnSync('xcrun', packagerArguments(extension, publisher), { stdio: 'inherit' })
  if (packager.status !== 0)
    console.log(
      "Apple's packager did not run: it needs the whole Xcode, not only the command line tools.",
    )
  return packager.status ?? 1
}

/**
 * The version stands once for all targets of the project; the team is Xcode's own choice where
 * publisher.json has none.
 */
function sayHowToBuild() {
  const settings = [
    `MARKETING_VERSION=${readVersion()}`,
    `PRODUCT_BUNDLE_IDENTIFIER=${bundleIdentifier(publisher)}`,
    ...(publisher.apple.team ? [`DEVELOPMENT_TEAM=${publisher.apple.team}`] : []),
  ]
  console.log(`Build it in Xcode, or with: xcodebuild ${settings.join(' ')}`)
}

if (existsSync(resources)) renewResources()
else process.exitCode = makeProject()
if (!process.exitCode) sayHowToBuild()
