import { expect, test } from 'vitest'
import { differencesOf } from '../../../lib/models/differences.ts'
import type { StoredAccount } from '../../../lib/contracts/stored.ts'
import type { Subscription } from '../../../lib/domain/subscription.ts'

const part = (source: 'json' | 'page', ...subscriptions: Subscription[]) => ({
  subscriptions,
  warnings: [],
  readAt: 1,
  source,
})
const said = (list: Subscription[], page: Subscription[], subscription: string) =>
  differencesOf({
    lastSeen: 1,
    parts: { json: part('json', ...list), page: part('page', ...page) },
    reading: {
      ...part('json', ...list),
      warnings: [{ kind: 'sources-disagree', subscription, fields: ['used'] }],
    },
  } as StoredAccount)?.otherwise.map(({ page: seen }) => seen.id)

const plus = { product: 'Kaspersky Plus' }

test('what the page says of one is shown beside it, also where no last day is known', () =>
  expect(said([{ ...plus, id: 'a' }], [{ ...plus, id: 'x' }], 'a')).toEqual(['x']))

test('of two with one name it is the one with the same last day', () => {
  const [early, late] = [{ expiresOn: '2027-01-01' }, { expiresOn: '2027-06-01' }] as const
  const list: Subscription[] = [
    { ...plus, ...early, id: 'a' },
    { ...plus, ...late, id: 'b' },
  ]
  const page: Subscription[] = [
    { ...plus, ...early, id: 'x' },
    { ...plus, ...late, id: 'y' },
  ]
  expect(said(list, page, 'a')).toEqual(['x'])
  expect(said(list, page, 'b')).toEqual(['y'])
})
