import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'puppeteer'
import { portalUrl, openBrowser } from '../../e2e/harness/index.ts'
import { startPortal } from '../../stand-in/index.ts'
import { buildReaders } from '../bundle.ts'
import { row, type Row } from '../report.ts'
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

const timePage = (page: Page) =>
  page.evaluate(async () => {
    const times: number[] = []
    for (let n = 0; n < 40; n++) {
      // A redraw between two reads, as on the live page, so that nothing is answered from a warm layout.
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
