import type { Subscription } from '../../domain/subscription.ts'
import { cleanText } from '../text/clean-text.ts'
import { digest } from '../text/hash-id.ts'
import { isoDay } from '../text/iso-day.ts'

/** What is odd about one entry; field names of the portal, never values. */
export interface Finding {
  kind: 'contradiction' | 'fields-unread'
  fields: string[]
}

type Fields = Record<string, unknown>
const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const bool = (value: unknown) => (typeof value === 'boolean' ? value : undefined)
const whole = (least: number) => (value: unknown) =>
  Number.isInteger(value) && (value as number) >= least && (value as number) < 100_000
    ? (value as number)
    : undefined
const key = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).trim() || undefined
    : undefined

/**
 * One entry of either list, from a list of allowed fields (portal.md §10.2): nothing else of it is looked at.
 * Errors: null where it is no object or has no product name. A field of another type is left out and named.
 */
export function readUsage(
  entry: unknown,
  unused: boolean,
): { subscription: Subscription; findings: Finding[] } | null {
  const brand = isRecord(entry) && entry.brandedNameModel
  if (!isRecord(entry) || !isRecord(brand)) return null
  const product = name(brand.value) || name(brand.name)
  if (!product) return null
  const unread: string[] = []
  const take = <T>(field: string, parse: (value: unknown) => T | undefined): T | undefined => {
    const value = entry[field] ?? undefined
    const read = value === undefined ? undefined : parse(value)
    if (value !== undefined && read === undefined) unread.push(field)
    return read
  }
  const active = take('isActivated', bool)
  const used = take('licenseUsagesCount', whole(0))
  const total = take('totalSlotsCount', whole(0))
  const known = {
    id: digest(take('licenseId', key) ?? `${product} ${isoDay(entry.activationDate) ?? ''}`),
    product,
    activated: unused ? false : active,
    expired: take('isExpired', bool),
    free: take('isFreeLicense', bool),
    activatedOn: take('activationDate', isoDay),
    expiresOn: take('expirationDate', isoDay),
    termDays: take('termInDays', whole(0)),
    daysLeft: take('daysRemainder', whole(-99_999)),
    places: used === undefined && total === undefined ? undefined : present({ used, total }),
  }
  const findings = contradictions({ ...known, used, total }, unused && active === true, unread)
  if (unread.length > 0) findings.push({ kind: 'fields-unread', fields: unread })
  return { subscription: present(known) as Subscription, findings }
}

const name = (value: unknown) => (typeof value === 'string' ? cleanText(value) : '')

/** Without the keys that hold nothing: what is not known is absent. */
const present = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

interface Claims {
  activated: boolean | undefined
  expired: boolean | undefined
  activatedOn: string | undefined
  expiresOn: string | undefined
  daysLeft: number | undefined
  used: number | undefined
  total: number | undefined
}

/** Fields of one entry that cannot both be true. Both stay as they came: the popup tells, nobody chooses in silence. */
function contradictions(claims: Claims, unusedYetActive: boolean, unread: string[]): Finding[] {
  const {
    activated,
    expired,
    activatedOn,
    expiresOn,
    daysLeft = 0,
    used = 0,
    total = used,
  } = claims
  const undated = activated === true && !activatedOn && !unread.includes('activationDate')
  const rules: [boolean, string, string][] = [
    [unusedYetActive, 'isActivated', 'unusedProductUsages'],
    [
      (expired === true && daysLeft > 0) || (expired === false && daysLeft < 0),
      'isExpired',
      'daysRemainder',
    ],
    [used > total, 'licenseUsagesCount', 'totalSlotsCount'],
    [undated || (activated === false && !!activatedOn), 'isActivated', 'activationDate'],
    [activated === false && used > 0, 'isActivated', 'licenseUsagesCount'],
    [!!activatedOn && !!expiresOn && activatedOn > expiresOn, 'activationDate', 'expirationDate'],
  ]
  return rules
    .filter(([applies]) => applies)
    .map(([, ...fields]) => ({ kind: 'contradiction', fields }))
}
