import { setTimeout as pause } from 'node:timers/promises'
import { openBrowser } from '../e2e/harness/index.ts'
import type { Session } from '../e2e/harness/index.ts'
import { subscriptionsOf } from '../fixtures/many-subscriptions.ts'
import { startPortal } from '../stand-in/index.ts'

/** A browser with a page of an extension, and what must be on screen in it. */
export interface Contestant {
  session: Session
  path: string
  selector: string
  count: number
}

/** The product with so many subscriptions kept, in a browser of its own without network. */
export async function contestantWith(count: number): Promise<Contestant> {
  const session = await open()
  await session.setStorage('local', subscriptionsOf(count, new Date()))
  // Else the first opening asks the portal, which is not there, and all after it show that, too.
  await session.setStorage('sync', { 'setting-automaticReading': false })
  // A single one has no card: the popup opens on it.
  const selector = count === 1 ? '.chip' : 'li.card'
  return { session, path: 'popup.html', selector, count }
}

/**
 * The least extension with the same kept. `path`: its empty page, or its page of preact that reads
 * it.
 */
export async function floorWith(
  extension: string,
  path: 'empty.html' | 'popup.html',
): Promise<Contestant> {
  const session = await open(extension)
  await session.setStorage('local', subscriptionsOf(7, new Date()))
  return { session, path, selector: path === 'empty.html' ? 'p' : '#shown', count: 1 }
}

async function open(extension?: string): Promise<Session> {
  const portal = await startPortal({ account: 'demo' })
  const session = await openBrowser({
    browser: 'chromium',
    portal,
    ...(extension && { extension }),
  })
  await portal.close()
  return session
}

const toWarmUp = 2

/**
 * One opening of each, again and again in alternating order, so that whatever else the machine does
 * falls on all alike.
 */
export async function inTurns<C>(
  contestants: C[],
  rounds: number,
  once: (contestant: C) => Promise<number>,
): Promise<number[][]> {
  const times: number[][] = contestants.map(() => [])
  for (let n = -toWarmUp; n < rounds; n++) {
    const order = [...contestants.keys()]
    for (const index of n % 2 ? order : order.toReversed()) {
      const time = await once(contestants[index]!)
      if (n >= 0) times[index]!.push(time)
    }
  }
  return times
}

/**
 * No page of the extension stays open, so the next one gets a new renderer. Storage is out of reach
 * from then on.
 */
export async function closeOwnPages({ page, extensionUrl }: Session): Promise<void> {
  for (const tab of await page.browser().pages())
    if (tab.url().startsWith(extensionUrl(''))) await tab.close()
}

/**
 * From navigation start until all is on screen, in a tab and a renderer that are new. `slower`: CPU
 * throttling.
 */
export async function showFresh(
  { session, path, selector, count }: Contestant,
  slower = 1,
): Promise<number> {
  const page = await session.newPage()
  await page.evaluateOnNewDocument(watchFor, selector, count)
  const client = await page.createCDPSession()
  if (slower > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await session.killWorker()
  await pause(80)
  await page.goto(session.extensionUrl(path), { waitUntil: 'domcontentloaded' })
  const time = await shownAt(page)
  await page.close()
  return time
}

/**
 * From navigation start until all is on screen, again and again in one tab, whose renderer is warm.
 */
export async function inKeptTab({
  session,
  path,
  selector,
  count,
}: Contestant): Promise<() => Promise<number>> {
  const page = await session.newPage()
  await page.evaluateOnNewDocument(watchFor, selector, count)
  return async () => {
    await page.goto('about:blank')
    await pause(150)
    await session.killWorker()
    await page.goto(session.extensionUrl(path))
    return shownAt(page)
  }
}

/** When `watchFor` saw everything, ms from navigation start. */
export async function shownAt(page: Awaited<ReturnType<Session['newPage']>>): Promise<number> {
  const shown = await page.waitForFunction(() => (globalThis as { shownAt?: number }).shownAt, {
    timeout: 10_000,
  })
  return (await shown.jsonValue())!
}

/**
 * Runs in the page: `shownAt` = milliseconds from navigation start to the end of the frame that
 * shows all of `selector`.
 */
export function watchFor(selector: string, count: number) {
  const scope = globalThis as { shownAt?: number }
  const look = () => {
    if (document.querySelectorAll(selector).length < count) return
    observer.disconnect()
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => (scope.shownAt = performance.now()))
      port1.start()
      port2.postMessage(null)
    })
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { subtree: true, childList: true })
}
