import { expect, test } from 'vitest'
import { held, report, row, withFigures } from './bench/report.ts'
import { median, p95 } from './bench/statistics.ts'

test.each([
  { name: 'one value', values: [7], middle: 7, high: 7 },
  { name: 'an even number', values: [4, 1, 3, 2], middle: 2.5, high: 4 },
  {
    name: 'twenty, one slow',
    values: [...Array.from({ length: 19 }, () => 1), 90],
    middle: 1,
    high: 1,
  },
  {
    name: 'ten, one slow',
    values: [...Array.from({ length: 9 }, () => 1), 90],
    middle: 1,
    high: 90,
  },
])('median and p95 of $name', ({ values, middle, high }) => {
  expect([median(values), p95(values)]).toEqual([middle, high])
})

test('nothing measured is an error, not a good figure', () => {
  expect(() => median([])).toThrow('never measured')
})

test('a figure outside its budget says so in the table', () => {
  const slow = held(row('qrAgain', [10, 10, 40]), 1)
  expect(slow.inside).toBe(false)
  expect(report([slow])).toContain('| **no**, to mend |')
})

test('below the table a row says its floor, how it was measured, and why it is missed', () => {
  const rows = [
    held(row('workerColdRatio', [2], { note: 'each reply against the floor' }), 1),
    held(row('workerCold', [20], { floor: [10] }), 1),
    held(row('otherSites', [0]), 1),
  ]
  const [, , ...below] = report(rows)
    .split('\n\n')
    .map((text) => text.split(' Missed, ')[0])
  expect(report(rows)).toContain(
    '| worker: cold message → reply | 20 ms, p95 20 | p95 ≤ 50 | yes |',
  )
  expect(report(rows)).toContain('Missed, accepted: The script is compiled anew')
  expect(below.join('\n')).toBe(
    '**worker: cold message → reply.** Floor 10 ms; ours is 2 times that.',
  )
})

test('a machine that is twice as slow has twice the time, and no other ratio', () => {
  const late = row('qrAgain', [10, 10, 30])
  expect([held(late, 1).inside, held(late, 2).inside]).toEqual([false, true])
  expect(held(late, 2).budget).toBe('p95 ≤ 16, here 32')
  expect(held(row('popupNewRatio', [2]), 2).inside).toBe(false)
})

test('the ratio is against the median of the floor', () => {
  expect(row('workerCold', [20, 22, 24], { floor: [10, 11, 12] }).floor).toEqual({
    median: 11,
    ratio: 2,
  })
})

test('new figures replace the old ones in a page, and nothing else', () => {
  const page =
    'Before.\n<!-- figures: npm run bench -- --write -->\nold\n<!-- end of figures -->\nAfter.'
  expect(withFigures(page, 'today')).toBe(
    'Before.\n<!-- figures: npm run bench -- --write -->\n\nMeasured today\n\n<!-- end of figures -->\nAfter.',
  )
  expect(() => withFigures('A page without figures.', 'today')).toThrow('No place for the figures')
})
