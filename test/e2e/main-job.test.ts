import { describe, expect, test } from 'vitest'
import { portalUrl, until } from './harness/index.ts'
import { useStage } from './harness/use-stage.ts'
import { popupPage } from './harness/popup-page.ts'

const appStore = 'https://apps.apple.com/app/id1089969624'
const usagesPath = '/MyLicenses/GetProductUsagesAndViewSettings'

/**
 * The demo account (test/stand-in/accounts/demo.ts) as a person would put it: what can be used,
 * then what needs attention.
 */
const demo = [
  { product: 'Kaspersky Premium', state: 'Active', places: '4 of 10 used · 6 free' },
  { product: 'Kaspersky Plus', state: 'Active', places: '2 of 5 used · 3 free' },
  { product: 'Kaspersky Safe Kids', state: 'Ends in 5 days', places: '1 of 500 used · 499 free' },
  { product: 'Kaspersky Standard', state: 'Not activated', places: '0 of 1 used · 1 free' },
  { product: 'Kaspersky Free', state: 'Free', places: '1 of 1 used · 0 free' },
  { product: 'Kaspersky VPN Secure Connection', state: 'Expired', places: '' },
  { product: 'Kaspersky Total Security', state: 'Expired', places: '' },
]

const stage = useStage()

async function readDemo() {
  // A tab that nobody looks at is not read.
  await stage.session.page.bringToFront()
  await stage.session.page.goto(`${portalUrl}/MyLicenses`)
  await until('the subscriptions are kept', async () =>
    JSON.stringify(await stage.session.storage('local')).includes('Kaspersky Premium'),
  )
}
async function popup<R>(work: (page: ReturnType<typeof popupPage>) => Promise<R>) {
  const page = await stage.session.openPopup({ asTab: true })
  await popupPage(page).home()
  const result = await work(popupPage(page))
  await page.close()
  return result
}

describe('the main job', () => {
  test('before anything was read the popup says so, and offers every application all the same', async () => {
    expect(await popup(async (page) => until('the notice', page.notice))).toMatchObject({
      buttons: ['Open My Kaspersky'],
    })
  })

  test('a visit to the portal fills the popup: product, standing and places of every subscription', async () => {
    await readDemo()
    const cards = await popup(async (page) =>
      until('seven cards', async () => ((await page.cards()).length === 7 ? page.cards() : null)),
    )
    expect(cards.map(({ product, state, places }) => ({ product, state, places }))).toEqual(demo)
  })

  // A popup has no window of its own: the browser makes one of the size that the page asks for,
  // each in its own way.
  test('the real popup at the toolbar is as large as it asks for, and shows the same', async () => {
    const { width, height, text } = await stage.session.showPopup()
    expect(width).toBeGreaterThanOrEqual(395)
    expect(width).toBeLessThanOrEqual(410) // where Chromium adds its scroll bar instead of taking it
    expect(height).toBeGreaterThanOrEqual(432)
    expect(height).toBeLessThanOrEqual(600)
    const folded = demo.filter(({ state }) => state === 'Expired')
    expect(text).toContain(`${folded.length} more need attention`)
    expect(demo.filter(({ product }) => !text.includes(product))).toEqual(folded)
  })

  test('a subscription unfolds into this device first, and a phone gets a QR code that leads where it says', async () => {
    const seen = await popup(async (page) => {
      await until('the cards', async () => (await page.cards()).length > 0)
      await page.press('Kaspersky Premium')
      const applications = await page.choices('application')
      const thisDevice = await page.target()
      const others = await page.choices('target')
      await page.choose('target', 'ios')
      return { applications, thisDevice, others, qr: await page.qr(), title: await page.target() }
    })
    expect(seen.applications.length).toBeGreaterThan(1)
    expect(seen.thisDevice).toBe('Kaspersky for Linux · My Kaspersky')
    expect(seen.title).toBe('Kaspersky for iPhone and iPad · App Store')
    expect(seen.others).toEqual(['linux', 'windows', 'macos', 'ios', 'android'])
    expect(seen.qr).toMatchObject({ jsqr: appStore, zxing: appStore, link: appStore })
    expect(seen.qr.pixelsPerModule).toBeGreaterThanOrEqual(4)
  })

  test('with the worker dead and the portal gone the popup still shows them, with their age', async () => {
    await stage.session.page.goto('about:blank')
    await stage.session.killWorker()
    await stage.portal.close()
    const { cards, status } = await popup(async (page) => ({
      cards: await until('the cards', async () =>
        (await page.cards()).length === 7 ? page.cards() : null,
      ),
      status: await page.status(),
    }))
    expect(cards).toHaveLength(7)
    expect(status).toMatch(/^Updated (?:just now|\d+ minutes? ago)$/)
  })
})

test('what was done left no code, no address and no request behind that ought not to be', async () => {
  const secrets = /FAKE\d?-|FAKELICENCE|FAKEDEVICE|FAKEKEY|FAKEID|alex\.fake0@example\.com/
  expect(await stage.session.everythingStored()).not.toMatch(secrets)
  const messages = await stage.session.messages()
  expect(messages.length).toBeGreaterThan(1)
  expect(JSON.stringify(messages)).not.toMatch(secrets)
  const ours = stage.portal.ledger.requests.filter(({ by }) => by !== 'page' && by !== 'navigation')
  expect(ours.length).toBeGreaterThan(0)
  expect(ours.filter(({ method, path }) => method !== 'GET' || path !== usagesPath)).toEqual([])
  expect(stage.portal.ledger.traps).toEqual([])
})
