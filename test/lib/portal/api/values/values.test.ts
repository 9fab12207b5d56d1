import { expect, test } from 'vitest'
import { readUsages } from '../../../../../lib/portal/read-usages.ts'
import { premium } from '../../usages.ts'

const { brandedNameModel: _name, ...rest } = premium
/** The facts of one entry, and the fields of it that are told to be not read. */
function facts(entry: object, more: object = {}) {
  const reading = readUsages({ productUsages: [entry], unusedProductUsages: [], ...more })
  if (!reading.ok) return null
  const { expiresOn, expired, places } = reading.value[0] ?? {}
  const unread = reading.warnings.flatMap((one) => (one.kind === 'fields-unread' ? one.fields : []))
  return { expiresOn, expired, ...places, unread: unread.join(' ') }
}
const plain = { expiresOn: '2027-01-15', expired: false, used: 5, total: 5, unread: '' }
const withField = (field: object) => facts({ ...premium, ...field })

test.each<[string, object, object]>([
  [
    'a day of before',
    { expirationDate: { previous: '2026-02-14', current: null } },
    { expiresOn: undefined },
  ],
  ['a day, and that of before', { expirationDate: { old: '2026-02-14', new: '2027-01-15' } }, {}],
  [
    'the first day that is not covered',
    { expirationDate: { date: '2027-01-16', inclusive: false } },
    { expiresOn: undefined, unread: 'expirationDate' },
  ],
  [
    'the day before which it ends',
    { expirationDate: { date: '2027-01-16', exclusive: true } },
    { expiresOn: undefined, unread: 'expirationDate' },
  ],
  ['the last day', { expirationDate: { date: '2027-01-15', inclusive: true } }, {}],
  [
    'a moment and its zone',
    { expirationDate: { instant: '2027-01-16T04:59:59Z', timeZone: 'America/New_York' } },
    {},
  ],
  ['the largest number', { expirationDate: 2_147_483_647 }, { expiresOn: undefined }],
  [
    'a count that is said not to be there',
    { licenseUsagesCount: 0, LicenseUsagesCountSpecified: false },
    { used: undefined, unread: 'licenseUsagesCount' },
  ],
  ['a count that is said to be there', { LicenseUsagesCountSpecified: true }, {}],
  ['no end', { isPerpetual: true }, { expiresOn: undefined, unread: 'expirationDate' }],
  ['an end', { isPerpetual: false, isUnlimited: false }, {}],
  [
    'no limit',
    { totalSlotsCount: 999, isUnlimited: true },
    { total: undefined, unread: 'totalSlotsCount' },
  ],
  [
    'counts that were not loaded',
    { licenseUsagesCount: 0, devicesLoaded: false },
    { used: undefined, total: undefined, unread: 'licenseUsagesCount totalSlotsCount' },
  ],
  [
    'no limit, beside the number',
    { totalSlotsCount: { value: 9, unlimited: true } },
    { total: undefined, unread: 'totalSlotsCount' },
  ],
  [
    'a limit beside no number',
    { licenseUsagesCount: { value: null, max: 5 } },
    { used: undefined, unread: 'licenseUsagesCount' },
  ],
  ['nothing in a value', { licenseUsagesCount: { value: null } }, { used: undefined }],
  ['money that was given back', { refunded: true }, { unread: 'state' }],
  ['counts that were loaded', { devicesLoaded: true }, {}],
  [
    'counts of two systems that are alike',
    { licenseUsagesCount: { windows: 2, android: 2 } },
    { used: undefined, unread: 'licenseUsagesCount' },
  ],
  ['a count in figures and in words', { licenseUsagesCount: { value: 5, text: '5' } }, {}],
  [
    'the code of an error',
    { licenseUsagesCount: { value: null, error: { code: 3 } } },
    { used: undefined, unread: 'licenseUsagesCount' },
  ],
  ['how a form shows it', { isExpired: { value: null, readOnly: true } }, { expired: undefined }],
  ['no error', { licenseUsagesCount: { value: 5, error: null, errors: {} } }, {}],
  ['a value in a form', { isExpired: { value: false, readOnly: true } }, {}],
])('%s', (_, field, expected) => expect(withField(field)).toEqual({ ...plain, ...expected }))

test('a group says of what its places are', () => {
  const { licenseUsagesCount, totalSlotsCount, ...others } = premium
  const seats = (unit: string) => ({
    ...others,
    seats: { unit, licenseUsagesCount, totalSlotsCount },
  })
  expect(facts(seats('user'))?.unread).toBe('licenseUsagesCount totalSlotsCount')
  expect(facts(seats('device'))).toEqual(plain)
})

test('a group of the term before is not of this one', () => {
  const { expirationDate, activationDate, ...license } = rest
  const entry = { product: { name: 'Kaspersky Premium' }, license }
  const days = { activationDate, expirationDate }
  expect(facts({ ...entry, previousTerm: days })).toMatchObject({ expiresOn: undefined })
  expect(facts({ ...entry, currentTerm: days })).toMatchObject({ expiresOn: '2027-01-15' })
})

test('the zone in the settings of the view', () => {
  const entry = { ...premium, expirationDate: '2027-01-16T04:59:59Z' }
  const viewSettings = { timeZone: 'America/New_York' }
  expect(facts(entry, { viewSettings })?.expiresOn).toBe('2027-01-15')
  expect(facts(entry, { viewSettings, timeZone: 'UTC' })?.expiresOn).toBe('2027-01-16')
  expect(facts(entry)?.expiresOn).toBe('2027-01-16')
})

test('an id that two records have stands for neither', () => {
  const list = (id: string, value: string, ...more: object[]) => ({
    $id: id,
    $values: [{ ...rest, brandedNameModel: { $id: '3', value } }, ...more],
  })
  const second = { ...rest, licenseId: 'FAKE-0002', brandedNameModel: { $ref: '3' } }
  const products = (unusedProductUsages: object) => {
    const reading = readUsages({
      productUsages: list('1', 'Kaspersky Premium', second),
      unusedProductUsages,
    })
    return reading.ok && [reading.value.map(({ product }) => product), reading.warnings[0]?.kind]
  }
  expect(products([])).toEqual([['Kaspersky Premium', 'Kaspersky Premium'], undefined])
  expect(products(list('1', 'Kaspersky Plus'))).toEqual([
    ['Kaspersky Premium', 'Kaspersky Plus'],
    'partly-read',
  ])
})

test.each<[string, object]>([
  ['the name of a service', { serviceName: 'license-service', productName: 'Kaspersky Plus' }],
  [
    'a key of texts',
    { brandedNameModel: { name: 'Kaspersky Plus', value: 'Products.Plus.Title' } },
  ],
  ['an old name of the field', { serviceName: 'Kaspersky Plus' }],
])('the product, and not %s', (_, names) => {
  const reading = readUsages({ productUsages: [{ ...rest, ...names }], unusedProductUsages: [] })
  expect(reading.ok && reading.value.map(({ product }) => product)).toEqual(['Kaspersky Plus'])
})
