import type { PlainDate } from '../../../../domain/subscription/plain-date.ts'
import { isPast } from '../clause/past-days.ts'
import type { Facts } from '../clause/record-facts.ts'
import { columnOf } from '../tables/column-heads.ts'
import type { Unit } from '../units/unit.ts'

interface ColumnDay {
  column: string
  day: PlainDate
}

/** What the cells of one row say of days. */
export interface RowDays {
  /** Columns whose cell says itself what its day is: "until 5 May", "renews on 5 May". */
  dated: string[]
  /** Those of them that say when it renews. */
  renewing: string[]
  /** The only day that a cell itself says is the end. */
  end: ColumnDay | null
  /** The only day of which nothing says what it is. */
  bare: ColumnDay | null
}

type Row = { facts: Facts; days: RowDays | null }

export function rowDays(units: Unit[]): RowDays {
  const daysIn = (dayOf: (unit: Unit) => PlainDate | undefined): ColumnDay[] =>
    units.flatMap((unit) => {
      const day = unit.unknown ? undefined : dayOf(unit)
      const column = day && columnOf(unit.item)
      return column ? [{ column, day }] : []
    })
  const bare = daysIn(({ value }) => (value?.kind === 'day' ? value.day : undefined))
  const ends = daysIn(({ facts }) => facts.expiresOn)
  const renewals = daysIn(({ facts }) => facts.renewsOn)
  return {
    dated: [...ends, ...renewals].map(({ column }) => column),
    renewing: renewals.map(({ column }) => column),
    end: ends.length === 1 ? ends[0]! : null,
    bare: bare.length === 1 ? bare[0]! : null,
  }
}

/**
 * What the columns of a table say together of days that a row alone leaves open. Where others say
 * "until 5 May 2027", the bare past day of one that is over is its last. Where another says "renews
 * on 5 May", the column is about the subscription's term, whatever its title is: an end in it is
 * the subscription's own.
 */
export function endByColumn(all: Row[], now: Date): void {
  const columns = (of: (days: RowDays) => string[]) =>
    new Set(all.flatMap(({ days }) => (days ? of(days) : [])))
  const dated = columns((days) => days.dated)
  const renewing = columns((days) => days.renewing)
  for (const { facts, days } of all) {
    if (!days || facts.expiresOn || facts.renewsOn || facts.activated === false) continue
    const { end, bare } = days
    if (end && renewing.has(end.column) && isPast(end.day, now) === !!facts.expired)
      facts.expiresOn = end.day
    else if (facts.expired && bare && dated.has(bare.column) && isPast(bare.day, now))
      facts.expiresOn = bare.day
  }
}
