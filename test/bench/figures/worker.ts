import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'puppeteer'
import { openBrowser, portalUrl } from '../../e2e/harness/index.ts'
import type { Session } from '../../e2e/harness/index.ts'
import { startPortal } from '../../stand-in/index.ts'
import type { Portal } from '../../stand-in/index.ts'
import { row, type Row } from '../report.ts'
import { median } from '../statistics.ts'

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }

const runs = 25
const facts = { userAgent: navigator.userAgent, platform: 'Linux x86_64', maxTouchPoints: 0 }

/** From a message to a stopped worker to its reply, ours and the least one there can be. */
export async function worker(floor: string): Promise<Row[]> {
  const portal = await startPortal({ account: 'demo' })
  try {
    const ours = await coldReplies(portal, 'options.html')
    const least = await coldReplies(portal, 'popup.html', floor)
    return [
      row('workerCold', ours, { floor: least }),
      row(
        'workerColdRatio',
        ours.map((time) => time / median(least)),
        { note: 'each reply against the median of the floor' },
      ),
      await withTabs(portal, median(ours)),
    ]
  } finally {
    await portal.close()
  }
}

const tabs = 50

/** The same with so many tabs of the portal open; all but the last are hidden. */
async function withTabs(portal: Portal, alone: number): Promise<Row> {
  const session = await openBrowser({ browser: 'chromium', portal })
  try {
    for (let n = 0; n < tabs; n++) {
      const tab = await session.newPage()
      await tab.goto(`${portalUrl}/MyDownloads`, { waitUntil: 'domcontentloaded' })
    }
    const times = await repliesIn(session, 'options.html', 10)
    return row(
      'workerTabs',
      times.map((time) => time / alone),
      { note: 'each reply against the median of the row above' },
    )
  } finally {
    await session.close()
  }
}

async function coldReplies(portal: Portal, path: string, extension?: string): Promise<number[]> {
  const session = await openBrowser({
    browser: 'chromium',
    portal,
    ...(extension ? { extension } : {}),
  })
  try {
    return await repliesIn(session, path, runs)
  } finally {
    await session.close()
  }
}

async function repliesIn(session: Session, path: string, count: number): Promise<number[]> {
  const times: number[] = []
  const page = await session.openExtensionPage(path)
  for (let n = 0; n < count; n++) {
    await pause(200) // the worker of the run before is let finish what it began
    await session.killWorker()
    times.push(await replyTo(page))
  }
  return times
}

const replyTo = (page: Page) =>
  page.evaluate(
    async (payload) => {
      const from = performance.now()
      const reply = await chrome.runtime.sendMessage({ name: 'popup-opened', payload })
      if (!reply) throw new Error('The worker did not answer.')
      return performance.now() - from
    },
    { facts },
  )
