import { expect, test } from 'vitest'
import { readPage } from '../../../../../lib/portal/read-page.ts'
import { parse } from '../../pages.ts'
import { card } from './listed.ts'

const standard = card('Kaspersky Standard', 'Active', 'Valid until 14 March 2027')

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

test.each([
  ['tabs', '<div role="tablist"><button role="tab">Ended (3)</button></div>'],
  ['others', '<p>2 are shared with you</p>'],
  ['more', '<button>Show all subscriptions</button>'],
  ['a page that loads', '<p>Loading…</p>'],
  ['a sentence', '<p>Subscriptions bought before 2020 are in the old portal</p>'],
  ['what is not understood', '<p>Only personal ones</p>'],
  ['the first of some pages', '<p>Page 1 of 3</p>'],
  ['pages in a list', '<ul><li>1</li><li><a href="#2">2</a></li></ul>'],
  ['a link that counts others', '<a href="#former">Former (3)</a>'],
  ['a chosen link', '<nav><a class="active" href="#a">Active</a> <a href="#x">Expired</a></nav>'],
  ['a choice', '<label><input type="radio" checked> Active</label>'],
  ['a list that opens', '<button aria-haspopup="listbox">2024</button>'],
])('nor beside %s', (_, part) =>
  expect(warnings(`<h1>Subscriptions</h1><p>1 subscription</p>${standard}${part}`)).toEqual([
    'maybe-incomplete',
  ]),
)

test.each([
  ['a chosen link', '<p><a aria-current="true" href="#x">Expired</a></p>'],
  ['pages', '<nav><a href="#1">1</a> <b>2</b></nav>'],
  ['a link in the frame of the page', '<nav><a aria-current="page" href="#x">Expired</a></nav>'],
  ['a tab by its name', '<ul><li class="active"><a href="#t">Trials</a></li></ul>'],
  ['a choice', '<div><label><input type="radio" checked> Expired</label></div>'],
  ['a year', '<button aria-haspopup="listbox">2024</button>'],
  ['the way to it', '<nav>Subscriptions › Family › Tom</nav>'],
  ['a link that counts others', '<a href="#former">Former (3)</a>'],
  ['a sentence about others', '<p>App Store purchases are not here</p>'],
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

test.each([
  ['an advert', '<div><p>You may also like</p><p>Wobbling Kaspersky Premium</p></div>'],
  ['a price', '<p>Wobbling for $20</p>'],
  ['a name', '<p>Wobbling Kaspersky Premium</p>'],
])('%s beside a list keeps it from being whole as little as the frame of the page', (_, part) =>
  expect(warnings(`<h1>Subscriptions</h1><p>1 subscription</p>${standard}${part}`)).toEqual([]),
)
