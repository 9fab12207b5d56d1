import { expect, test } from 'vitest'
import {
  type Standing,
  type StandingOptions,
  type Subscription,
  standing,
} from '../../../lib/domain/subscription.ts'

const now = new Date(2026, 10, 22, 12)
const ends = (on: `${number}-${number}-${number}`, days: number) => ({ ends: { on, days } })

type Row = {
  name: string
  given: Partial<Subscription>
  options?: StandingOptions
  expected: Standing
}
const rows: Row[] = [
  { name: 'nothing said', given: {}, expected: { kind: 'unknown', why: 'not-said' } },
  {
    name: 'active with a date',
    given: { activated: true, expired: false, expiresOn: '2027-01-15' },
    expected: { kind: 'active', ...ends('2027-01-15', 54) },
  },
  {
    name: 'active without a date',
    given: { activated: true, expired: false },
    expected: { kind: 'active' },
  },
  {
    name: 'activated, end not said: unknown, not active',
    given: { activated: true },
    expected: { kind: 'unknown', why: 'not-said' },
  },
  {
    name: 'not ended, activation not said: unknown',
    given: { expired: false },
    expected: { kind: 'unknown', why: 'not-said' },
  },
  {
    name: 'a date ahead is enough',
    given: { expiresOn: '2027-01-15' },
    expected: { kind: 'active', ...ends('2027-01-15', 54) },
  },
  {
    name: 'ends in 14 days',
    given: { activated: true, expired: false, expiresOn: '2026-12-06' },
    expected: { kind: 'expiring', ...ends('2026-12-06', 14) },
  },
  {
    name: 'ends in 15 days',
    given: { activated: true, expired: false, expiresOn: '2026-12-07' },
    expected: { kind: 'active', ...ends('2026-12-07', 15) },
  },
  {
    name: 'the user wants to know earlier',
    given: { expiresOn: '2026-12-07' },
    options: { soonDays: 30 },
    expected: { kind: 'expiring', ...ends('2026-12-07', 15) },
  },
  {
    name: 'ends soon and renews by itself',
    given: { expiresOn: '2026-12-01', autoRenewal: true },
    expected: { kind: 'active', ...ends('2026-12-01', 9) },
  },
  {
    name: 'ends today',
    given: { expiresOn: '2026-11-22' },
    expected: { kind: 'expiring', ...ends('2026-11-22', 0) },
  },
  {
    name: 'ended yesterday by its date',
    given: { expired: false, expiresOn: '2026-11-21' },
    expected: { kind: 'expired', by: 'date', ...ends('2026-11-21', -1) },
  },
  {
    name: 'its old date has passed, and it renews by itself: unknown until it is read again',
    given: { expiresOn: '2026-11-20', autoRenewal: true },
    expected: { kind: 'unknown', why: 'not-said', ...ends('2026-11-20', -2) },
  },
  {
    name: 'ended, the portal says so',
    given: { activated: true, expired: true, expiresOn: '2026-11-01' },
    expected: { kind: 'expired', by: 'portal', ...ends('2026-11-01', -21) },
  },
  { name: 'ended, no date', given: { expired: true }, expected: { kind: 'expired', by: 'portal' } },
  {
    name: 'ended, dated tomorrow in another zone',
    given: { expired: true, expiresOn: '2026-11-23' },
    expected: { kind: 'expired', by: 'portal', ...ends('2026-11-23', 1) },
  },
  {
    name: 'ended and yet dated ahead: a contradiction',
    given: { expired: true, expiresOn: '2027-01-15' },
    expected: { kind: 'unknown', why: 'contradiction', ...ends('2027-01-15', 54) },
  },
  {
    name: 'unused',
    given: { activated: false, termDays: 365 },
    expected: { kind: 'not-activated', termDays: 365 },
  },
  {
    name: 'unused, and ended yesterday in another zone',
    given: { activated: false, expiresOn: '2026-11-21' },
    expected: { kind: 'not-activated' },
  },
  {
    name: 'unused, and ended long ago: a contradiction',
    given: { activated: false, expiresOn: '2026-08-01' },
    expected: { kind: 'unknown', why: 'contradiction', ...ends('2026-08-01', -113) },
  },
  {
    name: 'unused goes before ended',
    given: { activated: false, expired: true },
    expected: { kind: 'not-activated' },
  },
  {
    name: 'free has no end',
    given: { activated: true, free: true, expiresOn: '2026-11-01' },
    expected: { kind: 'free' },
  },
  {
    name: 'the words of the page go first',
    given: { portalState: 'blocked', activated: true, expired: false, expiresOn: '2027-01-15' },
    expected: { kind: 'blocked', ...ends('2027-01-15', 54) },
  },
  {
    name: 'days said by the portal prove that it runs',
    given: { activated: true, daysLeft: 12 },
    expected: { kind: 'expiring', ends: { days: 12 } },
  },
  {
    name: 'days said by the portal, and a clock that is off',
    given: { activated: true, expired: false, daysLeft: 12 },
    options: { clockTrusted: false },
    expected: { kind: 'active' },
  },
  {
    name: 'many days said by the portal',
    given: { activated: true, daysLeft: 200 },
    expected: { kind: 'active', ends: { days: 200 } },
  },
  {
    name: 'no days said by the portal may be no end',
    given: { activated: true, expired: false, daysLeft: 0 },
    expected: { kind: 'active' },
  },
  {
    name: 'a clock that is off: the date alone',
    given: { activated: true, expired: false, expiresOn: '2026-11-25' },
    options: { clockTrusted: false },
    expected: { kind: 'active', ends: { on: '2026-11-25' } },
  },
  {
    name: 'a clock that is off decides nothing',
    given: { expiresOn: '2026-11-21' },
    options: { clockTrusted: false },
    expected: { kind: 'unknown', why: 'not-said', ends: { on: '2026-11-21' } },
  },
  {
    name: 'a clock that is off makes no contradiction',
    given: { expired: true, expiresOn: '2027-01-15' },
    options: { clockTrusted: false },
    expected: { kind: 'expired', by: 'portal', ends: { on: '2027-01-15' } },
  },
  {
    name: 'a date that is none',
    given: { activated: true, expired: false, expiresOn: '2026-13-99' },
    expected: { kind: 'active' },
  },
  {
    name: 'a day that its month does not have',
    given: { activated: true, expired: false, expiresOn: '2027-02-30' },
    expected: { kind: 'active' },
  },
]

test.each(rows)('$name', ({ given, options, expected }) => {
  expect(standing({ id: '1', product: 'Kaspersky Plus', ...given }, now, options)).toEqual(expected)
})

test('a clock that has no time at all is not trusted', () => {
  expect(
    standing(
      {
        id: '1',
        product: 'Kaspersky Plus',
        activated: true,
        expired: false,
        expiresOn: '2026-11-25',
      },
      new Date(Number.NaN),
    ),
  ).toEqual({ kind: 'active', ends: { on: '2026-11-25' } })
})
