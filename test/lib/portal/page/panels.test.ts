import { expect, test } from 'vitest'
import { readPage } from '../../../../lib/portal/read-page.ts'
import { readUsages } from '../../../../lib/portal/read-usages.ts'
import { parse } from '../pages.ts'

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
  ['that holds the page', `<div class="sheet"><h1>Subscriptions</h1>${panel}</div>`],
  [
    'that nothing opened',
    `<button aria-expanded="false" aria-controls="p">x</button><div id="p">${panel}</div>`,
  ],
])('a part %s is none', (_, body) => expect(read('en', body).kind).not.toBe('download-dialog'))

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
