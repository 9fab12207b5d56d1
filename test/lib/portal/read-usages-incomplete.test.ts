import { expect, test } from 'vitest'
import { readUsages } from '../../../lib/portal/read-usages.ts'
import { both, inShort, premium, unused } from './usages.ts'

const { productUsages, unusedProductUsages } = both
const empty = { productUsages: [], unusedProductUsages: [] }
const whole = 'Example Premium + Example VPN'

test.each<[string, object]>([
  ['missing', { productUsages }],
  ['null', { productUsages, unusedProductUsages: null }],
  ['text', { productUsages, unusedProductUsages: 'x' }],
  ['an empty object', { productUsages, unusedProductUsages: {} }],
])('one list is %s: the other is read, and may not be all', (_, body) =>
  expect(inShort(body)).toBe('Example Premium; maybe-incomplete unusedProductUsages'),
)

test('the list of the activated is missing', () =>
  expect(inShort({ unusedProductUsages })).toBe('Example VPN; maybe-incomplete productUsages'))

test('one list under another name may be half of it', () =>
  expect(inShort({ licenses: [premium] })).toBe(
    'Example Premium; maybe-incomplete unusedProductUsages',
  ))

test('a known list and one by shape are both read, and may not be all', () =>
  expect(inShort({ productUsages, waiting: unusedProductUsages })).toBe(
    `${whole}; maybe-incomplete unusedProductUsages`,
  ))

test.each<[string, object]>([
  ['a third list', { shared: [premium] }],
  ['offers', { offers: [premium] }],
  ['a list inside an entry', { productUsages: [{ ...premium, included: [premium] }] }],
  ['news about them', { notifications: [premium] }],
  ['messages', { inbox: [{ ...premium, isRead: false }] }],
  ['what is on a device', { devices: [premium] }],
  ['one entry alone', { recommended: { best: premium, other: 1 } }],
])('what else looks like subscriptions is not taken, but told: %s', (_, more) =>
  expect(inShort({ ...both, ...more })).toBe(`${whole}; maybe-incomplete other-list`),
)

const errors: [string, object, string][] = [
  ['success: false', { success: false }, 'layout-changed json'],
  ['isSuccess as text', { IsSuccess: 'false' }, 'layout-changed json'],
  ['an error text', { error: 'Session expired' }, 'layout-changed json'],
  ['an error object', { error: { code: 'X1', message: 'no' } }, 'layout-changed json'],
  ['a list of errors', { errors: [{ message: 'no' }] }, 'layout-changed json'],
  ['an error code', { errorCode: 1401 }, 'layout-changed json'],
  ['hasError', { hasError: true }, 'layout-changed json'],
  ['a message', { message: 'Try again later' }, 'layout-changed json'],
  ['a way back to the sign-in', { returnUrl: '/MyLicenses' }, 'layout-changed json'],
  ['a status in words', { status: 'error' }, 'layout-changed json'],
  ['a status of HTTP', { statusCode: 503 }, 'portal-error 503'],
  ['its code inside', { error: { code: '500' } }, 'portal-error 500'],
  ['signed out', { status: 401 }, 'signed-out'],
  ['too many', { code: 429 }, 'throttled'],
]
test.each(errors)('an error is no empty account: %s', (_, error, failure) => {
  expect(inShort({ ...error, ...empty })).toBe(failure)
  expect(inShort({ ...error, data: empty })).toBe(failure)
  expect(inShort({ data: { ...error, ...empty } })).toBe(failure)
  expect(inShort(error)).toBe(failure)
})

test.each<[string, object]>([
  ['all is well', { success: true, error: null, errorCode: 0, message: 'OK', status: 200 }],
  ['all is well, in words', { status: 'success', errors: [], errorMessage: '', code: '0' }],
  ['nothing of it', { hasError: false, exception: null, fault: {} }],
])('what only could tell of an error tells of none: %s', (_, more) => {
  expect(inShort({ ...both, ...more })).toBe(whole)
  expect(inShort({ ...empty, ...more })).toBe('none')
})

test('with subscriptions, an outright failure is one, and a lesser error leaves them incomplete', () => {
  expect(inShort({ success: false, ...both })).toBe('layout-changed json')
  expect(inShort({ errors: [{ path: 'shared' }], data: both })).toBe(
    `${whole}; maybe-incomplete error`,
  )
  expect(inShort({ message: 'Welcome back', ...both })).toBe(whole)
})

const goesOn: [string, object, string][] = [
  ['totalCount', { totalCount: 7 }, ' of 7'],
  ['total as text', { Total: '7' }, ' of 7'],
  ['count', { count: 7 }, ' of 7'],
  ['total of subscriptions', { totalSubscriptions: 7 }, ' of 7'],
  ['OData', { '@odata.count': 7, '@odata.nextLink': 'https://x.example/2' }, ' of 7'],
  ['recordsTotal', { recordsTotal: 7 }, ' of 7'],
  ['beside the list', { paging: { totalItems: 7, pageSize: 2 } }, ' of 7'],
  ['deep beside the list', { meta: { pagination: { total: 7 } } }, ' of 7'],
  ['hasMore', { hasMore: true }, ''],
  ['hasNextPage', { pageInfo: { hasNextPage: true, endCursor: null } }, ''],
  ['isLastPage', { isLastPage: false }, ''],
  ['nextLink', { nextLink: '/MyLicenses?page=2' }, ''],
  ['next in links', { _links: { next: { href: '/x' } } }, ''],
  ['cursor', { cursor: 'abc' }, ''],
  ['continuation token', { continuationToken: 'abc' }, ''],
  ['a full page', { page: 1, pageSize: 2 }, ''],
  ['more pages', { page: 1, totalPages: 3 }, ''],
  ['not the first page', { page: 2, pageSize: 50 }, ''],
  ['an offset', { offset: 10, limit: 50 }, ''],
  ['truncated', { truncated: true }, ''],
  ['a limit that a gateway set', { extensions: { gateway: { appliedLimit: 2 } } }, ''],
]
test.each(goesOn)('a list that goes on is told: %s', (_, hint, numbers) => {
  const told = `${whole}; maybe-incomplete list-end${numbers}`
  expect(inShort({ ...both, ...hint })).toBe(told)
  expect(inShort({ data: { ...both, ...hint } })).toBe(told)
  expect(inShort({ ...hint, data: both })).toBe(told)
  expect(inShort({ ...empty, ...hint })).toMatch(/^(?:layout-changed list-end|none)$/)
})

test.each<[string, object]>([
  ['as many as there are', { totalCount: 2, count: 2, total: '2' }],
  ['the only page', { page: 1, pageSize: 50, totalPages: 1, isLast: true, hasMore: false }],
  ['no way on', { nextLink: null, nextPageToken: '', cursor: null, next: false, offset: 0 }],
  ['a no as databases keep it', { hasMore: 'N', truncated: 'f', isPartial: 0 }],
  ['a way on that is none', { nextPage: -1, nextPageToken: 'none', next: { href: null } }],
  ['no way on, beside', { paging: { next: null, hasNext: 'false', total: 2 } }],
  ['each list with its own', { productUsagesCount: 1, unusedProductUsagesCount: 1 }],
  [
    'counts of other things',
    { totalDevices: 12, notificationsCount: 40, viewSettings: { total: 9 } },
  ],
])('a list that is whole is not: %s', (_, more) =>
  expect(inShort({ ...both, ...more })).toBe(whole),
)

test('one of two lists goes on', () => {
  const paged = (items: unknown[], total: number) => ({ items, totalCount: total })
  expect(
    inShort({
      productUsages: paged(productUsages, 4),
      unusedProductUsages: paged(unusedProductUsages, 1),
    }),
  ).toBe(`${whole}; maybe-incomplete list-end of 4`)
  expect(inShort({ ...both, unusedProductUsagesCount: 3 })).toBe(
    `${whole}; maybe-incomplete list-end of 3`,
  )
  const aggregate = (count: number) => ({ productUsages_aggregate: { aggregate: { count } } })
  expect(inShort({ ...both, ...aggregate(8) })).toBe(`${whole}; maybe-incomplete list-end of 8`)
  expect(inShort({ ...both, ...aggregate(1) })).toBe(whole)
})

test.each<[string, object, string]>([
  ['isShared', { isShared: true }, 'shared'],
  ['ownerEmail', { ownerEmail: 'robin@home.example' }, 'owner'],
  ['autoRenewEnabled', { AutoRenewEnabled: false }, 'autoRenewal'],
  ['auto_renewal', { auto_renewal: 'on' }, 'autoRenewal'],
  ['isBlocked', { isBlocked: 0 }, 'blocked'],
  ['suspendedUntil', { suspendedUntil: '2027-01-01' }, 'blocked'],
  ['isTrial', { isTrial: true }, 'trial'],
  ['providerName', { providerName: 'x' }, 'provider'],
  ['state', { state: 3 }, 'state'],
  ['LicenseStatus', { LicenseStatus: 'Active' }, 'state'],
])(
  'a field that says more than we know is told by its topic, not guessed: %s',
  (_, more, topic) => {
    const answer = { ...both, productUsages: [{ ...premium, ...more }] }
    expect(inShort(answer)).toBe(`${whole}; fields-unknown ${topic}`)
    expect(readUsages(answer)).toMatchObject({
      value: [(readUsages(both) as never)['value'][0], {}],
    })
  },
)

test.each([{ isShared: null }, { statistics: 1 }, { estate: 1 }, { viewModel: {} }])(
  'a field without a value, or of another topic, is not: %j',
  (more) => expect(inShort({ ...both, productUsages: [{ ...premium, ...more }] })).toBe(whole),
)

test('both kinds in both lists are as they say', () => {
  expect(inShort({ productUsages: [premium, unused], unusedProductUsages: [] })).toBe(whole)
})
