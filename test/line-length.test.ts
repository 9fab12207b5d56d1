import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const linesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|css)$/.test(name))
    .flatMap((name) => readFileSync(join(root, folder, name), 'utf8').split('\n'))

// The formatter breaks code at 100; comments, words and data are ours to keep short.
test('at most one line in a hundred is longer than 120 characters', () => {
  const lines = ['entrypoints', 'components', 'lib', 'build', 'test'].flatMap(linesIn)
  const long = lines.filter((line) => line.length > 120)
  expect(long.length / lines.length).toBeLessThanOrEqual(0.01)
})

const comment = /^\s*(?:\*|\/\/|\/\*\*) (?! )/
// Tables in a comment are indented; a name of a rule or an address can't be broken.
test('a comment of the product ends its lines at 100 characters, and leaves no word alone in the middle', () => {
  const lines = ['entrypoints', 'components', 'lib', 'build'].flatMap(linesIn)
  const long = lines.filter(
    (line) => comment.test(line) && line.length > 100 && !/oxlint|https:/.test(line),
  )
  const alone = lines.filter(
    (line, at) =>
      /^\s*\* \S+(?: \S+)?$/.test(line) &&
      !/[.:;!?)]$/.test(line) &&
      /^\s*\* \S/.test(lines[at + 1] ?? ''),
  )
  expect([...long, ...alone]).toEqual([])
})
