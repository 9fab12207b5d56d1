import { expect, test } from 'vitest'
import { readUsages } from '../../../../lib/portal/read-usages.ts'

const entry = (licenseId: string, value = 'Kaspersky Plus') => ({
  licenseId,
  brandedNameModel: { name: value, value },
  isActivated: true,
  isExpired: false,
  expirationDate: '2027-01-15',
  licenseUsagesCount: 1,
  totalSlotsCount: 5,
})
const other = entry('B', 'Kaspersky Premium')
const unused = { ...entry('U', 'Kaspersky VPN Secure Connection'), isActivated: false }
const both = { productUsages: [entry('A')], unusedProductUsages: [] }
const read = (body: unknown) => {
  const reading = readUsages(body)
  return reading.ok ? reading.value.map(({ product }) => product) : reading.failure.kind
}

test.each([
  [
    'persons in a list',
    { accounts: [{ email: 'me', licenses: [entry('A')] }, { licenses: [other] }] },
  ],
  [
    'persons by name',
    { users: { a: { subscriptions: [entry('A')] }, b: { subscriptions: [other] } } },
  ],
  [
    'the two lists of two persons',
    { accounts: [{ productUsages: [entry('A')] }, { unusedProductUsages: [unused] }] },
  ],
  ['groups that are somebody’s', { identities: [both, { ...both, productUsages: [other] }] }],
  [
    'groups with an address',
    {
      rows: [
        { mail: 'a', licenses: [entry('A')] },
        { mail: 'b', licenses: [other] },
      ],
    },
  ],
])('%s: nobody knows which of them asks', (_, body) => {
  expect(read(body)).toBe('layout-changed')
})

test('one person’s two lists are that person’s', () => {
  expect(read({ users: [both] })).toEqual(['Kaspersky Plus'])
  expect(read({ user: { name: 'a', data: both } })).toEqual(['Kaspersky Plus'])
})

test.each(['familyMembers', 'invitations', 'backups', 'vouchers', 'trash', 'friends', 'wishlist'])(
  'what stands in %s is not the account’s, and is told',
  (name) => {
    const reading = readUsages({ subscriptions: [entry('A'), unused], [name]: [other] })
    expect(reading).toMatchObject({ ok: true, value: { length: 2 } })
    expect(reading.ok && reading.warnings.map(({ kind }) => kind)).toContain('maybe-incomplete')
  },
)

const deep = (levels: number) => {
  let value: unknown = 1
  for (let level = 0; level < levels; level++) value = [value]
  return value
}
test.each([
  ['a type that is no text', { ...both, x: { type: { toString: 1 } } }],
  ['a type that is too deep', { ...both, x: { type: deep(20_000) } }],
  [
    'a day that is no number',
    {
      ...both,
      productUsages: [{ ...entry('A'), activationDate: [2027, 1, 14, 0, 0, 0, { toString: 1 }] }],
    },
  ],
])('%s does not keep the list from being read', (_, body) => {
  expect(read(body)).toEqual(['Kaspersky Plus'])
})

test('an empty list beside a status that is no text does not throw', () => {
  expect(
    read({ productUsages: [], unusedProductUsages: [], x: { status: { toString: null } } }),
  ).toEqual([])
})

test.each([
  `${' '.repeat(3980)}FAKE0-FAKE1-FAKE2-FAKE3`,
  `${'\u200B'.repeat(3977)} FAKE0-FAKE1-FAKE2-FAKE3`,
  'FAKE0&dash;FAKE1&dash;FAKE2&dash;FAKE3',
  'FAKE0%2DFAKE1%2DFAKE2%2DFAKE3',
  'FAKE0-<wbr>FAKE1-<wbr>FAKE2-<wbr>FAKE3',
  'Key <b>FAKE0</b>-<b>FAKE1</b>-<b>FAKE2</b>-<b>FAKE3</b>',
  'robin&commat;home.example',
])('no half of a code and no address is kept: %s', (value) => {
  const reading = readUsages({
    ...both,
    productUsages: [entry('A'), { ...other, brandedNameModel: { value } }],
  })
  expect(JSON.stringify(reading)).not.toMatch(/FAKE\d|robin/)
})

test('a list under a name that every object has is a list like any other', () => {
  const broken = { licenseId: 'z', brandedName: 'Not an entry' }
  expect(readUsages({ constructor: [entry('A'), broken], b: null })).toMatchObject({
    ok: true,
    warnings: expect.arrayContaining([{ kind: 'partly-read', unread: 1, total: 2 }]) as unknown,
  })
})

test('a part is known by who it names, not by how a field begins', () => {
  const two = (one: object, next: object) =>
    read({
      ...both,
      productUsages: [
        { ...entry('1'), ...one },
        { ...entry('2'), ...next },
      ],
    })
  expect(two({ bundleSize: 2 }, {})).toHaveLength(2)
  expect(two({ parentalControl: 2 }, {})).toHaveLength(2)
  expect(two({ parentId: '2' }, { parentId: '1' })).toHaveLength(2)
  expect(two({ parentLicenseId: '2' }, {})).toHaveLength(1)
})

// Minutes before: each place walked all fields of what it refers to, and each field asked anew for
// the name. The bounds are wide, for slow machines.
test.each([
  [
    'one large record that many places refer to',
    {
      ...both,
      y: {
        $id: '1',
        ...Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`k${n}`, n])),
      },
      x: Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`k${n}`, { $ref: '1' }])),
    },
  ],
  [
    'long names beside many records',
    {
      licenses: Array.from({ length: 100 }, (_, at) => ({
        ...entry(String(at)),
        servicename: 'Aa1-'.repeat(1000),
        ...Object.fromEntries(Array.from({ length: 180 }, (__, n) => [`k${n}`, {}])),
      })),
    },
  ],
  [
    'one licence in all entries of two lists',
    {
      ...both,
      productUsages: Array.from({ length: 500 }, (_, termInDays) => ({
        ...entry('A'),
        termInDays,
      })),
      other: Array.from({ length: 500 }, (_, n) => ({ ...entry('A'), termInDays: 1000 + n })),
    },
  ],
])('%s: read or refused in time', (_, body) => {
  const from = performance.now()
  readUsages(body)
  expect(performance.now() - from).toBeLessThan(1500)
})
