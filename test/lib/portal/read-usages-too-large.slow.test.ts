import { expect, test } from 'vitest'
import { reading as accepted } from '../../../lib/background/validation/value-schemas.ts'
import { readUsages } from '../../../lib/portal/read-usages.ts'
import { both, premium } from './usages.ts'

const many = (count: number, change: object = {}) =>
  Array.from({ length: count }, (_, index) => ({
    ...premium,
    licenseId: `FAKE-${index}`,
    ...change,
  }))

test.each<[string, unknown[]]>([
  ['501 entries', many(501)],
  ['20,000 entries', many(20_000)],
  ['2,000 contradictory ones', many(2000, { isExpired: true, licenseUsagesCount: 99 })],
  [
    '500 with all fields odd',
    many(500, { isExpired: 'maybe', activationDate: 'x', termInDays: 1.5 }),
  ],
  [
    '2,000 of one id',
    many(2000, { licenseId: 'same' }).map((entry, termInDays) => ({ ...entry, termInDays })),
  ],
])('what is too much to keep is cut, told, and accepted: %s', (_, list) => {
  const reading = readUsages({ productUsages: list, unusedProductUsages: [] })
  expect(accepted(JSON.parse(JSON.stringify(reading)))).toEqual(reading)
  expect(reading.ok && reading.value.length).toBe(500)
  expect(reading.ok && reading.warnings.some(({ kind }) => kind === 'maybe-incomplete')).toBe(
    list.length > 500,
  )
})

test('a total beyond all sense is told, and accepted', () => {
  const reading = readUsages({ ...both, totalCount: 9e15 })
  expect(accepted(reading)).toEqual(reading)
})

test.each<[string, () => unknown]>([
  ['deep records', () => JSON.parse(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)],
  ['deep lists', () => JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)],
  [
    'a deep field',
    () => ({
      ...both,
      productUsages: [{ ...premium, x: JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)) }],
    }),
  ],
  [
    'a field twice, both deep',
    () => {
      const deep = () => JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)) as unknown
      return { ...both, productUsages: [{ ...premium, isExpired: deep(), IsExpired: deep() }] }
    },
  ],
  [
    'a million records',
    () => ({
      ...both,
      x: Array.from({ length: 1000 }, () => Array.from({ length: 1000 }, () => ({}))),
    }),
  ],
  [
    'a list in each of 2,000 fields',
    () => Object.fromEntries(many(2000).map((entry, index) => [`list${index}`, [entry]])),
  ],
  [
    'an error told in 100,000 levels',
    () => ({
      productUsages: [],
      unusedProductUsages: [],
      error: JSON.parse(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
    }),
  ],
  [
    'a next page told in 100,000 levels',
    () => ({
      ...both,
      paging: { next: JSON.parse(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`) },
    }),
  ],
  [
    'odd keys',
    () => JSON.parse('{"__proto__":{"productUsages":[]},"constructor":[],"toString":{}}'),
  ],
])('an answer made to hurt is read or refused within its time: %s', (_, make) => {
  const answer = make()
  const start = performance.now()
  expect(() => readUsages(answer)).not.toThrow()
  expect(performance.now() - start).toBeLessThan(1500)
})
