import { expect, test } from 'vitest'
import { decisionTable } from './decision-table.ts'

const written = decisionTable()

test('the decision table is what the rules say: `npm run decisions` writes it anew', async () => {
  await expect(written).toMatchFileSnapshot('decision-table.md')
})

test('every line of the table is whole', () => {
  const lines = written.split('\n').filter((line) => line.startsWith('|'))
  expect(lines.length).toBeGreaterThan(300)
  expect(lines.filter((line) => /undefined|NaN|\[object/.test(line))).toEqual([])
})
