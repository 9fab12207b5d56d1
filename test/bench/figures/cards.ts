import type { Page } from 'puppeteer'
import { openBrowser } from '../../e2e/harness/index.ts'
import type { Session } from '../../e2e/harness/index.ts'
import { subscriptionsOf } from '../../fixtures/many-subscriptions.ts'
import { startPortal } from '../../stand-in/index.ts'
import { liveHeap } from '../cpu.ts'
import { row, type Row } from '../report.ts'

const untilLaidOut = 'measured until the code is laid out; it shows with that frame'

/** The QR code, first and again, and what 200 openings of a card leave on the heap. */
export async function openedCards(): Promise<Row[]> {
  const portal = await startPortal({ account: 'demo' })
  const session = await openBrowser({ browser: 'chromium', portal })
  await portal.close()
  try {
    await session.setStorage('local', subscriptionsOf(7, new Date()))
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

/**
 * From the press on "iPhone" until the code is laid out; it is on the screen with the frame that
 * this is in.
 */
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
