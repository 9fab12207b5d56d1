import { createServer } from 'wxt'
import { openBrowser, type Session } from '../e2e/harness/index.ts'
import { type Portal, startPortal } from '../stand-in/index.ts'

// By number, because in the stand-in's browser no other name leads anywhere.
const host = '127.0.0.1'

export interface DevSession {
  session: Session
  portal: Portal
  end(): Promise<unknown>
}

/**
 * Chromium with the extension as WXT's dev server builds it, on the stand-in of the portal. A
 * change of a file is built and loaded again at once.
 */
export async function startDev({ headful }: { headful: boolean }): Promise<DevSession> {
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
  const end = () => Promise.allSettled([session.close(), portal.close(), server.stop()])
  return { session, portal, end }
}
