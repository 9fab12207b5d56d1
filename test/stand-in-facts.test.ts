import { X509Certificate } from 'node:crypto'
import { Window } from 'happy-dom'
import { afterEach, expect, test } from 'vitest'
import { renderPage, startPortal, type Scenario } from './stand-in/index.ts'

/** Every fact of the portal that is held for sure, and where the stand-in shows it. */
interface Fact {
  fact: string
  in: Scenario['generation'][]
  at: string
  shows: string
  part?: Partial<Scenario>
}

const out = { signedIn: false }
const dialog = (name: string) => `/MyDownloads#(modal:${name}/premium/kaspersky)`
const downloads = '/MyDownloads'
const licenses = '/MyLicenses'

const facts: Fact[] = [
  // Signed out
  { fact: 'signed out: the tab and the button to sign in', in: ['2022'], at: licenses, part: out, shows: '[data-at-selector="welcomeSignInTab"], [data-at-selector="welcomeSignInBtn"]' },
  { fact: 'signed out: the button’s host carries the hook', in: ['2022', '2025'], at: licenses, part: out, shows: 'kl-button[atselector="welcomeSignInBtn"]' },
  { fact: 'signed out: the form', in: ['2022', '2025'], at: licenses, part: out, shows: '.entry-panel form[data-at-selector="signInContent"]' },
  { fact: 'signed out, oldest', in: ['2019'], at: licenses, part: out, shows: 'div.signin-invite button.js-signin-button' },
  // Signed in
  { fact: 'signed in: the account menu', in: ['2022', '2025'], at: licenses, shows: 'button[data-at-selector="accountMenuTrigger"]' },
  { fact: 'signed in: bell', in: ['2022'], at: licenses, shows: '.w-notifications__bell' },
  { fact: 'signed in: menu texts', in: ['2022'], at: licenses, shows: 'ul.menu-utility span.menu-item__text' },
  { fact: 'signed in, oldest: the e-mail', in: ['2019'], at: licenses, shows: 'span.user-email' },
  { fact: 'terms must be accepted first', in: ['2019', '2022', '2025'], at: licenses, part: { faults: ['terms-pending'] }, shows: 'label[data-at-selector="allowedAgreements"] ~ button[data-at-selector="agreementProceedBtn"]' },
  // Header and menu
  { fact: 'header', in: ['2019', '2022'], at: licenses, shows: '#site-header nav.main-nav' },
  { fact: 'menu', in: ['2022'], at: licenses, shows: 'ul[data-at-selector="priorityMainMenu"] a[data-at-menu="Downloads"][data-tracking-action="Downloads | click"]' },
  { fact: 'menu, oldest', in: ['2019'], at: licenses, shows: '.js-downloads-nav-link' },
  { fact: 'the section of devices', in: ['2019', '2022', '2025', 'bare'], at: licenses, shows: 'a[href="/MyDevices"]' },
  // How the page is built
  { fact: 'Angular', in: ['2022'], at: licenses, shows: 'app-root[ng-version] .ng-star-inserted' },
  { fact: 'elements of 2019-22', in: ['2022'], at: downloads, shows: 'download-application kl-button' },
  { fact: 'input element', in: ['2022'], at: dialog('send-link'), shows: 'kl-input > input' },
  { fact: 'link element', in: ['2022'], at: `${licenses}#(modal:subscription/premium)`, shows: 'kl-modal-body kl-link' },
  { fact: 'dialogs of 2025', in: ['2025'], at: dialog('download'), shows: 'wp-modal[analyticsmodalname]' },
  { fact: 'a host component may carry the hook', in: ['2022'], at: downloads, shows: 'kl-button[atselector="appInfoDownload"]' },
  { fact: 'class prefixes u-, w-, a-, js-', in: ['2022'], at: downloads, shows: '.u-osTile.js-osFilter, .w-downloadProgramCard .a-button' },
  { fact: 'cookie banner', in: ['2019', '2022', '2025', 'bare'], at: licenses, shows: '#CybotCookiebotDialog #CybotCookiebotDialogBodyLevelButtonAccept' },
  { fact: 'captcha in the send-link dialog', in: ['2022', '2025', 'bare'], at: dialog('captcha'), shows: 'iframe[title="recaptcha challenge"]' },
  { fact: 'picture captcha', in: ['2022'], at: dialog('captcha'), shows: 'kl-input img' },
  // Downloads page
  { fact: 'page', in: ['2022'], at: downloads, shows: 'div[data-at-selector="downloadPage"]' },
  { fact: 'trials', in: ['2019', '2022'], at: downloads, shows: '#trialSoft h2[data-at-selector="downloadBlockTrialAppsTitle"]' },
  { fact: 'bought apps', in: ['2022'], at: downloads, shows: 'div[data-at-selector="downloadBlockPurchasedApps"]' },
  { fact: 'nothing to download', in: ['2022', '2025'], at: downloads, part: { account: 'empty' }, shows: 'h2.empty-downloads__header' },
  { fact: 'OS picker 2019', in: ['2019'], at: downloads, shows: 'div[data-os="1"] + div[data-os="2"] + div[data-os="3"] + div[data-os="4"]' },
  { fact: 'OS picker 2020-22', in: ['2022'], at: downloads, shows: 'div.w-osSelect__list div.u-osTile.js-osFilter .u-osTile__title[data-at-selector="osName"]' },
  { fact: 'card', in: ['2022'], at: downloads, shows: 'div.w-downloadProgramCard[data-at-selector="downloadApplicationCard"][data-product-id]' },
  { fact: 'name', in: ['2022'], at: downloads, shows: '.u-productLogotype__name[data-at-selector="serviceName"]' },
  { fact: 'name, other hook', in: ['2022'], at: downloads, shows: '[data-at-selector="productName"]' },
  { fact: 'text', in: ['2022'], at: downloads, shows: '[data-at-selector="serviceShortDescription"]' },
  { fact: 'carousel: the slide in view', in: ['2022'], at: downloads, shows: '.w-carousel__slides__outer kl-carousel-item[aria-hidden="false"]' },
  { fact: 'carousel: hidden slides stay in the DOM', in: ['2022'], at: downloads, shows: 'kl-carousel-item[aria-hidden="true"] [data-at-selector="downloadApplicationCard"]' },
  { fact: 'carousel: arrow and indicator', in: ['2022'], at: downloads, shows: '.w-carousel__arrow_right[data-at-selector="nextPageArrow"] ~ [data-at-selector="carouselIndicator"]' },
  { fact: 'buttons', in: ['2022'], at: downloads, shows: 'button[data-at-selector="appInfoDownload"]' },
  { fact: 'buttons: by mail', in: ['2022'], at: downloads, shows: 'button[data-at-selector="appInfoSendToEmail"]' },
  { fact: 'buttons 2019', in: ['2019'], at: downloads, shows: 'button.jsDownloadApplications[data-application-id]' },
  // Dialog chain
  { fact: 'download dialog', in: ['2022'], at: dialog('download'), shows: '.u-modalContainer__content kl-modal-body [data-at-selector="productNameBrand"]' },
  { fact: 'other downloads, button', in: ['2022'], at: dialog('download'), shows: 'button[data-at-selector="otherDownloads"]' },
  { fact: 'other downloads, view', in: ['2022'], at: dialog('other-downloads'), shows: '[class*="kl-other-downloads"] button[data-at-selector="sendToMe"]' },
  { fact: 'mail form, prefilled', in: ['2022'], at: dialog('send-link'), shows: 'input[data-at-selector="emailInput"][value="alex.fake0@example.com"]' },
  { fact: 'mail form, button', in: ['2022'], at: dialog('send-link'), shows: 'button[data-at-selector="installerSendSelfBtn"]' },
  { fact: 'mail form 2019', in: ['2019'], at: dialog('send-link'), shows: '#Email[value="alex.fake0@example.com"]' },
  { fact: 'sent', in: ['2022'], at: dialog('sent'), shows: '[icon="circle-check"] + h2[data-at-selector="successfullySentLabel"] + button[data-at-selector="successfullySentOkBtn"]' },
  // Subscriptions page
  { fact: 'the place for an activation code', in: ['2022'], at: licenses, shows: 'activation-code-block [data-at-selector="activationCodeBlock"] [data-at-selector="activationCodeField"]' },
  { fact: 'other downloads hold a QR code', in: ['2019', '2022', '2025', 'bare'], at: dialog('other-downloads'), shows: 'svg[role="img"]' },
  { fact: 'other downloads hold the App Store', in: ['2019', '2022', '2025', 'bare'], at: dialog('other-downloads'), shows: 'a[href^="https://apps.apple.com/"][href$="/id1089969624"]' },
  { fact: 'a second QR code, with a secret key, under Security', in: ['2019', '2022', '2025', 'bare'], at: '/MyAccount/Security', shows: 'svg[role="img"]' },
]

let window = new Window()
afterEach(async () => {
  await window.happyDOM.close()
  window = new Window({ settings: { handleDisabledFileLoadingAsSuccess: true } })
})
const documentOf = (html: string) => new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document
const page = (part: Partial<Scenario>, at: string) => renderPage({ clock: '2026-11-22T12:00:00Z', ...part }, at)
const seeds = Array.from({ length: 12 }, (_, seed) => seed)

test.each(facts.flatMap((fact) => fact.in.map((generation) => ({ ...fact, generation }))))('$generation: $fact', ({ generation, at, part, shows }) => {
  const where = seeds.find((seed) => documentOf(page({ generation, seed, ...part }, at).html).querySelector(shows))
  expect(where, `${shows} in none of ${seeds.length} seeds`).toBeDefined()
})

test('no page has a shadow root', () => {
  for (const generation of ['2019', '2022', '2025', 'bare'] as const) expect(page({ generation }, licenses).html).not.toMatch(/shadowrootmode/)
})

test.each(['en-US', 'fr-CA', 'de-DE', 'ru-RU', 'ja-JP', 'ar-AE'])('the systems have the same names in %s', (language) => {
  const names = [...documentOf(page({ generation: '2022', language }, downloads).html).querySelectorAll('[data-at-selector="osName"]')].map((name) => name.textContent)
  expect(names).toEqual(['Windows', 'Mac', 'Android', 'iOS'])
})

test('a download card has buttons and no links, so no installer’s address stands in the page', () => {
  const { html } = page({ generation: '2022' }, downloads)
  expect(documentOf(html).querySelector('[data-at-selector="downloadApplicationCard"] a')).toBeNull()
  expect(html).not.toMatch(/pdc\.kaspersky|AlmostDone/)
})

test('signed in, the HTML of 2022 names the page of licenses; with terms to accept, their route', () => {
  expect(page({ generation: '2022' }, licenses).html).toContain('/portal/pages/licenses')
  expect(page({ faults: ['terms-pending'] }, licenses).html).toMatch(/"myKasperskyId":"FAKEID[^"]+".*\/auth\/layout\/main/)
})

test('an installer’s address has the form that is known, and is another one at every drawing', () => {
  const address = (drawing: number) => /https:\/\/pdc[^"]+/.exec(renderPage({ generation: 'bare' }, dialog('download'), { drawing }).html)?.[0] ?? ''
  expect(address(1)).toMatch(/^https:\/\/pdc[1-6]\.(?:fra5|pa2|trt)\.pdc\.kaspersky\.com\/DownloadManagers\/[0-9a-f]{2}\/[0-9a-f-]{36}\/(?:startup_\d{5}\.exe|Kaspersky\.dmg)$/)
  expect(address(1)).not.toBe(address(2))
})

test('the page of 2016-17 that carried its subscriptions inline is kept in 2019', () => {
  expect(page({ generation: '2019' }, licenses).html).toMatch(/licensesAndViewSettings = {"ServiceUsages":\[{"ServiceName":"[^"]+","AvailableSlotsCount":\d+,"ExpirationDate":/)
})

test.each([
  { language: 'fr-CA', at: dialog('other-downloads'), label: 'Télécharger sur l’App Store' },
  { language: 'fr-CA', at: dialog('download'), label: 'Autres téléchargements' },
  { language: 'ru-RU', at: dialog('download'), label: 'Скачать' },
  { language: 'ja-JP', at: licenses, label: 'ライセンス' },
  { language: 'ar-AE', at: licenses, label: 'الاشتراكات' },
  { language: 'en-US', at: licenses, label: 'Already have an activation code?' },
  { language: 'de-DE', at: downloads, part: { account: 'empty' }, label: 'Um Apps herunterzuladen, verknüpfen Sie das Abonnement mit Ihrem Konto' },
])('$language has its known label “$label”', ({ language, at, part, label }) => {
  expect(page({ generation: '2025', language, ...part }, at).html).toContain(label)
})

test('a label that is not known in a language is another word in every seed', () => {
  const heading = (seed: number) => documentOf(page({ generation: '2025', language: 'de-DE', seed }, licenses).html).querySelector('h1')?.textContent
  expect(new Set(seeds.map(heading)).size).toBeGreaterThan(10)
})

test('the certificate is for the portal’s real name, and was made here', async () => {
  const portal = await startPortal()
  await portal.close()
  const { subjectAltName, issuer, subject } = new X509Certificate(portal.certificate.cert)
  expect(subjectAltName).toContain('DNS:my.kaspersky.com, DNS:localhost')
  expect(issuer).toBe(subject)
})
