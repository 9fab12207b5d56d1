import { expect, test } from 'vitest'
import { attacks, timeOf } from './regular-expressions/attack.ts'
import { builtDuring, writtenIn, type Expression } from './regular-expressions/collect.ts'

const modules = import.meta.glob(['../../lib/portal/**/*.ts', '../../lib/domain/**/*.ts'])
const built = await builtDuring(async () => {
  for (const load of Object.values(modules)) await load()
  const { monthsOf } = await import('../../lib/portal/text/dates-in-text.ts')
  monthsOf('jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec')
})
const all = [...writtenIn('lib', 'components', 'entrypoints'), ...built]
const unique = [
  ...new Map(all.map((one) => [`${one.source}/${one.flags}`, one])).values(),
] satisfies Expression[]

/** A linear one needs a millisecond or two for this many signs, a quadratic one seconds. */
const length = 50_000
const most = 250

test('the expressions are found, written out and built', () => {
  expect(unique.length).toBeGreaterThan(80)
  expect(built.length).toBeGreaterThan(5)
})

test.each([String.raw`(?:\w+ ?)+$`, String.raw`\S+@\S+\.\S+`, String.raw`\s+$`, String.raw`\w*!`])(
  'an expression that is not linear is caught: %s',
  (source) => expect(slowAttack({ file: '', source, flags: '' }, 2000, 1)).not.toBeNull(),
)

test.each(unique)('linear: $file /$source/$flags', (expression) =>
  expect(slowAttack(expression, length, most)).toBeNull(),
)

/**
 * The first attack that takes too long, in short. Small ones first, so that a bad expression ends
 * the test early.
 */
function slowAttack({ source, flags }: Expression, long: number, limit: number): string | null {
  for (const size of [20, long / 10, long])
    for (const text of attacks(source, size)) {
      const time = timeOf(source, flags, text, limit)
      if (time > limit) return `${JSON.stringify(text.slice(0, 40))} × ${size}: ${time} ms`
    }
  return null
}
