import type { PlainDate } from '../../../../domain/subscription/plain-date.ts'
import { isPast } from '../clause/past-days.ts'
import type { Facts } from '../clause/record-facts.ts'
import { columnOf } from '../tables/column-heads.ts'
import type { Unit } from '../units/unit.ts'

/** What the cells of one row say of days. */
export interface RowDays {
  /** Columns whose cell says itself what its day is: "until 5 May", "renews on 5 May". */
  dated: string[]
  /** The only day of which nothing says what it is. */
  bare: { column: string; day: PlainDate } | null
}

export function rowDays(units: Unit[]): RowDays {
  const bare = units.flatMap(({ item, value, unknown }) => {
    const day = !unknown && value?.kind === 'day' && value.day
    const column = day && columnOf(item)
    return column ? [{ column, day }] : []
  })
  const dated = units
    .filter(({ facts }) => facts.expiresOn ?? facts.renewsOn)
    .flatMap(({ item }) => columnOf(item) ?? [])
  return { dated, bare: bare.length === 1 ? bare[0]! : null }
}

/**
 * In a column where others say "until 5 May 2027", the bare past day of one that is over is its
 * last.
 */
export function endExpired(all: { facts: Facts; days: RowDays | null }[], now: Date): void {
  const dated = new Set(all.flatMap(({ days }) => days?.dated ?? []))
  for (const { facts, days } of all)
    if (
      facts.expired &&
      !facts.expiresOn &&
      days?.bare &&
      dated.has(days.bare.column) &&
      isPast(days.bare.day, now)
    )
      facts.expiresOn = days.bare.day
}
