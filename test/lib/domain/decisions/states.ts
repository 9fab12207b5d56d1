import type { Subscription } from '../../../../lib/domain/subscription.ts'
import { standing } from '../../../../lib/domain/subscription.ts'
import { type Wanted, cell, cross, merged, now, optionOf, table } from './cells.ts'

export const states: Record<string, Partial<Subscription>> = {
  active: { activated: true, expired: false, expiresOn: '2027-06-01' },
  'ends in 8 days': { activated: true, expired: false, expiresOn: '2026-11-30' },
  'ended (portal)': { activated: true, expired: true, expiresOn: '2026-10-01' },
  'ended (date only)': { activated: true, expired: false, expiresOn: '2026-11-01' },
  'not activated': { activated: false },
  free: { activated: true, expired: false, free: true },
  blocked: { portalState: 'blocked' },
  suspended: { portalState: 'suspended' },
  grace: { portalState: 'grace' },
  limited: { portalState: 'limited' },
  'renewed but inactive': { portalState: 'renewed-inactive' },
  'not known': {},
}
export const owners: Record<string, Partial<Subscription>> = {
  own: { ownership: 'own' },
  shared: { ownership: 'shared' },
  'not known': {},
}
export const places: Record<string, Partial<Subscription>> = {
  free: { places: { used: 1, total: 5 } },
  'none left': { places: { used: 5, total: 5 } },
  'not known': {},
}

export const wanted: readonly Wanted[] = [
  { title: 'Kaspersky, Windows', id: 'kaspersky', platform: 'windows', channel: 'portal' },
  {
    title: 'Kaspersky, iPad, App Store',
    id: 'kaspersky',
    platform: 'ipados',
    channel: 'app-store',
  },
  { title: 'Kaspersky, Android, portal', id: 'kaspersky', platform: 'android', channel: 'portal' },
  { title: 'VPN, Windows', id: 'vpn', platform: 'windows', channel: 'portal' },
]

/** Every state, owner and number of places, for each application and device. */
export const everyCase = cross(
  cross(Object.entries(states), Object.entries(owners)),
  Object.entries(places),
).map(([[[state, a], [owner, b]], [left, c]]) => ({
  names: [state, owner, left],
  given: { ...a, ...b, ...c },
}))

export function stateTable(): string {
  const rows = everyCase.map(({ names, given }) => [
    ...names,
    ...wanted.map((one) => cell(optionOf(given, one))),
  ])
  const byPlaces = merged(rows, 2, Object.keys(places))
  return table(
    ['state', 'owner', 'places', ...wanted.map(({ title }) => title)],
    merged(byPlaces, 1, Object.keys(owners)),
  )
}

const flags: Record<string, boolean | undefined> = { yes: true, no: false, 'not said': undefined }
const ends: Record<string, Partial<Subscription>> = {
  'in 192 days': { expiresOn: '2027-06-02' },
  'in 8 days': { expiresOn: '2026-11-30' },
  today: { expiresOn: '2026-11-22' },
  'was yesterday': { expiresOn: '2026-11-21' },
  'not said': {},
}

function stateAs(given: Partial<Subscription>): string {
  const state = standing({ id: '1', product: 'Kaspersky Premium', ...given }, now)
  const because =
    'by' in state
      ? ` (${state.by === 'date' ? 'date only' : 'portal'})`
      : 'why' in state
        ? ` (${state.why})`
        : ''
  return `${state.kind}${because}`
}

/** What the portal's fields mean. */
export function fieldTable(): string {
  const named = Object.entries(flags)
  const rows = cross(cross(named, named), named).map(
    ([[[activated, a], [expired, b]], [free, c]]) => [
      activated,
      expired,
      free,
      ...Object.values(ends).map((end) =>
        stateAs({
          ...(a !== undefined && { activated: a }),
          ...(b !== undefined && { expired: b }),
          ...(c !== undefined && { free: c }),
          ...end,
        }),
      ),
    ],
  )
  const byFree = merged(rows, 2, Object.keys(flags))
  return table(
    ['activated', 'expired', 'free', ...Object.keys(ends).map((end) => `last day ${end}`)],
    merged(byFree, 1, Object.keys(flags)),
  )
}
