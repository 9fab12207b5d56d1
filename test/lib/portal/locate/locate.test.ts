// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import type { Spot } from '../../../../lib/portal/locate/spot.ts'
import { locate, type Wanted } from '../../../../lib/portal/locate/locate.ts'
import knownLabels from '../known-labels.json'
import { portalLabel } from '../../../../lib/portal/locate/spot-label.ts'

const anyone: Wanted = { product: null, application: null }

/** Builds a page from a drawing and finds a spot on it: the id of what was found, or null. */
function find(body: string, spot: Spot, wanted: Partial<Wanted> = {}): string | null {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html><body>${body}</body></html>`,
    'text/html',
  )
  return locate(page, spot, { ...anyone, ...wanted })?.id ?? null
}

const rows = `<div role="dialog">
  <div><span>Kaspersky</span><button id="main">Download</button></div>
  <div><span>Kaspersky VPN Secure Connection</span><button id="vpn">Download</button></div>
  <div><b>Kaspersky</b> <i>Premium</i> <button id="plan">Download</button></div></div>`

describe('a place is found with certainty or not at all', () => {
  test.each<{
    name: string
    body: string
    spot: Spot
    wanted?: Partial<Wanted>
    expected: string | null
  }>([
    {
      name: 'the hook for the other downloads',
      spot: 'other-downloads',
      body: '<div role="dialog"><button id="a" data-at-selector="otherDownloads">Kenar</button></div>',
      expected: 'a',
    },
    {
      name: 'host and button with the same hook are one',
      spot: 'other-downloads',
      body: '<div role="dialog"><kl-button atselector="otherDownloads"><button id="a" data-at-selector="otherDownloads">Kenar</button></kl-button></div>',
      expected: 'a',
    },
    {
      name: 'by its label, where that is known',
      spot: 'other-downloads',
      body: '<div role="dialog"><button id="a">Autres téléchargements</button></div>',
      expected: 'a',
    },
    ...['ion-button', 'ion-item button', 'div type="button"', 'div role="menuitem"'].map((tag) => ({
      name: `by its label, on <${tag}>`,
      spot: 'other-downloads' as const,
      body: `<div role="dialog"><${tag} id="a">Autres téléchargements</${tag.split(' ')[0]}></div>`,
      expected: 'a',
    })),
    {
      name: 'a label that only contains it',
      spot: 'other-downloads',
      body: '<div role="dialog"><button id="a">Autres téléchargements et plus</button></div>',
      expected: null,
    },
    {
      name: 'two that could be it',
      spot: 'other-downloads',
      body: '<div role="dialog"><button id="a" data-at-selector="otherDownloads"></button><button id="b" data-at-selector="otherDownloads"></button></div>',
      expected: null,
    },
    {
      name: 'the Download of the app asked for',
      spot: 'download',
      body: rows,
      wanted: { application: 'Kaspersky' },
      expected: 'main',
    },
    {
      name: 'another app in the same window',
      spot: 'download',
      body: rows,
      wanted: { application: 'Kaspersky VPN Secure Connection' },
      expected: 'vpn',
    },
    { name: 'several, and nobody says which', spot: 'download', body: rows, expected: null },
    {
      name: 'the store link',
      spot: 'app-store',
      body: '<div role="dialog"><a id="a" href="https://apps.apple.com/us/app/x/id1089969624">Kenar</a></div>',
      expected: 'a',
    },
    {
      name: 'a store look-alike',
      spot: 'app-store',
      body: '<div role="dialog"><a id="a" href="https://apps.apple.com.example/app/id1089969624">Kenar</a></div>',
      expected: null,
    },
    {
      name: 'the one subscription of that name',
      spot: 'subscription',
      body: '<ul><li><a id="a" href="#1">Kaspersky Plus</a></li><li><a id="b" href="#2">Kaspersky Premium</a></li></ul>',
      wanted: { product: 'Kaspersky Premium' },
      expected: 'b',
    },
    {
      name: 'two subscriptions of one name',
      spot: 'subscription',
      body: '<ul><li><a id="a" href="#1">Kaspersky Plus</a></li><li><a id="b" href="#2">Kaspersky Plus</a></li></ul>',
      wanted: { product: 'Kaspersky Plus' },
      expected: null,
    },
    {
      name: 'a hidden twin is not another one',
      spot: 'subscription',
      body: '<ul><li hidden><a id="a" href="#1">Kaspersky Plus</a></li><li><a id="b" href="#2">Kaspersky Plus</a></li></ul>',
      wanted: { product: 'Kaspersky Plus' },
      expected: 'b',
    },
  ])('$name', ({ body, spot, wanted, expected }) => expect(find(body, spot, wanted)).toBe(expected))
})

describe('the menu', () => {
  beforeEach(() =>
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
      'https://my.kaspersky.com/MyDevices',
    ),
  )

  test.each([
    { name: 'the route in the menu', href: '/MyLicenses', expected: 'a' },
    {
      name: 'a mailed link, which starts a download',
      href: '/MyLicenses?startDownload=https://x',
      expected: null,
    },
    { name: 'another host', href: 'https://example.com/MyLicenses', expected: null },
  ])('$name', ({ href, expected }) => {
    const nav = document.createElement('nav')
    const link = document.createElement('a')
    link.id = 'a'
    link.setAttribute('href', href)
    link.append('Kenar')
    nav.append(link)
    document.body.replaceChildren(nav)
    expect(locate(document, 'subscriptions', anyone)?.id ?? null).toBe(expected)
  })
})

test.each<[Spot, string, string | null]>([
  ['subscriptions', 'fr-CA', 'Abonnements'],
  ['subscriptions', 'fr', 'Abonnements'],
  ['subscriptions', 'pt-PT', null],
  ['other-downloads', 'fr-FR', null],
  ['other-downloads', 'fr-CA', 'Autres téléchargements'],
  ['app-store', 'en-US', null],
  ['download', 'ja-JP', null],
  ['download', '', null],
])("the portal's word for %s in %s", (spot, language, expected) =>
  expect(portalLabel(spot, language)).toBe(expected),
)

const keys = {
  subscriptions: 'subscriptions',
  download: 'download',
  'other-downloads': 'otherDownloads',
  'app-store': 'downloadOnAppStore',
} as const

test.each(Object.entries(keys))(
  '%s: in every language the public word of today, or none',
  (spot, key) => {
    const { _old: old, ...known } = knownLabels as unknown as Record<
      string,
      Record<string, string>
    > & { _old: string[] }
    const languages = Object.keys(known).filter((language) => !language.startsWith('_'))
    const said = languages.map((language) => [language, portalLabel(spot as Spot, language)])
    expect(said).toEqual(
      languages.map((language) => [
        language,
        old.includes(`${language}.${key}`) ? null : (known[language]?.[key] ?? null),
      ]),
    )
  },
)

describe('the places of the other guides', () => {
  test.each<{ name: string; body: string; spot: Spot; expected: string | null }>([
    {
      name: 'the block for the code is one, its field within',
      spot: 'add-code',
      body: '<activation-code-block id="a"><div data-at-selector="activationCodeBlock" id="b"><input data-at-selector="activationCodeField" id="c"></div></activation-code-block>',
      expected: 'a',
    },
    {
      name: 'by its public question',
      spot: 'add-code',
      body: '<h3 id="a">Already have an activation code?</h3>',
      expected: 'a',
    },
    {
      name: 'two blocks',
      spot: 'add-code',
      body: '<activation-code-block></activation-code-block><activation-code-block></activation-code-block>',
      expected: null,
    },
    {
      name: 'an open dialog changes nothing of where it is',
      spot: 'add-code',
      body: '<activation-code-block id="a">x</activation-code-block><div role="dialog">y</div>',
      expected: 'a',
    },
    {
      name: 'the code, by the same rule as the reader: the one large square picture',
      spot: 'qr',
      body: '<div role="dialog"><img width="24" height="24"><img id="a" width="164" height="164"></div>',
      expected: 'a',
    },
    {
      name: 'a picture that the reader takes for no code is none for the guide',
      spot: 'qr',
      body: '<div role="dialog"><img id="a" width="88" height="88"></div>',
      expected: null,
    },
    {
      name: 'a link of a card is no menu',
      spot: 'devices',
      body: '<main><a href="https://my.kaspersky.com/MyDevices">Devices</a></main>',
      expected: null,
    },
  ])('$name', ({ body, spot, expected }) => expect(find(body, spot)).toBe(expected))
})
