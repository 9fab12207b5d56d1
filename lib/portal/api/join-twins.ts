import type { Subscription } from '../../domain/subscription.ts'
import { flatFacts } from '../../domain/subscription/flat-facts.ts'
import { uniqueIds } from '../../domain/unique-ids.ts'
import type { ReadEntry } from './read-entry.ts'

/**
 * Entries of one licence as one, where that is beyond doubt: the very same entry sent twice, or one
 * in both of the portal's lists. Of the latter only what both say stands, and not whether it is in
 * use. A finding says so of each. A short form of an entry says nothing more. All others stay as
 * they are.
 */
export function joinTwins(read: ReadEntry[]): ReadEntry[] {
  const joined: ReadEntry[] = []
  for (const entry of read) {
    const at = joined.findIndex((before) => join(before, entry))
    if (at < 0) joined.push(entry)
    else joined[at] = join(joined[at]!, entry)!
  }
  return joined
}

/** Two entries as one; null where they are of two licences, or may be. */
function join(one: ReadEntry, other: ReadEntry): ReadEntry | null {
  if (one.licence === null || one.licence !== other.licence) return null
  if (one.subscription.product !== other.subscription.product) return null
  if (one.unused !== other.unused || (one.sent !== null && one.sent === other.sent))
    return asOne(one, other)
  return saysAll(one, other) ? one : saysAll(other, one) ? other : null
}

/** What follows from the days of a subscription. */
const counted = ['daysLeft', 'termDays']

/** The other is a short form of it, as a list of what ends soon holds. */
function saysAll(one: ReadEntry, other: ReadEntry): boolean {
  const facts = flatFacts(one.subscription)
  return [...flatFacts(other.subscription)].every(
    ([name, fact]) => facts.get(name) === fact || (counted.includes(name) && !facts.has(name)),
  )
}

function asOne(one: ReadEntry, other: ReadEntry): ReadEntry {
  const isSame = one.unused === other.unused
  const fields = isSame ? ['licenseId'] : ['isActivated', 'unusedProductUsages']
  return {
    ...one,
    subscription: isSame ? one.subscription : common(one.subscription, other.subscription),
    findings: [{ kind: 'contradiction', fields }],
  }
}

function common(one: Subscription, other: Subscription): Subscription {
  const others = new Map(Object.entries(other))
  const same = Object.entries(one).filter(
    ([name, value]) =>
      name !== 'activated' && JSON.stringify(value) === JSON.stringify(others.get(name)),
  )
  return { id: one.id, product: one.product, ...Object.fromEntries(same) }
}

/** Two entries with one id stay two: the later gets a number, and a finding says so. */
export function tellTwinsApart(read: ReadEntry[]): ReadEntry[] {
  const ids = uniqueIds(read.map(({ subscription }) => subscription.id))
  return read.map((entry, index) => {
    const id = ids[index]!
    if (id === entry.subscription.id) return entry
    return {
      ...entry,
      subscription: { ...entry.subscription, id },
      findings: [{ kind: 'contradiction', fields: ['licenseId'] }, ...entry.findings],
    }
  })
}
