import { expect, test } from 'vitest'
import { readPage } from '../../../../../lib/portal/read-page.ts'
import { parse } from '../../pages.ts'
import { card, listed, said } from './listed.ts'

const bank = (name: string, below: string, price: string, ...rows: [string, string][]) =>
  `<li><div role="button"><div><span class="n">${name}</span><span>${below}</span></div><div>${price}</div></div>
  <div>${rows.map(([title, value]) => `<div><span>${title}</span><span>${value}</span></div>`).join('')}</div></li>`

test('a price in the head of a record that somebody has makes no offer of its day', () => {
  const list = (...rows: string[]) => listed(`<ul>${rows.join('')}</ul>`)
  const rows: [string, string][] = [
    ['Ends on', '5 March 2027'],
    ['Auto-renewal', 'off'],
  ]
  const expected = { expiresOn: '2027-03-05', autoRenewal: false }
  expect(
    list(
      bank('Kaspersky Plus', 'Order 40418', '$79.99', ...rows),
      bank('Kaspersky Premium', 'Order 40419 of 4 May 2026', '$79.99', ...rows),
    ),
  ).toEqual({ 'Kaspersky Plus': expected, 'Kaspersky Premium': expected })
  // Nothing says that somebody has it.
  expect(
    list(bank('Kaspersky Plus', 'Order 40418', '$79.99', ['Ends on', '5 March 2027'])),
  ).toBeNull()
  // Behind what it says of itself a price begins an offer.
  expect(
    list(
      bank(
        'Kaspersky Plus',
        '',
        '',
        ['Auto-renewal', 'off'],
        ['One more', '$9'],
        ...rows.slice(0, 1),
      ),
    )?.['Kaspersky Plus'],
  ).toEqual({ autoRenewal: false })
})

test('a state behind a sentence is no value of it, behind a title it may be one', () => {
  const item = (name: string, line: string) =>
    `<x-item><div slot="head">${name}</div><div slot="text">${line}</div><div slot="end">Suspended</div></x-item>`
  const state = (line: string) =>
    listed(`<x-list>${item('Kaspersky Plus', line)}${item('Kaspersky Premium', line)}</x-list>`)?.[
      'Kaspersky Plus'
    ]?.portalState
  expect(state('The wobbling payment came back, so please call')).toBe('suspended')
  expect(state('Wobbling support')).toBeUndefined()
})

test('a state in a part of its own is no value of what stands in another part of the card', () => {
  const tile = (name: string, line: string) =>
    `<div class="t"><h3>${name}</h3><div><b>!</b><i>wobbling</i></div><ul><li>${line}</li></ul></div>`
  expect(
    listed(`<div>${tile('Kaspersky Plus', 'Suspended')}${tile('Kaspersky Premium', 'Free')}</div>`),
  ).toMatchObject({ 'Kaspersky Plus': { portalState: 'suspended' } })
})

test('a name right in its block, with its own state in an element behind it', () =>
  expect(
    listed(
      '<div><div>Kaspersky Plus <span>Shared with you by Anna Kral</span></div><p>Ends on 5 March 2027</p></div>',
    ),
  ).toEqual({ 'Kaspersky Plus': { ownership: 'shared', expiresOn: '2027-03-05' } }))

test('the first row of a table may have but one title that wants a value', () => {
  const table = (...heads: string[]) =>
    listed(
      `<table>${[
        heads,
        ['Kaspersky Plus', 'Active', '2 of 5'],
        ['Kaspersky Premium', 'Active', '1 of 5'],
      ]
        .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
        .join('')}</table>`,
    )?.['Kaspersky Plus']?.places
  expect(table('Product', 'State', 'Devices')).toEqual({ used: 2, total: 5 })
  expect(table('Product', 'State', 'Users')).toBeUndefined()
  expect(table('Product', 'State', '7 devices')).toBeUndefined()
})

test.each<[string, object]>([
  ['Blocked: the wobbly payment came back', { portalState: 'blocked' }],
  ['Suspended – the wobbly payment came back', { portalState: 'suspended' }],
  ['Blocked: no', {}],
  ['Blocked: wobbly', {}],
  ['Blocked: 3 of the wobbly children', {}],
  ['Blocked: never was, so do not worry', {}],
  ['Active: the wobbly support by telephone', {}],
])('a state and why: "%s"', (line, facts) =>
  expect(listed(card('Kaspersky Plus', 'Ends on 5 March 2027', line))?.['Kaspersky Plus']).toEqual({
    expiresOn: '2027-03-05',
    ...facts,
  }),
)

test.each<[string, string, string, object]>([
  [
    'zh',
    '使用中',
    '將於 2027 年 2 月 8 日自動續訂，已保護 6 部裝置（共 10 部）',
    {
      autoRenewal: true,
      renewsOn: '2027-02-08',
      places: { used: 6, total: 10 },
    },
  ],
  ['uk', 'Активна', 'Вільних місць немає: 10 із 10', { places: { used: 10, total: 10 } }],
  ['uk', 'Активна', 'Вільних місць немає: 9 із 10', {}],
])(
  '%s: numbers in brackets, behind a price, where none is left: %s, "%s"',
  (lang, active, line, facts) => expect(said(lang, active, line)).toEqual(facts),
)

test('a sentence with a price behind one about devices', () =>
  expect(
    listed(
      card('Kaspersky Plus', 'Renews on 5 March 2027', '7 of 10 devices covered. $79.99 a year.'),
    )?.['Kaspersky Plus']?.places,
  ).toEqual({ used: 7, total: 10 }))

test('of two ends of which one is past nothing is said', () => {
  const plus = (...lines: string[]) => listed(card('Kaspersky Plus', ...lines))?.['Kaspersky Plus']
  expect(plus('Auto-renewal is off', 'Expired on 5 May 2026', 'Valid until 5 May 2027')).toEqual({
    autoRenewal: false,
  })
  expect(
    plus('Free version, no end', 'Auto-renewal is off', 'The trial expired on 5 May 2026'),
  ).toEqual({
    free: true,
    autoRenewal: false,
  })
})

test.each<[string, string, string, object]>([
  ['pl', 'Aktywna', 'Masz do dyspozycji 3 urządzenia, 2 już zajęte', {}],
  ['ru', 'Активна', 'Доступно 3 устройства, 2 занято', {}],
  ['ru', 'Активна', 'Доступно 2 из 5 устройств', { places: { used: 3, total: 5 } }],
  ['en', 'Active', '10 devices, in use: 7', { places: { used: 7, total: 10 } }],
  ['fi', 'Aktiivinen', 'Käytössä 4 laitetta kymmenestä (4/10)', { places: { used: 4, total: 10 } }],
  ['fi', 'Aktiivinen', 'Käytössä 4 laitetta kymmenestä (3/10)', {}],
  ['th', 'ใช้งานอยู่', 'คุณสุดารัตน์แชร์ให้คุณ', { ownership: 'shared' }],
])('%s: %s, "%s"', (lang, active, line, facts) => expect(said(lang, active, line)).toEqual(facts))

test('a switch and a word about it', () => {
  const renewal = (value: string) =>
    said('en', 'Active', `<dl><dt>Auto-renewal</dt><dd>${value}</dd></dl>`)?.autoRenewal
  expect(renewal('Off – you will get a wobbly letter')).toBe(false)
  expect(renewal('Off – on for wobbly people')).toBeUndefined()
  expect(renewal('Off – turned on again tomorrow')).toBeUndefined()
  expect(renewal('On, 5 March 2027')).toBe(true)
})

test('what is off, and what comes of it; a free one whose button sells another', () => {
  expect(said('en', 'Active', 'Auto-renewal is off – nothing wobbly comes later')).toEqual({
    autoRenewal: false,
  })
  expect(said('en', 'Active', 'Auto-renewal is off – wobbly until 5 May 2027')).toEqual({})
  expect(said('en', 'Active', 'Auto-renewal is off: nothing wobbly comes later')).toEqual({
    autoRenewal: false,
  })
  expect(said('en', 'Active', 'Auto-renewal is off: wobbly backup')).toEqual({})
  expect(said('en', 'Active', 'Auto-renewal is off: nothing wobbles until 5 May 2027')).toEqual({})
  expect(said('en', 'Active', 'Off: nothing wobbly come later')).toEqual({})
  const free = card('Kaspersky Password Manager', 'Free', 'Up to 15 entries').replace(
    '</article>',
    '<button>Grow for $14.99</button></article>',
  )
  expect(listed(card('Kaspersky Plus', 'Expired') + free)?.['Kaspersky Password Manager']).toEqual({
    free: true,
  })
})

test.each(['$79.99 / year', '$79.99'])('a price in a column before the day: %s', (price) => {
  const end = (state: string, button: string) =>
    listed(
      `<table><tr><th>Product</th><th>Price</th><th>State</th><th>Valid until</th><th></th></tr>
      <tr><td>Kaspersky Plus</td><td>${price}</td><td>${state}</td><td>5 March 2027</td><td><button>${button}</button></td></tr></table>`,
    )?.['Kaspersky Plus']?.expiresOn
  expect(end('Suspended', 'Details')).toBe('2027-03-05')
  expect(end('Active', 'Details')).toBe('2027-03-05')
  expect(end('Active', 'Buy')).toBeUndefined()
  expect(end('Wobbly', 'Details')).toBeUndefined()
})

test.each([
  ['et', 'See leht kasutab küpsiseid.'],
  ['pl', 'Używamy ciasteczek i plików ciasteczkowych, także ciasteczka innych.'],
  ['bg', 'Използваме бисквитки.'],
])('%s: a window about cookies hides nothing: %s', (lang, line) => {
  const shown = readPage(
    parse(
      `<html lang="${lang}"><body><main>${card('Kaspersky Plus')}</main><div role="dialog"><p>${line}</p></div></body></html>`,
    ),
    new URL('https://my.kaspersky.com/MyLicenses'),
    at,
  )
  expect(shown.missing).not.toContain('dialog')
})

test.each([
  ['<div role="listbox"><i role="option">Suspended</i></div>', 'suspended'],
  ['<div role="listbox"><i role="option" aria-selected="false">Suspended</i></div>', undefined],
])('a tag drawn as an option is a state, one to choose is not: %s', (chip, state) =>
  expect(
    listed(`<div><h3>Kaspersky Plus</h3>${chip}<p>Ends on 5 March 2027</p></div>`)?.[
      'Kaspersky Plus'
    ]?.portalState,
  ).toBe(state),
)

test('the pieces of a pair that is not understood say nothing', () =>
  expect(
    listed(card('Kaspersky Plus', 'Not activated', 'There are devices: <b>7</b>/<b>10</b>')),
  ).toEqual({ 'Kaspersky Plus': { activated: false } }))

test('the head of a row may have small print below', () =>
  expect(
    listed(
      '<table><tr><th>Product</th><th>State</th></tr><tr><th scope="row">Kaspersky Plus<span>200 MB a day</span></th><td>Expired</td></tr></table>',
    ),
  ).toEqual({ 'Kaspersky Plus': { expired: true } }))

test('the way to a page and its title are not the subscription that it is about', () =>
  expect(
    listed(
      `<ol><li><a href="/">Home</a></li><li aria-current="page">Kaspersky Plus</li></ol><h1>Kaspersky Plus</h1>
      <article><h2>Kaspersky Plus</h2><p>Ends on 5 March 2027</p></article>`,
    ),
  ).toEqual({ 'Kaspersky Plus': { expiresOn: '2027-03-05' } }))

test('names at the end of a part take nothing away that stands before them', () =>
  expect(
    listed(
      `<div><div>Kaspersky Plus</div><div><p>Ends on 5 March 2027</p><p><span>VPN</span> <span>Password Manager</span></p></div></div>
      <div><div>Kaspersky Premium</div><div><p>Ends on 6 March 2027</p></div></div>`,
    )?.['Kaspersky Plus'],
  ).toEqual({ expiresOn: '2027-03-05' }))

test('a product named in Han signs', () => {
  const named = (name: string) =>
    Object.keys(listed(card(name, '有效期至 2027年3月5日'), 'zh') ?? {})
  expect(named('卡巴斯基优选版')).toEqual(['卡巴斯基优选版'])
  expect(named('卡巴斯基保护您的设备')).toEqual([])
})

const at = new Date('2026-11-28T12:00:00Z')
const page = (body: string) =>
  readPage(
    parse(`<html lang="en"><body>${body}</body></html>`),
    new URL('https://my.kaspersky.com/'),
    at,
  )

test('who is asked to sign in is signed out, and a code may be asked for by any element', () => {
  const form = '<form><input type="text" name="who"><input type="password"></form>'
  expect(page(form)).toMatchObject({ kind: 'sign-in', session: 'signed-out' })
  expect(page('<x-field autocomplete="one-time-code"></x-field>').kind).toBe('two-step')
})

test('what a code to scan is for: the system that is chosen, or that the title names', () => {
  const offered = (title: string, inside: string) =>
    page(
      `<div role="dialog" aria-labelledby="t"><h2 id="t">${title}</h2>${inside}<img alt="QR" width="160" height="160"><p>Scan the QR code</p></div>`,
    ).offered
  const tabs = (chosen: string) =>
    ['Windows', 'Android']
      .map((name) => `<button role="tab" aria-selected="${name === chosen}">${name}</button>`)
      .join('')
  expect(offered('Kaspersky Plus for Android', '')).toBe('android')
  expect(offered('Kaspersky Plus', tabs('Android'))).toBe('android')
  expect(offered('Kaspersky Plus for iPhone', tabs('Android'))).toBeNull()
  expect(offered('Kaspersky Plus', '')).toBeNull()
})

test.each([
  ['Order 558120', true],
  ['Order 558120 of 4 May 2026', true],
  ['Order by 4 May 2027, code 55812', false],
])('a number of an order makes no offer of what was bought: %s', (line, isListed) =>
  expect(listed(card('Kaspersky Plus', line, 'Valid until 5 March 2027'))).toEqual(
    isListed ? { 'Kaspersky Plus': { expiresOn: '2027-03-05' } } : null,
  ),
)

test('"not activated", and how long there is time for it', () => {
  const read = (line: string) => listed(card('Kaspersky Plus', line))?.['Kaspersky Plus']
  expect(read('Not activated, there is wobble for it until 5 May 2027')).toEqual({
    activated: false,
  })
  expect(read('Not activated, but the other one is active until 5 May 2027')).toBeUndefined()
  expect(read('Not activated, wobble')).toBeUndefined()
  // Behind a colon stands what is not.
  expect(said('en', 'Active', 'Not activated: wobbly cloud storage for photographs')).toEqual({})
})

test('"paused until you pay": what it costs says nothing of it', () => {
  const read = (line: string) => listed(card('Kaspersky Plus', line))?.['Kaspersky Plus']
  expect(read('Suspended until the wobble of €50 is paid')).toEqual({ portalState: 'suspended' })
  expect(read('Suspended until 5 May 2027 or the wobble')).not.toEqual({ portalState: 'suspended' })
})
