import { flatFacts } from '../../../domain/subscription/flat-facts.ts'
import type { ReadEntry } from './read-entry.ts'

/** Facts of a subscription, and the portal's fields for them. */
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

/** Adds a finding where another list of the account contradicts an entry of the same licence. */
export function withDoubts(read: ReadEntry[], others: ReadEntry[]): ReadEntry[] {
  const said = byLicence(others)
  return read.map((entry) => {
    const facts = flatFacts(entry.subscription)
    const alike = said.get(entry.licence) ?? []
    const fields = new Set(alike.flatMap((other) => differing(facts, other)))
    const doubt = { kind: 'contradiction' as const, fields: [...fields] }
    return fields.size > 0 ? { ...entry, findings: [...entry.findings, doubt] } : entry
  })
}

/** An answer for people repeats one licence less often. */
const mostCompared = 20

function byLicence(entries: ReadEntry[]) {
  const facts = new Map<ReadEntry['licence'], ReturnType<typeof flatFacts>[]>()
  for (const { licence, subscription } of entries) {
    const before = facts.get(licence) ?? []
    if (licence !== null && before.length < mostCompared)
      facts.set(licence, [...before, flatFacts(subscription)])
  }
  return facts
}

const differing = (one: Map<string, unknown>, other: Map<string, unknown>) =>
  Object.entries(fieldOf).flatMap(([name, field]) => {
    const said = other.get(name)
    return one.has(name) && said !== undefined && said !== one.get(name) ? [field] : []
  })
