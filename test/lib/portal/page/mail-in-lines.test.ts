import { expect, test } from 'vitest'
import { readPage } from '../../../../lib/portal/read-page.ts'
import { parse } from '../pages.ts'

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
