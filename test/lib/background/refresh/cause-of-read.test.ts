import { expect, test } from 'vitest'
import { causeOfRead } from '../../../../lib/background/refresh/cause-of-read.ts'
import { emptyState } from '../../../../lib/background/validation/state-schema.ts'
import { defaultSettings as settings } from '../../../../lib/browser/settings.ts'
import type { RateLimit, StoredState } from '../../../../lib/contracts/stored.ts'
import type { Subscription } from '../../../../lib/domain/subscription.ts'

const now = 1_800_000_000_000
const plus: Subscription = { id: '1', product: 'Kaspersky Plus' }
const json = { subscriptions: [plus], warnings: [], readAt: now - 60_000, source: 'json' as const }
const stateWith = (rateLimit: RateLimit): StoredState => ({
  ...emptyState(),
  current: 'b',
  session: 'signed-in',
  accounts: { b: { lastSeen: now, parts: { json }, reading: json } },
  rateLimit,
})
const quiet = { subscriptions: null }
const changed = {
  subscriptions: {
    ok: true as const,
    value: [{ id: 'p', product: 'Kaspersky Premium' }],
    warnings: [],
  },
}
const causeIn = (rateLimit: RateLimit, page: Parameters<typeof causeOfRead>[1] = quiet) =>
  causeOfRead(stateWith(rateLimit), page, { account: 'b', settings, now })
const lockOf = (account: string) => ({ token: 't', since: now - 1000, account })
const readLately = { attempts: { b: now - 60_000 } }

test.each<{ name: string; rateLimit: RateLimit; page?: typeof changed; found: unknown }>([
  { name: 'nothing in the way', rateLimit: {}, found: { cause: { trigger: 'page' } } },
  {
    name: 'another person signed in soon after the last read',
    rateLimit: { attempts: { a: now - 5_000 }, pageReads: [now - 5_000] },
    found: { sayAgainIn: 10_000 },
  },
  {
    name: "somebody else's read is under way",
    rateLimit: { lock: lockOf('a'), attempts: { a: now - 60_000 } },
    found: { sayAgainIn: 2_000 },
  },
  { name: 'read lately, nothing new', rateLimit: readLately, found: null },
  {
    name: 'its own read is under way, nothing new',
    rateLimit: { ...readLately, lock: lockOf('b') },
    found: null,
  },
  {
    name: 'news during its own read, which may be too old to have it',
    rateLimit: { ...readLately, lock: lockOf('b') },
    page: changed,
    found: { sayAgainIn: 2_000 },
  },
  {
    name: 'news soon after other news',
    rateLimit: {
      ...readLately,
      pageReads: [now - 20_000],
      newsReads: [{ at: now - 20_000, news: 'other' }],
    },
    page: changed,
    found: { sayAgainIn: 40_000 },
  },
  {
    name: "an hour's reads are used up",
    rateLimit: { pageReads: Array.from({ length: 8 }, (_, index) => now - index * 60_000) },
    found: null,
  },
  { name: 'the portal asked for a pause', rateLimit: { retryAt: now + 5_000 }, found: null },
  { name: 'it backs off', rateLimit: { nextAutomaticAt: now + 5_000 }, found: null },
])('$name', ({ rateLimit, page, found }) => {
  const cause = causeIn(rateLimit, page)
  expect(cause).toEqual(found)
})

test('news at once, and once for each content', () => {
  const found = causeIn(readLately, changed)
  expect(found).toEqual({ cause: { trigger: 'news', news: expect.any(String) } })
  const news = (found as { cause: { news: string } }).cause.news
  expect(causeIn({ ...readLately, newsReads: [{ at: now - 70_000, news }] }, changed)).toBeNull()
})
