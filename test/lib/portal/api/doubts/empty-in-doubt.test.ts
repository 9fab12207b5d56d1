import { expect, test } from 'vitest'
import { inShort } from '../../usages.ts'

const empty = { productUsages: [], unusedProductUsages: [] }
const beside = (more: object) => inShort({ ...more, ...empty })

test.each<[string, object]>([
  ['a status of HTTP in meta', { meta: { status: 503 } }],
  ['what is not of now', { isDataFresh: false }],
  ['a flag of the session', { isAuthenticated: false }],
  ['what its source refused', { productUsagesError: { code: 'ECONNREFUSED' } }],
  ['a problem in a list', { problems: [{ title: 'License service down', status: 503 }] }],
  ['what did not change', { notModified: true, etag: 'W/"8c1f"' }],
  ['a place to which they moved', { moved: true, location: '/api/v2/licenses' }],
  ['a count', { counters: { licenses: 3 } }],
  ['a search', { filter: { search: 'vpn' } }],
  ['a move that goes on', { migration: { state: 'inProgress', percent: 40 } }],
  ['a move of which only the time is told', { migration: { id: 5, createdAt: '2026-12-01' } }],
  ['a job', { jobId: 'j-17', state: 'QUEUED', retryAfter: 2 }],
  ['rights that are missing', { scopes: ['profile'], missingScopes: ['licenses.read'] }],
  ['an accepted request', { status: 202 }],
  ['what nobody knows', { zorg: 'x' }],
  ['a product', { mine: [{ name: 'Kaspersky Plus' }] }],
  ['a part of the list', { show: 'expired' }],
  ['words that say something else', { success: true, message: 'We are moving your account.' }],
  [
    'a state of the list in its settings',
    { viewSettings: { listState: 'unavailable', layout: 'tiles' } },
  ],
  ['a name that is there twice', { zorg: 1, Zorg: 2 }],
])('empty lists beside %s may not be empty', (_, more) => expect(beside(more)).toMatch(/^[^n]/))

test.each<[string, object]>([
  ['nothing', {}],
  ['the form of the answer', { type: 'View', '@odata.context': '#x', apiVersion: '2.0', ms: 9 }],
  ['who asked, when and where', { userId: 7, user: { country: 'DE' }, timestamp: 1, region: 'eu' }],
  ['a session', { isAuthenticated: true, sessionId: 'x' }],
  ['success', { success: true, statusCode: 200, code: 'OK', message: 'OK', state: 'loaded' }],
  [
    'a page of none',
    { page: 1, pageSize: 25, totalPages: 1, total: 0, hasMore: false, next: null },
  ],
  ['a page that says it is empty', { first: true, last: true, empty: true, numberOfElements: 0 }],
  ['links', { links: { self: '/a', first: '/a', next: '', last: '' } }],
  [
    'how the list is shown',
    {
      showPromo: true,
      layout: 'tiles',
      viewSettings: { layout: 'tiles', emptyState: { text: 'Oh' } },
    },
  ],
  ['words of the page', { labels: { title: 'Subscriptions' } }],
  ['new parts of the page', { featureFlags: { subscriptionsV2: true } }],
  ['other things of the account', { devices: [{ alias: 'PC' }], notificationsCount: 3 }],
  ['what was there', { giftsSent: [{ to: 'x' }], history: [{ of: 'y' }], refunds: [{ sum: 1 }] }],
  ['words that say so', { ok: true, message: 'You have no subscriptions yet. Add one.' }],
  ['flags that are off', { moved: false, isDelta: false, maintenance: null, retryAfter: 0 }],
  ['sources that answered', { sources: { shop: { answered: true, status: 200, items: 0 } } }],
])('empty lists beside %s are empty', (_, more) => expect(beside(more)).toBe('none'))
