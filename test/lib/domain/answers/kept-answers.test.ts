import { expect, test } from 'vitest'
import { withAnswers } from '../../../../lib/domain/answers/kept-answers.ts'
import { toKeep } from '../../../../lib/domain/answers/to-keep.ts'
import { downloadOptions } from '../../../../lib/domain/downloads.ts'
import type { Subscription } from '../../../../lib/domain/subscription.ts'

const now = new Date(2026, 10, 22, 12)
const days = (count: number) => now.getTime() + count * 24 * 3_600_000
const ended: Subscription = {
  id: '1',
  product: 'Kaspersky Premium',
  activated: true,
  expired: true,
  expiresOn: '2026-11-01',
}
const firstReason = (subscription: Subscription) => {
  const [option] = downloadOptions(subscription, {
    now,
    device: { platform: 'windows', certainty: 'sure', desktopMode: false },
  })
  return option!.availability.available ? null : option!.availability.reasons[0]!.id
}

test.each([
  { given: {}, expected: {} },
  { given: { what: 'ended', 'whose-ended': 'shared' }, expected: { ownership: 'shared' } },
  {
    given: { 'whose-ended': 'mine', renewed: 'yes' },
    expected: { ownership: 'own', renewedAt: now.getTime() },
  },
  { given: { renewed: 'no', bought: 'provider-managed' }, expected: { managedBy: 'provider' } },
  { given: { renewed: 'no', bought: 'expired' }, expected: {} },
])('of $given is kept $expected', ({ given, expected }) => {
  expect(toKeep(given, now)).toEqual(expected)
})

test('"shared with me" from then on tells to ask the owner, "renewed" to add the code again', () => {
  expect(firstReason(ended)).toBe('expired')
  expect(firstReason(withAnswers(ended, { ownership: 'shared' }, now))).toBe('shared-inactive')
  expect(firstReason(withAnswers(ended, { renewedAt: days(-1) }, now))).toBe('renewed-inactive')
})

test("the portal's own word goes before the user's", () => {
  const own = { ...ended, ownership: 'own' } as const
  expect(withAnswers(own, { ownership: 'shared' }, now).ownership).toBe('own')
})

test('a renewal counts until the portal shows it, and not for the next term', () => {
  const running = { ...ended, expired: false, expiresOn: '2027-11-01' } as const
  expect(withAnswers(running, { renewedAt: days(-1) }, now)).toEqual(running)
  expect(withAnswers(ended, { renewedAt: days(-40) }, now)).toEqual(ended)
  expect(withAnswers(ended, undefined, now)).toEqual(ended)
})

test('"renewed" is of one term: once a later end was read it says nothing of that', () => {
  const next: Subscription = { ...ended, expiresOn: '2026-11-21' }
  expect(firstReason(withAnswers(next, { renewedAt: days(-28) }, now))).toBe('expired')
})
