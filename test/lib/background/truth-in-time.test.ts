import { expect, test } from 'vitest'
import { defaultSettings } from '../../../lib/browser/settings.ts'
import {
  type Part,
  saveFailure,
  saveReading,
} from '../../../lib/background/accounts/save-reading.ts'
import { keepAnswers } from '../../../lib/background/accounts/keep-answers.ts'
import { applyPageReport } from '../../../lib/background/pages/apply-page-report.ts'
import { reminderList } from '../../../lib/background/reminders.ts'
import { emptyState } from '../../../lib/background/validation/state-schema.ts'
import type { StoredState } from '../../../lib/contracts/stored.ts'
import type { Warning } from '../../../lib/domain/reading.ts'
import type { Subscription } from '../../../lib/domain/subscription.ts'
import { homeOf } from '../../../lib/models/popup/popup-state.ts'
import { keptWith } from '../../fixtures/kept.ts'
import { now, page, workerOf } from '../../fixtures/worker.ts'

// What one reading said and a later one, or somebody else's, does not: none of it may be shown.

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const mayGoOn: Warning[] = [{ kind: 'maybe-incomplete', missing: ['list-end'] }]
const plus: Subscription = { id: 'plus', product: 'Kaspersky Plus' }
const premium: Subscription = { id: 'one', product: 'Kaspersky Premium', expiresOn: '2027-01-15' }
const running = { activated: true, expired: false } as const

const answer = (readAt: number, ...subscriptions: Subscription[]): Part => ({
  subscriptions,
  warnings: [],
  readAt,
  source: 'json',
})
const shown = (readAt: number, warnings: Warning[], ...subscriptions: Subscription[]): Part => ({
  subscriptions,
  warnings,
  readAt,
  source: 'page',
})
const signedIn: StoredState = {
  ...emptyState(),
  current: 'a',
  session: 'signed-in',
  accounts: { a: { lastSeen: now } },
}
const after = (...parts: Part[]) =>
  parts.reduce((state, part) => saveReading(state, 'a', part), signedIn)
const home = (stored: StoredState) =>
  homeOf({
    ...keptWith({ stored }),
    access: true,
    online: true,
    reading: false,
    asked: null,
    now: new Date(now),
  })

test('an answer without any brings back nothing that a page listed long ago', () => {
  const { state, subscriptions } = home(after(shown(now - 60 * day, [], premium), answer(now)))
  expect({ state: state.kind, subscriptions }).toEqual({
    state: 'nothing-there',
    subscriptions: [],
  })
})

test('“shared” of a subscription that is gone holds for no later one of its name', () => {
  const state = after(
    answer(now - 60 * day, premium),
    shown(now - 60 * day, [], { ...premium, ownership: 'shared', managedBy: 'provider' }),
    answer(now, { ...premium, ...running, id: 'new', expiresOn: '2026-11-25' }),
  )
  expect(home(state).subscriptions![0]).not.toHaveProperty('ownership')
  expect(reminderList(state, { ...defaultSettings, reminders: true }, new Date(now))).toHaveLength(
    1,
  )
})

test('and goes on for the one that is still there', () => {
  const state = after(
    answer(now - 60 * day, premium),
    shown(now - 60 * day, [], { ...premium, ownership: 'shared' }),
    answer(now, premium),
  )
  expect(home(state).subscriptions![0]).toHaveProperty('ownership', 'shared')
})

test('a page about a subscription that the list has not makes the list a part', () => {
  const list = shown(now - day, [], premium, plus)
  const vpn = { id: 'vpn', product: 'Kaspersky VPN Secure Connection', ...running }
  expect(home(after(list, shown(now, mayGoOn, vpn))).state.kind).toBe('maybe-incomplete')
  expect(home(after(list, shown(now, mayGoOn, premium))).state.kind).toBe('read')
})

test('and takes away no failure that is younger than the list', () => {
  const failed = saveFailure(
    after(shown(now - 2 * day, [], premium, plus)),
    'a',
    { kind: 'layout-changed', missing: ['json'] },
    now - hour,
  )
  expect(home(saveReading(failed, 'a', shown(now, mayGoOn, premium))).state.kind).toBe(
    'list-not-read',
  )
})

test('“blocked” of an earlier list ends with a page that says that it is in use', () => {
  const state = after(
    shown(now - 2 * day, [], { ...premium, portalState: 'blocked' }, plus),
    shown(now, mayGoOn, { ...premium, ...running }),
  )
  expect(home(state).subscriptions![0]).not.toHaveProperty('portalState')
})

test.each(['terms', 'two-step'] as const)(
  'a %s page that the browser brings back says nothing of now',
  (kind) => {
    const state = { ...after(answer(now, premium)), currentSince: now - hour }
    const old = { ...page, kind, session: 'unknown' as const, account: null, at: now }
    const seen = (loadedAt: number) => home(applyPageReport(state, { ...old, loadedAt }, now)).state
    expect(seen(now - 3 * hour).kind).toBe('read')
    expect(seen(now).kind).not.toBe('read')
  },
)

const nobody = { ...page, account: null }
const signOut = (at: number) => ({
  ...nobody,
  kind: 'sign-in' as const,
  session: 'signed-out' as const,
  loadedAt: at,
  at,
})

test('an answer of before the sign-out signs nobody in again', async () => {
  let clock = now
  const state = after(answer(now - 2 * hour, premium))
  const { worker, kept } = workerOf({ state, deps: { now: () => clock } })
  await worker.handlers['page-report']({ ...page, loadedAt: now - minute, at: now }, { tab: 1 })
  clock += 3000
  await worker.handlers['page-report'](signOut(clock), { tab: 2 })
  clock += 1000
  const { account } = page
  const reading = { ok: true as const, value: [premium], warnings: [] }
  await worker.handlers['usages-read'](
    { reading, at: now + 2000, account, loadedAt: now - minute },
    { tab: 1 },
  )
  expect(kept().session).toBe('signed-out')
  expect(kept().accounts.a?.parts?.json?.readAt).toBe(now + 2000)
})

test('an old tab that names nobody brings nothing back from before the sign-out', () => {
  const reading = { ok: true as const, value: [premium], warnings: [] }
  const list = { ...nobody, subscriptions: reading, loadedAt: now - hour }
  const before = applyPageReport(emptyState(), { ...list, at: now - 50 * minute }, now)
  const out = applyPageReport(before, signOut(now - 10 * minute), now)
  const again = applyPageReport(out, { ...list, at: now - 9 * minute }, now)
  const next = applyPageReport(again, { ...nobody, loadedAt: now - minute, at: now }, now)
  expect(home(saveReading(next, 'unnamed', answer(now))).subscriptions).toEqual([])
})

test('after a sign-out an answer without a name is not that of the one before', async () => {
  let clock = now - 40 * minute
  const { worker, kept } = workerOf({ deps: { now: () => clock } })
  const report = (seen: typeof page) =>
    worker.handlers['page-report']({ ...seen, loadedAt: clock, at: clock }, { tab: 7 })
  await report({ ...page, kind: 'downloads' })
  clock += 5 * minute
  await worker.handlers['page-report'](signOut(clock), { tab: 7 })
  clock = now
  await report({ ...nobody, kind: 'downloads' })
  const reading = { ok: true as const, value: [plus], warnings: [] }
  await worker.handlers['usages-read'](
    { reading, at: clock, account: null, loadedAt: clock },
    { tab: 7 },
  )
  expect(kept().accounts[page.account!.key]?.parts).toBeUndefined()
})

test.each([
  { of: 'an old tab', minutes: 17, expected: undefined },
  { of: 'a page just loaded', minutes: 0, expected: [premium] },
])('the first answer after all was forgotten, in $of', async ({ minutes, expected }) => {
  const { worker, kept } = workerOf({ state: after(answer(now - 2 * hour, plus)) })
  await worker.handlers['forget-everything']({}, {})
  const loadedAt = now - minutes * minute
  const report = { ...page, kind: 'downloads' as const, loadedAt, at: now }
  expect(await worker.handlers['page-report'](report, { tab: 7 })).toMatchObject({ read: true })
  // Somebody else may have signed in beside the old tab, and the answer names nobody.
  const reading = { ok: true as const, value: [premium], warnings: [] }
  const { account } = page
  await worker.handlers['usages-read']({ reading, at: now, account, loadedAt }, { tab: 7 })
  expect(kept().accounts[account!.key]?.reading?.subscriptions).toEqual(expected)
})

test('after a sign-out nobody says whose the kept list is until a page names them', async () => {
  let clock = now
  const { worker, kept } = workerOf({ state: after(), deps: { now: () => clock } })
  const report = (seen: typeof page) => {
    clock += minute
    return worker.handlers['page-report']({ ...seen, loadedAt: clock, at: clock }, { tab: 7 })
  }
  const state = () => home(kept()).state.kind
  await report({ ...page, kind: 'downloads' })
  await worker.handlers['page-report'](signOut(clock + 1), { tab: 7 })
  expect(state()).toBe('signed-out')
  await report({ ...nobody, kind: 'downloads' })
  expect(state()).toBe('account-unclear')
  await report({ ...page, kind: 'downloads' })
  expect(state()).not.toBe('account-unclear')
})

test('what a page said before the clock was set back goes before nothing that was said since', () => {
  const list = (at: number, ...value: Subscription[]) => ({
    ...page,
    at,
    subscriptions: { ok: true as const, value, warnings: mayGoOn },
  })
  const old = applyPageReport(signedIn, list(now + day, premium), now)
  const seen = applyPageReport(old, list(now - 1000, premium, plus), now)
  expect(home(seen).subscriptions).toEqual([premium, plus])
})

test('of two pages of one subscription the later one counts, whichever is heard last', () => {
  const one = (end: '2027-12-01' | '2026-12-01') => ({ ...premium, expiresOn: end })
  const state = after(
    shown(now - hour, [], premium, plus),
    shown(now - minute, mayGoOn, one('2027-12-01')),
    shown(now - 10 * minute, mayGoOn, one('2026-12-01')),
  )
  expect(home(state).subscriptions).toEqual([one('2027-12-01'), plus])
})

test('“renew now” of a page is over with a later answer that says that it has not ended', () => {
  const state = after(
    shown(now - 10 * minute, [], { ...premium, portalState: 'grace' }),
    answer(now, { ...premium, ...running }),
  )
  expect(home(state).subscriptions![0]).not.toHaveProperty('portalState')
})

test('the last day that a page showed is over with an answer of another one', () => {
  const until = (day: '2026-11-22' | '2026-11-23' | '2026-11-24') => ({
    ...premium,
    expiresOn: day,
  })
  const visit = (day: '2026-11-22' | '2026-11-23') => [
    answer(now - 24 * hour, until(day)),
    shown(now - 24 * hour + 5000, [], until('2026-11-22')),
  ]
  const day = (...parts: Part[]) => home(after(...parts)).subscriptions![0]!.expiresOn
  expect(day(...visit('2026-11-22'), answer(now, until('2026-11-23')))).toBe('2026-11-23')
  expect(day(...visit('2026-11-23'), answer(now, until('2026-11-23')))).toBe('2026-11-22')
  expect(day(...visit('2026-11-23'), answer(now, until('2026-11-24')))).toBe('2026-11-24')
})

test('what one said on pages that name nobody is not said of what the next one has', () => {
  const list = (at: number, ...value: Subscription[]) => ({
    ...nobody,
    subscriptions: { ok: true as const, value, warnings: [] },
    loadedAt: at,
    at,
  })
  const before = applyPageReport(emptyState(), list(now - hour, premium), now - hour)
  const said = keepAnswers(before, premium.id, { ownership: 'shared' })
  const again = applyPageReport(said, list(now - 50 * minute, premium), now)
  expect(home(again).subscriptions![0]).toHaveProperty('ownership', 'shared')
  const out = applyPageReport(again, signOut(now - 10 * minute), now)
  expect(home(out).subscriptions![0]).toHaveProperty('ownership', 'shared')
  const next = applyPageReport(out, list(now, premium), now)
  expect(home(next).subscriptions![0]).not.toHaveProperty('ownership')
})

test('an answer that seems much further behind the clock than the last one is as old as it says', async () => {
  let clock = now - 2 * hour
  const { worker, kept } = workerOf({ state: { clockSkew: 0 }, deps: { now: () => clock } })
  const { account } = page
  const hear = async (portalTime: number) => {
    const said = { ...page, loadedAt: clock, at: clock }
    await worker.handlers['page-report'](said, { tab: 7 })
    const reading = { ok: true as const, value: [premium], warnings: [] }
    const read = { reading, at: clock, account, loadedAt: clock, portalTime }
    await worker.handlers['usages-read'](read, { tab: 7 })
    return kept().accounts[account!.key]?.reading?.readAt
  }
  const given = now - 5 * day
  expect(await hear(given)).toBe(given)
  clock += hour
  expect(await hear(given)).toBe(given)
  clock += hour
  expect(await hear(clock)).toBe(clock)
})

test('a clock that is wrong by as much as before tells when something was read', async () => {
  const ahead = { clockSkew: 5 * day }
  const { worker, kept } = workerOf({ state: ahead })
  await worker.handlers['page-report']({ ...page, loadedAt: now, at: now }, { tab: 7 })
  const reading = { ok: true as const, value: [premium], warnings: [] }
  const { account } = page
  await worker.handlers['usages-read'](
    { reading, at: now, account, loadedAt: now, portalTime: now - 5 * day },
    { tab: 7 },
  )
  expect(kept().accounts[account!.key]?.reading?.readAt).toBe(now)
})
