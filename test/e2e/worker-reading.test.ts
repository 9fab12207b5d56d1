import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Portal, startPortal } from '../stand-in/index.ts'
import { openBrowser, portalUrl, type Session, until } from './harness/index.ts'
import { keptBy } from './harness/kept.ts'

let portal: Portal
let session: Session
let kept: ReturnType<typeof keptBy>
beforeAll(async () => {
  portal = await startPortal()
  session = await openBrowser({ portal })
  kept = keptBy(session, portal)
})
afterAll(async () => {
  await session?.close()
  await portal?.close()
})

const facts = { userAgent: 'Test', platform: 'Linux x86_64', maxTouchPoints: 0 }
const visit = async (path = '/MyLicenses') => {
  await session.page.bringToFront()
  await session.page.goto(portalUrl + path)
}

/** Until the worker has heard of it, and has done what it wants to do. */
const openPopup = async () => {
  const opened = async () =>
    (await session.messages()).filter(
      ({ message }) => (message as { name?: string }).name === 'popup-opened',
    ).length
  const before = await opened()
  const popup = await session.openPopup({ asTab: true })
  await until('the popup is announced', async () => (await opened()) > before)
  // Told once more: what follows from the first is decided by the time that the second is answered.
  await until(
    'no read follows',
    async () => (await kept.ask(popup, 'popup-opened', { facts }))?.reading === false,
  )
  await kept.idle()
  await popup.close()
}

test('a signed-in portal page is seen, its subscriptions are read once and kept under a hashed account', async () => {
  await visit()
  await until('the JSON is kept', () => kept.jsonRead())
  expect(await kept.products()).toHaveLength(7)
  expect(kept.gets().map(({ by, status }) => ({ by, status }))).toEqual([
    { by: 'content-script', status: 200 },
  ])
  expect((await kept.state())?.current).toMatch(/^[0-9a-f]{64}$/)
})

test('an hour of browsing with the popup opened again and again costs one GET in fifteen minutes', async () => {
  const asked: string[] = []
  for (let minutes = 5; minutes <= 60; minutes += 5) {
    await kept.passTime(5)
    const before = kept.gets().length
    const [path, kind] =
      minutes % 20 === 0 ? ['/MyLicenses', 'subscriptions'] : ['/MyDownloads', 'downloads']
    const steps = [() => kept.seen(kind, () => visit(path)), openPopup]
    for (const step of minutes % 2 === 0 ? steps.toReversed() : steps) await step()
    asked.push(
      ...kept
        .gets()
        .slice(before)
        .map(({ by }) => `${minutes}: ${by}`),
    )
  }
  // By whichever comes first: the page, or the popup while no portal tab is open.
  expect(asked).toEqual(['15: content-script', '30: worker', '45: content-script', '60: worker'])
}, 120_000)

test('the user may ask at any time, without a portal tab the worker asks by itself, and both are one GET each', async () => {
  const own = await session.openExtensionPage('options.html')
  const before = kept.gets().length
  expect(await kept.ask(own, 'refresh')).toEqual({ ok: true })
  await session.page.goto('about:blank')
  expect(await kept.ask(own, 'refresh')).toEqual({ ok: true })
  expect(
    kept
      .gets()
      .slice(before)
      .map(({ by }) => by),
  ).toEqual(['content-script', 'worker'])
  await own.close()
})

test('three requests at once are one GET', async () => {
  const own = await session.openExtensionPage('options.html')
  const before = kept.gets().length
  expect(await kept.askAtOnce(own, 'refresh', 3)).toEqual([
    { ok: true },
    { ok: true },
    { ok: true },
  ])
  expect(kept.gets().length - before).toBe(1)
  await own.close()
})

test('a Retry-After is told and obeyed, even if the user asks again; the last good list stays', async () => {
  const own = await session.openExtensionPage('options.html')
  portal.change({ faults: ['throttled-seconds'] })
  expect(await kept.ask(own, 'refresh')).toMatchObject({
    ok: false,
    failure: { kind: 'throttled', retryAt: expect.any(Number) },
  })
  const before = kept.gets().length
  portal.change({ faults: [] })
  expect(await kept.ask(own, 'refresh')).toMatchObject({
    ok: false,
    failure: { kind: 'throttled' },
  })
  expect(kept.gets()).toHaveLength(before)
  expect(await kept.products()).toHaveLength(7)
  await kept.passTime(3)
  expect(await kept.ask(own, 'refresh')).toEqual({ ok: true })
  await own.close()
})

test('without access nothing is asked, and that is what is said', async () => {
  const own = await session.openExtensionPage('options.html')
  await session.withholdAccess()
  const before = kept.gets().length
  expect(await kept.ask(own, 'refresh')).toEqual({ ok: false, failure: { kind: 'no-access' } })
  expect(kept.gets()).toHaveLength(before)
  await session.grantAccess()
  expect(await kept.ask(own, 'refresh')).toEqual({ ok: true })
  await own.close()
})

test('after all this no activation code and no address is in any message or storage area', async () => {
  const traces = JSON.stringify(await session.messages()) + (await session.everythingStored())
  expect(traces).toContain('Kaspersky Premium')
  expect(traces).not.toMatch(/(?:[A-Z0-9]{5}-){3}[A-Z0-9]{5}|FAKE|DownloadManagers|[a-z]@[a-z]+\./)
  const asked = portal.ledger.requests.filter(
    ({ by }) => by === 'content-script' || by === 'worker',
  )
  expect([...new Set(asked.map(({ method, path }) => `${method} ${path}`))]).toEqual([
    'GET /MyLicenses/GetProductUsagesAndViewSettings',
  ])
})
