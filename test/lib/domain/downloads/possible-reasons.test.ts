import { expect, test } from 'vitest'
import { downloadOptions } from '../../../../lib/domain/downloads.ts'
import {
  mayBeBecause,
  missingReasons,
  sharingReasons,
} from '../../../../lib/domain/downloads/possible-reasons.ts'
import { type Reason, reasonIds } from '../../../../lib/domain/downloads/reasons.ts'
import { rules } from '../../../../lib/domain/downloads/reason-rules.ts'
import type { Subscription } from '../../../../lib/domain/subscription.ts'
import { wholeNotes } from '../../../../lib/domain/downloads/subscription-notes.ts'
import { saidByPopup } from '../said-by-popup.ts'

const ids = (reasons: Reason[]) => reasons.map(({ id }) => id)
const subscription: Subscription = {
  id: '1',
  product: 'Kaspersky Premium',
  activated: true,
  expired: false,
}
const optionsOn = (platform: 'android' | 'ios') =>
  downloadOptions(subscription, {
    device: { platform, certainty: 'sure', desktopMode: false },
    now: new Date(2026, 10, 22),
  })

test('an empty account: another address, a code that waits, removed, deleted', () => {
  expect(missingReasons([]).map(({ id, standing }) => `${id} ${standing}`)).toEqual([
    'other-email candidate',
    'not-added-yet candidate',
    'removed-from-account candidate',
    'account-deleted candidate',
    'vpn-other-email candidate',
    'vpn-anonymous-purchase candidate',
  ])
})

test('something is missing in the list: what the help says of subscriptions, of shared ones and of the VPN', () => {
  const standard = { ...subscription, product: 'Kaspersky Standard' }
  expect(ids(missingReasons([standard]))).toEqual([
    'other-email',
    'not-added-yet',
    'removed-from-account',
    'vpn-owner-only',
    'vpn-other-email',
    'vpn-anonymous-purchase',
    'vpn-not-in-plan',
    'dates-refreshing',
    'invitation-withdrawn',
  ])
})

test('the limit of an account is named only where the list is that long', () => {
  const hundred = Array.from({ length: 100 }, (_, id) => ({
    id: String(id),
    product: 'Kaspersky Plus',
  }))
  expect(ids(missingReasons(hundred))).toContain('account-subscription-limit')
  expect(ids(missingReasons(hundred.slice(1)))).not.toContain('account-subscription-limit')
})

test('sharing: never the VPN, not a plan for one account', () => {
  expect(ids(sharingReasons({ id: '1', product: 'Kaspersky VPN Secure Connection' }))).toEqual([
    'vpn-owner-only',
  ])
  expect(ids(sharingReasons({ id: '1', product: 'Kaspersky Standard' }))).toEqual([
    'not-shareable-plan',
  ])
  expect(sharingReasons(subscription).map(({ id, standing }) => `${id} ${standing}`)).toEqual(
    [
      'vpn-owner-only',
      'no-free-user-place',
      'password-manager-user-limit',
      'account-sharing-limit',
    ].map((id) => `${id} candidate`),
  )
  expect(ids(sharingReasons({ id: '1', product: 'Something' }))).toEqual([
    'no-free-user-place',
    'not-shareable-plan',
    'account-sharing-limit',
  ])
})

test('what is sold no more is not advised, neither for the list nor for sharing', () => {
  const steps = (reasons: Reason[]) =>
    reasons.filter(({ stepOf }) => stepOf).map(({ id, stepOf }) => `${id} › ${stepOf}`)
  const standard = { ...subscription, product: 'Kaspersky Standard' }
  expect(steps(missingReasons([standard]))).toEqual([])
  expect(steps(missingReasons([standard], { region: 'US' }))).toEqual([
    'vpn-owner-only › us-sales-ended',
    'vpn-not-in-plan › us-sales-ended',
  ])
  expect(steps(missingReasons([standard], { region: 'RU' }))).toEqual([
    'vpn-owner-only › vpn-region',
    'vpn-not-in-plan › vpn-region',
  ])
  expect(
    steps(sharingReasons({ id: '1', product: 'Kaspersky Standard' }, { region: 'US' })),
  ).toEqual(['not-shareable-plan › us-sales-ended'])
})

test('places that are not wholly known may be why; those that are known and free are not', () => {
  const [option] = optionsOn('android')
  const may = (places: Subscription['places']) =>
    ids(mayBeBecause(option!, { ...subscription, ...(places && { places }) }))
  expect(may(undefined)).toContain('no-free-device-place')
  expect(may({ used: 5 })).toContain('no-free-device-place')
  expect(may({ used: 1, total: 5 })).not.toContain('no-free-device-place')
})

test('only what may be shared sends to an owner, and not for a place where one is free', () => {
  const options = optionsOn('android')
  const may = (more: Partial<Subscription>) =>
    ids(mayBeBecause(options[0]!, { ...subscription, ...more }))
  const used = 'owner-used-it-up'
  expect(may({})).toContain(used)
  expect(may({ places: { used: 5, total: 5 } })).toContain(used)
  expect(may({ places: { used: 3, total: 10 } })).not.toContain(used)
  expect(may({ ownership: 'own' })).not.toContain(used)
  const vpn = 'Kaspersky VPN Secure Connection'
  expect(may({ product: vpn, ownership: 'shared' })).toContain(used)
  expect(may({ product: vpn })).not.toContain(used)
  expect(ids(missingReasons([{ id: '1', product: vpn }]))).not.toContain('vpn-owner-only')
})

const now = new Date(2026, 10, 22)
const running: Subscription = {
  ...subscription,
  ownership: 'own',
  expiresOn: '2027-06-01',
  places: { used: 1, total: 5 },
}

test('what is known to run and to have free places names no end, no renewal and no full places', () => {
  const [option] = optionsOn('android')
  expect(ids(mayBeBecause(option!, running, { now, region: 'DE' }))).toEqual([
    'region-bound',
    'older-version',
    'personal-link-expired',
  ])
})

test('a state that is not known excludes nothing', () => {
  const [option] = optionsOn('android')
  expect(ids(mayBeBecause(option!, { id: '1', product: 'Kaspersky Plus' }, { now }))).toEqual(
    expect.arrayContaining(['state-blocks-download', 'renewed-inactive', 'shared-inactive']),
  )
})

test('what is in the list is not missing in it', () => {
  const vpn: Subscription = { ...running, id: '2', product: 'Kaspersky VPN Secure Connection' }
  expect(ids(missingReasons([running, vpn], { now }))).toEqual([
    'other-email',
    'not-added-yet',
    'removed-from-account',
    'invitation-withdrawn',
  ])
})

test("sharing is the owner's matter", () => {
  expect(sharingReasons({ ...subscription, ownership: 'shared' })).toEqual([])
})

test('what the portal withholds without a word gets candidates only, none of them twice', () => {
  for (const option of optionsOn('android')) {
    const may = mayBeBecause(option, subscription)
    expect(may.every(({ standing }) => standing === 'candidate')).toBe(true)
    expect(new Set(ids(may)).size).toBe(may.length)
    const said = option.availability.available ? [] : ids(option.availability.reasons)
    expect(ids(may).filter((id) => said.includes(id))).toEqual([])
    expect(ids(may)).toContain('state-blocks-download')
  }
})

test('every reason of the help can be told by some rule', () => {
  const told = new Set<string>([
    'none-fits', // an answer of the user, at the end of the questions
    ...Object.keys(saidByPopup),
    ...rules.map(([id]) => id),
    ...wholeNotes,
    ...ids([
      ...missingReasons([]),
      ...missingReasons([{ ...subscription, product: 'Kaspersky Standard' }]),
      ...missingReasons(Array.from({ length: 100 }, () => subscription)),
    ]),
    ...ids(
      [subscription, { ...subscription, product: 'Kaspersky Standard' }].flatMap((each) =>
        sharingReasons(each),
      ),
    ),
    ...ids(
      [...optionsOn('android'), ...optionsOn('ios')].flatMap((option) =>
        mayBeBecause(option, subscription),
      ),
    ),
  ])
  expect(reasonIds.filter((id) => !told.has(id))).toEqual([])
})
