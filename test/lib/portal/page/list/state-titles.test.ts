import { expect, test } from 'vitest'
import { card, listed } from './listed.ts'

const fields = (title: string, value: string) => [
  `<dl><dt>${title}</dt><dd>${value}</dd></dl>`,
  `</p><div><div>${title}</div><div>${value}</div></div><p>`,
  `</p><table><tr><td>${title}</td><td>${value}</td></tr></table><p>`,
  `${title}: ${value}`,
]
const said = (field: string) => {
  const { expiresOn, ...rest } =
    listed(card('Kaspersky Plus', 'Expires on 5 March 2027', field))?.['Kaspersky Plus'] ?? {}
  return expiresOn ? rest : null
}

test.each(['Blocked', 'Trial', 'Free', 'Expired', 'Active', 'Suspended', 'Shared with you'])(
  'a title "%s" beside "No" or a dash states nothing',
  (title) => {
    for (const value of ['No', '—'])
      for (const field of fields(title, value)) expect(said(field), field).toEqual({})
  },
)

test.each([
  ['Blocked', 'Yes', { portalState: 'blocked' }],
  ['Trial', 'Yes', { trial: true }],
  ['Shared with you', 'Yes', { ownership: 'shared' }],
  ['Shared by', 'Anna K.', { ownership: 'shared' }],
])('a title "%s" beside "%s" does', (title, value, facts) => {
  for (const field of fields(title, value)) expect(said(field), field).toEqual(facts)
})

test('who shares it stands in a column, and nobody where the cell shows a dash or "You"', () => {
  const shared = (cell: string) =>
    listed(
      `<table><tr><th>Product</th><th>State</th><th>Shared by</th></tr>
      <tr><td>Kaspersky Plus</td><td>Active</td><td>${cell}</td></tr></table>`,
    )?.['Kaspersky Plus']?.ownership
  expect(shared('Anna K.')).toBe('shared')
  expect(shared('—')).toBeUndefined()
  expect(shared('You')).toBeUndefined()
})
