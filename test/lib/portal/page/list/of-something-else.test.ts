import { expect, test } from 'vitest'
import { card, listed } from './listed.ts'

const standard = card('Kaspersky Standard', 'Active', 'Valid until 14 March 2027')
const own = { activated: true, expired: false, expiresOn: '2027-03-14' }

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
