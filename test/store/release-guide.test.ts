import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { keysOf } from '../tools/store/keys.ts'
import { listingFor } from '../tools/store/listing.ts'
import { stores } from '../tools/store/publishing-stores.ts'

const guide = readFileSync('docs/release.md', 'utf8')
const named = (pattern: RegExp) => [...new Set([...guide.matchAll(pattern)].map(([, one]) => one!))]

test('the release guide names only files that the kit has', () => {
  const made = stores.flatMap(({ name, screenshots, pictures }) => [
    ...Object.keys(listingFor(name, 'en')).map((field) => `${field}.txt`),
    ...[...screenshots, ...pictures].map((picture) => `${picture.name}.png`),
  ])
  const told = named(/`(?:[\w-]+\/)?([\w.-]+\.(?:txt|png))`/g)
  expect(told.length).toBeGreaterThan(8)
  expect(told.filter((file) => !made.includes(file))).toEqual([])
})

test('and every key that an upload wants, no other', () => {
  expect(named(/`([A-Z]+_[A-Z_]+)`/g).toSorted()).toEqual(Object.values(keysOf).flat().toSorted())
})
