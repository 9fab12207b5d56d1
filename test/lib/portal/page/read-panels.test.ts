import { expect, test } from 'vitest'
import { readPage } from '../../../../lib/portal/read-page.ts'
import { parse } from '../pages.ts'

const now = new Date('2026-11-22T12:00:00Z')

/** Product and last day of each subscription on a drawn list; null where the page lists none. */
function listed(...panels: string[]) {
  const { subscriptions } = readPage(
    parse(
      `<html lang="en-GB"><body><h1>Subscriptions</h1><ul>${panels.join('')}</ul></body></html>`,
    ),
    new URL('https://my.kaspersky.com/MyLicenses'),
    now,
  )
  return subscriptions?.ok
    ? subscriptions.value.map(({ product, expiresOn }) => [product, expiresOn ?? null])
    : null
}
const panel = (name: string, ...lines: string[]) =>
  `<li class="p"><h3>${name}</h3>${lines.map((line) => `<p>${line}</p>`).join('')}</li>`

test('a second pair, of people, leaves a panel a panel', () => {
  expect(
    listed(
      panel('Kaspersky Plus', '13.10.2027', '3 / 5', '1 / 5'),
      panel('Kaspersky Premium', '2/10'),
    ),
  ).toEqual([
    ['Kaspersky Plus', '2027-10-13'],
    ['Kaspersky Premium', null],
  ])
})

test.each([
  { name: 'a product nobody knows', other: panel('Kaspersky Nova', '13.10.2027', '3 / 5') },
  {
    name: 'a name that is no heading any more',
    other: '<li class="p"><b>Kaspersky Premium</b><p>13.10.2027</p><p>3 / 5</p></li>',
  },
  {
    name: 'a row that looks different',
    other: '<li class="q"><b>Kaspersky Premium</b><p>13.10.2027</p><p>3 / 5</p></li>',
  },
])('what stands in the panel of $name is not given to its neighbour', ({ other }) => {
  expect(listed(panel('Kaspersky Plus', 'ended'), other)).toBeNull()
  expect(
    listed(panel('Kaspersky Standard', '1/3'), panel('Kaspersky Plus', 'ended'), other),
  ).toEqual([['Kaspersky Standard', null]])
})

test.each([
  { name: 'one coming day', lines: ['13.10.2027'], day: '2027-10-13' },
  {
    name: 'a first day whole years before',
    lines: ['13.10.2026', '13.10.2027'],
    day: '2027-10-13',
  },
  {
    name: 'the day before an anniversary, two years on',
    lines: ['14.10.2026', '13.10.2028'],
    day: '2028-10-13',
  },
  { name: 'a day that has passed', lines: ['13.10.2026'], day: null },
  {
    name: 'one that has passed and an offer after it',
    lines: ['1.11.2026', '1.12.2026'],
    day: null,
  },
  { name: 'two coming days', lines: ['1.12.2026', '1.1.2027'], day: null },
  { name: 'a share off', lines: ['-40 % until 31.12.2026'], day: null },
  { name: 'a price', lines: ['13.10.2027', '€ 19.99'], day: null },
])('$name: the last day is $day', ({ lines, day }) =>
  expect(listed(panel('Kaspersky Plus', ...lines, '3 / 5'))).toEqual([['Kaspersky Plus', day]]),
)
