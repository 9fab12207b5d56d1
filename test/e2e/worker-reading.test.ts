import { expect, test } from 'vitest'
import { portalUrl, until } from './harness/index.ts'
import { useStage } from './harness/use-stage.ts'

const stage = useStage()

const visit = async (path = '/MyLicenses') => {
  await stage.session.page.bringToFront()
  await stage.session.page.goto(portalUrl + path)
}

/** Until the worker has heard of it, and has done what it wants to do. */
const openPopup = async () => {
  const opened = async () =>
    (await stage.session.messages()).filter(
      ({ message }) => (message as { name?: string }).name === 'popup-opened',
    ).length
  const before = await opened()
  const popup = await stage.session.openPopup({ asTab: true })
  await until('the popup is announced', async () => (await opened()) > before)
  await until('no read follows', async () => !(await stage.kept.popupReads()))
  await stage.kept.idle()
  await popup.close()
}

test('a signed-in portal page is seen, its subscriptions are read once and kept under a hashed account', async () => {
  await visit()
  await until('the JSON is kept', () => stage.kept.jsonRead())
  expect(await stage.kept.products()).toHaveLength(7)
  expect(stage.kept.gets().map(({ by, status }) => ({ by, status }))).toEqual([
    { by: 'content-script', status: 200 },
  ])
  expect((await stage.kept.state())?.current).toMatch(/^[0-9a-f]{64}$/)
})

test('half an hour of browsing with the popup opened again and again costs one GET in fifteen minutes', async () => {
  const asked: string[] = []
  for (let minutes = 5; minutes <= 30; minutes += 5) {
    await stage.kept.passTime(5)
    const before = stage.kept.gets().length
    const [path, kind] =
      minutes % 20 === 0 ? ['/MyLicenses', 'subscriptions'] : ['/MyDownloads', 'downloads']
    const steps = [() => stage.kept.seen(kind, () => visit(path)), openPopup]
    for (const step of minutes % 2 === 0 ? steps.toReversed() : steps) await step()
    asked.push(
      ...stage.kept
        .gets()
        .slice(before)
        .map(({ by }) => `${minutes}: ${by}`),
    )
  }
  // By whichever comes first: the page, or the popup while no portal tab is open.
  expect(asked).toEqual(['15: content-script', '30: worker'])
}, 120_000)

test('the user may ask at any time, without a portal tab the worker asks by itself, and both are one GET each', async () => {
  const own = await stage.session.openExtensionPage('options.html')
  const before = stage.kept.gets().length
  expect(await stage.kept.ask(own, 'refresh')).toEqual({ ok: true })
  await stage.session.page.goto('about:blank')
  expect(await stage.kept.ask(own, 'refresh')).toEqual({ ok: true })
  expect(
    stage.kept
      .gets()
      .slice(before)
      .map(({ by }) => by),
  ).toEqual(['content-script', 'worker'])
  await own.close()
})

test('three requests at once are one GET', async () => {
  const own = await stage.session.openExtensionPage('options.html')
  const before = stage.kept.gets().length
  expect(await stage.kept.askAtOnce(own, 'refresh', 3)).toEqual([
    { ok: true },
    { ok: true },
    { ok: true },
  ])
  expect(stage.kept.gets().length - before).toBe(1)
  await own.close()
})

test('a Retry-After is told and obeyed, even if the user asks again; the last good list stays', async () => {
  const own = await stage.session.openExtensionPage('options.html')
  stage.portal.change({ faults: ['throttled-seconds'] })
  expect(await stage.kept.ask(own, 'refresh')).toMatchObject({
    ok: false,
    failure: { kind: 'throttled', retryAt: expect.any(Number) },
  })
  const before = stage.kept.gets().length
  stage.portal.change({ faults: [] })
  expect(await stage.kept.ask(own, 'refresh')).toMatchObject({
    ok: false,
    failure: { kind: 'throttled' },
  })
  expect(stage.kept.gets()).toHaveLength(before)
  expect(await stage.kept.products()).toHaveLength(7)
  await stage.kept.passTime(3)
  expect(await stage.kept.ask(own, 'refresh')).toEqual({ ok: true })
  await own.close()
})

test('without access nothing is asked, and that is what is said', async () => {
  const own = await stage.session.openExtensionPage('options.html')
  await stage.session.withholdAccess()
  const before = stage.kept.gets().length
  expect(await stage.kept.ask(own, 'refresh')).toEqual({
    ok: false,
    failure: { kind: 'no-access' },
  })
  expect(stage.kept.gets()).toHaveLength(before)
  await stage.session.grantAccess()
  expect(await stage.kept.ask(own, 'refresh')).toEqual({ ok: true })
  await own.close()
})

test('after all this no activation code and no address is in any message or storage area', async () => {
  const traces =
    JSON.stringify(await stage.session.messages()) + (await stage.session.everythingStored())
  expect(traces).toContain('Kaspersky Premium')
  expect(traces).not.toMatch(/(?:[A-Z0-9]{5}-){3}[A-Z0-9]{5}|FAKE|DownloadManagers|[a-z]@[a-z]+\./)
  const asked = stage.portal.ledger.requests.filter(
    ({ by }) => by === 'content-script' || by === 'worker',
  )
  expect([...new Set(asked.map(({ method, path }) => `${method} ${path}`))]).toEqual([
    'GET /MyLicenses/GetProductUsagesAndViewSettings',
  ])
})
