import { Window } from 'happy-dom'
import { afterEach, expect, test } from 'vitest'
import { accounts, addressesOf, generations, languages, renderPage } from './stand-in/index.ts'

const clock = '2026-11-22T12:00:00Z'
/** Each generation in each language, every one with another seed. */
const scenarios = generations.flatMap((generation, row) =>
  languages.map((language, column) => ({ generation, language, seed: row * 10 + column, clock })),
)
const open = () => new Window({ settings: { handleDisabledFileLoadingAsSuccess: true } })
let window = open()
// happy-dom keeps every document it has parsed.
afterEach(async () => {
  await window.happyDOM.close()
  window = open()
})
const parse = (text: string) =>
  new window.DOMParser().parseFromString(text, 'text/html') as unknown as Document

/**
 * Not rendered, by any of the ways the stand-in uses. `aria-hidden` alone is a slide out of view,
 * which still counts.
 */
const gone = (element: Element) =>
  element.closest('[hidden], [style*="display"], dialog:not([open]), script') !== null
const texts = (document: Document) =>
  [...document.querySelectorAll('body *')]
    .filter((element) => element.children.length === 0 && !gone(element))
    .map((element) => element.textContent?.trim() ?? '')
const hrefs = (document: Document) =>
  [...document.querySelectorAll('a')]
    .filter((link) => !gone(link))
    .map((link) => link.getAttribute('href') ?? '')

test.each(scenarios)(
  '$generation $language seed $seed: the page shows each expected subscription once',
  (scenario) => {
    const { html, expected } = renderPage(scenario, '/MyLicenses')
    const seen = texts(parse(html)).filter((text) =>
      /^Kaspersky (?:Premium|Plus|Standard|Free|Total|Safe|VPN)/.test(text),
    )
    expect(seen).toEqual(expected.subscriptions?.map(({ product }) => product))
  },
)

const written = (date: string, language: string) =>
  (['short', 'medium', 'long'] as const).map((dateStyle) =>
    new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' }).format(new Date(date)),
  )

test.each(scenarios)(
  '$generation $language seed $seed: each expected date and count is on the page',
  (scenario) => {
    const { html, expected } = renderPage(scenario, '/MyLicenses')
    const document = parse(html)
    const text = texts(document).join('\n')
    for (const { expiresOn, dateAs, used, total } of expected.subscriptions ?? []) {
      if (dateAs === 'time')
        expect(document.querySelector(`time[datetime="${expiresOn}"]`)).not.toBeNull()
      if (dateAs === 'text')
        expect(
          written(expiresOn!, scenario.language).some((day) => text.includes(day)),
          `${expiresOn} on the page`,
        ).toBe(true)
      expect(text).toMatch(new RegExp(`${used} ?[/(] ?${total}`))
    }
  },
)

const inTwoLanguages = scenarios.filter(
  ({ language }) => language === 'fr-CA' || language === 'en-US',
)
const telling = (address: string) =>
  !address.includes('modal:') || address.includes('/premium/kaspersky')

test.each(inTwoLanguages)(
  '$generation $language seed $seed: the store and installer links are those expected and no others',
  (scenario) => {
    for (const address of addressesOf(scenario).filter(telling)) {
      const { html, expected } = renderPage(scenario, address)
      const outward = hrefs(parse(html)).filter(
        (href) => href.startsWith('https:') && !href.startsWith('https://support.'),
      )
      const stores = expected.links.flatMap(({ url }) => url ?? [])
      const installers = outward.filter((href) =>
        /\.(?:pdc\.kaspersky|kaspersky-labs)\.com\//.test(href),
      )
      expect(
        outward.filter(
          (href) => !installers.includes(href) && !expected.advertLinks.includes(href),
        ),
      ).toEqual(stores)
      expect(installers).toHaveLength(
        expected.links.filter(({ kind }) => kind === 'installer').length,
      )
    }
  },
)

test.each(scenarios)(
  '$generation $language seed $seed: the bought applications stand before the trials',
  (scenario) => {
    const { html, expected } = renderPage(scenario, '/MyDownloads')
    const names = [
      'Kaspersky',
      'VPN Secure Connection',
      'Password Manager',
      'Safe Kids',
      'Total Security',
      'Internet Security',
      'Anti-Virus',
      'Security Cloud',
    ]
    expect(texts(parse(html)).filter((text) => names.includes(text))).toEqual([
      ...(expected.applications ?? []),
      ...expected.trials,
    ])
  },
)

const dialogsIn = (html: string) =>
  [...parse(html).querySelectorAll('dialog, [role=dialog], wp-modal')].filter(({ id }) => id === '')
const dialogText = (html: string) =>
  dialogsIn(html).findLast((dialog) => !gone(dialog))?.textContent ?? ''
const iPad =
  'Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1'

test.each(scenarios)(
  '$generation $language seed $seed: the dialog names the expected application and system, and none where it is not made for it',
  (scenario) => {
    const vpn = renderPage(scenario, '/MyLicenses#(modal:download/premium/vpn)')
    expect(vpn.expected).toMatchObject({
      kind: 'download-dialog',
      application: 'VPN Secure Connection',
      offered: 'windows',
    })
    expect(dialogText(vpn.html)).toMatch(/VPN Secure Connection[^]*Windows/)
    const legacy = renderPage(scenario, '/MyLicenses#(modal:download/total-expired/total)', {
      userAgent: iPad,
    })
    expect(legacy.expected).toMatchObject({
      application: 'Total Security',
      offered: null,
      links: [],
    })
    expect(dialogText(legacy.html).replace(/Windows(?:, | \/ )Mac/, '')).not.toMatch(
      /Windows|Mac|iOS/,
    )
  },
)

test.each(generations)(
  '%s: a dialog that was closed stays in some pages and is not to be seen there',
  (generation) => {
    const left = Array.from({ length: 12 }, (_, seed) =>
      dialogsIn(renderPage({ generation, seed, clock }, '/MyDownloads').html),
    ).flat()
    expect(left.length).toBeGreaterThan(0)
    expect(left.every(gone)).toBe(true)
  },
)

test('the same scenario gives the same page, another seed another one', () => {
  const page = (seed: number) => renderPage({ seed, clock }, '/MyLicenses').html
  expect(page(7)).toBe(page(7))
  expect(new Set(Array.from({ length: 50 }, (_, seed) => page(seed))).size).toBe(50)
})

test('every system gets its own default, a desktop-mode iPad that of a Mac', () => {
  const agents = {
    windows:
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
    macos:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
    android:
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
    ios: 'Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
  }
  const offered = Object.values(agents).map(
    (userAgent) =>
      renderPage({ clock }, '/MyLicenses#(modal:download/premium/kaspersky)', { userAgent })
        .expected.offered,
  )
  expect(offered).toEqual(Object.keys(agents))
})

test('the account with a hundred subscriptions says when its page is not whole', () => {
  const lists = Array.from(
    { length: 20 },
    (_, seed) => renderPage({ account: 'limits', seed, clock }, '/MyLicenses').expected,
  )
  expect(
    new Set(lists.map(({ whole, subscriptions }) => `${whole} ${subscriptions?.length}`)),
  ).toEqual(new Set(['true 100', 'false 20']))
})

test('activation codes are different for every subscription and are not in the drawn page of 2022, 2025 and bare', () => {
  const codes = Object.values(accounts).flatMap(({ subscriptions }) =>
    subscriptions.map(({ code }) => code),
  )
  expect(new Set(codes).size).toBe(codes.length)
  for (const generation of ['2022', '2025', 'bare'] as const)
    expect(renderPage({ generation, clock }, '/MyLicenses').html).not.toMatch(/FAKE[0-9A-F]-/)
})
