import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inside } from '../lib/models/options/bundled-libraries.ts'
import { licences } from './tools/licences.ts'

const json = (path: string) =>
  JSON.parse(readFileSync(path, 'utf8')) as {
    version: string
    license: string
    dependencies: Record<string, string>
  }

test.each(inside)('$name is told as it is installed', ({ name, version, licence }) => {
  const installed = json(`node_modules/${name}/package.json`)
  expect({ version, licence }).toEqual({ version: installed.version, licence: installed.license })
})

test('every library that the product depends on is told', () => {
  const told = inside.map(({ name }) => name)
  expect(
    Object.keys(json('package.json').dependencies).filter((name) => !told.includes(name)),
  ).toEqual([])
})

test('the licence texts are those of the libraries: npm run licences writes them', () => {
  expect(readFileSync('public/licences.txt', 'utf8')).toBe(licences())
})
