import { expect, test } from 'vitest'
import { both, inShort, premium } from '../../usages.ts'

const whole = 'Example Premium + Example VPN'
const told = `${whole}; maybe-incomplete left-out`
const beside = (more: object) => inShort({ ...both, ...more })

test.each<[string, object]>([
  ['a source that timed out', { sources: [{ name: 'shop', status: 'timeout' }] }],
  ['a source with a status of HTTP', { sources: { us: { status: 503, body: null } } }],
  ['errors of a part', { partialErrors: [{ source: 'shop' }] }],
  ['sources that failed', { meta: { failedSources: ['shop'] } }],
  ['shards that failed', { _shards: { total: 5, failed: 1 } }],
  ['a filter in effect', { appliedFilter: { state: 'active' } }],
  ['a search', { searchTerm: 'vpn' }],
  ['only changes', { isDelta: true }],
  ['changes since a day', { since: '2026-12-04T08:00:00Z' }],
  ['a folded group', { groups: [{ title: 'Expired', expanded: false, count: 2 }] }],
  ['a collapsed group', { groups: [{ title: 'Expired', isCollapsed: true, count: 2 }] }],
  ['a group that is not loaded', { groups: [{ title: 'Expired', loaded: false, total: 2 }] }],
])('what was left out is told: %s', (_, more) => expect(beside(more)).toBe(told))

test.each<[string, object]>([
  ['sources that answered', { sources: [{ name: 'shop', status: 'ok' }] }],
  ['a source of other things', { sources: [{ name: 'devices', status: 'timeout' }] }],
  ['an order that failed', { orders: [{ id: 1, status: 'failed' }] }],
  ['no errors', { partialErrors: [], failedSources: [], _shards: { failed: 0 } }],
  ['a filter for all', { filter: { state: 'all', text: '' } }],
  ['what the page is to show', { viewSettings: { filter: 'active' } }],
  ['all of it', { isDelta: false, since: null }],
  ['how long somebody is there', { user: { since: 2019 } }],
  ['an open group', { groups: [{ title: 'Expired', expanded: true, count: 0 }] }],
])('nothing was left out: %s', (_, more) => expect(beside(more)).toBe(whole))

test('of parts in a list, one failed', () => {
  const part = (status: number, body: object | null) => ({ status, body })
  expect(inShort([part(200, both), part(503, null)])).toBe(told)
  expect(inShort([part(200, both), part(200, null)])).toBe(whole)
})

test('an entry of a list by ids that is null, or named only', () => {
  const unusedProductUsages = {}
  expect(inShort({ productUsages: { a: premium, b: null }, unusedProductUsages })).toBe(
    'Example Premium; maybe-incomplete left-out',
  )
  expect(inShort({ productUsages: { a: premium }, unusedProductUsages })).toBe('Example Premium')
  const store = (...allIds: string[]) => ({
    productUsages: { byId: { a: premium }, allIds },
    unusedProductUsages: { byId: {}, allIds: [] },
  })
  expect(inShort(store('a', 'b'))).toBe('Example Premium; maybe-incomplete left-out')
  expect(inShort(store('a'))).toBe('Example Premium')
})
