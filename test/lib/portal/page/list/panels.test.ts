import { expect, test } from 'vitest'
import { readPage } from '../../../../../lib/portal/read-page.ts'
import { readUsages } from '../../../../../lib/portal/read-usages.ts'
import { parse } from '../../pages.ts'

const read = (lang: string, body: string) => {
  const { kind, session, application, offered } = readPage(
    parse(`<html lang="${lang}"><body>${body}</body></html>`),
    new URL('https://my.kaspersky.com/MyLicenses'),
    new Date('2026-11-22T12:00:00Z'),
  )
  return { kind, session, application, offered }
}
const dialog = (inside: string) => `<div role="dialog">${inside}</div>`
const buttons = (...texts: string[]) => texts.map((text) => `<button>${text}</button>`).join('')

test.each<[string, string, string, string, string | null]>([
  [
    'de',
    '<h4>Kaspersky Plus herunterladen</h4><p>Für welches Gerät?</p>',
    buttons('Windows', 'Mac'),
    'Kaspersky Plus',
    null,
  ],
  [
    'es',
    '<h3>Instalar Kaspersky en iPhone o iPad</h3>',
    '<a href="https://apps.apple.com/es/app/id1089969624">App Store</a>',
    'Kaspersky',
    'ios',
  ],
  [
    'fi',
    '<h2>Lataa Kaspersky Safe Kids</h2>',
    buttons('Lataa Macille'),
    'Kaspersky Safe Kids',
    'macos',
  ],
  ['hu', '<h5>Phound! letöltése</h5>', buttons('Letöltés Androidra'), 'Phound!', 'android'],
  [
    'ja',
    '<h2>カスペルスキー プラスをダウンロード</h2>',
    buttons('Windows 版', 'Mac 版'),
    'カスペルスキー プラス',
    null,
  ],
])('in %s the title is a sentence: %s', (lang, title, rest, application, offered) =>
  expect(read(lang, dialog(title + rest))).toMatchObject({
    kind: 'download-dialog',
    application,
    offered,
  }),
)

const panel = '<h3>Download Kaspersky VPN Secure Connection</h3><button>Download for Mac</button>'
test.each([
  ['a drawer that is not fixed', `<aside class="app-drawer drawer">${panel}</aside>`],
  [
    'what a control opened',
    `<button aria-expanded="true" aria-controls="p">Download</button><div id="p">${panel}</div>`,
  ],
  [
    'what a link to it opened',
    `<a href="#p" aria-expanded="true">Download</a><div id="p">${panel}</div>`,
  ],
  [
    'the row below',
    `<table><tr><td>x <a href="#" aria-expanded="true">Download</a></td></tr><tr><td>${panel}</td></tr></table>`,
  ],
  ['a part with a label', `<div role="region" aria-label="Download">${panel}</div>`],
  ['a popover', `<div popover>${panel}</div>`],
  [
    'what has a compound name',
    `<div class="AppSidesheet-root x">${panel.replace('h3', 'h4')}</div>`,
  ],
])('%s is read as a dialog', (_, body) =>
  expect(read('en', body)).toMatchObject({
    kind: 'download-dialog',
    application: 'Kaspersky VPN Secure Connection',
    offered: 'macos',
  }),
)
test.each([
  [
    'whose title does not speak of downloading',
    `<div class="drawer"><h3>Kaspersky Plus</h3><button>Download for Mac</button></div>`,
  ],
  [
    'that only speaks of it further down',
    `<div role="region"><h3>Kaspersky Plus</h3><p>1 of 5</p>${panel}</div>`,
  ],
  ['that holds the page', `<div class="sheet"><h1>Subscriptions</h1>${panel}</div>`],
  [
    'that nothing opened',
    `<button aria-expanded="false" aria-controls="p">x</button><div id="p">${panel}</div>`,
  ],
])('a part %s is none', (_, body) => expect(read('en', body).kind).not.toBe('download-dialog'))

test('a heading over what is for one system does not hide the name beside the title', () => {
  const choice = (name: string) => `<div><h4>${name}</h4><button>Download</button></div>`
  const body = `<h3>Download</h3><p>Kaspersky Plus</p>${choice('PC with Windows')}${choice('Mac')}`
  expect(read('en', dialog(body))).toMatchObject({
    kind: 'download-dialog',
    application: 'Kaspersky Plus',
  })
})

test('the dialog in a frame of its own is the one that is named', () => {
  const body = `<div style="position: fixed"><div role="dialog" aria-labelledby="t"><div><b id="t">Install Kaspersky Plus</b></div><h4>Computers</h4>${buttons('Windows', 'Mac', 'Linux')}</div></div>`
  expect(read('en', body)).toMatchObject({
    kind: 'download-dialog',
    application: 'Kaspersky Plus',
  })
})

test('a code to scan is one in every language', () => {
  const body =
    '<h2>Kaspersky Plus do mobilu</h2><svg width="180" height="180"></svg><p>Namierte na QR kód.</p>'
  expect(read('sk', dialog(body))).toMatchObject({
    kind: 'other-downloads',
    application: 'Kaspersky Plus',
  })
})

test.each([
  ['en', 'Your session has timed out', 'Log in'],
  ['de', 'Sie wurden abgemeldet', 'Anmelden'],
  ['ru', 'Сеанс завершен', 'Войти'],
  ['zh-Hans', '登录已过期', '重新登录'],
])('in %s a session that ended is a sign-in', (lang, title, control) => {
  const body = `<div role="alert"><h1>${title}</h1><a href="/">${control}</a></div>`
  expect(read(lang, body)).toMatchObject({ kind: 'sign-in', session: 'signed-out' })
  expect(read(lang, `<header>FAKE@example.com</header>${body}`).session).toBe('signed-in')
  expect(read(lang, `<h1>${title}</h1>`).kind).toBe('unknown')
})

test('what may be tried is nobody’s subscription, but a whole entry may be one', () => {
  const brandedNameModel = { value: 'Kaspersky Plus' }
  const answer = (trialOffers: object) => ({
    productUsages: [],
    unusedProductUsages: [],
    trialOffers,
  })
  expect(readUsages(answer([{ brandedNameModel, termInDays: 7 }]))).toMatchObject({
    ok: true,
    value: [],
  })
  const entry = { brandedNameModel, isActivated: true, expirationDate: '2027-01-01' }
  expect(readUsages(answer({ one: entry })).ok).toBe(false)
})
