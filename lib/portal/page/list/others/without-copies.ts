import type { Facts } from '../clause/facts.ts'
import { merge } from '../facts/merge-facts.ts'
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
        (other.record.frame.parent !== one.record.frame.parent && agree(other.facts, one.facts)),
    )
    if (twin) Object.assign(twin.facts, merge([twin.facts, one.facts]).facts)
    else alike.push(one)
    kept.set(one.record.name.text, alike)
    return !twin
  })
}

const agree = (one: Facts, other: Facts) => merge([one, other]).fields.length === 0
