import { expect, test } from 'vitest'
import { guideStep } from '../../../../lib/companion/guide/guide-steps.ts'
import { mailWay } from '../../../../lib/companion/guide/mail-way.ts'
import type { Spot } from '../../../../lib/portal/locate/spot.ts'

const there = (spot: Spot | null) => (asked: Spot) => asked === spot
const stepAt = (spot: Spot | null) =>
  guideStep(
    { show: 'guide', way: 'other', application: null, product: null, platform: 'macos' },
    'other-downloads',
    there(spot),
  )!

test('a dialog that asks for an address is the form only for somebody who asked for the link', () => {
  const way = mailWay()
  expect(way.kindOf('unknown', there('send-form'))).toBe('unknown')
  way.pressed('open_other')
  expect(way.kindOf('unknown', there('send-form'))).toBe('unknown')
  way.pressed('send_link')
  expect(way.kindOf('unknown', there(null))).toBe('unknown')
  expect(way.kindOf('unknown', there('send-form'))).toBe('other-downloads')
})

test('who has gone elsewhere since has to ask again', () => {
  const way = mailWay()
  way.pressed('send_link')
  expect(way.kindOf('subscriptions', there('send-form'))).toBe('subscriptions')
  expect(way.kindOf('unknown', there('send-form'))).toBe('unknown')
})

test('after the form what is not known is no place to ask for the link again, but the other downloads are', () => {
  const way = mailWay()
  expect(way.isLost(stepAt(null), there(null))).toBe(false)
  expect(way.isLost(stepAt('send'), there('send'))).toBe(false)
  expect(way.isLost(stepAt(null), there(null))).toBe(true)
  expect(way.isLost(stepAt('sent'), there('sent'))).toBe(false)
  expect(way.isLost(stepAt('send-link'), there('send-link'))).toBe(false)
})
