import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'puppeteer'
import { portalUrl, openBrowser } from '../../e2e/harness/index.ts'
import { startPortal } from '../../stand-in/index.ts'
import { buildReaders } from '../bundle.ts'
import { row, type Row } from '../report.ts'
import { median } from '../statistics.ts'
import { visit } from '../visit.ts'

interface Readers {
  readUsages(body: unknown): { ok: boolean; value?: unknown[] }
  readPage(
    document: Document,
    url: URL,
  ): { subscriptions: { ok: boolean; value?: unknown[] } | null }
}
declare const readers: Readers

const usagesPath = '/MyLicenses/GetProductUsagesAndViewSettings'

/**
 * Both readers in a real page of an account at the portal's limit, 100 subscriptions; throws unless
 * all 100 are read.
 */
export async function reading(): Promise<Row[]> {
  const portal = await startPortal({ account: 'limits', generation: '2022' })
  const session = await openBrowser({ browser: 'chromium', portal })
  try {
    await visit(session.page, `${portalUrl}/MyLicenses`)
    // The portal lists them in portions; a person presses until all are there.
    await session.page.evaluate(() =>
      document.querySelector<HTMLElement>('.w-licenses + button')?.click(),
    )
    await pause(1500)
    await session.page.evaluate(
      `${readFileSync(await buildReaders(), 'utf8')};globalThis.readers = readers`,
    )
    return [
      row('readUsages100', await timeUsages(session.page), {
        note: 'mean of 20 reads a run: the browser clock has 0.1 ms',
      }),
      row('readPage100', await timePage(session.page)),
      ...(await grown(session.page)),
    ]
  } finally {
    await session.close()
    await portal.close()
  }
}

const timeUsages = (page: Page) =>
  page.evaluate(async (path) => {
    const body: unknown = await (
      await fetch(path, { headers: { 'X-Requested-With': 'XMLHttpRequest' } })
    ).json()
    const once = () => {
      const from = performance.now()
      for (let n = 0; n < 20; n++)
        if (readers.readUsages(body).value?.length !== 100) throw new Error('not all 100 were read')
      return (performance.now() - from) / 20
    }
    return Array.from({ length: 40 }, once)
  }, usagesPath)

const sizes = [10, 100, 1000, 5000] as const

/**
 * One page after the other with more panels on it. What is beyond the reader's own limits it must
 * refuse, in time.
 */
async function grown(page: Page): Promise<Row[]> {
  const times = new Map<number, number[]>()
  for (const size of sizes) times.set(size, await timeOf(page, size))
  const [ten, hundred, thousand, most] = sizes.map((size) => times.get(size)!)
  const medians = [ten!, hundred!, thousand!, most!].map((list) => median(list).toFixed(1))
  return [
    row(
      'readPageGrowth',
      thousand!.map((time) => time / (10 * median(hundred!))),
      { note: `medians: ${medians.join(', ')} ms with ${sizes.join(', ')} panels` },
    ),
    row('readPage5000', most!),
  ]
}

/**
 * Each panel is one of the page's own under another name. Throws where a part of the list is read
 * as the whole.
 */
const timeOf = (page: Page, size: number) =>
  page.evaluate((count) => {
    const list = document.querySelector('.w-licenses')!
    const names = '.u-productLogotype__name'
    const own = [...list.querySelectorAll('.u-license')].find((panel) =>
      panel.querySelector(names),
    )!
    list.replaceChildren(
      ...Array.from({ length: count }, (_, n) => {
        const panel = own.cloneNode(true) as Element
        panel.querySelector(names)!.textContent = `Kaspersky Plus ${n + 1}`
        return panel
      }),
    )
    const once = () => {
      const from = performance.now()
      const { subscriptions } = readers.readPage(document, new URL(location.href))
      const time = performance.now() - from
      const read = subscriptions?.ok ? subscriptions.value?.length : undefined
      if (read !== undefined && read !== count) throw new Error(`${read} of ${count} were read`)
      return time
    }
    once()
    return Array.from({ length: 10 }, once)
  }, size)

const timePage = (page: Page) =>
  page.evaluate(async () => {
    const times: number[] = []
    for (let n = 0; n < 40; n++) {
      // A redraw between two reads, as on the live page, so that nothing is answered from a warm
      // layout.
      document.body.style.paddingTop = `${n % 2}px`
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
      const from = performance.now()
      const { subscriptions } = readers.readPage(document, new URL(location.href))
      times.push(performance.now() - from)
      if (subscriptions?.value?.length !== 100)
        throw new Error(
          `the page reader found ${subscriptions?.value?.length ?? 'no'} subscriptions, not 100`,
        )
    }
    return times
  })
