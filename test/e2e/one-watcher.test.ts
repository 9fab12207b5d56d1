import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tabsKey, type TabState } from '../../lib/contracts/stored.ts'
import { countWatchers } from './harness/count-watchers.ts'
import { portalUrl, until } from './harness/index.ts'
import { useStage } from './harness/use-stage.ts'

/** `npm run test:starts`: fifty starts on a computer that has other work to do. */
const long = process.env.npm_lifecycle_event === 'test:starts'
const starts = Number(process.env.STARTS ?? (long ? 50 : 2))

const stage = useStage()
const load: Worker[] = []
beforeAll(() => {
  const workers = long ? 2 : 0
  for (let count = 0; count < workers; count++)
    load.push(new Worker('for (;;) Math.random()', { eval: true }))
})
afterAll(() => Promise.all(load.map((worker) => worker.terminate())))

const reports = async () => {
  const all = await stage.session.messages()
  return all.filter(({ message }) => (message as { name?: string }).name === 'page-report').length
}
/**
 * The extension starts anew while a page loads: the manifest brings a watcher, the worker adopts
 * open tabs.
 */
async function start(delay: number): Promise<number> {
  const begun = Date.now()
  const loads = new Promise((resolve) => setTimeout(resolve, delay)).then(() =>
    stage.session.page.goto(`${portalUrl}/MyLicenses`),
  )
  await Promise.all([stage.session.updateExtension(), loads])
  await until('the page is seen', async () => {
    const tabs = (await stage.session.storage('session'))[tabsKey] ?? {}
    return Object.values(tabs as Record<string, TabState>).some(
      ({ kind, loadedAt }) => kind === 'subscriptions' && loadedAt > begun,
    )
  })
  let before = -1
  await until('it has told everything', async () => {
    const [last, now] = [before, await reports()]
    before = now
    await new Promise((resolve) => setTimeout(resolve, 600)) // no report for so long: none is under way
    return now === last
  })
  return countWatchers(stage.session)
}

test(
  `${starts} starts while a page loads: one watcher each time`,
  async () => {
    await stage.session.page.goto(`${portalUrl}/MyLicenses`)
    const counts: number[] = []
    // From before the extension is gone to after it has come again.
    for (let count = 0; count < starts; count++) counts.push(await start((count * 137) % 700))
    expect(counts).toEqual(Array.from({ length: starts }, () => 1))
  },
  60_000 + starts * 15_000,
)
