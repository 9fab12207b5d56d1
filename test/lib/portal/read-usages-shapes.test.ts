import { expect, test } from 'vitest'
import { readUsages } from '../../../lib/portal/read-usages.ts'
import { both, inShort, premium, unused } from './usages.ts'

const whole = 'Example Premium + Example VPN'
const { productUsages, unusedProductUsages } = both
const lists = (one: string, other: string) => ({
  [one]: productUsages,
  [other]: unusedProductUsages,
})
const byId = (entries: { licenseId: string }[]) =>
  Object.fromEntries(entries.map((entry) => [entry.licenseId, entry]))
const recased = (value: unknown, change: (key: string) => string): unknown => {
  if (Array.isArray(value)) return value.map((item) => recased(item, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [change(key), recased(item, change)]),
  )
}
const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const text = JSON.stringify(both)

test.each<[string, unknown]>([
  ['as it was in 2025', both],
  ...['data', 'result', 'value', 'payload', 'd', 'response'].map((name): [string, unknown] => [
    `inside "${name}"`,
    { [name]: both, success: true, errorCode: 0, error: null, message: 'OK' },
  ]),
  ['three deep', { response: { body: { data: both } } }],
  ['four deep', { a: { b: { c: { d: both } } } }],
  ['in a list of one', [both]],
  ['as text in a field', JSON.stringify({ d: text })],
  ['capital keys', recased(both, (key) => key.charAt(0).toUpperCase() + key.slice(1))],
  ['snake case', recased(both, snake)],
  ['kebab case', recased(both, (key) => snake(key).replaceAll('_', '-'))],
  ['all capitals', recased(both, (key) => snake(key).toUpperCase())],
  ['other names', lists('subscriptions', 'notActivated')],
  ['other names, wrapped', { data: lists('licenses', 'freeLicenses'), meta: { totalCount: 2 } }],
  ['one list of both kinds', { licenses: [premium, unused] }],
  ['the list itself', [premium, unused]],
  [
    'objects of entries',
    recased(
      { productUsages: byId(productUsages), unusedProductUsages: byId(unusedProductUsages) },
      String,
    ),
  ],
  ['an object of entries, under another name', { licenses: byId([premium, unused]) }],
  [
    'lists inside their names',
    {
      productUsages: { items: productUsages, totalCount: 1 },
      unusedProductUsages: { items: unusedProductUsages, totalCount: 1 },
    },
  ],
  [
    'two groups',
    {
      active: { items: productUsages, total: 1 },
      waiting: { items: unusedProductUsages, total: 1 },
    },
  ],
  [
    'nodes of edges',
    {
      licenses: {
        edges: [premium, unused].map((node, cursor) => ({ node, cursor: String(cursor) })),
      },
    },
  ],
  [
    'attributes of resources',
    { data: [premium, unused].map((attributes) => ({ type: 'license', id: 'x', attributes })) },
  ],
  [
    'the same list twice',
    { data: { licenses: [premium, unused] }, cache: { licenses: [premium, unused] } },
  ],
  ['text', text],
  ['text with a byte order mark', `\ufeff${text}`],
  ['text behind a guard', `)]}',\n${text}`],
  ['text behind another guard', `while(1);${text}`],
  ['text behind a third guard', `for(;;);${text}`],
  ['text in text', JSON.stringify(text)],
])('the lists are found: %s', (_, body) => expect(inShort(body)).toBe(whole))

test.each<[string, object]>([
  ['a model', { brandedNameModel: { value: 'Kaspersky Plus', name: 'Plus' } }],
  ['text', { brandedNameModel: 'Kaspersky Plus' }],
  ['a short name', { brandedNameModel: { name: 'Kaspersky Plus' } }],
  ['another spelling', { branded_name: 'Kaspersky Plus' }],
  ['the name of 2016', { ServiceName: 'Kaspersky Plus' }],
  ['a product, as text', { productName: 'Kaspersky Plus' }],
  ['a product, as a model', { product: { id: 7, name: 'Kaspersky Plus' } }],
  [
    'one name for each language',
    {
      brandedNameModel: {
        name: 'ksp_plus',
        value: { 'ja-JP': 'カスペルスキー プラス', 'en-US': 'Kaspersky Plus' },
      },
    },
  ],
  ['a name for each language, without more', { brandedName: { de: 'Kaspersky Plus' } }],
  ['an entity', { brandedNameModel: { value: 'Kaspersky&#32;&#x50;lus&nbsp;' } }],
])('the brand as %s', (_, brand) => {
  const { brandedNameModel: _name, ...rest } = premium
  expect(readUsages({ licenses: [{ ...rest, ...brand }, unused] })).toMatchObject({
    ok: true,
    value: [{ product: 'Kaspersky Plus' }, {}],
  })
})

test.each([
  ['Tom &amp; Jerry&#39;s &quot;Plus&quot;', 'Tom & Jerry\'s "Plus"'],
  ['a &lt;b&gt; &reg; &eacute;&Uuml;&scaron;&szlig;', 'a <b> ® éÜšß'],
  ['a &qacute; &Alpha;', 'a &qacute; &Alpha;'],
  ['a &#0; &#x110000; &#xD800;b', 'a &#0; &#x110000; b'],
  ['robin&#64;home.example Plus', '… Plus'],
  ['FAKE0&#45;FAKE0&#45;FAKE0&#45;FAKE0 Plus', '… Plus'],
])('entities in a name are decoded once, before it is cleaned: %s', (value, product) =>
  expect(
    readUsages({ ...both, productUsages: [{ ...premium, brandedNameModel: { value } }] }),
  ).toMatchObject({
    value: [{ product }, {}],
  }),
)

test.each([
  ['what programs call it', 'ksp_plus'],
  ['what programs call it, beside nothing that is shown', { name: 'ksp_plus', value: '' }],
  ['no text', { name: 'ksp_plus', value: { form: { 1: 'x' } } }],
])('a brand that is no name for people is not read, and that is told: %s', (_, brandedName) => {
  const { brandedNameModel: _name, ...rest } = premium
  expect(inShort({ ...both, productUsages: [premium, { ...rest, brandedName }] })).toBe(
    `${whole}; partly-read of 3`,
  )
})

test('entries whose fields stand in groups are read; an offer beside them is none of it', () => {
  const { brandedNameModel, licenseId, ...rest } = premium
  const entry = { product: { brandedNameModel }, license: { licenseId, state: rest } }
  const offer = { offer: { brandedNameModel, expirationDate: '2031-01-01' } }
  expect(inShort({ ...both, productUsages: [entry] })).toBe(whole)
  expect(inShort({ ...both, productUsages: [{ ...entry, ...offer }] })).toBe(whole)
  expect(inShort({ licenses: [{ ...offer, license: rest }] })).toBe(
    'layout-changed productUsages unusedProductUsages',
  )
})

test("a person's own name for a subscription is no product", () => {
  const { brandedNameModel: _name, ...rest } = premium
  expect(inShort({ licenses: [{ ...rest, name: "Robin's laptop" }] })).toBe(
    'layout-changed productUsages unusedProductUsages',
  )
})

test('numbers and flags as text are read, also where case and separators differ', () => {
  const entry = {
    License_ID: 7,
    brandedNameModel: { value: 'Example' },
    IsActivated: 'True',
    is_expired: 'false',
    'term-in-days': '365',
    daysRemainder: '-3',
    LICENSEUSAGESCOUNT: ' 2 ',
    totalSlotsCount: '5',
    activationDate: '2026-01-15',
  }
  expect(readUsages({ productUsages: [entry], unusedProductUsages: [] })).toMatchObject({
    value: [
      {
        activated: true,
        expired: false,
        termDays: 365,
        daysLeft: -3,
        places: { used: 2, total: 5 },
      },
    ],
  })
})

test('one field under two spellings is read if both agree, and else told', () => {
  expect(inShort({ ...both, productUsages: [{ ...premium, IsExpired: false }] })).toBe(whole)
  expect(inShort({ ...both, productUsages: [{ ...premium, IsExpired: true }] })).toBe(
    `${whole}; fields-unread isExpired`,
  )
})

test('"not set" is no day and no warning', () => {
  const dates = { activationDate: '0001-01-01T00:00:00', expirationDate: '9999-12-31T23:59:59Z' }
  const reading = readUsages({ ...both, productUsages: [{ ...premium, ...dates }] })
  expect(reading).toMatchObject({ ok: true, warnings: [] })
  expect(reading.ok && reading.value[0]).not.toHaveProperty('expiresOn')
})

test('a moment is a day in the zone that the answer states', () => {
  const entry = { ...premium, expirationDate: '2027-01-14T21:00:00Z' }
  const answer = { ...both, productUsages: [entry] }
  expect(readUsages(answer)).toMatchObject({ value: [{ expiresOn: '2027-01-14' }, {}] })
  expect(readUsages({ timeZone: 'Europe/Moscow', data: answer })).toMatchObject({
    value: [{ expiresOn: '2027-01-15' }, {}],
  })
})

test.each<[string, unknown]>([
  [
    'offers',
    {
      offers: [
        { brandedNameModel: { value: 'Kaspersky Plus' }, termInDays: 365, totalSlotsCount: 5 },
      ],
    },
  ],
  ['offers with a date', { offers: [premium] }],
  ['what was removed', { removedUsages: [premium, unused] }],
  ['a history', { history: { productUsages, unusedProductUsages } }],
  ['two different sets', { accounts: [{ productUsages }, { productUsages: [unused] }] }],
  ['eight deep', { a: { b: { c: { d: { e: { f: { g: both } } } } } } }],
  ['an array of names', { productUsages: 'Kaspersky Plus', unusedProductUsages: null }],
])('no list of the account is made of %s', (_, body) =>
  expect(inShort(body)).toMatch(/^layout-changed/),
)
