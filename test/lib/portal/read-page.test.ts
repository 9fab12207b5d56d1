import { expect, test } from 'vitest'
import { readPage } from '../../../lib/portal/read-page.ts'
import { pageText, parse } from './pages.ts'

const now = new Date('2026-11-22T12:00:00Z')
const read = (file: string, route = '/MyLicenses') =>
  readPage(parse(pageText(file)), new URL(route, 'https://my.kaspersky.com'), now)
const nothing = { offered: null, application: null, links: [], subscriptions: null }

test.each([
  ['sign-in-2022.html', '/', 'sign-in', 'signed-out'],
  ['sign-in-2019.html', '/', 'sign-in', 'signed-out'],
  ['terms-2025.html', '/#/auth/layout/main', 'terms', 'signed-in'],
  ['two-step-2025.html', '/MyLicenses', 'two-step', 'signed-in'],
  ['security.html', '/', 'security', 'signed-in'],
])('of %s nothing but kind and session is read', (file, route, kind, session) => {
  expect(read(file, route)).toEqual({ ...nothing, kind, session, missing: [] })
})

test('Downloads page: the chosen tile, and links of bought cards only, hidden slides too', () => {
  expect(read('downloads-2022.html', '/MyDownloads')).toEqual({
    ...nothing,
    kind: 'downloads',
    session: 'signed-in',
    offered: 'macos',
    missing: [],
    links: [
      {
        kind: 'app-store',
        url: 'https://apps.apple.com/app/id9990000004',
        storeId: '9990000004',
        application: 'Safe Kids',
      },
    ],
  })
  expect(read('downloads-2019.html', '/MyDownloads')).toMatchObject({
    kind: 'downloads',
    session: 'signed-in',
    offered: 'ios',
  })
  expect(read('downloads-empty-2025.html', '/MyDownloads')).toEqual({
    ...nothing,
    kind: 'downloads',
    session: 'signed-in',
    missing: [],
  })
})

test('download dialog: what would be handed out, and of what', () => {
  expect(read('download-dialog-2022.html')).toEqual({
    ...nothing,
    kind: 'download-dialog',
    session: 'signed-in',
    offered: 'macos',
    application: 'Safe Kids',
    missing: [],
  })
  expect(read('dialog-fr-bare.html')).toEqual({
    ...nothing,
    kind: 'download-dialog',
    session: 'signed-in',
    offered: 'macos',
    application: 'Password Manager',
    missing: [],
  })
})

test('other downloads: links of the application, not of the advert; an installer without its address', () => {
  expect(read('other-downloads-2022.html')).toEqual({
    ...nothing,
    kind: 'other-downloads',
    session: 'signed-in',
    application: 'Kaspersky',
    missing: [],
    links: [
      {
        kind: 'app-store',
        url: 'https://apps.apple.com/app/id1089969624',
        storeId: '1089969624',
        application: 'Kaspersky',
      },
      { kind: 'google-play', packageName: 'com.kms.free', application: 'Kaspersky' },
      { kind: 'installer', application: 'Kaspersky' },
    ],
  })
})

test('subscriptions: each panel once, with a day only where words say which, never as a whole list', () => {
  const reading = read('subscriptions-2022.html')
  expect(reading).toMatchObject({
    kind: 'subscriptions',
    session: 'signed-in',
    offered: null,
    missing: [],
  })
  expect(reading.subscriptions).toEqual({
    ok: true,
    value: [
      { id: expect.any(String), product: 'Kaspersky Premium' },
      { id: expect.any(String), product: 'Kaspersky Plus' },
      { id: expect.any(String), product: 'Kaspersky Standard' },
    ],
    warnings: [{ kind: 'maybe-incomplete', missing: ['list-end'] }],
  })
  expect(JSON.stringify(reading)).not.toContain('FAKE')
})

test("a single subscription's window is of kind subscriptions", () => {
  expect(read('window-en.html')).toMatchObject({
    kind: 'subscriptions',
    session: 'signed-in',
    offered: null,
  })
})

test('any other host is unknown, and nothing is read there', () => {
  for (const address of [
    'https://my.kaspersky.com.evil.example/MyLicenses',
    'http://my.kaspersky.com/MyLicenses',
    'https://support.kaspersky.com/',
  ]) {
    expect(readPage(parse(pageText('subscriptions-2022.html')), new URL(address), now)).toEqual({
      ...nothing,
      kind: 'unknown',
      session: 'unknown',
      missing: [],
    })
  }
})

test('a page that says nothing known is unknown, and says so', () => {
  expect(readPage(parse('<h1>x</h1>'), new URL('https://my.kaspersky.com/'), now)).toEqual({
    ...nothing,
    kind: 'unknown',
    session: 'unknown',
    missing: ['page'],
  })
})

test('a page with nothing to read on it still says who is signed in', () => {
  const empty = parse(
    '<body><script>{"myKasperskyId":"0f0e"}</script><iframe title="My Kaspersky"></iframe></body>',
  )
  const page = readPage(empty, new URL('/MyLicenses', 'https://my.kaspersky.com'), now)
  expect(page).toMatchObject({ kind: 'unknown', session: 'signed-in', missing: ['page'] })
})

test('where the subscriptions have always been, not to recognise the page is not to have read them', () => {
  const failed = { ok: false, failure: { kind: 'layout-changed', missing: ['page'] } }
  expect(
    readPage(parse('<h1>x</h1>'), new URL('https://my.kaspersky.com/MyLicenses/'), now),
  ).toEqual({
    ...nothing,
    kind: 'unknown',
    session: 'unknown',
    subscriptions: failed,
    missing: ['page'],
  })
})

test.each([
  ['/MyLicenses#(modal:download/total-security)', 'download-dialog'],
  ['/MyLicenses#(modal:vpn-secure-connection)', 'download-dialog'],
  ['/MyAccount/Security', 'security'],
  ['/MyAccount#(modal:total-security/security)', 'security'],
  ['/authenticator', 'security'],
])('a product in the route does not make %s the security settings', (route, kind) =>
  expect(read('download-dialog-2022.html', route).kind).toBe(kind),
)

test('a dialog that nobody knows hides the page under it', () => {
  const html = pageText('subscriptions-2022.html').replace(
    '</main>',
    '</main><div role="dialog" aria-modal="true">x</div>',
  )
  expect(readPage(parse(html), new URL('https://my.kaspersky.com/MyLicenses'), now)).toMatchObject({
    kind: 'unknown',
    missing: ['dialog'],
  })
})

test('the route of a dialog, and what lies over the page by its name alone: not the page itself', () => {
  const route = new URL('https://my.kaspersky.com/MyLicenses#(modal:manage/standard)')
  const page = (over: string) => `<html lang="en"><header>FAKE@example.com</header>
    <main><h1>Kaspersky Standard</h1><p>Active</p><p>Valid until 14 August 2027</p></main>${over}</html>`
  const kindOf = (over: string) => readPage(parse(page(over)), route, now).kind
  expect(kindOf('<div class="popup-overlay"></div>')).toBe('subscriptions')
  expect(kindOf('<div class="popup-overlay"><div><p>Xyz</p></div></div>')).toBe('unknown')
  expect(kindOf('<div class="drawer"><nav><p>Xyz</p></nav></div>')).toBe('subscriptions')
})
