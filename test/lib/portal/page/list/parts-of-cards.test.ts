import { expect, test } from 'vitest'
import { listed } from './listed.ts'

const badge = (name: string, line: string, state: string) =>
  `<li><div><div>${name}</div><div>${line}</div></div><span>${state}</span></li>`

test('a badge beside name and description is not the value of what is described', () => {
  const list = listed(
    `<ul>${badge('Kaspersky Plus', 'Please call your provider', 'Suspended')}
    ${badge('Kaspersky Premium', 'Please call your provider', 'Blocked')}</ul>`,
  )
  expect(list).toEqual({
    'Kaspersky Plus': { portalState: 'suspended' },
    'Kaspersky Premium': { portalState: 'blocked' },
  })
})

test('what stands before a list of tags is of the card, not of an application in it', () => {
  const body = `<h3>Kaspersky Plus</h3><div class="body"><dl><dt>Valid until</dt><dd>5 March 2027</dd></dl>
    <ul class="apps"><li>VPN</li><li>Password Manager</li></ul><p>2 of 5 devices</p></div>`
  expect(listed(`<article>${body}</article>`)?.['Kaspersky Plus']).toEqual({
    expiresOn: '2027-03-05',
    places: { used: 2, total: 5 },
  })
})

test('the only one of its section is built as those of the others are, whatever its state is', () => {
  const section = (title: string, state: string, ...cards: string[]) =>
    `<section><h2>${title}</h2><ul>${cards
      .map((text) => `<li><div class="panel panel_${state}">${text}</div></li>`)
      .join('')}</ul></section>`
  const plus = '<h3>Kaspersky Plus</h3><p>Expires on 5 March 2027</p>'
  const premium = '<h3>Kaspersky Premium</h3><p>Expires on 6 March 2027</p>'
  const trial =
    '<h3>Kaspersky VPN Secure Connection</h3><b>Trial</b><p>Last day</p><p>7 March 2027</p><button>Buy</button>'
  expect(
    listed(section('Active', 'own', plus, premium) + section('Trials', 'trial', trial))?.[
      'Kaspersky VPN Secure Connection'
    ],
  ).toMatchObject({ trial: true })
})

test('a list beside the details of what is chosen in it is the list, though it is an aside', () => {
  const row = (name: string, said: string, mark = 'false') =>
    `<li><button aria-current="${mark}"><span>${name}</span><span>${said}</span></button></li>`
  const page = (mark: string) =>
    listed(
      `<div><aside><ul>${row('Kaspersky Plus', 'Expires on 5 March 2027', mark)}${row('Kaspersky Premium', 'Ended on 6 March 2026')}</ul></aside>
      <section><h2>Kaspersky Plus</h2><p>2 of 5 devices</p></section></div>`,
    )
  expect(page('true')).toEqual({
    'Kaspersky Plus': { expiresOn: '2027-03-05', places: { used: 2, total: 5 } },
    'Kaspersky Premium': { expired: true, expiresOn: '2026-03-06' },
  })
  expect(Object.keys(page('false') ?? {})).toEqual(['Kaspersky Plus'])
})

test('facts in a bar without a link are facts', () => {
  const bar = (more: string) => `<nav><p>Expires</p><p>5 March 2027</p></nav>${more}`
  const of = (body: string) =>
    listed(`<div><h2>Kaspersky Plus</h2><p>Active</p>${body}</div>`)?.['Kaspersky Plus']
  expect(of(bar(''))?.expiresOn).toBe('2027-03-05')
  expect(of(bar('').replace('<p>', '<a href="/a">A</a><p>'))?.expiresOn).toBeUndefined()
})
