import { beforeEach, expect, test } from 'vitest'
import type { Subscription } from '../../../lib/domain/subscription.ts'
import { standingView } from '../../../lib/models/standing-view.ts'
import { speak } from '../../fixtures/speak.ts'

const clock = { now: new Date(2026, 10, 22, 12), trusted: true }
const active: Subscription = {
  id: 'a',
  product: 'Kaspersky Premium',
  activated: true,
  expired: false,
  expiresOn: '2027-01-15',
}
const detail = (more: Partial<Subscription>) => standingView({ ...active, ...more }, clock).detail

beforeEach(() => speak('en'))

test('it renews on the day that the portal says, which may not be the last', () => {
  expect(detail({ autoRenewal: true, renewsOn: '2027-01-14' })).toBe('renews on January 14, 2027')
  expect(detail({ renewsOn: '2027-01-14' })).toBe('renews on January 14, 2027')
})

test('without that day it is the last day, even where it renews by itself', () => {
  expect(detail({ autoRenewal: true })).toBe('until January 15, 2027')
  expect(detail({})).toBe('until January 15, 2027')
})

test('where the portal only counts the days no date is told', () => {
  const { expiresOn: _none, ...undated } = active
  expect(standingView({ ...undated, daysLeft: 12 }, clock)).toMatchObject({
    label: 'Ends in 12 days',
    detail: null,
  })
  expect(standingView({ ...undated, daysLeft: 200 }, clock)).toMatchObject({
    label: 'Active',
    detail: null,
  })
})

test('where the page only counts the days until it renews, they are told while the clock is right', () => {
  expect(detail({ renewsIn: 9 })).toBe('renews in 9 days')
  expect(detail({ renewsIn: 1 })).toBe('renews in 1 day')
  expect(detail({ renewsIn: 0 })).toBe('until January 15, 2027')
  expect(detail({ renewsIn: 9, autoRenewal: false })).toBe('until January 15, 2027')
  expect(detail({ renewsIn: 9, renewsOn: '2027-01-14' })).toBe('renews on January 14, 2027')
  const off = { ...clock, trusted: false }
  expect(standingView({ ...active, renewsIn: 9 }, off).detail).toBe('until January 15, 2027')
})

test('where the renewal is off no day of it is told', () => {
  expect(detail({ autoRenewal: false, renewsOn: '2027-01-14' })).toBe('until January 15, 2027')
})
