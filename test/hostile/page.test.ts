import { beforeAll, expect, test } from 'vitest'
import type { FaultName } from '../stand-in/index.ts'
import { browserUnderTest, portalUrl, until } from '../e2e/harness/index.ts'
import { useStage } from '../e2e/harness/use-stage.ts'
import { type Scene, scenes } from './scenes.ts'
import { serve, served, stopServing } from './served.ts'
import { watchTab, type Tab } from './watch-tab.ts'

/**
 * A hostile page under the portal's own host. One table of scenes, one list of invariants; the last
 * test visits a clean page, and everything is as it was.
 */
const stage = useStage()
/** The page is left to itself: no event tells that nothing comes of it. */
const rest = (ms: number) => new Promise((done) => setTimeout(done, ms))
/** Our share of a page's main thread while it does its worst, ms: with room for a busy machine. */
const mostWork = 6000

let products: string[]
let tab: Tab
beforeAll(async () => {
  tab = await watchTab(stage.session.page)
  await stage.kept.seen('subscriptions', () => tab.page.goto(`${portalUrl}/MyLicenses`))
  await until('the list is kept', () => stage.kept.jsonRead())
  products = await stage.kept.products()
  expect(products).toHaveLength(7)
})

async function play({ attack, argument = [], lasts = 1200, gets: allowed = 0 }: Scene) {
  await stage.kept.seen('subscriptions', () => tab.page.goto(`${portalUrl}/MyLicenses`))
  await rest(200)
  const gets = stage.kept.gets().length
  await tab.page.evaluate(attack as (argument: string[]) => void, argument)
  const built = await tab.work()
  await rest(lasts)
  return {
    exceptions: tab.exceptions.splice(0),
    tooMuchWork: (await tab.work()) - built > mostWork,
    tooManyGets: stage.kept.gets().length - gets > allowed,
    traces: await tab.traces(),
  }
}

async function refresh() {
  const own = await stage.session.openExtensionPage('options.html')
  const answer = await stage.kept.ask(own, 'refresh')
  await own.close()
  await tab.page.bringToFront()
  return answer
}

const inFirefox = browserUnderTest === 'firefox'
const played = Object.entries(scenes).filter(([, scene]) => !inFirefox || scene.inFirefox)

test.each(played)('%s', async (_name, scene) => {
  expect(await play(scene)).toEqual({
    exceptions: [],
    tooMuchWork: false,
    tooManyGets: false,
    traces: [],
  })
  expect(await stage.session.everythingStored()).not.toMatch(/FORGED|1111111111/)
  expect(stage.portal.ledger.traps).toEqual([])
})

test.skipIf(inFirefox).each<FaultName>(['fifty-megabytes', 'json-deep'])(
  '%s: refused, and nothing is lost',
  async (fault) => {
    stage.portal.change({ faults: [fault] })
    const before = await tab.work()
    expect(await refresh()).toEqual({
      ok: false,
      failure: { kind: 'layout-changed', missing: ['json'] },
    })
    stage.portal.change({ faults: [] })
    expect((await tab.work()) - before).toBeLessThan(mostWork)
    expect(await stage.kept.products()).toEqual(products)
    expect(tab.exceptions.splice(0)).toEqual([])
  },
)

test.skipIf(inFirefox)(
  'its own service worker is not asked by us, and answers nothing in the portal’s place',
  async () => {
    await serve(tab.page)
    const gets = stage.kept.gets().length
    expect(await refresh()).toEqual({ ok: true })
    expect(stage.kept.gets()).toHaveLength(gets + 1)
    expect(await stage.kept.products()).toEqual(products)
    expect(await served(tab.page)).toMatchObject({ asked: 1 })
    await stopServing(tab.page)
  },
)

test('afterwards a clean page is read as before, and nobody is lost', async () => {
  await tab.page.goto('about:blank')
  await stage.kept.seen('subscriptions', () => tab.page.goto(`${portalUrl}/MyLicenses`))
  expect(await stage.kept.products()).toEqual(products)
})
