import { setTimeout as pause } from 'node:timers/promises'
import { openBrowser } from '../../e2e/harness/index.ts'
import { startPortal } from '../../stand-in/index.ts'
import type { Portal } from '../../stand-in/index.ts'
import { row, type Row } from '../report.ts'

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }

const runs = 25
const facts = { userAgent: navigator.userAgent, platform: 'Linux x86_64', maxTouchPoints: 0 }

/** From a message to a stopped worker to its reply, ours and the least one there can be. */
export async function worker(floor: string): Promise<Row[]> {
  const portal = await startPortal({ account: 'demo' })
  try {
    const ours = await coldReplies(portal, 'options.html')
    const least = await coldReplies(portal, 'popup.html', floor)
    return [row('workerCold', ours, { floor: least })]
  } finally {
    await portal.close()
  }
}

async function coldReplies(portal: Portal, path: string, extension?: string): Promise<number[]> {
  const session = await openBrowser({
    browser: 'chromium',
    portal,
    ...(extension ? { extension } : {}),
  })
  const times: number[] = []
  try {
    const page = await session.openExtensionPage(path)
    for (let n = 0; n < runs; n++) {
      await pause(200) // the worker of the run before is let finish what it began
      await session.killWorker()
      times.push(
        await page.evaluate(
          async (payload) => {
            const from = performance.now()
            const reply = await chrome.runtime.sendMessage({ name: 'popup-opened', payload })
            if (!reply) throw new Error('The worker did not answer.')
            return performance.now() - from
          },
          { facts },
        ),
      )
    }
    return times
  } finally {
    await session.close()
  }
}
