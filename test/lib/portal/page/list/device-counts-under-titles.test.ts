import { expect, test } from 'vitest'
import { listed, said } from './listed.ts'

const row = (name: string, ...cells: string[]) =>
  `<tr>${[name, ...cells].map((cell) => `<td>${cell}</td>`).join('')}</tr>`
const table = (heads: string[], ...rows: string[]) =>
  `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows.join('')}</table>`
const heads = ['Product', 'State', 'Devices']

test('"3 devices" under a title for devices is how many it is for where others say both numbers', () => {
  const active = row('Kaspersky Plus', 'Active', '3 devices')
  const places = (...rows: string[]) => listed(table(heads, ...rows))?.['Kaspersky Plus']?.places
  expect(places(row('Kaspersky Premium', 'Active', '2 of 5'), active)).toEqual({ total: 3 })
  expect(places(row('Kaspersky Premium', 'Active', '—'), active)).toBeUndefined()
  expect(
    places(row('Kaspersky Premium', 'Active', '2 of 5'), row('Kaspersky Plus', 'Active', '3')),
  ).toBeUndefined()
})

test('"5 devices" under "Protected devices" is no number in use of one that protects nothing', () => {
  const places = (state: string) =>
    listed(
      table(
        ['Product', 'State', 'Protected devices'],
        row('Kaspersky Premium', 'Active', '2 of 5'),
        row('Kaspersky Plus', state, '3 devices'),
      ),
    )?.['Kaspersky Plus']?.places
  expect(places('Active')).toEqual({ used: 3 })
  expect(places('Expired')).toEqual({ total: 3 })
  expect(places('Not activated')).toEqual({ total: 3 })
})

test.each([
  ['In use', { used: 3 }],
  ['Maximum', { total: 3 }],
  ['Available', undefined],
  ['Remaining', undefined],
])('what "3 devices" beside "%s" says', (title, places) => {
  for (const field of [
    `<dl><dt>${title}</dt><dd>3 devices</dd></dl>`,
    `</p><div><span>${title}</span><div>3 devices</div></div><p>`,
  ])
    expect(said('en', 'Active', field)?.places).toEqual(places)
})

test('under a title for those that nothing uses the first number is of these', () => {
  const places = (title: string, value = '2 of 5 devices') =>
    said('en', 'Active', `<dl><dt>${title}</dt><dd>${value}</dd></dl>`)?.places
  for (const title of ['Remaining', 'Devices remaining', 'Left'])
    expect(places(title)).toEqual({ used: 3, total: 5 })
  expect(places('Remaining', '2 of 5 devices used')).not.toEqual({ used: 3, total: 5 })
  // All that there are, or what the version costs.
  for (const title of ['Available', 'Free']) expect(places(title)).toBeUndefined()
  expect(said('en', 'Active', 'Free', '2 of 5 devices')?.places).toEqual({ used: 2, total: 5 })
})
