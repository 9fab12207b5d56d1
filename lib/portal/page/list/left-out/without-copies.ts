import type { Item } from '../../../dom/page-tree.ts'
import type { Facts } from '../clause/record-facts.ts'
import { merge } from '../clause/merge-facts.ts'
import type { RecordReading } from '../facts/read-record.ts'
import type { PageRecord } from '../records/records.ts'

/**
 * A record that says the same is a copy: drawn twice, or once more in another form for small
 * windows.
 */
export function withoutCopies<T extends RecordReading & { record: PageRecord }>(found: T[]): T[] {
  const kept = new Map<string, T[]>()
  return found.filter((one) => {
    const alike = kept.get(one.record.name.text) ?? []
    const twin = alike.find(
      (other) =>
        other.said === one.said ||
        (!areOfOneRow(other.record.frame, one.record.frame) && agree(other.facts, one.facts)),
    )
    if (twin) Object.assign(twin.facts, merge([twin.facts, one.facts]).facts)
    else alike.push(one)
    kept.set(one.record.name.text, alike)
    return !twin
  })
}

/** Two of a list, which may be two of one name; not a row and what is opened beside it. */
const areOfOneRow = (one: Item, other: Item) => one.parent === other.parent && one.tag === other.tag

export const agree = (one: Facts, other: Facts) => merge([one, other]).fields.length === 0
