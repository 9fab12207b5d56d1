import { expect, test } from 'vitest'
import type { FaultName } from '../stand-in/index.ts'
import { portalUrl, until } from './harness/index.ts'
import { useStage } from './harness/use-stage.ts'

/**
 * Ways in which the portal may be built or kept that nobody has seen of it: what the product makes
 * of them in a browser.
 */
const stage = useStage()
let account = 'demo'

const play = (...faults: FaultName[]) => stage.portal.change({ account, faults, signedIn: true })
const withoutCookies = async () => {
  const browser = stage.session.page.browser()
  await browser.deleteCookie(...(await browser.cookies()))
}
/** A visit with a new cookie, so late that the JSON is due. */
async function visit(...faults: FaultName[]) {
  await stage.session.page.goto('about:blank')
  await withoutCookies()
  await stage.kept.passTime(20)
  play(...faults)
  for (const list of Object.values(stage.portal.ledger)) list.length = 0
  const begun = Date.now()
  await stage.session.page.bringToFront()
  // Not on the page of subscriptions, so that the Referer is the reader's own doing.
  await stage.session.page.goto(
    `${portalUrl}${faults.includes('json-wants-referer') ? '/MyDownloads' : '/MyLicenses'}`,
  )
  await until('the JSON is kept', () => stage.kept.jsonRead(begun))
}
const refresh = async () => {
  const own = await stage.session.openExtensionPage('options.html')
  const answer = await stage.kept.ask(own, 'refresh')
  await own.close()
  return answer
}
const unclear = { ok: false, failure: { kind: 'account-unclear' } }

test('before any visit: two empty lists, as strangers may get them, are not “no subscriptions”', async () => {
  play('empty-for-strangers')
  expect(await refresh()).toEqual(unclear)
})

test.each<FaultName>([
  'json-gzip',
  'json-bom',
  'json-wants-referer',
  'shadow-roots',
  'framed',
  'text-split',
  'list-cut',
  'cookie-strict',
])('%s: the whole list is read in the portal’s tab', async (fault) => {
  await visit(fault)
  expect(await stage.kept.products()).toHaveLength(7)
})

test('a page that is drawn anew for ever costs one GET and few messages', async () => {
  await visit('redrawn-for-ever')
  const before = (await stage.session.messages()).length
  await new Promise((resolve) => setTimeout(resolve, 4000)) // ten drawings: time is what is tested
  // The last drawing of the visit may still be told.
  expect([stage.kept.gets().length, (await stage.session.messages()).length - before < 3]).toEqual([
    1,
    true,
  ])
})

test('where a Referer is wanted the worker gets none of the list, and says so', async () => {
  await visit('json-wants-referer')
  await stage.session.page.goto('about:blank')
  expect(await refresh()).toEqual({ ok: false, failure: { kind: 'portal-error', status: 403 } })
  expect(await stage.kept.products()).toHaveLength(7)
})

test('after the sign-out two empty lists take nothing away', async () => {
  await visit()
  await stage.session.page.goto('about:blank')
  await withoutCookies()
  play('empty-for-strangers')
  expect(await refresh()).toEqual(unclear)
  expect(await stage.kept.products()).toHaveLength(7)
})

test('one product three times stays three', async () => {
  account = 'twins'
  await visit()
  expect(await stage.kept.products()).toEqual([
    'Kaspersky Plus',
    'Kaspersky Plus',
    'Kaspersky Plus',
  ])
})

// Last: such a cookie outlives what puppeteer can delete.
test('a partitioned cookie is the page’s alone: the list is read there; it does not reach the worker: it says what it was told, and the list stays', async () => {
  account = 'demo'
  await visit('cookie-partitioned')
  expect(await stage.kept.products()).toHaveLength(7)
  await stage.session.page.goto('about:blank')
  expect(await refresh()).toMatchObject({ ok: false })
  expect(stage.kept.gets().at(-1)).toMatchObject({ cookie: false })
  expect(await stage.kept.products()).toHaveLength(7)
})
