import { expect, test } from 'vitest'
import { readUsages } from '../../../lib/portal/read-usages.ts'
import { both, inShort, premium, unused } from './usages.ts'

/** The same two subscriptions, as serialisers and databases write them. */
const { brandedNameModel, ...flags } = premium
const whole = readUsages(both)
const dates = (of: (iso: string) => unknown) => ({
  ...both,
  productUsages: [
    { ...premium, activationDate: of('2026-01-15'), expirationDate: of('2027-01-15') },
  ],
})
const wrapped = (value: unknown): unknown => {
  if (Array.isArray(value)) return { arrayValue: { values: value.map(wrapped) } }
  if (value === null) return { nullValue: null }
  if (typeof value === 'object') return { mapValue: { fields: mapped(value as object, wrapped) } }
  if (typeof value === 'boolean') return { booleanValue: value }
  return typeof value === 'number' ? { integerValue: String(value) } : { stringValue: value }
}
const mapped = (record: object, change: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))
const renamed = (record: object, change: (name: string) => string) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [change(name), value]))
const withoutIs = (name: string) =>
  name.replace(/^is(.)/, (_, first: string) => first.toLowerCase())
const columns = Object.keys(premium)
const flagged = (yes: unknown, no: unknown) => (value: unknown) =>
  typeof value === 'boolean' ? (value ? yes : no) : value
const included = { type: 'names', id: '7', attributes: brandedNameModel }
const link = { relationships: { brandedNameModel: { data: { type: 'names', id: '7' } } } }

test.each<[string, unknown]>([
  ['Extended JSON', dates((day) => ({ $date: { $numberLong: String(Date.parse(day)) } }))],
  ['Extended JSON, relaxed', dates((day) => ({ $date: `${day}T00:00:00Z` }))],
  ['a protobuf timestamp', dates((day) => ({ seconds: String(Date.parse(day) / 1000), nanos: 0 }))],
  ['a date of PHP', dates((date) => ({ date, timezone_type: 3, timezone: 'Europe/Berlin' }))],
  ['a list of numbers', dates((day) => [...day.split('-').map(Number), 8, 30])],
  ['digits alone', dates((day) => day.replaceAll('-', ''))],
  ['Optional', dates((value) => ({ present: true, value }))],
  ['Firestore', mapped(both, wrapped)],
  ['Y and N', { ...both, productUsages: [mapped(premium, flagged('Y', 'N'))] }],
  ['1 and 0', { ...both, productUsages: [mapped(premium, flagged(1, 0))] }],
  ['"1" and "0"', { ...both, productUsages: [mapped(premium, flagged('1', '0'))] }],
  ['names of Salesforce', { ...both, productUsages: [renamed(premium, (name) => `${name}__c`)] }],
  [
    'a name without its group',
    { ...both, productUsages: [{ ...flags, branded_name_value: brandedNameModel.value }] },
  ],
  ['flags without "is"', { ...both, productUsages: [renamed(premium, withoutIs)] }],
  [
    '.NET without properties',
    { ...both, productUsages: [renamed(premium, (name) => `<${name}>k__BackingField`)] },
  ],
  [
    '.NET with references',
    {
      $id: '1',
      productUsages: {
        $id: '2',
        $values: [{ $id: '3', ...flags, brandedNameModel: { $ref: '9' } }],
      },
      unusedProductUsages: { $id: '4', $values: [unused] },
      names: { $id: '9', ...brandedNameModel },
    },
  ],
  [
    'types of Jackson',
    {
      productUsages: [
        'java.util.ArrayList',
        [{ ...premium, expirationDate: ['java.util.Date', Date.parse(flags.expirationDate)] }],
      ],
      unusedProductUsages: ['java.util.Collections$SingletonList', [unused]],
    },
  ],
  [
    'columns and rows',
    {
      ...both,
      productUsages: { columns, rows: [Object.values(premium)] },
    },
  ],
  [
    'a list of characteristics',
    {
      ...both,
      productUsages: [
        {
          brandedNameModel,
          characteristics: Object.entries(flags).map(([name, value]) => ({ name, value })),
        },
      ],
    },
  ],
  ['JSON in a field beside others', { ok: true, ttl: 300, data: JSON.stringify(both) }],
  [
    'pages of Mongoose',
    {
      success: true,
      message: 'Two found',
      productUsages: { docs: [premium], totalDocs: 1, page: 1, totalPages: 1, hasNextPage: false },
      unusedProductUsages: { docs: [unused], totalDocs: 1, page: 1, totalPages: 1 },
    },
  ],
  [
    'groups',
    {
      families: [
        { name: 'Security', productUsages: [premium], unusedProductUsages: [] },
        { name: 'Privacy', productUsages: [], unusedProductUsages: [unused] },
      ],
    },
  ],
  [
    'sections by what they say they are',
    {
      sections: [
        { type: 'productUsages', items: [premium] },
        { type: 'unusedProductUsages', items: [unused] },
        {
          type: 'offers',
          items: [
            { name: 'Kaspersky Premium', price: 9, expirationDate: '2027-01-01', termInDays: 365 },
          ],
        },
      ],
    },
  ],
  [
    'names as resources beside it',
    {
      data: [{ type: 'usages', id: '1', attributes: flags, ...link }, unused],
      included: [included, { type: 'names', id: '8', attributes: { name: 'Kaspersky Plus' } }],
    },
  ],
])('%s', (_, body) => {
  const text = readUsages(typeof body === 'string' ? body : JSON.stringify(body))
  expect(text).toEqual(whole)
})

test('resources that the lists name; what is only included is none of theirs', () => {
  const usage = (id: string, attributes: object) => ({ type: 'usages', id, attributes })
  const named = (id: string) => ({ data: [{ type: 'usages', id }] })
  expect(
    readUsages({
      data: {
        type: 'views',
        id: 'now',
        relationships: { productUsages: named('1'), unusedProductUsages: named('2') },
      },
      included: [
        usage('1', premium),
        usage('2', unused),
        usage('3', { ...premium, licenseId: 'x' }),
      ],
    }),
  ).toEqual(whole)
})

test('a name in several languages is that of the language which the answer states', () => {
  const value = [
    { languageCode: 'en', value: 'Kaspersky Premium for families' },
    { languageCode: 'de', value: 'Kaspersky Premium für Familien' },
  ]
  const inMany = { productUsages: [{ ...premium, brandedNameModel: { value } }, unused] }
  expect(inShort({ language: 'de-AT', ...inMany })).toMatch(/^Kaspersky Premium für Familien \+/)
  expect(inShort({ language: 'fr', ...inMany })).toMatch(/^Kaspersky Premium for families \+/)
})

test.each<[string, object, string]>([
  ['a subscription that was deleted', { isDeleted: true }, 'Example VPN; partly-read of 2'],
  ['on a day', { deletedAt: '2026-09-12T09:00:00Z' }, 'Example VPN; partly-read of 2'],
  ['not deleted', { isDeleted: false, deletedOn: null }, 'Example Premium + Example VPN'],
])('%s', (_, field, told) =>
  expect(inShort({ ...both, productUsages: [{ ...premium, ...field }] })).toBe(told),
)

test.each<[string, object]>([
  ['a record', { maintenance: { isActive: true, message: 'We are working on it.' } }],
  ['a flag', { isReadOnly: true }],
])('empty lists of a portal at rest say nothing: %s', (_, rest) => {
  const empty = { productUsages: [], unusedProductUsages: [] }
  expect(readUsages(empty).ok).toBe(true)
  expect(readUsages({ ...rest, ...empty }).ok).toBe(false)
  expect(readUsages({ ...rest, ...both })).toEqual(whole)
})

test('groups of persons, and of times, are not one account', () => {
  const group = (name: string, licenseId: string) => ({
    name,
    productUsages: [{ ...premium, licenseId, group: name }],
    unusedProductUsages: [],
  })
  const two = [group('one', '1'), group('two', '2')]
  expect(inShort({ groups: two })).toBe('Example Premium + Example Premium')
  for (const name of ['members', 'accounts', 'versions', 'previous'])
    expect(inShort({ [name]: two })).toMatch(/^layout-changed/)
  expect(inShort({ groups: [group('one', '1'), group('two', '1')] })).toMatch(/^layout-changed/)
})

test('the very same entry twice is one, and that is told', () => {
  expect(inShort({ ...both, productUsages: [premium, premium] })).toBe(
    'Example Premium + Example VPN; contradiction licenseId',
  )
})

test('of an entry in both lists stands what both say, and not whether it is in use', () => {
  const reading = readUsages({
    productUsages: [premium],
    unusedProductUsages: [{ ...premium, isActivated: false, expirationDate: null }],
  })
  expect(reading).toMatchObject({
    value: [{ product: 'Example Premium (invented)', places: { used: 5, total: 5 } }],
    warnings: [{ kind: 'contradiction', fields: ['isActivated', 'unusedProductUsages'] }],
  })
  if (reading.ok)
    for (const name of ['activated', 'expiresOn']) expect(reading.value[0]).not.toHaveProperty(name)
})

test.each<[string, object]>([
  ['withheld until terms are accepted', { requiredActions: [{ type: 'ACCEPT_AGREEMENT' }] }],
  ['switched off', { features: { subscriptions: { enabled: false } } }],
  ['a code', { state: 'REGION_NOT_SUPPORTED' }],
  ['a fault beside', { soapFault: { faultstring: 'Back side timeout' } }],
  ['an error in a banner', { viewSettings: { banners: [{ type: 'error', text: 'Oh' }] } }],
])('what says why lists may be empty leaves them in doubt: %s', (_, hint) => {
  expect(readUsages({ ...hint, productUsages: [], unusedProductUsages: [] }).ok).toBe(false)
  expect(readUsages({ ...hint, ...both })).toEqual(whole)
})

test.each<[string, object]>([
  ['removed and unpaid ones', { removedUsages: [premium], pendingOrders: [{ orderId: 1 }] }],
  ['what is for sale', { plans: [{ brandedNameModel, termInDays: 365, price: '24.99' }] }],
  ['a warning of other things', { banners: [{ kind: 'warning', key: 'NewTerms', text: 'Oh' }] }],
  ['flags that are off', { isAgreementRequired: false, maintenance: null, loading: 0 }],
])('empty lists beside %s are empty', (_, more) =>
  expect(inShort({ ...more, productUsages: [], unusedProductUsages: [] })).toBe('none'),
)

test.each<[string, object, string]>([
  ['of a device', { deviceAlias: 'PC', productName: 'Kaspersky Plus', isExpired: true }, ''],
  ['for sale', { licenseId: 1, name: 'Kaspersky Plus', termInDays: 365, price: '9' }, ''],
  ['an error', { ...premium, isError: true, errorCode: 50_312 }, 'partly-read of 3'],
  ['of another account', { ...premium, isInYourAccount: false }, 'partly-read of 3'],
  ['a button for more', { brandedName: 'Show 4 more', href: '/x' }, 'partly-read of 3'],
])('an entry that is none: %s', (_, entry, told) => {
  const name = told ? 'productUsages' : 'cards'
  const list = { [name]: [premium, entry, ...(told ? [] : [unused])] }
  expect(inShort({ ...(told && { unusedProductUsages: [unused] }), ...list })).toBe(
    `Example Premium + Example VPN; ${told || 'partly-read of 3'}`,
  )
})

test('an application of a bundle is no subscription, also where it is listed like one', () => {
  const part = { ...premium, licenseId: 'x', partOfLicenseId: premium.licenseId }
  expect(inShort({ ...both, productUsages: [premium, part] })).toBe(
    'Example Premium + Example VPN; partly-read of 3',
  )
})

test('places that are of users are not of devices', () => {
  const entry = { ...premium, slotKind: 'User' }
  expect(inShort({ ...both, productUsages: [entry] })).toMatch(
    /fields-unread licenseUsagesCount totalSlotsCount$/,
  )
})

test('what two lists of the account say differently of one licence is told', () =>
  expect(inShort({ ...both, details: [{ ...premium, licenseUsagesCount: 1 }] })).toMatch(
    /contradiction licenseUsagesCount/,
  ))

test.each<[string, object]>([
  ['a number', { viewSettings: { notShown: { productUsages: 2 } } }],
  ['a number by the list’s name', { viewSettings: { productUsagesTotal: 6 } }],
  ['a code', { notices: [{ severity: 'info', code: 'LIST_TRUNCATED' }] }],
  ['a warning', { banners: [{ kind: 'warning', key: 'UnusedUsagesLoadFailed', text: 'Oh' }] }],
])('entries that were left out are told: %s', (_, hint) =>
  expect(inShort({ ...both, ...hint })).toMatch(/maybe-incomplete left-out$/),
)

test('a list of those not activated says so of its entries', () => {
  const { isActivated: _, ...silent } = unused
  expect(readUsages({ byState: { active: [premium], notActivated: [silent] } })).toMatchObject({
    value: [{ activated: true }, { activated: false }],
  })
})

test('groups whose values have like parts are read one level deep', () => {
  const dated = (value: string | null) => (value ? { value, timeZone: 'UTC', display: 'x' } : null)
  const { activationDate, expirationDate, ...rest } = flags
  const dates = { activationDate: dated(activationDate), expirationDate: dated(expirationDate) }
  expect(
    readUsages({ productUsages: [{ brandedNameModel, flags: rest, dates }, unused] }),
  ).toMatchObject({ value: [{ expiresOn: '2027-01-15', places: { used: 5 } }, {}] })
})

test.each<[string, object, boolean]>([
  ['a status in words', { status: 'Suspended' }, true],
  ['a state of a type', { licenseState: { code: 'LICENSE_BLOCKED' } }, true],
  ['a flag', { isBlocked: true }, true],
  ['another status', { status: 'Active' }, false],
  ['a flag that is off', { isBlocked: false, statusCode: '03' }, false],
])('a state that the known fields cannot tell is a doubt about the card: %s', (_, more, isTold) => {
  const told = inShort({ ...both, productUsages: [{ ...premium, ...more }] })
  expect(told.includes('fields-unread state')).toBe(isTold)
})
