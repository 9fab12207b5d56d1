import { expect, test } from 'vitest'
import { sayings } from './saying.ts'
import { sentences as prose } from './sentences-prose.ts'
import { sentences as west } from './sentences-west.ts'

test.each([...Object.entries(west), ...Object.entries(prose)])(
  '%s: each line says what its words say',
  (code, table) => {
    const rows = table
      .trim()
      .split('\n')
      .map((row) => row.split(' | '))
    const read = sayings(
      code,
      rows.map(([, line]) => line!),
    )
    expect(read.map((says, at) => `${says} | ${rows[at]![1]}`)).toEqual(
      rows.map((row) => row.join(' | ')),
    )
  },
)
