import type { CDPSession, Page, Protocol } from 'puppeteer'

export interface Share {
  /** Main-thread milliseconds in scripts of the extension, what they call included. */
  total: number
  /** The longest stretch of it without a pause, milliseconds. */
  longest: number
}

/**
 * What the extension's scripts cost on the main thread of `page` while `work` runs, by V8's
 * sampling profiler. It sees every world of the page and follows promises, which the timeline does
 * not.
 */
export async function extensionShare(page: Page, work: () => Promise<void>): Promise<Share> {
  const session = await page.createCDPSession()
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: 100 })
  await session.send('Profiler.start')
  await work()
  const { profile } = await session.send('Profiler.stop')
  await session.detach()
  return shareOf(profile)
}

/** Sums the samples under a frame of the extension. Times of the profile are microseconds. */
export function shareOf(profile: Protocol.Profiler.Profile): Share {
  const ours = new Set<number>()
  const mark = (id: number, under: boolean) => {
    const node = nodes.get(id)
    if (!node) return
    const inside = under || /^(?:chrome|moz|safari-web)-extension:/.test(node.callFrame.url)
    if (inside) ours.add(id)
    for (const child of node.children ?? []) mark(child, inside)
  }
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  mark(profile.nodes[0]?.id ?? 0, false)

  let total = 0
  let longest = 0
  let stretch = 0
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const time = (profile.timeDeltas?.[index + 1] ?? 0) / 1000
    stretch = ours.has(id) ? stretch + time : 0
    if (ours.has(id)) total += time
    longest = Math.max(longest, stretch)
  }
  return { total, longest }
}

/** Bytes of live JavaScript heap in the page's isolate, after garbage collection. */
export async function liveHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable')
  for (let n = 0; n < 3; n++) await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')
  if (!used) throw new Error('The browser does not tell its heap.')
  return used.value
}
