import type { Subscription } from '../../../domain/subscription.ts'
import { flatFacts } from '../../../domain/subscription/flat-facts.ts'
import { uniqueIds } from '../../../domain/unique-ids.ts'
import type { ReadEntry } from './read-entry.ts'

/**
 * Joins entries of one licence where that is beyond doubt: the very same entry sent twice, or an
 * entry in both of the portal's lists. Of the latter only facts stay that both state, and not
 * whether it is in use. Each join is reported as a finding. A short form of another entry is
 * dropped, because it adds nothing. All other entries stay as they are.
 */
export function joinTwins(read: ReadEntry[]): ReadEntry[] {
  const joined: { entry: ReadEntry; facts: Facts }[] = []
  for (const entry of read) {
    const facts = flatFacts(entry.subscription)
    const at = joined.findIndex(
      (before) =>
        isOfOne(before.entry, entry) &&
        (isTwin(before.entry, entry) ||
          saysAll(before.facts, facts) ||
          saysAll(facts, before.facts)),
    )
    const before = joined[at]
    if (!before) joined.push({ entry, facts })
    else if (isTwin(before.entry, entry)) before.entry = asOne(before.entry, entry)
    else if (!saysAll(before.facts, facts)) joined[at] = { entry, facts }
  }
  return joined.map(({ entry }) => entry)
}

const isOfOne = (one: ReadEntry, other: ReadEntry) =>
  one.licence !== null &&
  one.licence === other.licence &&
  one.subscription.product === other.subscription.product

const isTwin = (one: ReadEntry, other: ReadEntry) =>
  one.unused !== other.unused || (one.sent !== null && one.sent === other.sent)

type Facts = Map<string, unknown>
/** These follow from the days of a subscription. */
const counted = ['daysLeft', 'termDays']

/** The other entry is a short form of this one, as in a list of what ends soon. */
function saysAll(one: Facts, other: Facts): boolean {
  for (const [name, fact] of other)
    if (one.get(name) !== fact && (one.has(name) || !counted.includes(name))) return false
  return true
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

/** Two entries with one id stay two. The later one gets a number, and a finding says so. */
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
