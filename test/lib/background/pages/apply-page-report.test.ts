import { expect, test } from 'vitest'
import type { PageReport } from '../../../../lib/contracts/messages.ts'
import { storeUrl } from '../../../../lib/domain/catalogue/store-ids.ts'
import type { Link } from '../../../../lib/domain/link.ts'
import type { Failure } from '../../../../lib/domain/reading.ts'
import { emptyState } from '../../../../lib/background/validation/state-schema.ts'
import { applyPageReport } from '../../../../lib/background/pages/apply-page-report.ts'
import type { StoredState } from '../../../../lib/contracts/stored.ts'
import { saveFailure, saveReading } from '../../../../lib/background/accounts/save-reading.ts'

const now = 1_000_000
const empty = emptyState()
const page = (missing: string, loadedAt = now - 500) =>
  ({
    kind: 'unknown',
    session: 'signed-in',
    offered: null,
    application: null,
    links: [],
    missing: [],
    account: { key: 'a', masked: null },
    loadedAt,
    at: now,
    facts: {},
    language: null,
    subscriptions: { ok: false, failure: { kind: 'layout-changed', missing: [missing] } },
  }) as unknown as PageReport
const failureOf = (state: StoredState) => state.accounts.a?.failure?.failure ?? null
const changed = (...missing: string[]): Failure => ({ kind: 'layout-changed', missing })
const reading = (at: number) => ({
  subscriptions: [],
  warnings: [],
  readAt: at,
  source: 'json' as const,
})
const failing = (failure: Failure) =>
  saveFailure(applyPageReport(empty, { ...page('x'), subscriptions: null }, now), 'a', failure, now)

test('a page that could not be read is told where nothing else was read', () => {
  expect(failureOf(applyPageReport(empty, page('page'), now))).toEqual(changed('page'))
  expect(
    failureOf(applyPageReport(saveReading(empty, 'a', reading(now - 9)), page('page'), now)),
  ).toBeNull()
})

test('where the list was not understood either, both are told, in whichever order they came', () => {
  expect(failureOf(applyPageReport(failing(changed('json')), page('panel'), now))).toEqual(
    changed('json', 'panel'),
  )
  expect(
    failureOf(saveFailure(applyPageReport(empty, page('panel'), now), 'a', changed('json'), now)),
  ).toEqual(changed('panel', 'json'))
})

test('the same said again is no news, and no other failure is covered by it', () => {
  const told = failing(changed('panel'))
  expect(applyPageReport(told, page('panel'), now + 5000).accounts.a?.failure).toBe(
    told.accounts.a?.failure,
  )
  expect(failureOf(applyPageReport(failing({ kind: 'unreachable' }), page('panel'), now))).toEqual({
    kind: 'unreachable',
  })
})

test('an answer that this page asked for, and that was on its way meanwhile, ends the failure', () => {
  const state = applyPageReport(empty, page('page', now - 500), now)
  expect(failureOf(saveReading(state, 'a', reading(now - 10)))).toBeNull()
})

test('store links that a page shows are kept nowhere: the catalogue alone says which are right', () => {
  const planted: Link = {
    kind: 'app-store',
    url: 'https://apps.apple.com/app/id6666666666',
    storeId: '6666666666',
    application: 'Kaspersky',
  }
  const kept = applyPageReport(empty, { ...page('x'), links: [planted] }, now)
  expect(JSON.stringify(kept)).not.toContain('6666666666')
  expect(storeUrl('kaspersky', 'app-store', [planted])).toBe(
    'https://apps.apple.com/app/id1089969624',
  )
})

test('an older tab that still shows what was before a sign-out does not end it; a later page does', () => {
  const shows = (session: 'signed-in' | 'signed-out', loadedAt: number) =>
    ({
      ...page('x', loadedAt),
      session,
      ...(session === 'signed-out' && { kind: 'sign-in', account: null }),
      subscriptions: null,
    }) as PageReport
  const after = (...reports: PageReport[]) =>
    reports.reduce((state, report) => applyPageReport(state, report, now), empty).session
  const [old, out, later] = [now - 900, now - 500, now - 100]
  expect(after(shows('signed-in', old), shows('signed-out', out))).toBe('signed-out')
  expect(after(shows('signed-in', old), shows('signed-out', out), shows('signed-in', old))).toBe(
    'signed-out',
  )
  expect(after(shows('signed-out', out), shows('signed-in', later))).toBe('signed-in')
  // Signed in again in the very document that had said so, without a new page.
  expect(after(shows('signed-out', out), shows('signed-in', out))).toBe('signed-in')
})
