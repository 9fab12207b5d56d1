import { expect, test } from 'vitest'
import { readSession } from '../../../../../lib/portal/page/account/read-session.ts'
import { readPage } from '../../../../../lib/portal/read-page.ts'
import { parse } from '../../pages.ts'

const session = (header: string, lang = 'en', body = '<main><h1>Kaspersky</h1></main>') =>
  readPage(
    parse(`<html lang="${lang}"><body>${header}${body}</body></html>`),
    new URL('https://my.kaspersky.com/MyLicenses'),
  ).session

test.each([
  ['a link', '<div><span>FAKE@example.com</span><a href="/account/logout">x</a></div>'],
  [
    'a form, with one link beside it',
    '<div><b>FAKE@example.com</b><a href="/MyAccount">Settings</a><form action="/SignIn/SignOutTo"><button>x</button></form></div>',
  ],
  ['a line with words', '<div><p>Hello, FAKE@example.com</p><a href="/LogOff">x</a></div>'],
  ['a name alone', '<div><span>Alex</span><a href="/sign-out">x</a></div>'],
  [
    'a closed menu',
    '<div><button aria-haspopup="menu">Alex</button><div hidden><a href="/logout">Sign out</a></div></div>',
  ],
])('signed in: %s that signs out', (_, header) => expect(session(header)).toBe('signed-in'))

test.each([
  ['en', 'Log out'],
  ['de', 'Abmelden'],
  ['fr', 'Se déconnecter'],
  ['pl', 'Wyloguj się'],
  ['fi', 'Kirjaudu ulos'],
  ['ru', 'Выйти из аккаунта'],
  ['el', 'Αποσύνδεση'],
  ['ar', 'تسجيل الخروج'],
  ['th', 'ออกจากระบบ'],
  ['ja', 'サインアウト'],
  ['zh-Hant', '登出'],
  ['ko', '로그아웃'],
])('signed in, by a control that says so in %s', (lang, word) =>
  expect(session(`<div><button>${word}</button></div>`, lang)).toBe('signed-in'),
)

test.each([
  ['nothing', '<div><a href="/">My Kaspersky</a></div>'],
  ['a word that is no control', '<div><p>Sign out</p></div>'],
  ['a control that says more', '<div><button>Sign out guests and devices</button></div>'],
  [
    'a hidden menu beside “Sign in”',
    '<nav><a href="/in">Sign in</a><a href="/logout" hidden>x</a></nav>',
  ],
  [
    'both, to sign in and to sign out',
    '<div class="signin-invite signin"><input type="password"><input type="email"><a href="/logout">x</a></div>',
  ],
])('not said by %s', (_, header) => expect(session(header)).not.toBe('signed-in'))

test('a control in the matter of a page may leave something else', () =>
  expect(session('', 'es', '<main><button>Salir</button></main>')).toBe('unknown'))

test('an address in a header is read without the words beside it', () => {
  const bar =
    '<header><a href="/a">Store</a><button aria-haspopup="menu"><span>FAKE@example.com</span></button></header>'
  expect(session(bar)).toBe('signed-in')
})

test.each([
  [
    'over the matter',
    (menu: string) => `<main><div><h1>Plans</h1>${menu}</div></main>`,
    'signed-in',
  ],
  ['in a card', (menu: string) => `<main><article>${menu}</article></main>`, 'unknown'],
])('the menu of an account %s', (_, around, is) => {
  const menu = '<button aria-haspopup="menu"><span>K</span><span>fake@example.com</span></button>'
  expect(session('', 'en', around(menu))).toBe(is)
})

/** A page whose matter stands in the open shadow root of a web component. */
function inShadow(lang: string, inside: string) {
  const page = parse(`<html lang="${lang}"><body><kp-page></kp-page></body></html>`)
  page.querySelector('kp-page')!.attachShadow({ mode: 'open' }).innerHTML = inside
  return readPage(page, new URL('https://my.kaspersky.com/'))
}

test.each([
  ['fi', '<h1>Anna vahvistuskoodi</h1><input autocomplete="one-time-code">', 'two-step'],
  ['en', '<h1>Check your phone</h1><input inputmode="numeric" maxlength="6">', 'two-step'],
  ['de', '<h1>Anmelden</h1><input type="email"><input type="password">', 'sign-in'],
])('%s: fields in a web component guard a page as any others do', (lang, inside, kind) =>
  expect(inShadow(lang, inside)).toMatchObject({ kind, subscriptions: null }),
)

test('who is named on the page is looked for only where nothing else says that somebody is in', () => {
  const asked: string[] = []
  const read = (id: string | undefined, shown: string[]) => {
    const look = { has: (name: string) => shown.includes(name) }
    return readSession(look, { id }, () => asked.push(String(id)) > 0)
  }
  expect([read('1', []), read(undefined, ['bell'])]).toEqual(['signed-in', 'signed-in'])
  expect([read(undefined, []), read('', [])]).toEqual(['signed-in', 'unknown'])
  expect(asked).toEqual(['undefined', ''])
})
