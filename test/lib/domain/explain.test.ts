import { expect, test } from 'vitest'
import { downloadOptions } from '../../../lib/domain/downloads.ts'
import { emptyReasons, failureReason, mayBeBecause, missingReasons, sharingReasons } from '../../../lib/domain/explain.ts'
import type { Failure } from '../../../lib/domain/reading.ts'
import { type Reason, reasonIds } from '../../../lib/domain/reasons.ts'
import { rules } from '../../../lib/domain/rules.ts'
import type { Subscription } from '../../../lib/domain/subscription.ts'
import { wholeNotes } from '../../../lib/domain/subscription-notes.ts'

const ids = (reasons: Reason[]) => reasons.map(({ id }) => id)
const subscription: Subscription = { id: '1', product: 'Kaspersky Premium', activated: true, expired: false }
const options = downloadOptions(subscription, { device: { platform: 'android', certainty: 'sure', desktopMode: false }, now: new Date(2026, 10, 22) })

test.each([
  [{ kind: 'signed-out' }, 'signed-out'],
  [{ kind: 'terms-pending' }, 'terms-not-accepted'],
  [{ kind: 'confirmation-pending' }, 'confirmation-pending'],
  [{ kind: 'layout-changed', missing: [] }, 'portal-not-readable'],
  [{ kind: 'no-access' }, undefined],
  [{ kind: 'unreachable' }, undefined],
] satisfies [Failure, string | undefined][])('%j speaks as %s', (failure, id) => {
  expect(failureReason(failure)?.id).toBe(id)
})

test('an empty account: what is certain, then what may be', () => {
  expect(emptyReasons().map(({ id, standing }) => `${id} ${standing}`)).toEqual(['no-subscription asserted', 'other-email candidate', 'not-added-yet candidate', 'removed-from-account candidate', 'account-deleted candidate'])
})

test('a VPN that is not in the panel', () => {
  expect(ids(missingReasons('vpn', []))).toEqual(['vpn-owner-only', 'vpn-other-email', 'vpn-anonymous-purchase', 'vpn-not-in-plan'])
})

test('the limit of an account is named only where the list is that long', () => {
  const hundred = Array.from({ length: 100 }, (_, id) => ({ id: String(id), product: 'Kaspersky Plus' }))
  expect(ids(missingReasons('any', hundred))).toContain('account-subscription-limit')
  expect(ids(missingReasons('any', hundred.slice(1)))).not.toContain('account-subscription-limit')
})

test('sharing: never the VPN, not a plan for one account', () => {
  expect(ids(sharingReasons({ id: '1', product: 'Kaspersky VPN Secure Connection' }))).toEqual(['vpn-owner-only'])
  expect(ids(sharingReasons({ id: '1', product: 'Kaspersky Standard' }))).toEqual(['not-shareable-plan'])
  expect(sharingReasons(subscription).every(({ standing }) => standing === 'candidate')).toBe(true)
})

test('what the portal withholds without a word gets candidates only, none of them twice', () => {
  for (const option of options) {
    const may = mayBeBecause(option, subscription)
    expect(may.every(({ standing }) => standing === 'candidate')).toBe(true)
    expect(new Set(ids(may)).size).toBe(may.length)
    const said = option.availability.available ? [] : ids(option.availability.reasons)
    expect(ids(may).filter((id) => said.includes(id))).toEqual([])
    expect(ids(may)).toContain('state-blocks-download')
  }
})

test('every reason of the help can be told by some rule', () => {
  const kinds: Failure[] = [{ kind: 'signed-out' }, { kind: 'terms-pending' }, { kind: 'confirmation-pending' }, { kind: 'layout-changed', missing: [] }]
  const told = new Set([
    ...rules.map(([id]) => id),
    ...wholeNotes,
    ...kinds.map((failure) => failureReason(failure)!.id),
    ...ids(emptyReasons()),
    ...ids((['vpn', 'shared', 'any'] as const).flatMap((what) => missingReasons(what, Array.from({ length: 100 }, () => subscription)))),
    ...ids([subscription, { ...subscription, product: 'Kaspersky Standard' }].flatMap(sharingReasons)),
    ...ids([...options, ...downloadOptions(subscription, { device: { platform: 'ios', certainty: 'sure', desktopMode: false }, now: new Date(2026, 10, 22) })].flatMap((option) => mayBeBecause(option, subscription))),
    // The popup asks this one itself, before it has any option to explain.
    'unknown-device' as const,
  ])
  expect(reasonIds.filter((id) => !told.has(id))).toEqual([])
})
