import type { Dice } from '../../random.ts'
import { daysFromToday } from '../days.ts'
import type { TrueSubscription } from '../truth.ts'

/** A subscription as the portal's data has it, before any dress. */
export interface Entry {
  product: string
  unused: boolean
  expired: boolean
  free: boolean
  startsIn: number | null
  endsIn: number | null
  used: number | null
  total: number | null
  /** Fields that are not sent. */
  left: string[]
}

const products = [
  'Kaspersky Premium',
  'Kaspersky Plus',
  'Kaspersky Standard',
  'Kaspersky VPN Secure Connection',
  'Kaspersky Total Security – 3 & more',
  'Kaspersky "Family"',
  'カスペルスキー プレミアム',
  'Kaspersky Invented Nova',
]
const optional = [
  'isFreeLicense',
  'activationDate',
  'termInDays',
  'daysRemainder',
  'licenseUsagesCount',
  'totalSlotsCount',
]

export function entryOf(dice: Dice): Entry {
  const unused = dice.chance(0.2)
  const free = !unused && dice.chance(0.12)
  const expired = !unused && !free && dice.chance(0.3)
  const total = dice.pick([1, 3, 5, 10, 20])
  const endsIn = unused || free ? null : expired ? -1 - dice.upTo(300) : 2 + dice.upTo(600)
  return {
    product: dice.pick(products),
    unused,
    expired,
    free,
    startsIn: unused ? null : Math.min(endsIn ?? 0, 0) - 1 - dice.upTo(300),
    endsIn,
    used: unused ? 0 : dice.upTo(total + 1),
    total,
    left: dice.chance(0.25) ? [dice.pick(optional)] : [],
  }
}

const day = (count: number | null) => (count === null ? null : daysFromToday(count))

/** The fields of July 2025 (portal.md §5), and those around them that must not be guessed. */
export function fieldsOf(
  entry: Entry,
  index: number,
  write: (day: string | null) => unknown,
): Record<string, unknown> {
  const all: Record<string, unknown> = {
    licenseId: `FAKE-${1000 + index}`,
    brandedNameModel: entry.product,
    activationCode: 'FAKE0-FAKE0-FAKE0-FAKE0',
    isActivationCodeMasked: false,
    isActivated: !entry.unused,
    isExpired: entry.expired,
    isFreeLicense: entry.free,
    activationDate: write(day(entry.startsIn)),
    expirationDate: write(day(entry.endsIn)),
    termInDays: entry.free ? null : 365,
    daysRemainder: entry.endsIn !== null && entry.endsIn > 0 ? entry.endsIn : null,
    licenseUsagesCount: entry.used,
    totalSlotsCount: entry.total,
  }
  return Object.fromEntries(
    Object.entries(all).filter(
      ([name, value]) => !entry.left.includes(name) && value !== undefined,
    ),
  )
}

/** What may be read from it; the rest of a subscription is not in the answer. */
export function truthOfEntry(entry: Entry): TrueSubscription {
  const sent = <T>(name: string, value: T | null) =>
    value !== null && !entry.left.includes(name) ? value : undefined
  const said = {
    activated: !entry.unused,
    expired: entry.expired,
    free: sent('isFreeLicense', entry.free),
    activatedOn: sent('activationDate', day(entry.startsIn)),
    expiresOn: sent('expirationDate', day(entry.endsIn)),
    used: sent('licenseUsagesCount', entry.used),
    total: sent('totalSlotsCount', entry.total),
  }
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
  const implied = entry.endsIn !== null && entry.endsIn > 0 ? { daysLeft: entry.endsIn } : {}
  return { product: entry.product, said: known, implied }
}
