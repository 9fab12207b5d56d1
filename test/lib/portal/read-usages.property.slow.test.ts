import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { reading as accepted } from '../../../lib/background/validation/value-schemas.ts'
import type { Subscription } from '../../../lib/domain/subscription.ts'
import { readUsages } from '../../../lib/portal/read-usages.ts'
import { answer, type Answer, type Truth } from './usages-grammar.ts'

type Verdict = 'right' | 'refused' | `wrong: ${string}`

const facts: [keyof Subscription, (one: Truth) => unknown][] = [
  ['activated', ({ activated }) => activated],
  ['expired', ({ expired }) => expired],
  ['free', ({ free }) => free],
  ['activatedOn', ({ activatedOn }) => activatedOn],
  ['expiresOn', ({ expiresOn }) => expiresOn],
]
const agrees = (read: Subscription, one: Truth) =>
  read.product === one.product &&
  facts.every(([name, said]) => read[name] === undefined || read[name] === said(one)) &&
  (read.places?.used ?? one.used) === one.used &&
  (read.places?.total ?? one.total) === one.total

/** Wrong: something untrue is said, or something is left out and nothing says so. */
function judge({ body, truth, whole }: Answer): Verdict {
  const reading = readUsages(body)
  if (!reading.ok) return 'refused'
  const left = [...truth]
  for (const read of reading.value) {
    const index = left.findIndex((one) => agrees(read, one))
    if (index < 0) return `wrong: ${JSON.stringify(read)}`
    left.splice(index, 1)
  }
  const told = reading.warnings.some(({ kind }) => /maybe-incomplete|partly-read/.test(kind))
  if ((left.length > 0 || !whole) && !told) return 'wrong: not all, and nothing says so'
  return left.length === 0 && !(whole === true && told) ? 'right' : 'refused'
}

test('no plausible answer is read wrong', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(answer, (one) => {
      expect(judge(one)).toMatch(/^(?:right|refused)$/)
    }),
    { numRuns: 10_000 },
  )
})

test('nearly every plausible answer is read whole', () => {
  const answers = fc
    .sample(answer, { numRuns: 4000, seed: 14 })
    .filter(({ whole, truth }) => whole && truth.length > 0)
  const right = answers.filter((one) => judge(one) === 'right')
  expect(right.length / answers.length).toBeGreaterThan(0.95)
})

test('whatever is read is accepted by the worker', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        answer.map(({ body }) => body),
        fc.jsonValue(),
      ),
      (body) => {
        const reading = readUsages(body)
        expect(accepted(JSON.parse(JSON.stringify(reading)))).toEqual(reading)
      },
    ),
    { numRuns: 2000 },
  )
})
