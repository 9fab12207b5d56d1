import { expect, test } from 'vitest'
import type { PageReport } from '../../../../lib/contracts/messages.ts'
import type { Subscription } from '../../../../lib/domain/subscription.ts'
import { unnamed } from '../../../../lib/contracts/stored.ts'
import { emptyState } from '../../../../lib/background/validation/state-schema.ts'
import { clampFutureTimes } from '../../../../lib/background/storage/clamp-future-times.ts'
import { applyPageReport } from '../../../../lib/background/pages/apply-page-report.ts'
import {
  type Part,
  saveFailure,
  saveReading,
} from '../../../../lib/background/accounts/save-reading.ts'
import { now, page } from '../../../fixtures/worker.ts'

const minute = 60_000
const listed = (source: 'json' | 'page', readAt: number, more: Partial<Subscription>): Part => ({
  subscriptions: [{ id: source, product: 'Example Premium', ...more }],
  warnings: [],
  readAt,
  source,
})
const first = listed('json', now - 10 * minute, { expiresOn: '2027-01-15', places: { used: 1 } })
const second = listed('page', now, { expiresOn: '2028-03-31' })
const readingOf = (key: string, ...steps: Part[]) =>
  steps.reduce((state, part) => saveReading(state, key, part), emptyState()).accounts[key]?.reading

test('what page and JSON of one account say within a visit is one reading', () => {
  expect(readingOf('a', first, second)).toMatchObject({
    source: 'both',
    readAt: first.readAt,
    subscriptions: [{ id: 'json', expiresOn: '2028-03-31', places: { used: 1 } }],
  })
})

test('an older page adds only what does not change', () => {
  const old = listed('page', now - 60 * minute, {
    expiresOn: '2026-01-01',
    places: { total: 5 },
    ownership: 'shared',
  })
  expect(readingOf('a', old, { ...first, readAt: now })?.subscriptions).toEqual([
    { ...first.subscriptions[0], ownership: 'shared' },
  ])
})

test('what an answer leaves out by its own account is taken from a page of the visit, no older one', () => {
  const plus: Subscription = { id: 'plus', product: 'Example Plus' }
  const shown = (readAt: number): Part => {
    const part = listed('page', readAt, {})
    return { ...part, subscriptions: [...part.subscriptions, plus] }
  }
  const cut: Part = { ...first, warnings: [{ kind: 'maybe-incomplete', missing: ['more'] }] }
  const products = (page: Part) =>
    readingOf('a', page, cut)?.subscriptions.map(({ product }) => product)
  expect(products(shown(cut.readAt - minute))).toEqual(['Example Premium', 'Example Plus'])
  expect(products(shown(cut.readAt - 60 * minute))).toEqual(['Example Premium'])
})

test('an older page that leaves the brand out says of the same product what does not change', () => {
  const old = listed('page', now - 60 * minute, {
    product: 'Premium',
    ownership: 'shared',
    expiresOn: '2027-01-16',
  })
  const later = listed('json', now, { product: 'Kaspersky Premium', expiresOn: '2027-01-15' })
  expect(readingOf('a', old, later)?.subscriptions).toEqual([
    { ...later.subscriptions[0], ownership: 'shared', expiresOn: '2027-01-16' },
  ])
})

test('what an older page that leaves the brand out said of one that is gone holds for no later one', () => {
  const product = 'Kaspersky Premium'
  const gone = { ...listed('json', now - 90 * minute, { product }) }
  const old = listed('page', now - 60 * minute, { product: 'Premium', ownership: 'shared' })
  const later = listed('json', now, { id: 'new', product })
  expect(readingOf('a', gone, old, later)?.subscriptions).toEqual(later.subscriptions)
})

test('in which zone the page means a last day stays true after the visit', () => {
  const shown = listed('page', now - 60 * minute, { expiresOn: '2027-01-16' })
  const later = { ...first, readAt: now }
  expect(readingOf('a', shown, later)?.subscriptions[0]?.expiresOn).toBe('2027-01-16')
})

test('a page about one subscription updates that one in the list of an earlier page, and takes no other away', () => {
  const open = [{ kind: 'maybe-incomplete' as const, missing: ['list-end'] }]
  const other = { id: 'b', product: 'Example Plus', expired: true }
  const one: Subscription = {
    id: 'a',
    product: 'Example Premium',
    expiresOn: '2027-01-15',
    trial: false,
  }
  const long: Part = {
    ...second,
    subscriptions: [one, other],
    warnings: open,
    readAt: now - 60 * minute,
  }
  const alone: Part = { ...second, warnings: open }
  expect(readingOf('a', long, alone)).toEqual({
    ...long,
    subscriptions: [{ ...one, expiresOn: '2028-03-31' }, other],
  })
  // Nothing says that there are others: then they are gone.
  expect(readingOf('a', long, second)).toEqual(second)
  const two: Part = {
    ...alone,
    subscriptions: [one, { ...other, id: 'c', product: 'Example Max' }],
  }
  expect(readingOf('a', long, two)).toEqual(two)
})

test('where pages name nobody, only what was said within a visit is put together', () => {
  expect(readingOf(unnamed, { ...first, readAt: now - 20 * minute }, second)).toEqual(second)
})

test('where pages name nobody, nothing is put together over a sign-out: it may be somebody else', () => {
  const before = saveReading(emptyState(), unnamed, first)
  const out = applyPageReport(
    before,
    { ...page, kind: 'sign-in', session: 'signed-out', account: null, loadedAt: now },
    now,
  )
  expect(out.accounts[unnamed]?.reading).toEqual(before.accounts[unnamed]?.reading)
  expect(saveReading(out, unnamed, second).accounts[unnamed]?.reading).toEqual(second)
})

test('of two tabs heard in the wrong order the list that was shown later stays, whichever was loaded first', () => {
  const tells = (products: string[], at: number, loadedAt: number): PageReport => {
    const value = products.map((product) => ({ id: product, product }))
    return { ...page, subscriptions: { ok: true, value, warnings: [] }, at, loadedAt }
  }
  const shows = (...told: [PageReport, number][]) =>
    told
      .reduce((state, [one, at]) => applyPageReport(state, one, at), emptyState())
      .accounts.a?.parts?.page?.subscriptions.map(({ product }) => product)
  const before = tells(['One'], now, now - 1000)
  const after = tells(['One', 'Two'], now + 200, now - 60 * minute)
  expect(shows([after, now + 300], [before, now + 1000])).toEqual(['One', 'Two'])
  expect(shows([before, now + 300], [after, now + 1000])).toEqual(['One', 'Two'])
  // The clock was set back while it was on its way: it is as new as can be, and no newer.
  const ahead = tells(['One', 'Two'], now + 60 * minute, now)
  expect(shows([ahead, now], [tells(['One'], now + 1, now), now + 1])).toEqual(['One'])
})

test('what was on its way while the clock was set back is newer than all that was kept before', () => {
  const kept = saveReading(emptyState(), 'a', { ...second, readAt: now + 60 * minute })
  const report: PageReport = {
    ...page,
    at: now - 1000,
    subscriptions: { ok: true, value: [{ id: 'new', product: 'Example Plus' }], warnings: [] },
  }
  const heard = applyPageReport(clampFutureTimes(kept, now), report, now)
  expect(heard.accounts.a?.parts?.page?.subscriptions).toEqual([
    { id: 'new', product: 'Example Plus' },
  ])
})

test('an older reading changes nothing, and a failure stands until a newer one is good', () => {
  const kept = saveReading(emptyState(), 'a', { ...first, readAt: now })
  expect(saveReading(kept, 'a', first)).toEqual(kept)
  const failing = saveFailure({ ...kept, current: 'a' }, 'a', { kind: 'unreachable' }, now + 1)
  expect(failing.accounts.a?.reading).toEqual(kept.accounts.a?.reading)
  expect(
    saveReading(failing, 'a', { ...first, readAt: now + 1 }).accounts.a?.failure,
  ).toBeUndefined()
  expect(saveReading(failing, 'a', { ...first, readAt: now }).accounts.a?.failure).toBeDefined()
})
