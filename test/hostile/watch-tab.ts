import type { CDPSession, Page } from 'puppeteer'
import { browserUnderTest } from '../e2e/harness/index.ts'

/**
 * One tab, seen from outside: what our scripts throw there, how long its thread works, and what the
 * page could notice.
 */
export interface Tab {
  page: Page
  /** Of our scripts; those of the page's own are its own affair. */
  exceptions: string[]
  /** Time of the page's main thread so far, ms; 0 = the browser does not say. */
  work(): Promise<number>
  /** What of ours the page could find. */
  traces(): Promise<string[]>
}

export async function watchTab(page: Page): Promise<Tab> {
  const exceptions: string[] = []
  const debug = browserUnderTest === 'chromium' ? await page.createCDPSession() : null
  if (debug) await listen(debug, exceptions)
  await page.evaluateOnNewDocument(noteReports)
  return {
    page,
    exceptions,
    work: async () => (debug ? workOf(debug) : 0),
    traces: () => page.evaluate(tracesOf),
  }
}

async function listen(debug: CDPSession, exceptions: string[]) {
  debug.on('Runtime.exceptionThrown', ({ exceptionDetails: thrown }) => {
    const frames = thrown.stackTrace?.callFrames.map(({ url }) => url) ?? []
    const text = thrown.exception?.description ?? thrown.text
    if ([thrown.url ?? '', ...frames, text].some((one) => one.includes('chrome-extension:')))
      exceptions.push(text)
  })
  await debug.send('Runtime.enable')
  await debug.send('Performance.enable')
}

async function workOf(debug: CDPSession): Promise<number> {
  const { metrics } = await debug.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

interface Noting {
  reports?: string[]
}

/** Runs in the page, before its own scripts. */
function noteReports() {
  const noting = globalThis as Noting
  noting.reports = []
  addEventListener('securitypolicyviolation', ({ blockedURI }) => noting.reports!.push(blockedURI))
  // A browser tells a page which scripts made a picture of it late.
  if (PerformanceObserver.supportedEntryTypes.includes('long-animation-frame'))
    new PerformanceObserver((late) => {
      const text = late.getEntries().map((one) => JSON.stringify(one.toJSON()))
      noting.reports!.push(...text.filter((one) => one.includes('-extension:')))
    }).observe({ type: 'long-animation-frame', buffered: true })
  addEventListener('message', ({ data }) => {
    if (!(data as { name?: unknown })?.name) noting.reports!.push('message')
  })
}

/** Runs in the page. By prototypes: some scenes take the page's own names away. */
function tracesOf(): string[] {
  const root = Document.prototype
  const html = (Object.getOwnPropertyDescriptor(root, 'documentElement')!.get!.call(document) ??
    null) as Element
  const foreign = [...html.children].filter(({ localName }) => !/^(?:head|body)$/.test(localName))
  const fetched = performance
    .getEntriesByType('resource')
    .filter(({ name }) => /^[a-z]+-extension:/.test(name))
  return [
    ...foreign.map(({ outerHTML }) => outerHTML.slice(0, 80)),
    ...fetched.map(({ name }) => name),
    ...((globalThis as Noting).reports ?? []),
  ]
}
