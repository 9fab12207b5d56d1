import { expect, test } from 'vitest'
import { downloadOptions } from '../../../../lib/domain/downloads.ts'
import { spoken } from '../../../../lib/domain/downloads/spoken.ts'
import type { Subscription } from '../../../../lib/domain/subscription.ts'

const now = new Date(2026, 10, 22, 12)
const device = { platform: 'windows', certainty: 'sure', desktopMode: false } as const
const premium: Subscription = { id: '1', product: 'Kaspersky Premium' }
const vpnOf = (more: Partial<Subscription>, application = 'vpn') =>
  downloadOptions({ ...premium, ...more }, { device, now }).find(
    ({ applicationId, forThisDevice }) => applicationId === application && forThisDevice,
  )!
const said = (option: ReturnType<typeof vpnOf>) => {
  const { reason, note } = spoken(option)
  return [reason?.id ?? null, note?.id ?? null]
}

test.each([
  {
    name: 'a VPN that cannot be shared, and all places used',
    more: { ownership: 'shared', places: { used: 5, total: 5 } },
    expected: ['vpn-owner-only', 'shared-no-free-place'],
  },
  {
    name: 'all places used, and perhaps shared',
    more: { activated: true, expired: false, places: { used: 5, total: 5 } },
    expected: ['no-free-device-place', 'vpn-owner-only'],
  },
  {
    name: 'nothing in the way, perhaps shared',
    more: { activated: true, expired: false, expiresOn: '2027-06-01' },
    expected: [null, 'vpn-owner-only'],
  },
  {
    name: 'a term that starts by installing goes before everything',
    more: { activated: false },
    expected: [null, 'term-starts-on-install'],
  },
] as const)('the VPN: $name', ({ more, expected }) => {
  expect(said(vpnOf(more))).toEqual(expected)
})
