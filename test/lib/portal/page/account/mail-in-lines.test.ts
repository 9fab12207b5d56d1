import { expect, test } from 'vitest'
import { readPage } from '../../../../../lib/portal/read-page.ts'
import { parse } from '../../pages.ts'

const links = '<nav><a href="/MyLicenses">Plans</a><a href="/MyDevices">Devices</a></nav>'
const main = '<main><h1>Plans</h1></main>'
const session = (body: string, lang = 'en') =>
  readPage(
    parse(`<html lang="${lang}"><body>${body}</body></html>`),
    new URL('https://my.kaspersky.com/MyLicenses'),
  ).session

test.each([
  [
    'between a header and the matter',
    `<div><header><h1>Plans</h1></header><p>FAKE@example.com</p>${main}${links}</div>`,
  ],
  [
    'at the foot of a sidebar',
    `<aside>${links}<footer><b>FAKE@example.com</b></footer></aside>${main}`,
  ],
  ['in a line that says so', `<div><p>Signed in as <b>FAKE@example.com</b></p></div>${main}`],
  ['under words that say so', `${main}<dl><dt>Signed in as</dt><dd>FAKE@example.com</dd></dl>`],
  [
    'in the label of a button in the header',
    `<header><button aria-label="Account: FAKE@example.com">F</button></header>${main}`,
  ],
  [
    'in what a component of the frame was told',
    `<x-top user-email="FAKE@example.com"></x-top>${links}${main}`,
  ],
  [
    'in a drawer whose controls are no links',
    `<aside><ul><li role="menuitem">Plans</li><li role="menuitem">Devices</li></ul><div>FAKE@example.com</div></aside>${main}`,
  ],
  ['with a name', `<div>${links}<div><b>Alex Doe</b> <i>FAKE@example.com</i></div></div>${main}`],
  ['with the letter of a picture', `<div>${links}<p><b>A</b> FAKE@example.com</p></div>${main}`],
  ['in a greeting with a name', `${main}<p>Welcome back, Alex (FAKE@example.com)</p>`],
  [
    'in the title of a picture beside the links',
    `<nav><a href="/MyLicenses">Plans</a><a href="/MyDevices">Devices</a><img title="Alex Doe, FAKE@example.com" src="x"></nav>${main}`,
  ],
  [
    'beside a control that signs out, in a table for the layout',
    `<table><tr><td>FAKE@example.com | <a href="javascript:out()">Sign out</a></td></tr><tr><td><nav></nav><h2>Plans</h2></td></tr></table>`,
  ],
  [
    'while a window asks for an address',
    `<div>${links}<p>FAKE@example.com</p></div>${main}<div role="dialog"><input type="email"></div>`,
  ],
])('an address %s is that of who is signed in', (_, body) =>
  expect(session(body)).toBe('signed-in'),
)

test('an address in the shadow root of a component', () => {
  const page = parse(`<html lang="en"><body><x-top></x-top>${links}${main}</body></html>`)
  page.querySelector('x-top')!.attachShadow({ mode: 'open' }).innerHTML = '<i>FAKE@example.com</i>'
  expect(readPage(page, new URL('https://my.kaspersky.com/MyLicenses')).session).toBe('signed-in')
})

test.each([
  ['de', 'Angemeldet als FAKE@example.com'],
  ['tr', 'FAKE@example.com olarak oturum açıldı'],
  ['ru', 'Вы вошли как FAKE@example.com'],
  ['ar', 'تم تسجيل الدخول باسم FAKE@example.com'],
  ['ja', 'FAKE@example.comとしてログイン中'],
  ['zh-Hans', '当前账号：FAKE@example.com'],
  ['ko', 'FAKE@example.com님, 안녕하세요'],
])('words that say so in %s: %s', (lang, line) =>
  expect(session(`<p>${line}</p>${main}`, lang)).toBe('signed-in'),
)

test.each([
  ['in the matter', `${links}<main><h1>Plans</h1><p>FAKE@example.com</p></main>`],
  [
    'of who shared something',
    `${links}<main><h1>Plans</h1><p>Shared by FAKE@example.com</p></main>`,
  ],
  ['of who invites', `${links}<p>Invitation from FAKE@example.com</p>${main}`],
  ['below who shares it', `${links}<p>Shared by</p><p>FAKE@example.com</p>${main}`],
  ['in the label of who shares it', `${links}<b title="Shared by FAKE@example.com">A</b>${main}`],
  ['behind one word', `${links}<p>Contact: FAKE@example.com</p>${main}`],
  ['in a greeting from somebody', `<p>Hello from our colleague at FAKE@example.com</p>${main}`],
  [
    'beside a field to sign in with',
    `${links}<p>FAKE@example.com</p>${main}<form><input type="email"></form>`,
  ],
  ['of an office', `${links}<p>support@example.com</p>${main}`],
  ['in the footer', `${links}${main}<footer><p>FAKE@example.com</p></footer>`],
  ['without links through the site', `<p>FAKE@example.com</p>${main}`],
  [
    'beside links that stand on every page',
    `<p>FAKE@example.com</p><a href="/privacy">a</a><a href="/terms">b</a>${main}`,
  ],
  ['where one may sign in', `${links}<p>FAKE@example.com</p><button>Sign in</button>${main}`],
  ['beside another one', `${links}<p>FAKE@example.com</p><p>other@example.com</p>${main}`],
  [
    'after the first heading of a page without marks',
    `${links}<h2>Plans</h2><p>FAKE@example.com</p>`,
  ],
])('an address %s says nothing of who is signed in', (_, body) =>
  expect(session(body)).toBe('unknown'),
)

test.each([
  ['in a bar of the page', `<div class="topbar"><span>FAKE@example.com</span></div>${main}`, true],
  ['called the user', `<b>Kaspersky</b><p data-testid="user">FAKE@example.com</p>${main}`, true],
  ['in a bar below', `${main}<div class="topbar"><span>FAKE@example.com</span></div>`, false],
  [
    'in a bar of a card',
    `<article><div class="header">FAKE@example.com</div></article>${main}`,
    false,
  ],
  [
    'in a bar where one may sign in',
    `<div class="topbar"><span>FAKE@example.com</span><button>Sign in</button></div>${main}`,
    false,
  ],
])('an address %s', (_, body, is) => expect(session(body)).toBe(is ? 'signed-in' : 'unknown'))

test('nobody but who is signed in is shown subscriptions', () => {
  const listed = '<main><h2>Kaspersky Plus</h2><p>Expires on 1 January 2027</p></main>'
  expect(session(listed)).toBe('signed-in')
  expect(session(`<button>Sign in</button>${listed}`)).toBe('unknown')
})
