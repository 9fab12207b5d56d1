import { expect, test } from 'vitest'
import { card, listed, said } from './listed.ts'

test.each([
  ['en', 'Active', 'You use 1 device', { used: 1 }],
  ['en', 'Active', '3 devices used, 2 available', { used: 3, total: 5 }],
  ['en', 'Active', 'For 1 year, up to 5 devices', { total: 5 }],
  ['en', 'Active', '2 of 5 devices free', { used: 3, total: 5 }],
  ['de', 'Aktiv', '3 Geräte verwendet, 2 frei', { used: 3, total: 5 }],
  ['fr', 'Actif', '3 appareils utilisés, 2 disponibles', { used: 3, total: 5 }],
  ['es', 'Activa', '3 dispositivos en uso, 2 libres', { used: 3, total: 5 }],
  ['ru', 'Активна', 'Свободно 2 из 5 устройств', { used: 3, total: 5 }],
  ['pl', 'Aktywna', 'Używane urządzenia: 3, wolne: 2', { used: 3, total: 5 }],
  ['ar', 'نشط', 'جهازان من 5 أجهزة', { used: 2, total: 5 }],
  ['ar', 'نشط', '٣ من ٥ أجهزة', { used: 3, total: 5 }],
])('%s: %s, %s', (lang, active, line, places) =>
  expect(said(lang, active, line)).toEqual({ places }),
)

test('a number of free places alone, or a share of them in use, is no count of used ones', () => {
  expect(said('en', 'Active', '2 devices available')).toEqual({})
  expect(said('en', 'Active', '2 of 5 devices not available')).toEqual({})
})

const folded = (control: string, panel: string) =>
  listed(`<h1>Subscriptions</h1><ul>
    <li><h3>Kaspersky Plus</h3><p>Active</p></li>
    <li><h3>Kaspersky Premium</h3><p>Active</p>${control}${panel}</li></ul>`)?.['Kaspersky Premium']

test.each([
  ['<details><summary>More</summary>', '<p>Expires on 5 March 2027</p></details>'],
  [
    '<button aria-expanded="false" aria-controls="p">Details</button>',
    '<div id="p" hidden><p>Expires on 5 March 2027</p></div>',
  ],
  [
    '<button aria-expanded="false">Details</button>',
    '<div style="display:none"><p>Expires on 5 March 2027</p></div>',
  ],
  [
    '<button data-bs-target="#p" aria-expanded="false">Details</button>',
    '<div id="p" style="display:none"><dl><dt>Expires</dt><dd>5 March 2027</dd></dl></div>',
  ],
])('what a control of the record keeps closed is its own: %s', (control, panel) =>
  expect(folded(control, panel)).toMatchObject({ expiresOn: '2027-03-05' }),
)

test.each([
  ['', '<div hidden><p>Expires on 5 March 2027</p></div>'],
  [
    '<button aria-expanded="false" aria-haspopup="menu" aria-controls="p">More</button>',
    '<div id="p" hidden><p>Expires on 5 March 2027</p></div>',
  ],
  [
    '<button aria-expanded="false" aria-controls="p">When does it end?</button>',
    '<div id="p" hidden><p>Expires on 5 March 2027</p></div>',
  ],
  [
    '<button aria-expanded="false" aria-controls="p">Details</button>',
    '<div id="p" hidden><p style="display:none">Expires on 5 March 2027</p></div>',
  ],
])('what nothing opens is not: %s', (control, panel) =>
  expect(folded(control, panel)).toEqual({ activated: true, expired: false }),
)

test('the panel of another tab is read, and what its tab says', () => {
  const found = listed(`<h1>Subscriptions</h1><div role="tablist">
    <button role="tab" aria-selected="true" aria-controls="a">Active (1)</button>
    <button role="tab" aria-selected="false" aria-controls="b">Expired (1)</button></div>
    <div role="tabpanel" id="a">${card('Kaspersky Plus', '3 of 5 devices')}</div>
    <div role="tabpanel" id="b" hidden>${card('Kaspersky Standard', '1 of 1 devices')}</div>`)
  expect(found).toMatchObject({
    'Kaspersky Plus': { activated: true, expired: false },
    'Kaspersky Standard': { expired: true, places: { used: 1, total: 1 } },
  })
})

test.each([
  ['pt', 'Ativa', 'Avaliação gratuita', 'Termina em 02/12/2026', 'Depois, R$ 69,90 por ano'],
  ['de', 'Aktiv', 'Testversion', 'Endet am 2. Dezember 2026', 'Danach 39,99 € pro Jahr'],
  ['pl', 'Aktywna', 'Wersja próbna', 'Wygasa 2 grudnia 2026', 'Następnie 119 zł rocznie'],
])('%s: a trial is followed by a price', (lang, active, trial, end, price) => {
  const found = listed(
    card('Kaspersky Plus', active) +
      `<article class="c"><h3>Kaspersky Safe Kids</h3><p><span>${trial}</span> <span>${end}</span></p><p>${price}</p></article>`,
    lang,
  )
  expect(found?.['Kaspersky Safe Kids']).toMatchObject({ trial: true, expiresOn: '2026-12-02' })
})

test('the same price where no trial runs is an offer: its day is nobody’s', () =>
  expect(
    listed(
      card('Kaspersky Plus', 'Active') +
        card('Kaspersky Safe Kids', 'Then $39.99 per year', 'Until 2 December 2026'),
    ),
  ).not.toHaveProperty('Kaspersky Safe Kids'))

test('an application for nothing in a section of its own counts; one that is offered does not', () => {
  const page = (heading: string) =>
    listed(`<section><h2>My subscriptions</h2>${card('Kaspersky Plus', 'Active')}</section>
      <section><h2>${heading}</h2>${card('Kaspersky Password Manager', 'Free')}</section>`)
  expect(page('Free versions')).toHaveProperty('Kaspersky Password Manager', { free: true })
  expect(page('Try for free')).not.toHaveProperty('Kaspersky Password Manager')
})

test('applications to try below a list of subscriptions make it no page of downloads', () =>
  expect(
    listed(`<h1>Subscriptions</h1>${card('Kaspersky Plus', 'Active')}<h2>Try for free</h2>
      <div data-at-selector="downloadApplicationCard"><p>Kaspersky QR Scanner</p></div>`),
  ).toEqual({ 'Kaspersky Plus': { activated: true, expired: false } }))

const inTable = (head: string, ...rows: string[]) =>
  listed(`<h1>Subscriptions</h1><table>${head}${rows.join('')}</table>`)?.['Kaspersky Plus']

test('a table whose head is a row like the others, and one whose cells reach over rows', () => {
  const head =
    '<tr><td><b>Product</b></td><td><b>Valid until</b></td><td><b>Devices (used / total)</b></td></tr>'
  const plus = '<tr><td>Kaspersky Plus</td><td>13.10.2027</td><td>3 / 5</td></tr>'
  const other = '<tr><td>Kaspersky Premium</td><td>14.10.2027</td><td>1 / 5</td></tr>'
  const facts = { expiresOn: '2027-10-13', places: { used: 3, total: 5 } }
  expect(inTable(head, plus, other)).toEqual(facts)
  const rows = (name: string, day: string) =>
    `<tr><th rowspan="2">${name}</th><td>Valid until</td><td>${day}</td></tr><tr><td>Devices in use</td><td>3 of 5</td></tr>`
  expect(
    inTable('', rows('Kaspersky Plus', '13.10.2027'), rows('Kaspersky Premium', '14.10.2027')),
  ).toEqual(facts)
})

test('the head and the body of a card are its own, in a row of cards', () =>
  expect(
    listed(
      ['Kaspersky Plus', 'Kaspersky Premium']
        .map(
          (name) =>
            `<div class="card"><div class="head"><div><b>${name}</b><i>Active</i></div></div><div class="body"><div><b>Valid until 13.10.2027</b><i>3 of 5 devices</i></div></div></div>`,
        )
        .join(''),
    )?.['Kaspersky Plus'],
  ).toMatchObject({ expiresOn: '2027-10-13', places: { used: 3, total: 5 } }))

test('a mark between facts that is drawn only divides them', () =>
  expect(
    said('en', 'Active', 'Expires 13.10.2027 <span aria-hidden="true">·</span> 3 of 5 devices'),
  ).toEqual({ expiresOn: '2027-10-13', places: { used: 3, total: 5 } }))

test('a head that is hidden over cells that are not names no column', () => {
  const row = (name: string) =>
    `<tr><td>${name}</td><td>Active</td><td>14 August 2027</td><td>14 August 2026</td></tr>`
  const table = (head: string) =>
    listed(`<table><thead><tr><th>Product</th>${head}<th>Valid until</th></tr></thead>
      <tbody>${row('Kaspersky Plus')}${row('Kaspersky Premium')}</tbody></table>`)
  const hidden = '<th>State</th><th style="visibility:hidden">State</th>'
  expect(table('<th>State</th><th>Bought</th>')?.['Kaspersky Plus']).toHaveProperty('expiresOn')
  expect(table(hidden)?.['Kaspersky Plus'] ?? {}).not.toHaveProperty('expiresOn')
})

test('counts of several records whose names are gone do not make one of the name that is left', () => {
  const record = (places: string, name = '') => `<div>${name}<i>Xyz</i><p>${places}</p></div>`
  const name = '<h3>Kaspersky Ultra</h3><i>Xyz</i>'
  const page = (...counts: string[]) =>
    listed(counts.map((count) => record(count)).join('') + `<div>${name}</div>`)
  expect(page('4 / 10')).toHaveProperty('Kaspersky Ultra')
  expect(page('4 / 10', '3 / 3')).toBeNull()
})

test('where rows have more cells than the table has heads, no row is believed to fit', () => {
  const row = (name: string, more: string) =>
    `<tr><td>${name}</td><td>Active</td>${more}<td>14 August 2026</td></tr>`
  const table = (first: string, second: string) =>
    listed(`<table><thead><tr><th>Product</th><th>State</th><th>Valid until</th></tr></thead>
      <tbody>${row('Kaspersky Plus', first)}${row('Kaspersky Premium', second)}</tbody></table>`)
  const more = '<td>14 August 2027</td>'
  expect(table('', '')?.['Kaspersky Plus']).toHaveProperty('expiresOn')
  expect(table('', more)?.['Kaspersky Plus'] ?? {}).not.toHaveProperty('expiresOn')
})

test('"frozen" is no state: Chinese says so of what is blocked, and of what is suspended', () => {
  const plus = (state: string) =>
    listed(card('Kaspersky Plus', '有效期至 2028年7月12日', state), 'zh-Hans')?.['Kaspersky Plus']
  expect(plus('已暂停')).toHaveProperty('portalState', 'suspended')
  expect(plus('已冻结') ?? {}).not.toHaveProperty('portalState')
})

test.each([
  ['el', 'Πού είναι;', 'Λήγει στις 5 Μαρτίου 2027', false],
  ['el', 'Λεπτομέρειες', 'Λήγει στις 5 Μαρτίου 2027', true],
  ['en', 'Where is it?', 'Expires on 5 March 2027', false],
  ['en', 'Details; devices', 'Expires on 5 March 2027', true],
])(
  '%s: what a question opens is its answer and nothing of a record: %s',
  (lang, title, line, isOwn) =>
    expect(
      listed(
        `<h2>Kaspersky</h2><button aria-expanded="false" aria-controls="p">${title}</button>
      <div id="p" hidden>${card('Kaspersky Plus', line)}</div>`,
        lang,
      ),
    ).toEqual(isOwn ? { 'Kaspersky Plus': { expiresOn: '2027-03-05' } } : null),
)
