import type { Page } from 'puppeteer'
import { openBrowser } from '../../e2e/harness/index.ts'
import type { Session } from '../../e2e/harness/index.ts'
import { hundredSubscriptions, sevenSubscriptions } from '../../fixtures/subscriptions.ts'
import { statesAt } from '../../fixtures/states.ts'
import { startPortal } from '../../stand-in/index.ts'
import type { Portal } from '../../stand-in/index.ts'
import { liveHeap } from '../cpu.ts'
import { row, type Row } from '../report.ts'
import { median } from '../statistics.ts'

const openings = 40
const toWarmUp = 3
const untilLaidOut = 'until it is laid out, to be shown with that frame'

/** A browser with a popup, and what must be on screen in it. */
interface Contestant {
  session: Session
  selector: string
  count: number
}

/** The popup from storage alone: the worker is stopped before every opening, the stand-in and the network are off. */
export async function popup(floorExtension: string): Promise<Row[]> {
  const portal = await startPortal({ account: 'demo' })
  const open = (extension?: string) =>
    openBrowser({ browser: 'chromium', portal, ...(extension && { extension }) })
  const sessions = [await open(floorExtension), await open(), await open()] as const
  await portal.close()
  const [floor, seven, hundred] = sessions
  try {
    const now = new Date()
    await seed(floor, now, 7)
    await seed(seven, now, 7)
    await seed(hundred, now, 100)
    const [least, times, times100] = await inTurns([
      { session: floor, selector: '#shown', count: 1 },
      { session: seven, selector: 'li.card', count: sevenSubscriptions(now).length },
      { session: hundred, selector: 'li.card', count: hundredSubscriptions(now).length },
    ])
    return [
      row('popup7', times!, { floor: least! }),
      row(
        'popup7Ratio',
        times!.map((time) => time / median(least!)),
        { note: 'each opening against the median of the floor' },
      ),
      row('popup100', times100!),
    ]
  } finally {
    for (const session of sessions) await session.close()
  }
}

async function seed(session: Session, now: Date, count: 7 | 100) {
  const state = statesAt(now).find(({ name }) => name === (count === 7 ? 'read' : 'read-hundred'))
  if (!state) throw new Error('The fixture of a read account has another name now.')
  await session.setStorage('local', state.local)
}

/** One opening of each, again and again, so that whatever else the machine does falls on all of them alike. */
async function inTurns(contestants: Contestant[]): Promise<number[][]> {
  const pages: Page[] = []
  for (const { session, selector, count } of contestants) {
    const page = await session.newPage()
    await page.evaluateOnNewDocument(watchFor, selector, count)
    pages.push(page)
  }
  const times: number[][] = contestants.map(() => [])
  for (let n = 0; n < toWarmUp + openings; n++) {
    for (const [index, { session }] of contestants.entries()) {
      const time = await timeToShow(session, pages[index]!)
      if (n >= toWarmUp) times[index]!.push(time)
    }
  }
  return times
}

async function timeToShow(session: Session, page: Page): Promise<number> {
  await page.goto('about:blank')
  await new Promise((done) => setTimeout(done, 150))
  await session.killWorker()
  await page.goto(session.extensionUrl('popup.html'))
  const shown = await page.waitForFunction(() => (globalThis as { shownAt?: number }).shownAt, {
    timeout: 10_000,
  })
  return (await shown.jsonValue())!
}

/**
 * Runs in the page: `shownAt` = milliseconds from navigation start to the end of the frame that
 * shows all of `selector`.
 */
function watchFor(selector: string, count: number) {
  const scope = globalThis as { shownAt?: number }
  const observer = new MutationObserver(() => {
    if (document.querySelectorAll(selector).length < count) return
    observer.disconnect()
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => (scope.shownAt = performance.now()))
      port1.start()
      port2.postMessage(null)
    })
  })
  observer.observe(document, { subtree: true, childList: true })
}

/** The QR code, first and again, and what 200 openings of a card leave on the heap. */
export async function openedCards(): Promise<Row[]> {
  const portal: Portal = await startPortal({ account: 'demo' })
  const session = await openBrowser({ browser: 'chromium', portal })
  await portal.close()
  try {
    await seed(session, new Date(), 7)
    const first: number[] = []
    const again: number[] = []
    for (let n = 0; n < 12; n++) {
      const page = await session.openExtensionPage('popup.html')
      await openCard(page)
      first.push(await showCode(page))
      for (let more = 0; more < 3; more++) {
        await choose(page, 'macos')
        again.push(await showCode(page))
      }
      await page.close()
    }
    return [
      row('qrFirst', first, { note: untilLaidOut }),
      row('qrAgain', again, { note: untilLaidOut }),
      await heapOver(200, session),
    ]
  } finally {
    await session.close()
  }
}

const openCard = async (page: Page) => {
  await page.waitForSelector('#card-s1, .top-back button')
  // It opens where it was left a moment ago.
  if (!(await page.$('#card-s1'))) await page.click('.top-back button')
  await page.waitForSelector('#card-s1')
  await page.click('#card-s1')
  await page.waitForSelector('input[name="target"]')
}
const choose = (page: Page, platform: string) =>
  page.evaluate(async (value) => {
    document.querySelector<HTMLInputElement>(`input[name="target"][value="${value}"]`)?.click()
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50)))
  }, platform)

/** From the press on "iPhone" until the code is laid out; it is on the screen with the frame that this is in. */
const showCode = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((measured, failed) => {
        setTimeout(() => failed(new Error('no code within 3 s')), 3000)
        const from = performance.now()
        const look = () => {
          const code = document.querySelector('.qr svg')
          if (!code || code.getBoundingClientRect().width === 0) return
          observer.disconnect()
          measured(performance.now() - from)
        }
        const observer = new MutationObserver(look)
        observer.observe(document, { subtree: true, childList: true })
        document.querySelector<HTMLInputElement>('input[name="target"][value="ios"]')!.click()
        look()
      }),
  )

async function heapOver(count: number, session: Session): Promise<Row> {
  const page = await session.openExtensionPage('popup.html')
  const client = await page.createCDPSession()
  const openAndBack = () =>
    page.evaluate(async () => {
      const settled = () =>
        new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 20)))
      document.querySelector<HTMLButtonElement>('#card-s1')!.click()
      await settled()
      document.querySelector<HTMLInputElement>('input[name="target"][value="ios"]')?.click()
      await settled()
      document.querySelector<HTMLButtonElement>('.top-back button')!.click()
      await settled()
    })
  await openCard(page)
  await page.click('.top-back button')
  await page.waitForSelector('#card-s1')
  for (let n = 0; n < 10; n++) await openAndBack()
  const before = await liveHeap(client)
  for (let n = 0; n < count; n++) await openAndBack()
  return row(
    'popupHeap',
    [(await liveHeap(client)) - before].map((bytes) => bytes / 1e6),
    { note: `${count} openings after 10 to warm up` },
  )
}
