import type { Subscription } from '../../domain/subscription.ts'
import { uniqueIds } from '../../domain/unique-ids.ts'
import type { ReadEntry } from './read-entry.ts'

/**
 * Entries of one licence as one, where that is beyond doubt: the very same entry sent twice, or one
 * in both of the portal's lists. Of the latter only what both say stands, and not whether it is in
 * use. All others stay as they are. A finding says so of each that was joined.
 */
export function joinTwins(read: ReadEntry[]): ReadEntry[] {
  const joined: ReadEntry[] = []
  for (const entry of read) {
    const at = joined.findIndex((before) => isTwin(before, entry))
    if (at < 0) joined.push(entry)
    else joined[at] = asOne(joined[at]!, entry)
  }
  return joined
}

const isTwin = (one: ReadEntry, other: ReadEntry) =>
  one.licence !== null &&
  one.licence === other.licence &&
  one.subscription.product === other.subscription.product &&
  (one.unused !== other.unused || (one.sent !== null && one.sent === other.sent))

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
