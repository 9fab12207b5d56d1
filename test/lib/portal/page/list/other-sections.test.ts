import { expect, test } from 'vitest'
import { readPage } from '../../../../../lib/portal/read-page.ts'
import { parse } from '../../pages.ts'
import { card, listed } from './listed.ts'

const standard = card('Kaspersky Standard', 'Active', 'Valid until 14 March 2027')
const own = { activated: true, expired: false, expiresOn: '2027-03-14' }
const header = '<header><span>anna@example.com</span></header>'

test.each([
  [
    'payments',
    `<h2>Payments</h2><table><tr><th>Product</th><th>Status</th><th>Next payment</th></tr>
    <tr><td>Kaspersky Premium</td><td>Cancelled</td><td>5 January 2027</td></tr></table>`,
  ],
  [
    'messages',
    `<h2>Messages</h2><ul><li><strong>Kaspersky Premium</strong><span>Expired on 5 January 2026</span></li></ul>`,
  ],
  [
    'devices',
    `<h2>Devices</h2><table><tr><th>Device</th><th>Application</th><th>Status</th></tr>
    <tr><td>Old PC</td><td>Kaspersky Anti-Virus</td><td>Expired</td></tr></table>`,
  ],
  [
    'another person’s',
    `<h2>Maria's subscriptions</h2>${card('Kaspersky Premium', 'Active', '1 of 5 devices in use')}`,
  ],
])('beside the list a list of %s is none of subscriptions', (_, other) =>
  expect(
    listed(
      `<section><h2>My subscriptions</h2>${standard.replaceAll('h3', 'h4')}</section><section>${other}</section>`,
    ),
  ).toEqual({ 'Kaspersky Standard': own }),
)

test.each([
  ['an alert', '<div role="alert">$</div>'],
  ['a picture', '<figure>$<figcaption>An example of a card</figcaption></figure>'],
  ['a folding part', '<details open><summary>Kim’s account</summary>$</details>'],
  ['a group', '<fieldset><legend>Kim’s account</legend>$</fieldset>'],
])('what stands in %s of something else is none of the list', (_, frame) => {
  const other = card('Kaspersky Premium', 'Active', 'Valid until 5 January 2028')
  expect(listed(`${standard}${frame.replace('$', other)}`)).toEqual({ 'Kaspersky Standard': own })
})

test('what a field proposes is no subscription', () =>
  expect(
    listed(
      `<input role="combobox" aria-expanded="true"><ul role="listbox"><li role="option"><b>Kaspersky Plus</b> <span>Active</span></li></ul>${standard}`,
    ),
  ).toEqual({ 'Kaspersky Standard': own }))

test('sections under titles that nobody knows are read where they are drawn alike', () =>
  expect(
    Object.keys(
      listed(
        `<section><h2>My subscriptions</h2>${standard}</section>
        <section><h2>Needs a look</h2>${card('Kaspersky Premium', 'Expired on 5 January 2026')}</section>`,
      ) ?? {},
    ),
  ).toEqual(['Kaspersky Standard', 'Kaspersky Premium']))

test('a section that is closed ends what its title is of: the list behind it has a title of its own', () => {
  const hero = '<section><h2>Kaspersky Plus</h2><p>Renews on 3 April 2027</p></section>'
  const rows = (title: string) =>
    `<h3>${title}</h3><ul><li><strong>Kaspersky Standard</strong><p>Valid until 14 March 2027</p></li></ul>`
  const names = (body: string) => Object.keys(listed(body) ?? {})
  expect(names(hero + rows('Your other plans'))).toEqual(['Kaspersky Plus', 'Kaspersky Standard'])
  expect(names(hero + rows('Gifts you sent'))).toEqual(['Kaspersky Plus'])
  const open = hero.replace('</section>', `${rows('Your other plans')}</section>`)
  expect(names(open)).toEqual(['Kaspersky Plus'])
})

test('a title says nothing of what stands under the next one', () =>
  expect(
    listed(`<h2>Shared with you</h2><p>Nobody yet.</p><div>Your own</div>${standard}`),
  ).toEqual({ 'Kaspersky Standard': own }))

test('a plan that is still to come is not had yet', () =>
  expect(
    listed(
      `${standard}<article class="c"><h4>Your plan from 14 March 2027</h4><h3>Kaspersky Premium</h3><p>Valid until 14 March 2028</p></article>`,
    ),
  ).toEqual({ 'Kaspersky Standard': own }))

test('another’s address over the list, or in a card, tells that it is another’s', () => {
  const page = (body: string) =>
    readPage(
      parse(`<html lang="en"><body>${header}<main>${body}</main></body></html>`),
      new URL('https://my.kaspersky.com/MyLicenses'),
      new Date('2026-11-28T12:00:00Z'),
    ).subscriptions
  const names = (body: string) => {
    const list = page(body)
    return list?.ok ? list.value.map(({ product }) => product) : null
  }
  expect(names(standard)).toEqual(['Kaspersky Standard'])
  expect(names(`<p>You see the account of maria@example.com.</p>${standard}`)).toBeNull()
  const gone = card('Kaspersky Plus', 'Transferred to maria@example.com', 'Valid until 5 May 2027')
  expect(names(standard + gone)).toEqual(['Kaspersky Standard'])
})

test.each([
  ['<h2>Removed from your account</h2>'],
  ['<h2>Orders in progress</h2>'],
  ['<h3>Gifts you sent</h3>'],
])('a section apart from the list, under a title of its own, is none: %s', (title) =>
  expect(
    listed(`${standard}<section>${title}${card('Kaspersky Plus', 'Active')}</section>`),
  ).toEqual({ 'Kaspersky Standard': own }),
)

test('a section that is only named says as much', () =>
  expect(
    listed(
      `${standard}<section aria-label="Gifts you sent">${card('Kaspersky Plus', 'Active')}</section>`,
    ),
  ).toEqual({ 'Kaspersky Standard': own }))

test('a heading says nothing where another stands right behind it, or nothing is below it', () => {
  const under = (...titles: string[]) =>
    listed(`${titles.join('')}${card('Kaspersky Plus', 'Valid until 5 May 2027')}`)
  const dated = { 'Kaspersky Plus': { expiresOn: '2027-05-05' } }
  expect(under('<h2>Suspended</h2>')).toEqual({
    'Kaspersky Plus': { ...dated['Kaspersky Plus'], portalState: 'suspended' },
  })
  expect(under('<h2>Active</h2>', '<h2>Suspended</h2>')).toEqual(dated)
  expect(under('<h2>Suspended</h2>', '<p>None.</p>')).toEqual(dated)
})

test('beside the own subscriptions those of a title with an unknown word are another’s, unless over', () => {
  const page = (line: string) =>
    listed(
      `<section><h2>Meine Abonnements</h2>${card('Kaspersky Standard', 'Aktiv')}</section>
      <section><h2>Hannelores Abonnements</h2>${card('Kaspersky Plus', line)}</section>`,
      'de',
    )
  expect(Object.keys(page('Gültig bis 5. März 2028') ?? {})).toEqual(['Kaspersky Standard'])
  expect(Object.keys(page('Abgelaufen am 5. März 2025') ?? {})).toHaveLength(2)
})
