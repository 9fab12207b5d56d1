import { mkdirSync } from 'node:fs'
import type { Page } from 'puppeteer'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TabState, tabsKey } from '../../lib/contracts/stored.ts'
import { closedRoom } from './closed-room.ts'
import { axeFinds, heard } from './companion-heard.ts'
import { atRest, browserUnderTest, portalUrl, until, neverHappens } from './harness/index.ts'
import { pairs } from './harness/rounds.ts'
import { useStage } from './harness/use-stage.ts'
import { factsOf, toldAfter } from './page-seen.ts'

const pictures = '.output/screenshots/companion'
const stage = useStage({ scenario: { strictCsp: true }, device: 'windows-touch' })
/** Speaks for the popup, which lies over the page and does not hide it. */
let own: Page
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  own = await stage.session.openExtensionPage('manifest.json')
})

/** From the popup: "show me where". */
const showWhere = (wish: {
  application: string | null
  platform: string | null
  subscription: string | null
  job?: string
}) => stage.kept.ask(own, 'show-where', wish)

const picture = async (page: Page, name: string) => {
  // Firefox has no picture of a page that is not in front.
  await page.bringToFront()
  await page.screenshot({ path: `${pictures}/${name}.png` })
}
const at = (place: Page) => closedRoom(place)
const says = (page: Page, words: string) =>
  until(`the guide says "${words}"`, async () =>
    ((await at(page).see())?.text ?? '').includes(words),
  )

/** Both need Chromium's debugger; the words and their order are the same in Firefox. */
async function isWellHeard(page: Page, sentence: string) {
  if (browserUnderTest === 'firefox') return
  const said = await heard(page)
  expect(said[0]).toBe('region: Download Companion')
  expect(said).toContainEqual(expect.stringMatching(/^StaticText: /))
  expect(said.join()).toContain(sentence)
  expect(said).toContain('button: End the guide')
  expect(await axeFinds(page)).toEqual([])
}

/** The middle of what the guide has put its frame around, once the page has come to rest. */
async function marked(page: Page) {
  let last = ''
  const mark = await until('something is marked', async () => {
    const now = (await at(page).see())?.mark ?? null
    const resting = now !== null && JSON.stringify(now) === last
    last = JSON.stringify(now)
    return resting ? now : null
  })
  return { x: mark.left + mark.width / 2, y: mark.top + mark.height / 2 }
}

/**
 * The user scrolls to what is marked and presses it. What is drawn anew under the finger would not
 * be pressed.
 */
async function follow(page: Page) {
  await marked(page)
  await atRest(page)
  const from = await marked(page)
  await page.evaluate((middle) => scrollBy(0, middle - innerHeight / 2), from.y)
  const { x, y } = await marked(page)
  await page.mouse.click(x, y)
}

const subscriptionId = async (product: string) => {
  const stored = JSON.stringify(await stage.session.storage('local'))
  return (
    new RegExp(`"id":"([^"]+)"[^{}]*(?:\\{[^{}]*\\}[^{}]*)?"product":"${product}"`).exec(
      stored,
    )?.[1] ?? null
  )
}

/** Starts the guide for the Premium subscription from somewhere else on the portal. */
async function begin(
  page: Page,
  wish: { platform: string | null; application?: string },
  from = '/MyDevices',
) {
  if (!(await subscriptionId('Kaspersky Premium'))) {
    await page.goto(`${portalUrl}/MyLicenses`)
    await until('the subscriptions are read', () => subscriptionId('Kaspersky Premium'))
  }
  await page.goto(portalUrl + from)
  stage.portal.ledger.clicks.length = 0
  stage.portal.ledger.requests.length = 0
  await showWhere({
    application: 'Kaspersky',
    subscription: await subscriptionId('Kaspersky Premium'),
    ...wish,
  })
  await page.bringToFront()
}

const reached = (page: Page, hash: string) =>
  until(`the portal is at ${hash}`, async () =>
    (await page.evaluate(() => decodeURIComponent(location.hash))).startsWith(hash),
  )
/** What the page saw of presses, and the requests that are not the page's own or the user's. */
const presses = () =>
  stage.portal.ledger.clicks.map(
    ({ trusted, action }) => `${trusted ? 'user' : 'script'} ${action}`,
  )
const requestsOfOurs = () =>
  stage.portal.ledger.requests
    .filter(({ by }) => by !== 'page' && by !== 'navigation')
    .map(({ method, path }) => `${method} ${path}`)

describe('the other guides', () => {
  beforeEach(() => stage.portal.change({ generation: '2025', language: 'en-US' }))

  test('add a subscription: to the place for the code, which nobody touches', async () => {
    const page = await stage.session.newPage()
    await page.goto(`${portalUrl}/MyDevices`)
    await showWhere({ application: null, platform: null, subscription: null, job: 'add-code' })
    await page.bringToFront()
    await says(page, 'Open “Subscriptions”.')
    await follow(page)
    await says(page, 'Type the activation code')
    await isWellHeard(page, 'Type the activation code')
    const { x, y } = await marked(page)
    const within = await page.$eval(
      'activation-code-block',
      (block, at) => {
        const box = block.getBoundingClientRect()
        return at.x > box.left && at.x < box.right && at.y > box.top && at.y < box.bottom
      },
      { x, y },
    )
    expect(within).toBe(true)
    await page.close()
  })

  test('connect a device: the way there in words, the section with the devices marked', async () => {
    const page = await stage.session.newPage()
    await page.goto(`${portalUrl}/MyLicenses`)
    await showWhere({ application: null, platform: null, subscription: null, job: 'connect' })
    await page.bringToFront()
    await says(page, 'On the other device, install an app')
    await isWellHeard(page, 'On the other device, install an app')
    await follow(page)
    await until('the devices are open', () => page.url().endsWith('/MyDevices'))
    await page.close()
  })
})

describe('the guide', () => {
  beforeEach(() => stage.portal.change({ generation: '2022', language: 'en-US' }))

  test('leads by four steps to the default download, and presses nothing itself', async () => {
    const page = await stage.session.newPage()
    await begin(page, { platform: 'windows' })
    for (const step of [
      'Step 1 of 4',
      'Open the subscription for Kaspersky Premium.',
      'Press “Download”.',
      'Confirm the download that My Kaspersky suggests.',
    ]) {
      await says(page, step)
      await marked(page)
      await isWellHeard(page, step)
      await picture(page, `guide-${step.replace(/\W+/g, '-')}`)
      await follow(page)
    }
    await until('the guide is gone', async () => !(await at(page).exists()))
    // The guide goes at the press; the page's own note of it has further to go.
    await until('the page has noted four presses', () => presses().length === 4)
    expect(presses()).toEqual([
      'user ',
      'user go:#(modal:subscription/premium)',
      'user go:#(modal:download/premium/kaspersky)',
      'user confirm:kaspersky',
    ])
    expect(new Set(requestsOfOurs()).size).toBeLessThanOrEqual(1)
    expect(
      requestsOfOurs().every(
        (request) => request === 'GET /MyLicenses/GetProductUsagesAndViewSettings',
      ),
    ).toBe(true)
    // The confirming press was the user's own.
    expect(stage.portal.ledger.traps.filter(({ by }) => by !== 'navigation')).toEqual([])
  })

  test('leads another device to the other downloads', async () => {
    const page = await stage.session.newPage()
    await begin(page, { platform: 'android' }, '/MyLicenses#(modal:download/premium/kaspersky)')
    await says(page, 'Step 1 of 2')
    await follow(page)
    await reached(page, '#(modal:other-downloads/premium/kaspersky')
    await says(page, 'Step 2 of 2')
    await says(page, 'Scan the QR code with the other device')
    await marked(page)
    await isWellHeard(page, 'Scan the QR code with the other device')
    await picture(page, 'guide-Scan')
  })

  test('leads a computer to the link by e-mail, its form and its confirmation', async () => {
    const page = await stage.session.newPage()
    await begin(page, { platform: 'macos' }, '/MyLicenses#(modal:download/premium/kaspersky)')
    for (const [count, step] of [
      ['Step 1 of 3', 'Open “Other downloads”.'],
      ['Step 2 of 3', 'Choose to send the link by e-mail.'],
      ['Step 3 of 3', 'Enter your e-mail address and send the link.'],
    ] as const) {
      await says(page, count)
      await says(page, step)
      await follow(page)
    }
    await says(page, 'Open the e-mail on the other device.')
    await marked(page)
    expect(presses().every((press) => press.startsWith('user '))).toBe(true)
    expect(presses().at(-1)).toContain('mail:')
    await page.close()
  })

  test('knows a form that only its words tell, for who asked for it, and ends where it is sent', async () => {
    stage.portal.change({ generation: '2025' })
    const page = await stage.session.newPage()
    await begin(
      page,
      { platform: 'macos' },
      '/MyLicenses#(modal:other-downloads/premium/kaspersky)',
    )
    await says(page, 'Choose to send the link by e-mail.')
    await follow(page)
    await says(page, 'Enter your e-mail address and send the link.')
    await isWellHeard(page, 'Enter your e-mail address and send the link.')
    await follow(page)
    await until('the guide is gone', async () => !(await at(page).exists()))
    await until('two presses are noted', () => presses().length === 2)
    expect(presses()[1]).toMatch(/^user (?:mail:|go:#\(modal:captcha)/)
    await page.close()
  })

  test('looks what the dialog suggests before it points at it', async () => {
    stage.portal.change({ generation: '2019' })
    const page = await stage.session.newPage()
    await begin(page, { platform: 'windows' }, '/MyDownloads')
    for (const { tile, step } of [
      { tile: 2, step: /Open (?:“|the other ways to download)/ },
      { tile: 1, step: /Confirm the download/ },
    ]) {
      await page.evaluate(() => void (location.hash = ''))
      // The page draws itself anew after a change of its address, and the tile with it.
      await until('a press on the tile', () => page.click(`[data-os="${tile}"]`).then(() => true))
      await page.evaluate(() => void (location.hash = '#(modal:download/premium/kaspersky)'))
      await until(`the guide says ${step}`, async () =>
        step.test((await at(page).see())?.text ?? ''),
      )
    }
    await page.close()
  })

  test('quotes the word on a button, but no sentence', async () => {
    const page = await stage.session.newPage()
    await begin(page, { platform: 'android' }, '/MyLicenses#(modal:download/premium/kaspersky)')
    await says(page, 'Open “Other downloads”.')
    await page.evaluate(() => {
      const button = document.querySelector('[data-at-selector=otherDownloads]')!
      button.textContent = 'Your Mac is infected, call 555 0100'
    })
    await says(page, 'Open the other ways to download.')
    await page.close()
  })

  test('says that none is made, and points at nothing', async () => {
    const page = await stage.session.newPage()
    const application = 'Kaspersky VPN Secure Connection'
    await begin(page, { application, platform: 'linux' }, '/MyLicenses')
    await says(page, 'There is no such app for this kind of device.')
    expect((await at(page).see())?.mark).toBeNull()
    await page.close()
  })

  test('goes back with the user, and survives a redraw of what it points at', async () => {
    const page = await stage.session.newPage()
    await begin(page, { platform: 'windows' }, '/MyLicenses#(modal:download/premium/kaspersky)')
    await says(page, 'Confirm the download')
    expect((await at(page).see())?.text).not.toContain('Step')
    await page.evaluate(() => void (location.hash = ''))
    await says(page, 'Step 1 of 3')
    const before = await marked(page)
    await page.evaluate(() => {
      const list = document.querySelector('.w-licenses')!
      list.replaceWith(list.cloneNode(true))
      ;(document.querySelector('h1') as HTMLElement).style.height = '200px'
    })
    await until('the mark has followed', async () => (await marked(page)).y > before.y + 50)
    await page.close()
  })

  test('a press on what was redrawn this very moment ends it as well', async () => {
    const page = await stage.session.newPage()
    await begin(page, { platform: 'windows' }, '/MyLicenses#(modal:download/premium/kaspersky)')
    await says(page, 'Confirm the download')
    await marked(page)
    await atRest(page)
    await page.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent.trim() === 'Download',
      )!
      const drawnAnew = button.cloneNode(true) as HTMLElement
      button.replaceWith(drawnAnew)
      drawnAnew.click()
    })
    await until('the guide is gone', async () => !(await at(page).exists()))
    await page.close()
  })

  test('Esc ends it at once, and the page hears Esc as ever', async () => {
    const page = await stage.session.newPage()
    await begin(page, { platform: 'windows' })
    await says(page, 'Step 1 of 4')
    await page.evaluate(() =>
      addEventListener(
        'keydown',
        ({ key, defaultPrevented }) => void (document.title = `${key} ${defaultPrevented}`),
      ),
    )
    await page.keyboard.press('Escape')
    expect(await at(page).exists()).toBe(false)
    expect(await page.title()).toBe('Escape false')
    expect((await toldAfter(stage.session, 'other', () => page.reload())).facts).toMatchObject(
      factsOf('windows-touch'),
    )
    await neverHappens('the guide is there', at(page).exists)
  })

  test('comes along to the next page, but not to a visit after a long while', async () => {
    const page = await stage.session.newPage()
    await begin(page, { platform: 'windows' })
    await says(page, 'Step 1 of 4')
    await page.goto(`${portalUrl}/MyLicenses`)
    await says(page, 'Step 2 of 4')
    await page.goto('about:blank')
    const { [tabsKey]: tabs } = (await stage.session.storage('session')) as Record<
      string,
      Record<string, TabState>
    >
    const longAgo = Object.entries(tabs!).map(([id, tab]) => [
      id,
      { ...tab, seenAt: tab.seenAt - 31 * 60_000 },
    ])
    await stage.session.setStorage('session', { [tabsKey]: Object.fromEntries(longAgo) })
    await toldAfter(stage.session, 'subscriptions', () => page.goto(`${portalUrl}/MyLicenses`))
    await neverHappens('the guide is there', at(page).exists)
  })

  test('never scrolls and never takes the focus: what is out of sight is said', async () => {
    const page = await stage.session.newPage()
    await page.setViewport({ width: 600, height: 300 })
    await begin(page, { platform: 'windows' }, '/MyLicenses')
    await says(page, 'It is marked further down on this page.')
    await isWellHeard(page, 'It is marked further down on this page.')
    expect(await page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([
      0,
      'BODY',
    ])
    await page.setViewport({ width: 1280, height: 800 })
  })

  test('shows nothing where somebody signs in', async () => {
    const page = await stage.session.newPage()
    await begin(page, { platform: 'windows' })
    await says(page, 'Step 1 of 4')
    await toldAfter(stage.session, 'security', () => page.goto(`${portalUrl}/MyAccount/Security`))
    await neverHappens('the guide is there', at(page).exists)
    await page.goto(`${portalUrl}/MyDevices`)
    await says(page, 'Step 1 of 4')
  })
})

/** `said`: the portal's label is not public, or nothing tells which of several is meant. */
test.each(
  pairs(['2019', '2022', '2025'] as const, ['en-US', 'fr-CA', 'ru-RU', 'ja-JP', 'ar-AE'] as const),
)(
  'in the portal of %s what the guide marks is what it means, page in %s',
  async (generation, language) => {
    stage.portal.change({ generation, language })
    const page = await stage.session.newPage()
    await begin(page, { platform: 'android' }, '/MyLicenses#(modal:download/premium/kaspersky)')
    await says(page, 'Step 1 of 2')
    const { mark, text } = await until('a mark, or the words for none', async () => {
      const seen = await at(page).see()
      return seen && (seen.mark || seen.text.includes('Please look for it')) ? seen : null
    })
    // Its label is not public: then the dialog that holds it is marked.
    if (!mark || text.includes('in the marked part'))
      return expect(text).toMatch(/marked part|Please look for it/)
    await follow(page)
    await reached(page, '#(modal:other-downloads/premium/kaspersky')
  },
)
