// `npm run dev`: Chromium with the extension, on the stand-in of the portal. A change is built and
// loaded again at once.
import { createServer } from 'wxt'
import { openBrowser, portalUrl } from '../e2e/harness/index.ts'
import { startPortal } from '../stand-in/index.ts'
import { needBrowser } from './browsers.ts'

const program = needBrowser('chromium')
if (!program.path) throw new Error('why' in program ? program.why : 'There is no Chromium.')
const headful =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

// By number, because in the stand-in's browser no other name leads anywhere.
const host = '127.0.0.1'
const server = await createServer({
  browser: 'chrome',
  dev: { server: { host, origin: `http://${host}` } },
  webExt: { disabled: true },
})
await server.start()
const portal = await startPortal()
const session = await openBrowser({
  browser: 'chromium',
  portal,
  extension: '.output/chrome-mv3-dev',
  headful,
})

async function end(): Promise<never> {
  await Promise.allSettled([session.close(), portal.close(), server.stop()])
  process.exit(0)
}
session.onClosed(() => void end())
process.on('SIGINT', () => void end())
process.on('SIGTERM', () => void end())

await session.page.goto(`${portalUrl}/MyLicenses`)
console.log(
  `${portalUrl} is a stand-in here; its control page is ${portalUrl}/__portal. Ctrl-C ends everything.`,
)
