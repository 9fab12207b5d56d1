import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FaultName, type Portal, startPortal } from '../stand-in/index.ts'
import { openBrowser, portalUrl, type Session, until } from './harness/index.ts'
import { keptBy } from './harness/kept.ts'

/** Ways in which the portal may be built or kept that nobody has seen of it: what the product makes of them in a browser. */
let portal: Portal
let session: Session
let kept: ReturnType<typeof keptBy>
let account = 'demo'
beforeAll(async () => {
  portal = await startPortal()
  session = await openBrowser({ portal })
  kept = keptBy(session, portal)
})
afterAll(async () => {
  await session?.close()
  await portal?.close()
})

const play = (...faults: FaultName[]) => portal.change({ account, faults, signedIn: true })
const withoutCookies = async () => {
  const browser = session.page.browser()
  await browser.deleteCookie(...(await browser.cookies()))
}
/** A visit with a new cookie, so late that the JSON is due. */
async function visit(...faults: FaultName[]) {
  await session.page.goto('about:blank')
  await withoutCookies()
  await kept.passTime(20)
  play(...faults)
  for (const list of Object.values(portal.ledger)) list.length = 0
  const begun = Date.now()
  await session.page.bringToFront()
  // Not on the page of subscriptions, so that the Referer is the reader's own doing.
  await session.page.goto(
    `${portalUrl}${faults.includes('json-wants-referer') ? '/MyDownloads' : '/MyLicenses'}`,
  )
  await until('the JSON is kept', () => kept.jsonRead(begun))
}
const refresh = async () => {
  const own = await session.openExtensionPage('options.html')
  const answer = await kept.ask(own, 'refresh')
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
  expect(await kept.products()).toHaveLength(7)
})

test('a page that is drawn anew for ever costs one GET and few messages', async () => {
  await visit('redrawn-for-ever')
  const before = (await session.messages()).length
  await new Promise((resolve) => setTimeout(resolve, 4000)) // ten drawings
  // The last drawing of the visit may still be told.
  expect([kept.gets().length, (await session.messages()).length - before < 3]).toEqual([1, true])
})

test('where a Referer is wanted the worker gets none of the list, and says so', async () => {
  await visit('json-wants-referer')
  await session.page.goto('about:blank')
  expect(await refresh()).toEqual({ ok: false, failure: { kind: 'portal-error', status: 403 } })
  expect(await kept.products()).toHaveLength(7)
})

test('after the sign-out two empty lists take nothing away', async () => {
  await visit()
  await session.page.goto('about:blank')
  await withoutCookies()
  play('empty-for-strangers')
  expect(await refresh()).toEqual(unclear)
  expect(await kept.products()).toHaveLength(7)
})

test('one product three times stays three', async () => {
  account = 'twins'
  await visit()
  expect(await kept.products()).toEqual(['Kaspersky Plus', 'Kaspersky Plus', 'Kaspersky Plus'])
})

// Last: such a cookie outlives what puppeteer can delete.
test('a partitioned cookie is the page’s alone: the list is read there; it does not reach the worker: it says what it was told, and the list stays', async () => {
  account = 'demo'
  await visit('cookie-partitioned')
  expect(await kept.products()).toHaveLength(7)
  await session.page.goto('about:blank')
  expect(await refresh()).toMatchObject({ ok: false })
  expect(kept.gets().at(-1)).toMatchObject({ cookie: false })
  expect(await kept.products()).toHaveLength(7)
})
