import { expect, test } from 'vitest'
import { readPage } from '../../../../../lib/portal/read-page.ts'
import { parse } from '../../pages.ts'
import { listed } from './listed.ts'

const cells = (...texts: string[]) =>
  `<div>${texts.map((text) => `<div>${text}</div>`).join('')}</div>`

test('a table of nothing but parts: heads before the rows, or as the first of them', () => {
  const head = cells('Product', 'State', 'Valid until', 'Devices')
  const rows = [
    cells('Kaspersky Plus', 'Active', '5 March 2027', '2 of 3'),
    cells('Kaspersky Premium', 'Expired', '5 March 2026', '–'),
  ].join('')
  const expected = {
    'Kaspersky Plus': {
      activated: true,
      expired: false,
      expiresOn: '2027-03-05',
      places: { used: 2, total: 3 },
    },
    'Kaspersky Premium': { expired: true, expiresOn: '2026-03-05' },
  }
  expect(listed(`<section><div>${head}</div><div>${rows}</div></section>`)).toEqual(expected)
  expect(listed(`<section>${head}${rows}</section>`)).toEqual(expected)
  // One cell is gone: nobody can tell which.
  const short = rows.replace('<div>Active</div>', '')
  expect(listed(`<section>${head}${short}</section>`)?.['Kaspersky Plus']?.places).toBeUndefined()
})

test('what opens a row, and what is opened, are no cells of it', () => {
  const cells = (role: string, ...texts: string[]) =>
    texts.map((text) => `<div role="${role}">${text}</div>`).join('')
  const drawn = `<div role="table">
    <div role="row">${cells('columnheader', 'Product', 'Kind', 'Protection ends', 'State')}<div></div></div>
    <div role="row">${cells('cell', '<b>Kaspersky Plus</b>', 'Paid', '5 March 2027', 'Active')}
      <button aria-expanded="true">Close</button><div><p>Auto-renewal is off.</p></div></div>
    <div role="row">${cells('cell', '<b>Kaspersky Premium</b>', 'Paid', '6 March 2027', 'Active')}
      <button aria-expanded="false">Open</button></div></div>`
  expect(listed(drawn)).toMatchObject({
    'Kaspersky Plus': { expiresOn: '2027-03-05', autoRenewal: false },
    'Kaspersky Premium': { expiresOn: '2027-03-06' },
  })
})

test('behind a day in brackets: whether it renews', () =>
  expect(
    listed(
      '<table><tr><th>Produkt</th><th>Gjelder til</th></tr><tr><td>Kaspersky Plus</td><td>13.12.2026 (fornyes ikke automatisk)</td></tr></table>',
      'nb',
    ),
  ).toEqual({ 'Kaspersky Plus': { expiresOn: '2026-12-13', autoRenewal: false } }))

test('a row and its details are two halves of one', () =>
  expect(
    listed(
      `<table><tr><th>Product</th><th>Valid until</th><th>Devices</th></tr>
      <tr><td>Kaspersky Plus</td><td>5 May 2028</td><td>5 of 10</td></tr>
      <tr><td>Kaspersky Premium</td><td>6 May 2028</td><td>1 of 3</td></tr></table>
      <section><h2>Kaspersky Plus</h2><p>Valid until 5 May 2028</p><p>For up to 10 devices</p></section>`,
    ),
  ).toMatchObject({
    'Kaspersky Plus': { expiresOn: '2028-05-05', places: { used: 5, total: 10 } },
  }))

const wideRow = (text: string, mark = '') => `<tr class="${mark}"><td colspan="2">${text}</td></tr>`
const tableOf = (first: string, second: string) => `<table>
  <tr><th>Product</th><th>Valid until</th></tr>
  <tr><td>Kaspersky Plus</td><td>5 May 2028</td></tr>${first}
  <tr><td>Kaspersky Premium</td><td>6 May 2028</td></tr>${second}</table>`

test.each([
  ['what is opened below some of them is marked', wideRow('Auto-renewal: off', 'row-details'), ''],
  ['below each something is opened', wideRow('Auto-renewal: off'), wideRow('Kind: paid')],
])('a row over all columns is of the one above where %s', (_, first, second) =>
  expect(listed(tableOf(first, second))).toEqual({
    'Kaspersky Plus': { expiresOn: '2028-05-05', autoRenewal: false },
    'Kaspersky Premium': { expiresOn: '2028-05-06' },
  }),
)

test('a row over all columns is of the one above where a control there says that it is open', () => {
  const opener = '<button aria-expanded="true">…</button>'
  const table = tableOf(wideRow('Auto-renewal: off'), '').replace('Plus<', `Plus ${opener}<`)
  expect(listed(table)?.['Kaspersky Plus']).toMatchObject({ autoRenewal: false })
})

test('a row over all columns may be a title of those below', () =>
  expect(listed(tableOf(wideRow('Auto-renewal: off'), ''))?.['Kaspersky Plus']).toEqual({
    expiresOn: '2028-05-05',
  }))

test('what is opened below the row of a grid is of that row', () => {
  const row = (role: string, ...texts: string[]) =>
    `<div role="row">${texts.map((text) => `<div role="${role}">${text}</div>`).join('')}</div>`
  expect(
    listed(
      `<div role="grid">${row('columnheader', 'Product', 'Valid until')}<div role="rowgroup">
      ${row('gridcell', 'Kaspersky Plus', '5 May 2028')}<div><p>Auto-renewal: off</p></div>
      ${row('gridcell', 'Kaspersky Premium', '6 May 2028')}</div></div>`,
    ),
  ).toEqual({
    'Kaspersky Plus': { expiresOn: '2028-05-05', autoRenewal: false },
    'Kaspersky Premium': { expiresOn: '2028-05-06' },
  })
})

test('a row and what is opened beside it are one, two cards of one name are two', () => {
  const facts = '<h3>Kaspersky Plus</h3><p>Active</p><p>Valid until 5 May 2028</p>'
  const names = (body: string) => {
    const { subscriptions } = readPage(
      parse(`<html lang="en"><body><main>${body}</main></body></html>`),
      new URL('https://my.kaspersky.com/MyLicenses'),
      new Date('2026-11-28T12:00:00Z'),
    )
    return subscriptions?.ok ? subscriptions.value.length : 0
  }
  expect(names(`<div>${facts}</div><section>${facts}<p>2 of 5 devices in use</p></section>`)).toBe(
    1,
  )
  expect(
    names(`<article>${facts}</article><article>${facts}<p>2 of 5 devices in use</p></article>`),
  ).toBe(2)
})

test.each([
  ['27 November 2026', { expired: true, expiresOn: '2026-11-27' }],
  // In other zones it is still to come.
  ['28 November 2026', { expired: true }],
])('a bare day of one that is over is its end only when it is past everywhere: %s', (day, facts) =>
  expect(
    listed(`<table><tr><th>Product</th><th>State</th><th>Day</th></tr>
      <tr><td>Kaspersky Plus</td><td>Active</td><td>until 5 May 2027</td></tr>
      <tr><td>Kaspersky Premium</td><td>Expired</td><td>${day}</td></tr></table>`),
  ).toMatchObject({ 'Kaspersky Premium': facts }),
)

test('across an empty cell no word is the label of a day; in a row of one field it is', () => {
  const row = (...texts: string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`
  const expiresOn = (html: string) => listed(html)?.['Kaspersky Plus']?.expiresOn
  expect(
    expiresOn(`<table>${row('Kaspersky Plus', 'Valid', '', '5 May 2027', '2 of 3 devices')}
      ${row('Kaspersky Premium', 'Valid', '', '6 May 2027', '2 of 3 devices')}</table>`),
  ).toBeUndefined()
  expect(
    expiresOn(`<section><h2>Kaspersky Plus</h2><table>${row('Valid until', '', '5 May 2027')}
      ${row('Devices', '', '2 of 3')}</table></section>`),
  ).toBe('2027-05-05')
})

test('two cards in one row of a table: the first is no label of the second', () => {
  const cell = (name: string, ...lines: string[]) =>
    `<td><b>${name}</b><br>${lines.join('<br>')}</td>`
  const row = cell('Kaspersky Plus', 'Active', 'Valid until 5 March 2027')
  const next = cell('Kaspersky Premium', 'Active', 'Valid until 6 March 2027')
  expect(listed(`<table><tr>${row}${next}</tr></table>`)).toMatchObject({
    'Kaspersky Plus': { expiresOn: '2027-03-05' },
    'Kaspersky Premium': { activated: true, expiresOn: '2027-03-06' },
  })
})

test('all cells beside the title reach over the row below: that is its own', () => {
  const both = (name: string, line: string) =>
    `<tr><td rowspan="2"><img src="data:,"></td><td><b>${name}</b></td>
    <td rowspan="2"><button>Download</button></td></tr><tr><td>${line}</td></tr>`
  const plus = both('Kaspersky Plus', 'Active, expires on 5 March 2027')
  const premium = both('Kaspersky Premium', 'Expired on 5 March 2026')
  expect(listed(`<table>${plus}${premium}</table>`)).toMatchObject({
    'Kaspersky Plus': { expiresOn: '2027-03-05' },
    'Kaspersky Premium': { expired: true, expiresOn: '2026-03-05' },
  })
  // Two products of one order.
  const order = both('Kaspersky Plus', '<b>Kaspersky Premium</b> Expired on 5 March 2026')
  expect(
    listed(`<table>${order}${both('Kaspersky Free', 'Free version')}</table>`),
  ).not.toHaveProperty('Kaspersky Plus')
})

test('a name with more in the first cell of a row, and a day in the second', () => {
  const row =
    '<tr><td><b>Kaspersky Plus</b><br>Wobbly gift for a friend</td><td>Valid until 7 January 2027</td></tr>'
  const card = '<tr><td><b>Kaspersky Premium</b></td><td>Valid until 5 May 2027</td></tr>'
  expect(listed(`<table>${card}${row}</table>`)?.['Kaspersky Plus']?.expiresOn).toBeUndefined()
})
