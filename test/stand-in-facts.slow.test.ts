import { X509Certificate } from 'node:crypto'
import { Window } from 'happy-dom'
import { afterEach, expect, test } from 'vitest'
import publicLabels from './lib/portal/known-labels.json' with { type: 'json' }
import { as, ask, cookiesOf } from './stand-in/ask.ts'
import { accounts, languages, renderPage, startPortal, type Scenario } from './stand-in/index.ts'
import { known } from './stand-in/labels.ts'
import { mailOf, mailPage } from './stand-in/mail.ts'
import { scenarioOf } from './stand-in/scenario.ts'
import { viewOf } from './stand-in/view.ts'

/**
 * A fact of the portal that is held for sure (portal.md, by its sections), and where the stand-in
 * shows it.
 */
interface Fact {
  fact: string
  in: Scenario['generation'][]
  at: string
  /** Selectors, all of them on one page. */
  shows: string[]
  /** Texts that the elements of the last selector have, in this order. */
  says?: string[]
  part?: Partial<Scenario>
}

const all: Scenario['generation'][] = ['2019', '2022', '2025', 'bare']
const today: Scenario['generation'][] = ['2022', '2025', 'bare']
const out = { signedIn: false }
const danish = { language: 'da-DK' }
const hook = (name: string) => `[data-at-selector="${name}"]`
const dialog = (name: string) => `/MyDownloads#(modal:${name}/premium/kaspersky)`
const ofPremium = '/MyLicenses#(modal:subscription/premium)'
const downloads = '/MyDownloads'
const licenses = '/MyLicenses'
const terms: Partial<Scenario> = { faults: ['terms-pending'] }
const press = 'button, a'

const facts: Fact[] = [
  // §1 Hosts
  {
    fact: 'sign-in is a form in the portal’s own page',
    in: all,
    at: licenses,
    part: out,
    shows: ['input[type=password]'],
  },
  {
    fact: 'the help has a host of its own',
    in: today,
    at: licenses,
    shows: ['a[href^="https://support.kaspersky.com/KPC/1.0/en-US/"]'],
  },
  // §2 Routes
  {
    fact: '/#/auth/layout/main is the signed-out screen',
    in: all,
    at: '/#/auth/layout/main',
    part: out,
    shows: ['input[type=password]'],
  },
  {
    fact: '/#/auth/layout/main is the screen of terms',
    in: all,
    at: '/#/auth/layout/main',
    part: terms,
    shows: ['label > input[type=checkbox]'],
  },
  {
    fact: '/MyLicenses has the subscriptions',
    in: all,
    at: licenses,
    shows: [
      'input[name="ActivationCode"], [data-at-selector="activationCodeField"], activation-code-block, input[name=a]',
    ],
  },
  {
    fact: '/MyDownloads has the downloads',
    in: all,
    at: downloads,
    shows: ['h1', 'h3, h2, .u-productLogotype__name'],
  },
  {
    fact: '/MyDevices has the devices',
    in: all,
    at: '/MyDevices',
    shows: ['.device, .w-devices li, ul > li'],
  },
  {
    fact: 'the menu leads there',
    in: all,
    at: licenses,
    shows: ['a[href="/MyLicenses"]', 'a[href="/MyDownloads"]', 'a[href="/MyDevices"]'],
  },
  // §3 Signed out, signed in, in between
  {
    fact: 'signed out: the tab to sign in',
    in: ['2022'],
    at: licenses,
    part: out,
    shows: [hook('welcomeSignInTab'), hook('welcomeSignInBtn')],
  },
  {
    fact: 'signed out: the button’s host carries the hook',
    in: ['2022', '2025'],
    at: licenses,
    part: out,
    shows: ['kl-button[atselector="welcomeSignInBtn"]'],
  },
  {
    fact: 'signed out: the form',
    in: ['2022', '2025'],
    at: licenses,
    part: out,
    shows: ['.entry-panel form[data-at-selector="signInContent"]'],
  },
  {
    fact: 'signed out, oldest',
    in: ['2019'],
    at: licenses,
    part: out,
    shows: ['div.signin-invite button.js-signin-button'],
  },
  {
    fact: 'signed in: the account menu says the e-mail',
    in: ['2022', '2025'],
    at: licenses,
    shows: [`button${hook('accountMenuTrigger')}`],
    says: ['alex.fake0@example.com'],
  },
  {
    fact: 'signed in: bell and menu texts',
    in: ['2022'],
    at: licenses,
    shows: ['.w-notifications__bell', 'ul.menu-utility span.menu-item__text'],
  },
  {
    fact: 'signed in, oldest: the e-mail',
    in: ['2019'],
    at: licenses,
    shows: ['span.user-email'],
    says: ['alex.fake0@example.com'],
  },
  {
    fact: 'terms must be accepted first',
    in: ['2019', '2022', '2025'],
    at: licenses,
    part: terms,
    shows: [
      'label[data-at-selector="allowedAgreements"] ~ button[data-at-selector="agreementProceedBtn"]',
    ],
  },
  { fact: 'header', in: ['2019', '2022'], at: licenses, shows: ['#site-header nav.main-nav'] },
  {
    fact: 'menu',
    in: ['2022'],
    at: licenses,
    shows: [
      'ul[data-at-selector="priorityMainMenu"] a[data-at-menu="Downloads"][data-tracking-action="Downloads | click"]',
    ],
  },
  { fact: 'menu, oldest', in: ['2019'], at: licenses, shows: ['.js-downloads-nav-link'] },
  // §4.1 How the page is built
  {
    fact: 'Angular',
    in: ['2022'],
    at: licenses,
    shows: ['app-root[ng-version] .ng-star-inserted'],
  },
  {
    fact: 'elements of 2019-22: cards',
    in: ['2022'],
    at: downloads,
    shows: ['download-application kl-button[atselector="appInfoDownload"]', 'kl-carousel-item'],
  },
  {
    fact: 'elements of 2019-22: dialogs',
    in: ['2022'],
    at: ofPremium,
    shows: ['kl-modal-body kl-link', 'activation-code-block kl-input'],
  },
  {
    fact: 'dialogs of 2025',
    in: ['2025'],
    at: dialog('download'),
    shows: ['wp-modal[analyticsmodalname]'],
  },
  {
    fact: 'class prefixes u-, w-, a-, js-',
    in: ['2022'],
    at: downloads,
    shows: ['.u-osTile.js-osFilter', '.w-downloadProgramCard .a-button'],
  },
  {
    fact: 'cookie banner',
    in: all,
    at: licenses,
    shows: ['#CybotCookiebotDialog #CybotCookiebotDialogBodyLevelButtonAccept'],
  },
  {
    fact: 'captcha before the mail',
    in: today,
    at: dialog('captcha'),
    shows: ['iframe[title="recaptcha challenge"]'],
  },
  {
    fact: 'captcha at the sign-in',
    in: ['2025'],
    at: licenses,
    part: out,
    shows: ['form iframe[title="recaptcha challenge"]'],
  },
  {
    fact: 'picture captcha before the mail',
    in: ['2022'],
    at: dialog('captcha'),
    shows: ['kl-input img'],
  },
  {
    fact: 'picture captcha at the sign-in',
    in: ['2022'],
    at: licenses,
    part: out,
    shows: ['form kl-input img'],
  },
  // §4.2 Downloads page
  {
    fact: 'page',
    in: ['2022'],
    at: downloads,
    shows: ['div[data-at-selector="downloadPage"] #trialSoft'],
  },
  {
    fact: 'bought apps',
    in: ['2022'],
    at: downloads,
    shows: ['div[data-at-selector="downloadBlockPurchasedApps"]'],
  },
  {
    fact: 'trials',
    in: ['2019', '2022'],
    at: downloads,
    shows: ['#trialSoft h2[data-at-selector="downloadBlockTrialAppsTitle"]'],
  },
  {
    fact: 'nothing to download',
    in: ['2022', '2025'],
    at: downloads,
    part: { account: 'empty' },
    shows: ['h2.empty-downloads__header'],
  },
  {
    fact: 'OS picker 2019',
    in: ['2019'],
    at: downloads,
    shows: [
      'div[data-os="1"] + div[data-os="2"] + div[data-os="3"] + div[data-os="4"]',
      'div[data-os]',
    ],
    says: ['Windows', 'Mac', 'Android', 'iOS'],
  },
  {
    fact: 'OS picker 2020-22',
    in: ['2022'],
    at: downloads,
    shows: [
      'div.w-osSelect__list div.u-osTile.js-osFilter .u-osTile__title[data-at-selector="osName"]',
    ],
    says: ['Windows', 'Mac', 'Android', 'iOS'],
  },
  {
    fact: 'card',
    in: ['2022'],
    at: downloads,
    shows: [
      'div.w-downloadProgramCard[data-at-selector="downloadApplicationCard"][data-product-id]',
      hook('serviceShortDescription'),
    ],
  },
  {
    fact: 'name',
    in: ['2022'],
    at: downloads,
    shows: ['.u-productLogotype__name[data-at-selector="serviceName"]'],
  },
  { fact: 'name, other hook', in: ['2022'], at: downloads, shows: [hook('productName')] },
  {
    fact: 'carousel: the slide in view',
    in: ['2022'],
    at: downloads,
    shows: ['.w-carousel__slides__outer kl-carousel-item[aria-hidden="false"]'],
  },
  {
    fact: 'carousel: hidden slides stay in the DOM',
    in: ['2022'],
    at: downloads,
    shows: ['kl-carousel-item[aria-hidden="true"] [data-at-selector="downloadApplicationCard"]'],
  },
  {
    fact: 'carousel: arrow and indicator',
    in: ['2022'],
    at: downloads,
    shows: [
      '.w-carousel__arrow_right[data-at-selector="nextPageArrow"] ~ [data-at-selector="carouselIndicator"]',
    ],
  },
  {
    fact: 'buttons',
    in: ['2022'],
    at: downloads,
    shows: [
      'button[data-at-selector="appInfoDownload"]',
      'button[data-at-selector="appInfoSendToEmail"]',
    ],
  },
  {
    fact: 'buttons 2019',
    in: ['2019'],
    at: downloads,
    shows: ['button.jsDownloadApplications[data-application-id]'],
  },
  // §4.3 Dialog chain
  {
    fact: 'download dialog',
    in: ['2022'],
    at: dialog('download'),
    shows: [
      '.u-modalContainer__content kl-modal-body [data-at-selector="downloadDialog"]',
      hook('productNameBrand'),
    ],
    says: ['Kaspersky'],
  },
  {
    fact: 'other downloads, button',
    in: ['2022'],
    at: dialog('download'),
    shows: ['button[data-at-selector="otherDownloads"]'],
  },
  {
    fact: 'other downloads, view',
    in: ['2022'],
    at: dialog('other-downloads'),
    shows: ['[class*="kl-other-downloads"] button[data-at-selector="sendToMe"]'],
  },
  {
    fact: 'mail form, prefilled',
    in: ['2022'],
    at: dialog('send-link'),
    shows: [
      'input[data-at-selector="emailInput"][value="alex.fake0@example.com"]',
      'button[data-at-selector="installerSendSelfBtn"]',
    ],
  },
  {
    fact: 'mail form 2019',
    in: ['2019'],
    at: dialog('send-link'),
    shows: ['#Email[value="alex.fake0@example.com"]'],
  },
  {
    fact: 'sent',
    in: ['2022'],
    at: dialog('sent'),
    shows: [
      '[icon="circle-check"] + h2[data-at-selector="successfullySentLabel"] + button[data-at-selector="successfullySentOkBtn"]',
    ],
  },
  // §4.4 Subscriptions page
  {
    fact: 'the place for an activation code',
    in: ['2022'],
    at: licenses,
    shows: [
      'activation-code-block [data-at-selector="activationCodeBlock"] [data-at-selector="activationCodeField"]',
    ],
  },
  {
    fact: 'a window has Download, Users and Manage subscription',
    in: today,
    at: ofPremium,
    shows: ['[role=dialog], dialog', ':is([role=dialog], dialog) :is(button, a, h3)'],
    says: ['Download', 'Users', 'Manage subscription'],
  },
  {
    fact: 'a window leads to Send to device',
    in: today,
    at: ofPremium,
    part: danish,
    shows: [press],
    says: ['Send til enhed', 'Administrer abonnement'],
  },
  {
    fact: 'Send to device leads to Other downloads and to Connected device',
    in: today,
    at: '/MyLicenses#(modal:send-to-device/premium)',
    part: danish,
    shows: [press],
    says: ['Andre downloads', 'Tilsluttet enhed'],
  },
  {
    fact: 'Connected device sends the subscription, My devices shows the progress',
    in: today,
    at: '/MyLicenses#(modal:connected-device/premium)',
    part: danish,
    shows: [press],
    says: ['Send abonnement', 'Mine enheder'],
  },
  {
    fact: 'Manage subscription removes and deletes',
    in: today,
    at: '/MyLicenses#(modal:manage/premium)',
    part: danish,
    shows: [press],
    says: ['Fjern fra konto', 'Slet'],
  },
  {
    fact: 'sharing, in the owner’s window',
    in: today,
    at: ofPremium,
    part: { language: 'ru-RU' },
    shows: ['h3, button'],
    says: ['Пользователи', 'Поделиться защитой'],
  },
  {
    fact: 'Download is confirmed in a dialog that also leads to Other downloads',
    in: today,
    at: dialog('download'),
    part: danish,
    shows: [press],
    says: ['Andre downloads'],
  },
  {
    fact: 'Other downloads: QR code, link by mail',
    in: today,
    at: dialog('other-downloads'),
    part: danish,
    shows: ['svg[role="img"]', press],
    says: ['Send link'],
  },
  {
    fact: 'Other downloads: App Store',
    in: today,
    at: dialog('other-downloads'),
    part: { language: 'fr-CA' },
    shows: ['a[href^="https://apps.apple.com/"][href$="/id1089969624"]'],
    says: ['Télécharger sur l’App Store'],
  },
  {
    fact: 'at the foot of the page: a code to add',
    in: today,
    at: licenses,
    shows: ['h2, label, button'],
    says: ['Already have an activation code?', 'Add'],
  },
  // §6 Where files and apps come from
  {
    fact: 'App Store link with storefront and name',
    in: all,
    at: dialog('other-downloads'),
    shows: ['a[href="https://apps.apple.com/us/app/kaspersky-security-vpn/id1089969624"]'],
  },
  {
    fact: 'App Store link with the number alone',
    in: all,
    at: dialog('other-downloads'),
    shows: ['a[href="https://apps.apple.com/app/id1089969624"]'],
  },
  {
    fact: 'the dead link of Google Play',
    in: all,
    at: dialog('other-downloads'),
    shows: ['a[href="https://play.google.com/store/apps/details?id=com.kms.free"]'],
  },
]

let window = new Window()
afterEach(async () => {
  await window.happyDOM.close()
  window = new Window({ settings: { handleDisabledFileLoadingAsSuccess: true } })
})
const documentOf = (html: string) =>
  new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document
const clock = '2026-11-22T12:00:00Z'
const page = (part: Partial<Scenario>, at: string) => renderPage({ clock, ...part }, at)
const seeds = Array.from({ length: 24 }, (_, seed) => seed)
const textsOf = (place: ParentNode, selector: string) =>
  [...place.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '')

/** Whether the texts come in this order, with others between them. */
function inOrder(texts: string[], wanted: string[]) {
  let at = -1
  return wanted.every(
    (text) => (at = texts.findIndex((other, index) => index > at && other.includes(text))) >= 0,
  )
}

test.each(facts.flatMap((fact) => fact.in.map((generation) => ({ ...fact, generation }))))(
  '$generation: $fact',
  ({ generation, at, part, shows, says = [] }) => {
    const where = seeds.find((seed) => {
      const document = documentOf(page({ generation, seed, ...part }, at).html)
      return (
        shows.every((selector) => document.querySelector(selector)) &&
        inOrder(textsOf(document, shows.at(-1)!), says)
      )
    })
    expect(where, `${shows.join(' and ')} in none of ${seeds.length} seeds`).toBeDefined()
  },
)

test('no page has a shadow root', () => {
  for (const generation of all)
    expect(page({ generation }, licenses).html).not.toMatch(/shadowrootmode/)
})

test.each(languages)('the systems have the same names in %s', (language) => {
  expect(
    textsOf(documentOf(page({ generation: '2022', language }, downloads).html), hook('osName')),
  ).toEqual(['Windows', 'Mac', 'Android', 'iOS'])
})

test('the names of 2019-22 come by, mostly without “Kaspersky”', () => {
  const names = new Set(
    seeds.flatMap((seed) => {
      const { applications, trials } = page({ seed }, downloads).expected
      return [...applications!, ...trials]
    }),
  )
  for (const name of [
    'Security Cloud',
    'Total Security',
    'Internet Security',
    'Anti-Virus',
    'VPN Secure Connection',
    'Password Manager',
    'Safe Kids',
  ])
    expect(names).toContain(name)
})

test.each(all)('%s: one panel for each subscription, the shared one too', (generation) => {
  const text = documentOf(page({ generation }, licenses).html).body.textContent ?? ''
  for (const { product } of accounts.demo!.subscriptions) expect(text).toContain(product)
})

test.each(all)(
  '%s: the Security settings show a second QR code and its secret key',
  (generation) => {
    const document = documentOf(page({ generation }, '/MyAccount/Security').html)
    expect(document.querySelectorAll('svg[role="img"]')).toHaveLength(1)
    expect(
      (document.body.textContent ?? '') +
        (document.querySelector('input[readonly]')?.getAttribute('value') ?? ''),
    ).toMatch(/FAKESECRET[0-9A-F]{16}/)
  },
)

test('a download card has buttons and no links, so no installer’s address stands in the page', () => {
  const { html } = page({ generation: '2022' }, downloads)
  expect(
    documentOf(html).querySelector('[data-at-selector="downloadApplicationCard"] a'),
  ).toBeNull()
  expect(html).not.toMatch(/pdc\.kaspersky|AlmostDone/)
})

test('signed in, the HTML of 2022 names the page of licenses; with terms to accept, their route', () => {
  expect(page({ generation: '2022' }, licenses).html).toMatch(
    /"myKasperskyId":"FAKEID[^"]+".*\/portal\/pages\/licenses/,
  )
  expect(page(terms, licenses).html).toMatch(/"myKasperskyId":"FAKEID[^"]+".*\/auth\/layout\/main/)
})

test('signed out, the account’s id is empty or its key is missing', () => {
  const keys = seeds.map(
    (seed) => /"myKasperskyId":"[^"]*"/.exec(page({ seed, ...out }, licenses).html)?.[0],
  )
  expect(new Set(keys)).toEqual(new Set(['"myKasperskyId":""', undefined]))
})

test('the page names the sign-in service of its year; no page leads there', () => {
  expect(page({ generation: '2019' }, licenses).html).toContain('https://hq.uis.kaspersky.com')
  expect(page({ generation: '2025', ...out }, licenses).html).toContain(
    'https://eu.uis.kaspersky.com',
  )
  for (const generation of all)
    expect(
      documentOf(page({ generation, ...out }, licenses).html).querySelector(
        '[href*="uis.kaspersky"], [action]',
      ),
    ).toBeNull()
})

test('installers’ addresses and file names have the forms that are known, and are others at every drawing', () => {
  const address = (seed: number, drawing: number) =>
    /https:\/\/[^"]+(?:\.exe|\.dmg)(?=")/.exec(
      renderPage({ generation: 'bare', seed, clock }, dialog('download'), {
        drawing,
        userAgent: seed % 3 ? '' : 'Macintosh',
      }).html,
    )?.[0] ?? ''
  const file =
    '(?:startup|startup_\\d{5}|kaspersky4win2021[\\d.]+en_\\d{5}|Kaspersky|kaspersky%20internet%20security)\\.(?:exe|dmg)$'
  const forms = [
    'https://pdc[1-6]\\.(?:fra5|pa2|trt)\\.pdc\\.kaspersky\\.com/DownloadManagers/[0-9a-f]{2}/[0-9a-f-]{36}/',
    'https://pdc[1-6]\\.(?:fra5|pa2|trt)\\.pdc\\.kaspersky\\.com/DownloadManagers/[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f-]{36}/',
    'https://products\\.s\\.kaspersky-labs\\.com/homeuser/kis2019/[\\d.]+/en-\\d+/[0-9a-f]{32}/',
    'https://trial\\.s\\.kaspersky-labs\\.com/registered/[0-9a-f]{20}/[0-9a-f]{32}_1/',
    'https://dm\\.s\\.kaspersky-labs\\.com/en/KIS/[\\d.]+/',
  ].map((form) => new RegExp(`^${form}${file}`))
  const seen = new Set(
    Array.from({ length: 40 }, (_, seed) => forms.findIndex((form) => form.test(address(seed, 1)))),
  )
  expect(seen).toEqual(new Set([0, 1, 2, 3, 4]))
  const pdc = seeds.find((seed) => address(seed, 1).includes('pdc'))!
  expect(address(pdc, 1)).not.toBe(address(pdc, 2))
})

test('the stores that Kaspersky names for Android are named, without a link', () => {
  const { body } = documentOf(
    seeds
      .map((seed) => page({ seed, generation: 'bare' }, dialog('other-downloads')).html)
      .join(''),
  )
  expect(body.textContent).toMatch(/Galaxy Store · Huawei AppGallery · Xiaomi GetApps/)
  expect(body.innerHTML).not.toMatch(/galaxystore|appgallery\.|mi\.com/)
})

test.each<{ year: string; generation: Scenario['generation']; subject: string; links: RegExp }>([
  {
    year: '2019, one for each system',
    generation: '2019',
    subject: 'Download links for Kaspersky',
    links: /^https:\/\/my\.kaspersky\.com\/AlmostDone\/Download\?applicationId=\d+&/,
  },
  {
    year: '2020-21',
    generation: '2022',
    subject: 'Download link for Kaspersky',
    links:
      /^https:\/\/my\.kaspersky\.com\/(?:MyLicenses\?startDownload=https|\?returnUrl=.*applicationId%253D\d+)/,
  },
])('the mail of $year', ({ generation, subject, links }) => {
  for (const seed of seeds) {
    const mail = mailOf(viewOf(scenarioOf({ generation, seed }), dialog('sent')))!
    expect(mail.subject).toBe(subject)
    expect(mail.links).toHaveLength(generation === '2019' ? 4 : 1)
    const shown = documentOf(
      mailPage({ time: clock, ...mail }, 'https://my.kaspersky.com').markup,
    ).querySelectorAll('a.green-button.at-GetDownloadLink')
    expect(shown).toHaveLength(mail.links.length)
    for (const link of shown) expect(link.getAttribute('href')).toMatch(links)
  }
})

test('the page of 2016-17 that carried its subscriptions inline is kept in 2019', () => {
  expect(page({ generation: '2019' }, licenses).html).toMatch(
    /licensesAndViewSettings = {"ServiceUsages":\[{"ServiceName":"[^"]+","AvailableSlotsCount":\d+,"ExpirationDate":/,
  )
})

test.each([
  { language: 'fr-CA', at: dialog('download'), label: 'Autres téléchargements' },
  { language: 'ru-RU', at: dialog('download'), label: 'Скачать' },
  { language: 'ja-JP', at: licenses, label: 'ライセンス' },
  { language: 'ar-AE', at: licenses, label: 'الاشتراكات' },
  {
    language: 'de-DE',
    at: downloads,
    part: { account: 'empty' },
    label: 'Um Apps herunterzuladen, verknüpfen Sie das Abonnement mit Ihrem Konto',
  },
])('$language has its known label “$label”', ({ language, at, part, label }) => {
  expect(page({ generation: '2025', language, ...part }, at).html).toContain(label)
})

test.each(languages)(
  'in %s every label but the invented ones is a public one, copied exactly',
  (language) => {
    expect(publicLabels[language]).toMatchObject(known[language]!)
  },
)

const heading = (seed: number) =>
  documentOf(page({ generation: '2025', language: 'de-DE', seed }, licenses).html).querySelector(
    'h1',
  )?.textContent ?? ''
test('a label that is not known in a language is another word in every seed that invents', () => {
  const inventing = Array.from({ length: 40 }, (_, index) => index * 10)
  expect(new Set(inventing.map(heading)).size).toBeGreaterThan(20)
})
test('and one of a few plain ones in the others', () => {
  const said = new Set(seeds.filter((seed) => seed % 10 !== 0).map(heading))
  expect(said).toContain('Abonnements')
  expect(said.size).toBeLessThan(5)
})

test('§5: the portal’s other requests answer with the fields that were seen', async () => {
  const portal = await startPortal()
  const cookies = cookiesOf(await ask(portal, licenses, as.navigation))
  const fields = async (path: string) =>
    JSON.parse((await ask(portal, path, { ...cookies, ...as.page })).body) as Record<
      string,
      unknown
    >
  expect(await fields('/MyDevices/api/DeviceList')).toEqual({
    devices: expect.arrayContaining([
      { deviceAlias: 'FAKEDEVICE Alex laptop', osTypeLabel: expect.any(String) },
    ]),
  })
  expect(await fields('/MyAccountApi')).toEqual({
    country: expect.any(String),
    email: 'alex.fake0@example.com',
    alias: expect.any(String),
  })
  expect(await fields('/api/config/common')).toEqual({ antiForgeryToken: expect.any(String) })
  await portal.close()
})

test('§1: the language is the portal’s own setting, not a part of the address', async () => {
  const portal = await startPortal({ language: 'ru-RU' })
  const tongue = async () =>
    /<html lang="([^"]+)"/.exec((await ask(portal, licenses, as.navigation)).body)?.[1]
  expect(await tongue()).toBe('ru-RU')
  portal.change({ language: 'ja-JP' })
  expect(await tongue()).toBe('ja-JP')
  await portal.close()
})

test('the certificate is for the portal’s real name, and was made here', async () => {
  const portal = await startPortal()
  await portal.close()
  const { subjectAltName, issuer, subject } = new X509Certificate(portal.certificate.cert)
  expect(subjectAltName).toContain('DNS:my.kaspersky.com, DNS:localhost')
  expect(issuer).toBe(subject)
})
