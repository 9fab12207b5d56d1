import { expect, test } from 'vitest'
import { sinceRead } from '../../../../lib/domain/subscription/since-read.ts'
import { standing, type Subscription } from '../../../../lib/domain/subscription.ts'

const now = new Date(2026, 10, 22, 10)
const daysAgo = (count: number) => now.getTime() - count * 86_400_000
const running = { id: '1', product: 'Kaspersky Plus', activated: true, expired: false } as const
const kind = (subscription: Subscription, days: number) =>
  standing(sinceRead(subscription, daysAgo(days), now), now).kind

test.each([
  { name: 'its days left have run out', more: { daysLeft: 1 }, days: 2.5 },
  { name: 'its day of renewal is past', more: { renewsOn: '2026-11-20' }, days: 3 },
  { name: 'the days until its renewal have run out', more: { renewsIn: 1 }, days: 2.5 },
] satisfies { name: string; more: Partial<Subscription>; days: number }[])(
  'nobody knows whether it runs: $name',
  ({ more, days }) => {
    expect(kind({ ...running, ...more }, days)).toBe('unknown')
    expect(kind({ ...running, ...more, expiresOn: '2027-01-05' }, days)).toBe('active')
  },
)

test.each([
  { name: 'it was read today', more: { daysLeft: 1 }, days: 0 },
  { name: 'nothing says how long', more: {}, days: 60 },
  { name: 'it renews today', more: { renewsOn: '2026-11-22' }, days: 3 },
] satisfies { name: string; more: Partial<Subscription>; days: number }[])(
  'it stays as it was read: $name',
  ({ more, days }) => {
    const subscription: Subscription = { ...running, ...more }
    expect(sinceRead(subscription, daysAgo(days), now)).toBe(subscription)
  },
)

test('each day that passes is a day less', () => {
  const ends = { ...running, daysLeft: 5 }
  const after = (days: number) => standing(sinceRead(ends, daysAgo(days), now), now)
  expect([after(0), after(1), after(4)]).toEqual([
    { kind: 'expiring', ends: { days: 5 } },
    { kind: 'expiring', ends: { days: 4 } },
    { kind: 'expiring', ends: { days: 1 } },
  ])
  // Portals round, so on the last days nobody can tell; after them it is over.
  expect([after(5), after(6), after(7)].map((state) => state.kind)).toEqual([
    'active',
    'active',
    'unknown',
  ])
})

test('so are the days until its renewal, and it runs on', () => {
  const renews = { ...running, renewsIn: 5 }
  expect(sinceRead(renews, daysAgo(0), now)).toBe(renews)
  expect(sinceRead(renews, daysAgo(4), now)).toEqual({ ...running, renewsIn: 1 })
  const dated = { ...renews, expiresOn: '2027-01-05' } as const
  expect(sinceRead(dated, daysAgo(9), now)).toEqual({ ...running, expiresOn: '2027-01-05' })
})

test('what has ended stays ended, and a past renewal is not told', () => {
  const ended: Subscription = { ...running, expired: true, renewsOn: '2026-11-20' }
  expect(sinceRead(ended, daysAgo(3), now)).toEqual({ ...running, expired: true })
})
