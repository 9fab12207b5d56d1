import { expect, test } from 'vitest'
import { card, listed } from './listed.ts'

const tagged = (name: string, line: string, ...tags: string[]) =>
  `<div class="card"><div class="head"><div><span class="h6">${name}</span></div></div>
  <div class="body"><p>${line}</p>${tags.map((tag) => `<div class="tag"><span>${tag}</span></div>`).join('')}</div></div>`

test('names in tags at the end of a card are what it has in it', () => {
  const one = tagged('Kaspersky Plus', 'Expires on 5 March 2027', 'Safe Kids', 'Password Manager')
  const two = tagged('Kaspersky Premium', 'Expired on 5 March 2026', 'VPN')
  expect(listed(`<div>${one}${two}</div>`)).toEqual({
    'Kaspersky Plus': { expiresOn: '2027-03-05' },
    'Kaspersky Premium': { expired: true, expiresOn: '2026-03-05' },
  })
  // Behind a name with a number something else is said, and of which of them nobody knows.
  const other = tagged('Kaspersky Plus', 'Expires on 5 March 2027', 'Safe Kids', 'until 5 May 2027')
  expect(listed(`<div>${other}${two}</div>`)?.['Kaspersky Plus']?.expiresOn).not.toBe('2027-05-05')
})

test('a name behind which facts follow is no tag, however the card above it is built', () => {
  const section = (...cards: string[]) => `<section>${cards.join('')}</section>`
  const head = (name: string) => `<div class="head"><div class="t">${name}</div></div>`
  const drawn = (title: string, line: string) => `<div class="card">${title}<p>${line}</p></div>`
  const first = (name: string, line: string) => drawn(`<a>${head(name)}</a>`, line)
  const list = listed(
    section(
      first('Kaspersky Plus', 'Expires on 5 March 2027'),
      drawn(head('Kaspersky Premium'), 'Expires on 6 March 2027'),
    ) + section(first('Kaspersky Standard', 'Expires on 7 March 2027')),
  )
  expect(list).toEqual({
    'Kaspersky Plus': { expiresOn: '2027-03-05' },
    'Kaspersky Premium': { expiresOn: '2027-03-06' },
    'Kaspersky Standard': { expiresOn: '2027-03-07' },
  })
})

test('a number before a name, and the sign of a note, are no part of it', () => {
  const section = (title: string, label: string) =>
    `<h3>${title}</h3><table><tr><td>State</td><td>Active</td></tr><tr><td>${label}</td><td>Off</td></tr></table>`
  expect(
    listed(
      section('2.1 Kaspersky Plus', 'Auto-renewal<sup>1</sup>') +
        section('2.2. Kaspersky Premium<sup>2</sup>', 'Auto-renewal') +
        section('2.3 Kaspersky Standard¹', 'Auto-renewal'),
    ),
  ).toEqual({
    'Kaspersky Plus': { activated: true, expired: false, autoRenewal: false },
    'Kaspersky Premium': { activated: true, expired: false, autoRenewal: false },
    'Kaspersky Standard': { activated: true, expired: false, autoRenewal: false },
  })
})

test('a name that is the value of a field is not what the other fields are about', () => {
  const fields = (name: string) => [
    ['Valid until', '5 March 2027'],
    ['Includes', name],
    ['Devices', '2 of 5 devices'],
  ]
  const term = ([title, value]: string[]) => `<dt>${title}</dt><dd>${value}</dd>`
  const row = ([title, value]: string[]) => `<div><span>${title}</span><span>${value}</span></div>`
  for (const draw of [term, row])
    expect(
      listed(
        `<article><h2>Kaspersky Plus</h2><dl>${fields('Kaspersky Password Manager').map(draw).join('')}</dl></article>`,
      ),
    ).toEqual({ 'Kaspersky Plus': { expiresOn: '2027-03-05', places: { used: 2, total: 5 } } })
})

test.each([
  'Kaspersky VPN Secure Connection frobnicators',
  'Kaspersky Password Manager and Kaspersky Safe Kids',
])('%s is no name', (name) =>
  expect(listed(card(name, 'Active', 'Expires on 5 March 2027'))).toBeNull(),
)

test.each(['Kaspersky Internet Security multi-device', 'Kaspersky Plus – 3 devices / 1 year'])(
  '%s is a name',
  (name) => expect(Object.keys(listed(card(name, 'Active')) ?? {})).toEqual([name]),
)

test('the company in Latin letters before a name in Japanese ones', () =>
  expect(Object.keys(listed(card('Kaspersky プレミアム', '有効'), 'ja') ?? {})).toEqual([
    'Kaspersky プレミアム',
  ]))

test('the word for a plan alone is a name where a title stands, and nowhere else', () => {
  const text = (title: string) => `${title}<p>Active</p><p>Valid until 5 January 2028</p>`
  const plan = { activated: true, expired: false, expiresOn: '2028-01-05' }
  expect(listed(`<article>${text('<h3>Premium</h3>')}</article>`)).toEqual({ Premium: plan })
  expect(listed(`<article>${text('<p>Premium</p>')}</article>`)).toBeNull()
  expect(
    listed(`<article>${text('<h3>Kaspersky Plus</h3><p>Plan: <b>Premium</b></p>')}</article>`),
  ).toEqual({ 'Kaspersky Plus': plan })
})

test('names that begin the entries of one list are titles, if one of them is', () => {
  const entry = (name: string, sentence: string) =>
    `<li class="e"><p class="s"><b>${name}</b> ${sentence}</p></li>`
  const first = entry('Kaspersky Plus', 'is active until 5 March 2027.')
  const second = entry('Kaspersky Premium', 'is not activated, so wobble goes nowhere at all.')
  expect(listed(`<ul>${first}${second}</ul>`)).toMatchObject({
    'Kaspersky Plus': { expiresOn: '2027-03-05' },
    'Kaspersky Premium': { activated: false },
  })
  const apart = listed(`<ul>${first}</ul><ul>${second}</ul>`)
  expect(apart?.['Kaspersky Premium']).toBeUndefined()
})

test('a name is drawn as those before it, whatever else its heading holds', () => {
  const fold = (name: string, ...lines: string[]) =>
    `<section class="a"><h2><button aria-expanded="false"><span class="t"><span class="n">${name}</span>
    ${lines.map((line) => `<span class="m">${line}</span>`).join('')}</span></button></h2></section>`
  const first = fold('Kaspersky Plus', 'Expires on 5 March 2027')
  const second = fold(
    'Kaspersky Safe Kids',
    'Shared with you by the wobbly Brandt family',
    'Expires on 6 March 2027',
  )
  expect(listed(first + second)).toMatchObject({
    'Kaspersky Plus': { expiresOn: '2027-03-05' },
    'Kaspersky Safe Kids': { expiresOn: '2027-03-06' },
  })
})
