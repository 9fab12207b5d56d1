import { setTimeout as pause } from 'node:timers/promises'
import { openBrowser, portalUrl } from '../../e2e/harness/index.ts'
import type { Session } from '../../e2e/harness/index.ts'
import { startPortal } from '../../stand-in/index.ts'
import type { Portal } from '../../stand-in/index.ts'
import { extensionShare, liveHeap, type Share } from '../cpu.ts'
import { row, type Row } from '../report.ts'
import { visit } from '../visit.ts'

const subscriptions = `${portalUrl}/MyLicenses`
const redrawSeconds = 30
const textSeconds = 15

/**
 * The watcher on a page of seven subscriptions, then on one that never stops redrawing, then on
 * another site.
 */
export async function watcher(): Promise<Row[]> {
  const portal = await startPortal({ account: 'demo', generation: '2022' })
  const session = await openBrowser({ browser: 'chromium', portal })
  try {
    return [
      ...(await untilQuiet(session)),
      ...(await inNewTabs(session)),
      ...(await redrawn(session)),
      await textChanging(session, portal),
      await elsewhere(session, portal),
      await afterStart(portal),
    ]
  } finally {
    await session.close()
    await portal.close()
  }
}

async function untilQuiet(session: Session): Promise<Row[]> {
  const shares = []
  for (let n = 0; n < 12; n++) {
    // The first visit reads the JSON as well; later ones are held back by the rate limit, so each
    // begins without memory.
    await session.setStorage('local', { state: null })
    shares.push(
      await extensionShare(session.page, async () => {
        await visit(session.page, subscriptions)
      }),
    )
  }
  if (shares.some(({ total }) => total === 0))
    throw new Error('The watcher did not run: nothing was measured.')
  return [
    row(
      'watcherTime',
      shares.map(({ total }) => total),
    ),
    row(
      'watcherLongest',
      shares.map(({ longest }) => longest),
    ),
  ]
}

/** Each tab is a renderer of its own, where nothing of ours was compiled before. */
async function inNewTabs(session: Session): Promise<Row[]> {
  const shares = []
  for (let n = 0; n < 8; n++) {
    await session.setStorage('local', { state: null })
    shares.push(await shareInNewTab(session))
  }
  return [
    row(
      'watcherNew',
      shares.map(({ total }) => total),
    ),
    row(
      'watcherNewLongest',
      shares.map(({ longest }) => longest),
    ),
  ]
}

async function shareInNewTab(session: Session): Promise<Share> {
  const page = await session.newPage()
  const share = await extensionShare(page, () => visit(page, subscriptions))
  await page.close()
  if (share.total === 0) throw new Error('The watcher did not run: nothing was measured.')
  return share
}

/** The first page of the portal in a browser that has just been started. */
async function afterStart(portal: Portal): Promise<Row> {
  const totals: number[] = []
  for (let n = 0; n < 4; n++) {
    const session = await openBrowser({ browser: 'chromium', portal })
    totals.push((await shareInNewTab(session)).total)
    await session.close()
  }
  return row('watcherFirst', totals)
}

/** A countdown beside the list: its text changes, and nothing that anybody reads. */
async function textChanging({ page }: Session, portal: Portal): Promise<Row> {
  await page.bringToFront()
  portal.change({ account: 'limits' })
  await visit(page, subscriptions)
  await page.evaluate(() => {
    // The portal lists them in portions; a person presses until all are there.
    document.querySelector<HTMLElement>('.w-licenses + button')?.click()
    const countdown = document.body.appendChild(document.createElement('p'))
    let left = 10_000
    setInterval(() => (countdown.textContent = `${(left -= 1) / 10}`), 100)
  })
  await pause(3000)
  const { total } = await extensionShare(page, () => pause(textSeconds * 1000))
  if (total === 0) throw new Error('The watcher did not run: nothing was measured.')
  portal.change({ account: 'demo' })
  return row('watcherText', [total / textSeconds / 10], { note: `over ${textSeconds} s` })
}

async function redrawn({ page }: Session): Promise<Row[]> {
  await page.bringToFront() // a tab that nobody sees is not read
  await visit(page, subscriptions)
  await page.evaluate(() => {
    setInterval(() => {
      const main = document.querySelector('main') ?? document.body.firstElementChild
      main?.replaceWith(main.cloneNode(true))
    }, 100)
  })
  await pause(2000)
  const session = await page.createCDPSession()
  const before = await liveHeap(session)
  const { total } = await extensionShare(page, () => pause(redrawSeconds * 1000))
  if (total === 0) throw new Error('The watcher did not run: nothing was measured.')
  const after = await liveHeap(session)
  return [
    row('watcherRedraw', [total / redrawSeconds / 10], { note: `over ${redrawSeconds} s` }),
    row('watcherHeap', [(after - before) / 1e6]),
  ]
}

/**
 * The same server under another name: no world of the extension may be there. On the portal there
 * must be one, or this proves nothing.
 */
async function elsewhere({ page }: Session, portal: Portal): Promise<Row> {
  const worlds = async (url: string) => {
    const session = await page.createCDPSession()
    const found: string[] = []
    session.on('Runtime.executionContextCreated', ({ context }) => found.push(context.origin))
    await visit(page, url)
    await session.send('Runtime.enable')
    await session.detach()
    return found.filter((origin) => origin.startsWith('chrome-extension:')).length
  }
  if ((await worlds(subscriptions)) === 0)
    throw new Error('The watcher is not found where it must be.')
  return row('otherSites', [await worlds(`https://127.0.0.1:${portal.port}/`)], {
    note: 'counted: script worlds of the extension in the page',
  })
}
