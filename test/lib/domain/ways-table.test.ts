import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withWays } from './ways-table.ts'

test('the table of ways in docs/ways.md is what the catalogue says: `npm run ways` writes it anew', () => {
  const page = readFileSync('docs/ways.md', 'utf8')
  expect(withWays(page)).toBe(page)
})

test('a page without a place for it is refused', () => {
  expect(() => withWays('# Nothing here')).toThrow('<!-- ways: npm run ways -->')
})
