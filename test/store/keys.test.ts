import { expect, test } from 'vitest'
import { keysOf, reachable } from '../tools/store/keys.ts'

const set = (keys: string[]) => Object.fromEntries(keys.map((key) => [key, 'x']))

test('without a key no store is reached, and each says what it wants', () => {
  const { stores, left } = reachable({})
  expect(stores).toEqual([])
  expect(left).toHaveLength(4)
  expect(left.join()).toContain('FIREFOX_JWT_SECRET')
})

test('the keys of one store are enough for that one', () => {
  expect(reachable(set(keysOf.edge)).stores).toEqual(['edge'])
  expect(reachable(set(keysOf.edge.slice(1))).stores).toEqual([])
})
