// `npm start`: the product at work against a stand-in of the portal. With a display a browser stays
// open; without one the main job is walked through and told step by step. `-- --browser firefox`
// for Firefox, `-- --headless` to see no window.
import { parseArgs } from 'node:util'
import { openBrowser, portalUrl } from '../e2e/harness/index.ts'
import type { Session } from '../e2e/harness/index.ts'
import { startPortal } from '../stand-in/index.ts'
import { hasDisplay, needBrowser } from './browsers.ts'
import { walk } from './walk.ts'
import { build } from './wxt.ts'

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    headless: { type: 'boolean', default: false },
  },
})
const browser =
  values.browser === 'firefox' || values.browser === 'chromium' ? values.browser : null
if (!browser) {
  console.error(`"${values.browser}" cannot be shown here: --browser takes chromium or firefox.`)
  process.exit(2)
}
const headful = hasDisplay() && !values.headless

const program = needBrowser(browser)
if (!program.ok) {
  console.error(program.why)
  process.exit(1)
}

console.log('Building the extension …')
build(browser === 'firefox' ? 'firefox' : 'chrome')
const portal = await startPortal()
const sessions: Session[] = []
const open = async (more: object) => {
  const session = await openBrowser({ browser, portal, ...more })
  sessions.push(session)
  return session
}

let ending = false
async function end(code: number): Promise<never> {
  if (!ending) {
    ending = true
    await Promise.allSettled(sessions.map((session) => session.close()))
    await portal.close()
  }
  process.exit(code)
}
process.on('SIGINT', () => void end(0))
process.on('SIGTERM', () => void end(0))

async function stayOpen() {
  const session = await open({ headful })
  await session.page.goto(`${portalUrl}/MyLicenses`)
  await session.showPopup()
  console.log(
    `This is a stand-in of ${portalUrl} on your own computer: every name, code and date is invented.`,
  )
  console.log(
    'You are signed in as the demo account. The popup opens from the toolbar (there behind the puzzle piece, where it is not pinned). Ctrl-C ends everything.',
  )
  session.onClosed(() => void end(0))
}

try {
  if (headful) await stayOpen()
  else {
    await walk({ browser, open, portal })
    await end(0)
  }
} catch (error) {
  if (!ending) console.error(error)
  await end(1)
}
