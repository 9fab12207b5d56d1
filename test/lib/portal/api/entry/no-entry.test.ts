import { expect, test } from 'vitest'
import { both, inShort, premium, unused } from '../../usages.ts'

const second = { ...premium, licenseId: 'FAKE-0002' }
const beside = (more: object) =>
  inShort({ productUsages: [premium, { ...second, ...more }], unusedProductUsages: [] })
const told = 'Example Premium; partly-read of 2'
const whole = 'Example Premium + Example Premium'

test.each<[string, object]>([
  ['deleted, by its status', { status: 'Deleted' }],
  ['replaced, by its state', { licenseState: 'SUPERSEDED' }],
  ['replaced by another', { replacedBy: 'FAKE-0001' }],
  ['transferred to somebody', { transferredTo: { account: 'other' } }],
  ['given away', { giftedTo: 'k***@example.com' }],
  ['a draft', { isDraft: true }],
  ['an older version of a row', { isCurrent: false }],
  ['a sample', { isSample: true }],
  ['an order that is not paid', { orderState: 'AwaitingPayment' }],
  ['an offer, by its type', { __typename: 'TrialOffer' }],
])('no entry, and told: %s', (_, more) => expect(beside(more)).toBe(told))

test.each<[string, object]>([
  ['in use', { status: 'Active', isCurrent: true, isSample: false }],
  ['replaced by none', { replacedBy: null, transferredTo: null }],
  ['one that has ended, and its successor', { replacedBy: 'x', isExpired: true, daysRemainder: 0 }],
  ['paid', { orderState: 'Paid', paymentStatus: 'Completed' }],
  ['a type of subscriptions', { __typename: 'ProductUsage', type: 'Trial' }],
])('an entry: %s', (_, more) => expect(beside(more).split(';')[0]).toBe(whole))

test('what a wrapper says of its entry', () => {
  const wrapped = (...list: object[]) => inShort({ productUsages: list, unusedProductUsages: [] })
  const usage = (deleted: boolean) => ({ deleted, usage: deleted ? second : premium })
  expect(wrapped(usage(false), usage(true))).toBe(told)
  const changed = { op: 'u', before: null, after: premium }
  expect(wrapped(changed, { op: 'd', before: second, after: null })).toBe(told)
  expect(wrapped({ ...changed, before: { ...premium, isExpired: true } })).toBe('Example Premium')
})

test.each<[string, object]>([
  ['masterLicenseId', { masterLicenseId: 'FAKE-0001' }],
  ['a record of its whole', { parent: { licenseId: 'FAKE-0001' } }],
])('a part of another is none: %s', (_, more) => {
  expect(beside(more)).toBe(told)
  expect(
    inShort({ ...both, unusedProductUsages: [{ ...unused, parent: { licenseId: 'X' } }] }),
  ).toBe('Example Premium + Example VPN')
})
