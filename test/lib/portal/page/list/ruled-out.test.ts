import { expect, test } from 'vitest'
import { card, listed } from './listed.ts'

const said = (...lines: string[]) => listed(card('Kaspersky Plus', ...lines))?.['Kaspersky Plus']
const table = (head: string[], row: string[]) =>
  `<table><tr>${head.map((text) => `<th>${text}</th>`).join('')}</tr><tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr></table>`

test('“active” and “blocked”, each alone: one of the two is of something else', () => {
  expect(said('Active', 'Valid until 5 January 2028', 'Blocked')).toEqual({
    expiresOn: '2028-01-05',
  })
  expect(said('Blocked', 'Valid until 5 January 2028')).toMatchObject({ portalState: 'blocked' })
})

test('a state beside a device in its row is of that device', () => {
  const row = (device: string) =>
    listed(
      table(
        ['Product', 'Valid until', 'Device', 'State'],
        ['Kaspersky Plus', '5 January 2028', device, 'Blocked'],
      ),
    )?.['Kaspersky Plus']
  expect(row('Laptop')).toEqual({ expiresOn: '2028-01-05' })
  expect(row('—')).toMatchObject({ portalState: 'blocked' })
})

test('heads that stand again further down may be in another order', () => {
  const head = (...texts: string[]) =>
    `<tr>${texts.map((text) => `<th>${text}</th>`).join('')}</tr>`
  const row = (...texts: string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`
  const days = listed(
    `<table>${head('Product', 'Activated on', 'Expires on')}${row('Kaspersky Plus', '5 May 2026', '5 May 2027')}
    ${head('Product', 'Expires on', 'Activated on')}${row('Kaspersky Premium', '6 May 2027', '6 May 2026')}</table>`,
  )
  expect(Object.values(days ?? {}).every((facts) => !('expiresOn' in facts))).toBe(true)
})

test('a trial that ended says nothing of what goes on', () => {
  const ended = 'Trial ended on 3 March 2026'
  expect(said('Active', '2 of 5 devices in use', ended)).toEqual({
    activated: true,
    places: { used: 2, total: 5 },
  })
  expect(said(ended)).toMatchObject({ trial: true, expiresOn: '2026-03-03' })
})

test.each(['☐ Renews automatically', 'Auto-renewal: off → on'])(
  '“%s” says neither on nor off',
  (line) => expect(said('Active', line)).toEqual({ activated: true, expired: false }),
)

test('words that can be reached by the keyboard are a control, whatever they say', () =>
  expect(said('Active', '<span tabindex="0">Auto-renewal off</span>')).toEqual({
    activated: true,
    expired: false,
  }))

test('what stands under the title of a former subscription is not of this one', () => {
  const under = (title: string) =>
    listed(
      `<article class="card"><h2>Kaspersky Plus</h2><p>Valid until 5 May 2028</p><h4>${title}</h4><p>2 of 3 devices in use</p></article>`,
    )?.['Kaspersky Plus']
  expect(under('Expired subscription')).not.toHaveProperty('places')
  expect(under('About this subscription')).toMatchObject({ places: { used: 2, total: 3 } })
})
