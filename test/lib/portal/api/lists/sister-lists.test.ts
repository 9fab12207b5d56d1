import { expect, test } from 'vitest'
import { readUsages } from '../../../../../lib/portal/read-usages.ts'
import { inShort, premium, unused } from '../../usages.ts'

const second = { ...premium, licenseId: 'FAKE-0002' }
const whole = 'Example Premium + Example VPN'
const told = `${whole}; maybe-incomplete other-list`
const mine = { subscriptions: [premium, unused] }

test.each<[string, object]>([
  ['beside those of who asks', { me: mine, partner: { subscriptions: [second] } }],
  ['of the family', { ...mine, familySubscriptions: [second] }],
  ['beside those of a relative', { ...mine, family: { subscriptions: [second] } }],
  ['of components', { ...mine, components: [{ ...second, licenseId: 'FAKE-0001' }] }],
  ['of applications', { ...mine, applications: [{ ...second, licenseId: 'FAKE-0001' }] }],
  [
    'of trials that may be started',
    { ...mine, trials: [{ productName: 'Kaspersky Plus', isActivated: false, isExpired: false }] },
  ],
])('a list %s is not the account’s, and is told', (_, body) => expect(inShort(body)).toBe(told))

test('who asks alone, and trials that run', () => {
  expect(inShort({ me: mine })).toBe(whole)
  expect(inShort({ family: mine })).toBe(whole)
  expect(inShort({ ...mine, trials: [second] })).toBe(`${whole} + Example Premium`)
})

test('a list of what ends soon says the same once more', () => {
  const { daysRemainder, ...full } = premium
  const { licenseId, brandedNameModel, expirationDate } = full
  const short = { licenseId, brandedNameModel, expirationDate, daysRemainder }
  const subscriptions = [full, unused]
  const alone = readUsages({ subscriptions })
  expect(readUsages({ subscriptions, expiringSoon: [short] })).toEqual(alone)
  expect(readUsages({ expiringSoon: [short], subscriptions })).toEqual(alone)
  expect(
    inShort({ subscriptions, expiringSoon: [{ ...short, expirationDate: '2027-01-16' }] }),
  ).toBe(`${whole} + Example Premium; contradiction licenseId`)
})
