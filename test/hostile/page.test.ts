import { beforeAll, expect, test } from 'vitest'
import { portalUrl, until } from '../e2e/harness/index.ts'
import { useStage } from '../e2e/harness/use-stage.ts'
import { type Scene, scenes } from './scenes.ts'
import { watchTab, type Tab } from './watch-tab.ts'

/**
 * A hostile page under the portal's own host. One table of scenes, one list of invariants; the last
 * test visits a clean page, and everything is as it was.
 */
const stage = useStage()
const rest = (ms: number) => new Promise((done) => setTimeout(done, ms))
/** Our share of a page's main thread while it does its worst, ms. */
const mostWork = 2500

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
    tooMuchWork: built === null ? false : (await tab.work())! - built > mostWork,
    tooManyGets: stage.kept.gets().length - gets > allowed,
    traces: await tab.traces(),
  }
}

test.each(Object.entries(scenes))('%s', async (_name, scene) => {
  expect(await play(scene)).toEqual({
    exceptions: [],
    tooMuchWork: false,
    tooManyGets: false,
    traces: [],
  })
  expect(await stage.session.everythingStored()).not.toMatch(/FORGED|1111111111/)
  expect(stage.portal.ledger.traps).toEqual([])
})

test('afterwards a clean page is read as before, and nobody is lost', async () => {
  await tab.page.goto('about:blank')
  await stage.kept.seen('subscriptions', () => tab.page.goto(`${portalUrl}/MyLicenses`))
  expect(await stage.kept.products()).toEqual(products)
})
