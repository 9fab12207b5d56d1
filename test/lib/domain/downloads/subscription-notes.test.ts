import { expect, test } from 'vitest'
import type { Subscription } from '../../../../lib/domain/subscription.ts'
import { subscriptionNotes } from '../../../../lib/domain/downloads/subscription-notes.ts'

const now = new Date(2026, 10, 22, 12)

test.each<{ name: string; given: Partial<Subscription>; region?: string; expected: string[] }>([
  {
    name: 'a plan may hold more than we know',
    given: { product: 'Kaspersky Premium', expiresOn: '2027-06-01' },
    expected: ['may-hold-more'],
  },
  {
    name: 'a product of one application holds that one',
    given: { product: 'Kaspersky Safe Kids', expiresOn: '2027-06-01' },
    expected: [],
  },
  {
    name: 'ends soon, renewal switched off',
    given: { product: 'Kaspersky Safe Kids', expiresOn: '2026-11-30', autoRenewal: false },
    expected: ['renew-in-time', 'auto-renewal-off'],
  },
  {
    name: 'an old name, managed by a provider',
    given: { product: 'Kaspersky Total Security', expiresOn: '2027-06-01', managedBy: 'provider' },
    expected: ['provider-managed', 'product-replaced', 'may-hold-more'],
  },
  {
    name: 'an old bundle holds more than we know, too',
    given: { product: 'Kaspersky Security Cloud', expiresOn: '2027-06-01' },
    expected: ['product-replaced', 'may-hold-more'],
  },
  {
    name: 'has just ended: it may have been renewed',
    given: { product: 'Kaspersky Safe Kids', expiresOn: '2026-11-20' },
    expected: ['if dates-refreshing'],
  },
  {
    name: 'somebody else renews it',
    given: {
      product: 'Kaspersky Safe Kids',
      portalState: 'grace',
      ownership: 'shared',
      autoRenewal: false,
      managedBy: 'provider',
    },
    expected: [],
  },
  {
    name: 'nothing known',
    given: { product: 'Something' },
    expected: ['state-unknown', 'product-unknown'],
  },
  {
    name: 'the United States',
    given: { product: 'Kaspersky Safe Kids', expiresOn: '2027-06-01' },
    region: 'US',
    expected: ['us-sales-ended'],
  },
])('$name', ({ given, region, expected }) => {
  const notes = subscriptionNotes(
    { id: '1', product: '', ...given },
    { now, ...(region && { region }) },
  )
  expect(notes.map(({ id, standing }) => (standing === 'candidate' ? `if ${id}` : id))).toEqual(
    expected,
  )
})

test('an old product is told what took its place, where Kaspersky says it', () => {
  const name = (product: string) =>
    subscriptionNotes({ id: '1', product, expiresOn: '2027-06-01' }, { now }).find(
      ({ id }) => id === 'product-replaced',
    )?.name
  expect(
    [
      'Kaspersky Anti-Virus',
      'Kaspersky Internet Security',
      'Kaspersky Total Security',
      'Kaspersky Security Cloud',
    ].map(name),
  ).toEqual(['Kaspersky Standard', 'Kaspersky Standard', 'Kaspersky Plus', undefined])
})
