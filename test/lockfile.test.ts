import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Entry {
  resolved?: string
  optionalDependencies?: Record<string, string>
}
const text = readFileSync('package-lock.json', 'utf8')
const { packages } = JSON.parse(text) as { packages: Record<string, Entry> }

test('npm ci finds every optional part of every platform', () => {
  const homes = (from: string, name: string) => [
    `${from}/node_modules/${name}`,
    `node_modules/${name}`,
  ]
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !homes(from, name).some((home) => packages[home]),
    ),
  )
  expect(missing).toEqual([])
})

test('the lockfile names no host to fetch from', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved)).toEqual([])
})
