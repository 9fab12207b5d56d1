// `npm run dev`: Chromium with the extension, on the stand-in of the portal. A change is built and
// loaded again at once.
import { portalUrl } from '../e2e/harness/index.ts'
import { browserPath, hasDisplay } from './browsers.ts'
import { startDev } from './dev-session.ts'

browserPath('chromium') // where there is none, nothing is built
const dev = await startDev({ headful: hasDisplay() })
async function end(): Promise<never> {
  await dev.end()
  process.exit(0)
}
dev.session.onClosed(() => void end())
process.on('SIGINT', () => void end())
process.on('SIGTERM', () => void end())

await dev.session.page.goto(`${portalUrl}/MyLicenses`)
console.log(
  `${portalUrl} is a stand-in here; its control page is ${portalUrl}/__portal. Ctrl-C ends everything.`,
)
