import { expect, test } from 'vitest'
import { browserUnderTest, portalUrl, until } from '../e2e/harness/index.ts'
import { useStage } from '../e2e/harness/use-stage.ts'
import { pagesSeen, toldAll } from '../e2e/page-seen.ts'

// Pages that a browser draws before anybody sees them, or puts away and brings back, in the browser
// itself; test/lib/portal/watch/put-away-page.slow.test.ts plays its events one by one.
const stage = useStage({ scenario: { mayBeStored: true }, keepsPages: true })
declare const self: { isTheSame?: boolean }
/** Longer than a report takes: no event tells that none comes. */
const quiet = () => new Promise((done) => setTimeout(done, 1500))
const seenSince = async (before: number) => (await pagesSeen(stage.session)).slice(before)

test('a page out of the browser’s cache says again what it shows, with the salt of today', async () => {
  const { page } = stage.session
  await stage.kept.seen('subscriptions', () => page.goto(`${portalUrl}/MyLicenses`))
  const keyBefore = (await pagesSeen(stage.session)).at(-1)!.account!.key
  await page.evaluate(() => (self.isTheSame = true))
  await stage.kept.seen('other', () => page.goto(`${portalUrl}/MyDevices`))
  const own = await stage.session.openExtensionPage('options.html')
  await stage.kept.ask(own, 'forget-everything')
  await own.close()
  await page.bringToFront()
  const before = (await pagesSeen(stage.session)).length
  await quiet()
  expect((await seenSince(before)).filter(({ kind }) => kind === 'subscriptions')).toEqual([])
  await page.evaluate(() => history.back())
  const again = await until('it is told of again', async () =>
    (await seenSince(before)).find(({ kind }) => kind === 'subscriptions'),
  )
  expect(await page.evaluate(() => self.isTheSame)).toBe(true)
  expect(again.account!.key).toMatch(/^[\da-f]{64}$/)
  expect(again.account!.key).not.toBe(keyBefore)
})

test.skipIf(browserUnderTest === 'firefox')(
  'a page that is drawn before anybody sees it is not told of until it is seen, then once',
  async () => {
    // A tab that no debugger was asked about: in others Chromium draws nothing ahead.
    const page = await stage.session.newPage()
    await stage.kept.seen('other', () => page.goto(`${portalUrl}/MyDevices`))
    const before = await toldAll(stage.session)
    await page.evaluate(() => {
      const rules = document.createElement('script')
      rules.type = 'speculationrules'
      const ahead = { source: 'list', urls: ['/MyLicenses'], eagerness: 'immediate' }
      rules.textContent = JSON.stringify({ prerender: [ahead] })
      document.head.append(rules)
    })
    await until('it is drawn ahead', async () =>
      stage.portal.ledger.requests.some(
        ({ headers, path }) =>
          path.startsWith('/portal/view') &&
          'prerender' === String(headers['sec-purpose']).split(';')[1],
      ),
    )
    await quiet()
    expect(await seenSince(before)).toEqual([])
    await page.evaluate(() => void (location.href = '/MyLicenses'))
    await until('it is told of', async () =>
      (await seenSince(before)).find(({ kind }) => kind === 'subscriptions'),
    )
    const [entry] = await page.evaluate(() =>
      performance
        .getEntriesByType('navigation')
        .map((one) => (one as unknown as { activationStart: number }).activationStart),
    )
    expect(entry).toBeGreaterThan(0)
    await quiet()
    expect((await seenSince(before)).map(({ kind }) => kind)).toEqual(['subscriptions'])
  },
)
