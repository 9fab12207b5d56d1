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

test('sections under titles that nobody knows are read where they are drawn alike', () =>
  expect(
    Object.keys(
      listed(
        `<section><h2>My subscriptions</h2>${standard}</section>
        <section><h2>Needs a look</h2>${card('Kaspersky Premium', 'Expired on 5 January 2026')}</section>`,
      ) ?? {},
    ),
  ).toEqual(['Kaspersky Standard', 'Kaspersky Premium']))

test('a title says nothing of what stands under the next one', () =>
  expect(
    listed(`<h2>Shared with you</h2><p>Nobody yet.</p><div>Your own</div>${standard}`),
  ).toEqual({ 'Kaspersky Standard': own }))

test.each([
  ['<h4>History</h4><ul><li>3 March 2026 – Blocked</li></ul>'],
  ['<p><b>Reserve code</b></p><div>Not activated</div>'],
  ['<p><b>Payment method</b></p><div>Expires: 31 January 2027</div>'],
  ['<p><s>Suspended</s></p>'],
  ['<p><del>Valid until 5 January 2027</del></p>'],
  ['<p>Auto-renewal will be turned off on 5 January 2027</p>'],
])('what is of another thing, or was so once, is no fact: %s', (part) =>
  expect(listed(standard.replace('</article>', `${part}</article>`))).toEqual({
    'Kaspersky Standard': own,
  }),
)

test('what may be chosen is not said', () => {
  const choice = (name: string, chosen: boolean) =>
    `<label><input type="radio" name="a"${chosen ? ' checked' : ''}> ${name}</label>`
  const part = `<fieldset><legend>Auto-renewal</legend>${choice('On', false)}${choice('Off', true)}</fieldset>`
  expect(listed(standard.replace('</article>', `${part}</article>`))).toEqual({
    'Kaspersky Standard': own,
  })
})

test('columns that were moved are read as they are drawn', () => {
  const row = (role: string, ...cells: [number, string][]) =>
    `<div role="row">${cells.map(([left, text]) => `<div role="${role}" style="left:${left}px">${text}</div>`).join('')}</div>`
  expect(
    listed(
      `<div role="grid">${row('columnheader', [0, 'Product'], [200, 'Bought on'], [400, 'Valid until'])}
      ${row('gridcell', [0, 'Kaspersky Plus'], [400, '5 January 2028'], [200, '5 January 2026'])}
      ${row('gridcell', [0, 'Kaspersky Premium'], [400, '6 January 2028'], [200, '6 January 2026'])}</div>`,
    ),
  ).toMatchObject({
    'Kaspersky Plus': { expiresOn: '2028-01-05' },
    'Kaspersky Premium': { expiresOn: '2028-01-06' },
  })
})

test('facts before the first title of a flat list may belong to the next one', () => {
  const flat = (...lines: string[]) =>
    listed(
      lines.map((line) => (line.startsWith('K') ? `<h3>${line}</h3>` : `<p>${line}</p>`)).join(''),
    )
  expect(
    flat(
      'Active',
      'Kaspersky Plus',
      'Suspended',
      'Kaspersky Premium',
      'Active',
      'Kaspersky Standard',
    ),
  ).toBeNull()
  expect(flat('Kaspersky Plus', 'Suspended', 'Kaspersky Premium', 'Active')).toMatchObject({
    'Kaspersky Plus': { portalState: 'suspended' },
  })
})

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

const warnings = (body: string) => {
  const { subscriptions } = readPage(
    parse(`<html lang="en"><body><main>${body}</main></body></html>`),
    new URL('https://my.kaspersky.com/MyLicenses'),
    new Date('2026-11-28T12:00:00Z'),
  )
  return subscriptions?.ok ? subscriptions.warnings.map(({ kind }) => kind) : null
}

test.each([
  ['a filter', '<p class="chip">Active <button aria-label="Remove filter">×</button></p>'],
  ['an alert', '<div role="alert">Some could not be loaded.</div>'],
  ['rows to scroll to', '<div role="grid" aria-rowcount="9"><p>–</p></div>'],
])('a count that fits makes no list whole beside %s', (_, part) => {
  const counted = (more: string) =>
    warnings(`<h1>Subscriptions</h1><p>1 subscription</p>${more}${standard}`)
  expect(counted('')).toEqual([])
  expect(counted(part)).toEqual(['maybe-incomplete'])
})

test.each(['Ended ones are hidden.', 'The service is not available at the moment.'])(
  '"%s" below "you have no subscriptions": there may be some',
  (line) => {
    const title = '<h1>Subscriptions</h1><p>You have no subscriptions.</p>'
    expect(warnings(title)).toEqual([])
    expect(warnings(`${title}<p>${line}</p>`)).toBeNull()
  },
)

test('a page that the browser translated has days in figures of another language', () => {
  const { documentElement } = parse(
    `<html lang="de" class="translated-ltr"><body><main>${card('Kaspersky Plus', 'Aktiv', 'Gültig bis 01/05/2028')}</main></body></html>`,
  )
  const read = readPage(
    documentElement.ownerDocument,
    new URL('https://my.kaspersky.com/MyLicenses'),
    new Date('2026-11-28T12:00:00Z'),
  ).subscriptions
  expect(read?.ok && read.value[0]).not.toHaveProperty('expiresOn')
})

test('a moment whose day is written otherwise says no day', () => {
  const time = (stated: string, written: string) =>
    listed(
      card('Kaspersky Plus', 'Aktiv', `Gültig bis <time datetime="${stated}">${written}</time>`),
      'de',
    )?.['Kaspersky Plus']?.expiresOn
  expect(time('2027-01-05T23:00:00Z', '06.01.27')).toBeUndefined()
  expect(time('2027-01-06T11:00:00Z', '06.01.27')).toBe('2027-01-06')
})

test('a contract that stands in a card is not read, and its card is not lost by a long line', () => {
  const terms = Array.from({ length: 600 }, (_, n) => `Expired clause ${n}`)
  expect(listed(card('Kaspersky Plus', 'Active', ...terms))).toBeNull()
  const long = `Suspended ${'Terms of use. '.repeat(200)}`
  expect(listed(card('Kaspersky Plus', 'Active', long))).toEqual({
    'Kaspersky Plus': { activated: true, expired: false },
  })
})

test('what one may decline one does not have yet', () =>
  expect(
    listed(
      `${standard}${card('Kaspersky Plus', 'Ben invites you', 'Valid until 5 March 2027', '<button>Accept</button> <button>Decline</button>')}`,
    ),
  ).toEqual({ 'Kaspersky Standard': own }))

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

test.each([
  ['<ul><li><span>Laptop</span><span>Blocked</span></li></ul>'],
  ['<div><b>0</b><span>Suspended</span></div>'],
  [
    '<table><tr><th>User</th><th>Status</th><th>Devices</th></tr><tr><td>Tom</td><td>Blocked</td><td>1 of 2</td></tr></table>',
  ],
  ['<p>Suspended on 3 March 2026</p><p>Resumed on 5 March 2026</p>'],
  ['<p>Sharing is suspended</p>'],
  ['<p>Tom’s Kaspersky Safe Kids is shared with you</p>'],
  ['<p>Shared by 3 people</p>'],
  ['<p>Free: 2 places</p>'],
  ['<div role="switch" aria-checked="false" aria-busy="true" aria-label="Auto-renewal"></div>'],
  ['<label><input type="radio" name="p" checked> 5 devices</label>'],
])('a state of another thing in the card is none of the subscription: %s', (part) =>
  expect(listed(standard.replace('</article>', `${part}</article>`))).toEqual({
    'Kaspersky Standard': own,
  }),
)

test('labels in a row over their values are not paired', () => {
  const row = (...texts: string[]) => texts.map((text) => `<span>${text}</span>`).join('')
  const grid = row('Bought on', 'Valid until', '14 March 2026', '14 March 2027')
  const terms = `<dl><dt>Bought on</dt><dt>Valid until</dt><dd>14 March 2026</dd><dd>14 March 2027</dd></dl>`
  for (const part of [`<div>${grid}</div>`, terms])
    expect(
      listed(card('Kaspersky Plus', 'Active').replace('</article>', `${part}</article>`)),
    ).toEqual({ 'Kaspersky Plus': { activated: true, expired: false } })
})

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

test.each(['es-PR', 'es-US', 'es-PA'])('%s: nobody knows whether the day comes first', (lang) => {
  const of = (code: string) =>
    listed(card('Kaspersky Plus', 'Activa', 'Válida hasta 05/06/2027'), code)?.['Kaspersky Plus']
  expect(of('es')?.expiresOn).toBe('2027-06-05')
  expect(of(lang)?.expiresOn).toBeUndefined()
})

test.each([
  ['tabs', '<div role="tablist"><button role="tab">Ended (3)</button></div>'],
  ['others', '<p>2 are shared with you</p>'],
  ['more', '<button>Show all subscriptions</button>'],
  ['a page that loads', '<p>Loading…</p>'],
  ['a sentence', '<p>Subscriptions bought before 2020 are in the old portal</p>'],
])('nor beside %s', (_, part) =>
  expect(warnings(`<h1>Subscriptions</h1><p>1 subscription</p>${standard}${part}`)).toEqual([
    'maybe-incomplete',
  ]),
)

test.each([
  ['<fieldset><legend>Preview of the renewal</legend><p>Auto-renewal is on</p></fieldset>'],
  ['<p>Suspended from 1 August 2027 to 15 August 2027</p>'],
  ['<div><b>Delivery</b> <span>Free of charge</span></div>'],
  ['<div><span>Backup</span><span>Auto-renewal is on</span></div>'],
])('nor is what a title of any kind, or a row, says of another thing: %s', (part) =>
  expect(listed(standard.replace('</article>', `${part}</article>`))).toEqual({
    'Kaspersky Standard': own,
  }),
)

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

test.each([
  ['a chosen link', '<p><a aria-current="true" href="#x">Expired</a></p>'],
  ['pages', '<nav><a href="#1">1</a> <b>2</b></nav>'],
])('none of those that %s shows may be some of the others', (_, part) => {
  const none = '<h1>Subscriptions</h1>'
  expect(warnings(`${none}<p>You have no subscriptions.</p>`)).toEqual([])
  expect(warnings(`${none}${part}<p>You have no subscriptions.</p>`)).toBeNull()
})

test('a list of which one is drawn says how many there are', () =>
  expect(
    warnings(
      `<h1>Subscriptions</h1><p>1 subscription</p><ul><li aria-setsize="4">${standard}</li></ul>`,
    ),
  ).toEqual(['maybe-incomplete']))
