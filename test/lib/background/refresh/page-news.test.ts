import { expect, test } from 'vitest'
import { newsOnPage } from '../../../../lib/background/refresh/page-news.ts'
import { emptyState } from '../../../../lib/background/validation/state-schema.ts'
import type { StoredState } from '../../../../lib/contracts/stored.ts'
import type { Warning } from '../../../../lib/domain/reading.ts'
import type { Subscription } from '../../../../lib/domain/subscription.ts'

const now = 1_800_000_000_000
const plus: Subscription = { id: '1', product: 'Kaspersky Plus', expiresOn: '2027-01-05' }
const json = { subscriptions: [plus], warnings: [], readAt: now - 60_000, source: 'json' as const }
const state: StoredState = {
  ...emptyState(),
  current: 'a',
  accounts: { a: { lastSeen: now, parts: { json }, reading: json } },
}
const partOfPage: Warning = { kind: 'maybe-incomplete', missing: ['list-end'] }
const shownAs = (warnings: Warning[], ...all: Partial<Subscription>[]) => ({
  ok: true as const,
  value: all.map((one, index): Subscription => ({
    id: `p${index}`,
    product: plus.product,
    ...one,
  })),
  warnings,
})
const onPage = (...all: Partial<Subscription>[]) => shownAs([partOfPage], ...all)

test.each([
  { name: 'one more product', shown: onPage({}, { product: 'Kaspersky Premium' }) },
  { name: 'the same product once more', shown: onPage({}, {}) },
  { name: 'another day', shown: onPage({ expiresOn: '2028-01-05' }) },
  { name: 'a page that says that there is none', shown: shownAs([]) },
])('is news: $name', ({ shown }) => {
  expect(newsOnPage(state, 'a', shown, now)).toMatch(/^\w+$/)
})

test.each([
  { name: 'the same', key: 'a', shown: onPage({ expiresOn: '2027-01-05' }) },
  { name: 'a part of it', key: 'a', shown: onPage() },
  { name: 'of an account that was never read', key: 'b', shown: onPage({ product: 'Other' }) },
  { name: 'of nobody', key: null, shown: onPage({ product: 'Other' }) },
  { name: 'of a key that every object has', key: 'toString', shown: onPage({ product: 'Other' }) },
])('is no news: $name', ({ key, shown }) => {
  expect(newsOnPage(state, key, shown, now)).toBe(null)
})

test('the same news has the same sign, other news another', () => {
  const first = newsOnPage(state, 'a', onPage({ expiresOn: '2028-01-05' }), now)
  expect(newsOnPage(state, 'a', onPage({ expiresOn: '2028-01-05' }), now + 5000)).toBe(first)
  expect(newsOnPage(state, 'a', onPage({ expiresOn: '2028-01-06' }), now)).not.toBe(first)
})
