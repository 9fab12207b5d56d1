import { expect, test } from 'vitest'
import { readUsages } from '../../../lib/portal/read-usages.ts'

const premium = {
  licenseId: 'FAKE-0001',
  brandedNameModel: { name: 'Example Premium', value: 'Example Premium (invented)' },
  activationCode: 'FAKE0-FAKE0-FAKE0-FAKE0',
  isActivationCodeMasked: false,
  isActivated: true,
  isExpired: false,
  isFreeLicense: false,
  activationDate: '2026-01-15T00:00:00Z',
  expirationDate: '2027-01-15T00:00:00Z',
  termInDays: 365,
  daysRemainder: 54,
  licenseUsagesCount: 5,
  totalSlotsCount: 5,
}
const read = (...productUsages: unknown[]) => readUsages({ productUsages, unusedProductUsages: [] })
const first = (entry: object) => {
  const reading = read({ ...premium, ...entry })
  if (!reading.ok) throw new Error('not read')
  return {
    subscription: reading.value[0],
    warnings: reading.warnings.map(({ kind, ...rest }) => [
      kind,
      ...('fields' in rest ? rest.fields : []),
    ]),
  }
}

test('every allowed field is read, and nothing else', () => {
  expect(first({}).subscription).toEqual({
    id: expect.stringMatching(/^[a-z\d]{6,11}$/),
    product: 'Example Premium (invented)',
    activated: true,
    expired: false,
    free: false,
    activatedOn: '2026-01-15',
    expiresOn: '2027-01-15',
    termDays: 365,
    daysLeft: 54,
    places: { used: 5, total: 5 },
  })
  expect(first({}).warnings).toEqual([])
})

test('what is missing or null is absent, not false or 0', () => {
  expect(
    read({ brandedNameModel: { name: 'Example' }, isExpired: null, termInDays: null }),
  ).toEqual({ ok: true, value: [{ id: expect.any(String), product: 'Example' }], warnings: [] })
})

test('an unused entry is not activated', () => {
  const reading = readUsages({
    productUsages: [],
    unusedProductUsages: [{ brandedNameModel: { value: 'Example' } }],
  })
  expect(reading).toMatchObject({ value: [{ activated: false }] })
})

test.each([
  ['no object', null],
  ['a list', []],
  ['a text', '{}'],
  ['no lists', {}],
  ['one list missing, the other empty', { productUsages: [] }],
  ['two lists of other types', { productUsages: 7, unusedProductUsages: 'x' }],
  ['two empty objects', { productUsages: {}, unusedProductUsages: {} }],
])('an answer that is not the known one is named: %s', (_, body) =>
  expect(readUsages(body)).toMatchObject({ ok: false, failure: { kind: 'layout-changed' } }),
)

test('two empty lists are an empty account', () =>
  expect(read()).toEqual({ ok: true, value: [], warnings: [] }))

test('entries that cannot be understood are counted', () => {
  expect(read(premium, null, {}, { brandedNameModel: { value: 7 } })).toMatchObject({
    ok: true,
    value: [{}],
    warnings: [{ kind: 'partly-read', unread: 3, total: 4 }],
  })
  expect(read(null)).toMatchObject({ ok: false })
})

test.each<[string, object, string[]]>([
  ['expired, yet days left', { isExpired: true }, ['isExpired', 'daysRemainder']],
  ['not expired, yet days over', { daysRemainder: -3 }, ['isExpired', 'daysRemainder']],
  [
    'more used than there are',
    { licenseUsagesCount: 6 },
    ['licenseUsagesCount', 'totalSlotsCount'],
  ],
  ['activated without a date', { activationDate: null }, ['isActivated', 'activationDate']],
  [
    'not activated, with a date',
    { isActivated: false, licenseUsagesCount: 0 },
    ['isActivated', 'activationDate'],
  ],
  [
    'not activated, yet used',
    { isActivated: false, activationDate: null },
    ['isActivated', 'licenseUsagesCount'],
  ],
  ['ends before it began', { expirationDate: '2025-01-15' }, ['activationDate', 'expirationDate']],
])('a contradiction is told: %s', (_, entry, fields) =>
  expect(first(entry).warnings).toEqual([['contradiction', ...fields]]),
)

test.each<[string, object, string]>([
  ['a date of another form', { expirationDate: '15/01/2027' }, 'expiresOn'],
  ['a day that does not exist', { expirationDate: '2027-02-30' }, 'expiresOn'],
  ['a moment no day has', { expirationDate: '2027-01-15T24:30:00' }, 'expiresOn'],
  ['a zone that is none', { expirationDate: '2027-01-15T00:00:00+99:99' }, 'expiresOn'],
  ['a year of another calendar', { expirationDate: '2570-01-15' }, 'expiresOn'],
  ['a flag as a word', { isExpired: 'maybe' }, 'expired'],
  ['a flag as a number', { isFreeLicense: 2 }, 'free'],
  ['days with a fraction', { termInDays: 1.5 }, 'termDays'],
])('a field of another form is left out and named: %s', (_, entry, key) => {
  expect(first(entry).subscription).not.toHaveProperty(key)
  expect(first(entry).warnings).toEqual([['fields-unread', ...Object.keys(entry)]])
})

test.each([
  ['2027-01-15', '2027-01-15'],
  ['2027-01-15T23:59:59.9999999', '2027-01-15'],
  ['2027-01-15T00:00:00+09:00', '2027-01-15'],
  ['2027-01-15 00:00:00', '2027-01-15'],
  ['2028-02-29T00:00Z', '2028-02-29'],
  ['2027-01-15T24:00:00.000', '2027-01-15'],
  ['2027-01-15T00:00:00,5-0330', '2027-01-15'],
])('the day of %s is taken as written', (expirationDate, day) =>
  expect(first({ expirationDate }).subscription).toMatchObject({ expiresOn: day }),
)

test.each<[string, object]>([
  ['beside the two', { sharedUsages: [premium] }],
  ['inside something else', { family: { usages: [null, premium] } }],
])('a list under a name we do not know is told: %s', (_, more) => {
  expect(readUsages({ productUsages: [premium], unusedProductUsages: [], ...more })).toMatchObject({
    ok: true,
    value: [{}],
    warnings: [{ kind: 'maybe-incomplete' }],
  })
})

test('other things in the answer are not', () => {
  expect(
    readUsages({
      productUsages: [premium],
      unusedProductUsages: [],
      viewSettings: { show: [1, null, {}] },
      text: 'x',
      nothing: null,
      promotions: [{ kind: 'x' }],
    }),
  ).toMatchObject({ warnings: [] })
})

test('entries with one id stay apart, and a warning says so', () => {
  const reading = read(premium, { ...premium, licenseUsagesCount: 1 })
  expect(reading).toMatchObject({
    ok: true,
    value: [{}, {}],
    warnings: [{ kind: 'contradiction', fields: ['licenseId'] }],
  })
  expect(reading.ok && new Set(reading.value.map(({ id }) => id)).size).toBe(2)
})

test('hostile names come out as one short line of text', () => {
  expect(
    first({ brandedNameModel: { value: ` a\u202Eb\u0000\n<b>c</b>\uD800 ` } }).subscription,
  ).toMatchObject({ product: 'ab <b>c</b>' })
  expect(
    first({ brandedNameModel: { value: 'x'.repeat(10_000) } }).subscription?.product,
  ).toHaveLength(120)
  expect(
    first({ brandedNameModel: { value: 'Premium FAKE0-FAKE0-FAKE0-FAKE0 me@home.example' } })
      .subscription,
  ).toMatchObject({ product: 'Premium … …' })
})
