import { expect, test } from 'vitest'
import { type AlertContext, alerts } from '../../../../lib/domain/subscription/alerts.ts'
import type { Subscription } from '../../../../lib/domain/subscription.ts'

const context: AlertContext = { now: new Date(2026, 10, 22, 12), reminderDays: 7 }
const one = (more: Partial<Subscription>): Subscription => ({
  id: 'a',
  product: 'Kaspersky Plus',
  activated: true,
  expired: false,
  ...more,
})

test.each([
  {
    name: "ends within the user's days",
    given: one({ expiresOn: '2026-11-29' }),
    expected: [
      {
        kind: 'expiring',
        subscription: 'a',
        on: '2026-11-29',
        days: 7,
        key: 'a expiring 2026-11-29',
      },
    ],
  },
  { name: 'ends later', given: one({ expiresOn: '2026-11-30' }), expected: [] },
  {
    name: 'ends soon and renews by itself',
    given: one({ expiresOn: '2026-11-25', autoRenewal: true }),
    expected: [],
  },
  {
    name: 'has ended',
    given: one({ expired: true, expiresOn: '2026-11-20' }),
    expected: [
      {
        kind: 'expired',
        subscription: 'a',
        on: '2026-11-20',
        days: -2,
        key: 'a expired 2026-11-20',
      },
    ],
  },
  { name: 'ended long ago', given: one({ expired: true, expiresOn: '2026-01-01' }), expected: [] },
  {
    name: 'was renewed and is not active',
    given: one({ portalState: 'renewed-inactive' }),
    expected: [{ kind: 'renewed-inactive', subscription: 'a', key: 'a renewed-inactive' }],
  },
  {
    name: 'has no place left',
    given: one({ places: { used: 3, total: 3 } }),
    expected: [{ kind: 'no-places', subscription: 'a', key: 'a no-places' }],
  },
  {
    name: 'was never used',
    given: one({ activated: false }),
    expected: [{ kind: 'not-activated', subscription: 'a', key: 'a not-activated' }],
  },
  {
    name: "is somebody else's",
    given: one({ ownership: 'shared', expiresOn: '2026-11-25' }),
    expected: [],
  },
  {
    name: 'is free and has an odd date',
    given: one({ free: true, expiresOn: '2026-11-20' }),
    expected: [],
  },
  {
    name: 'is free and was never used',
    given: one({ free: true, activated: false }),
    expected: [],
  },
  {
    name: 'is free and its only place is used',
    given: one({ free: true, places: { used: 1, total: 1 } }),
    expected: [],
  },
  {
    name: 'has ended, nobody says when',
    given: one({ expired: true }),
    expected: [{ kind: 'expired', subscription: 'a', key: 'a expired' }],
  },
  { name: 'nothing is known of it', given: { id: 'a', product: 'x' }, expected: [] },
])('$name', ({ given, expected }) => {
  expect(alerts([given], context)).toEqual(expected)
})

test('told once, never again; a renewed term is a new matter', () => {
  const seenBefore = alerts([one({ expiresOn: '2026-11-25' })], context).map(({ key }) => key)
  expect(
    alerts([one({ expiresOn: '2026-11-25' })], {
      ...context,
      now: new Date(2026, 10, 23),
      seenBefore,
    }),
  ).toEqual([])
  expect(alerts([one({ expiresOn: '2026-11-28' })], { ...context, seenBefore })).toHaveLength(1)
})

test('a clock that is off reminds of nothing', () => {
  expect(alerts([one({ expiresOn: '2026-11-25' })], { ...context, clockTrusted: false })).toEqual(
    [],
  )
  expect(
    alerts([one({ expired: true, expiresOn: '2019-11-25' })], {
      ...context,
      clockTrusted: false,
    }),
  ).toEqual([])
})

test('the most urgent comes first', () => {
  const all = [
    one({ id: 'places', places: { used: 1, total: 1 } }),
    one({ id: 'later', expiresOn: '2026-11-28' }),
    one({ id: 'sooner', expiresOn: '2026-11-23' }),
    one({ id: 'renewed', portalState: 'renewed-inactive' }),
  ]
  expect(alerts(all, context).map(({ subscription }) => subscription)).toEqual([
    'renewed',
    'sooner',
    'later',
    'places',
  ])
})
