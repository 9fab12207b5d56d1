import { flatFacts } from '../../domain/subscription/flat-facts.ts'
import type { ReadEntry } from './read-entry.ts'

/** Facts of a subscription, and the portal's fields that say them. */
const fieldOf: Record<string, string> = {
  activated: 'isActivated',
  expired: 'isExpired',
  free: 'isFreeLicense',
  activatedOn: 'activationDate',
  expiresOn: 'expirationDate',
  termDays: 'termInDays',
  used: 'licenseUsagesCount',
  total: 'totalSlotsCount',
}

/** With a finding where another list of the account says otherwise of the same licence. */
export const withDoubts = (read: ReadEntry[], others: ReadEntry[]): ReadEntry[] =>
  read.map((entry) => {
    const { licence, subscription } = entry
    const facts = flatFacts(subscription)
    const fields = others
      .filter((other) => licence !== null && other.licence === licence)
      .flatMap((other) => differing(facts, flatFacts(other.subscription)))
    const doubt = { kind: 'contradiction' as const, fields: [...new Set(fields)] }
    return fields.length > 0 ? { ...entry, findings: [...entry.findings, doubt] } : entry
  })

const differing = (one: Map<string, unknown>, other: Map<string, unknown>) =>
  Object.entries(fieldOf).flatMap(([name, field]) => {
    const said = other.get(name)
    return one.has(name) && said !== undefined && said !== one.get(name) ? [field] : []
  })
