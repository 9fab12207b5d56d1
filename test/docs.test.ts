import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import * as stored from '../lib/contracts/stored.ts'
import { messagesOf } from './tools/messages.ts'

const pages = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
].map((file) => ({ file, text: readFileSync(file, 'utf8') }))

test('every link of a document leads to a file that is there', () => {
  const links = pages.flatMap(({ file, text }) =>
    [...text.matchAll(/\]\((?![a-z]+:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, link]) => ({
      file,
      target: join(dirname(file), link!),
    })),
  )
  expect(links.length).toBeGreaterThan(10)
  expect(links.filter(({ target }) => !existsSync(target))).toEqual([])
})

test('every path of the project that a document names is there', () => {
  const paths = pages.flatMap(({ file, text }) =>
    [
      ...text.matchAll(/`((?:lib|components|entrypoints|public|test|docs|build|\.ci)\/[\w./-]*)`/g),
    ].map(([, path]) => ({ file, path: path! })),
  )
  expect(paths.length).toBeGreaterThan(20)
  expect(paths.filter(({ path }) => !existsSync(path))).toEqual([])
})

test('every key under which something is kept has a row in the table of what is kept', () => {
  const text = readFileSync('docs/architecture.md', 'utf8')
  const section = text.split(/^## /m).find((part) => part.startsWith('What is kept'))!
  const places = section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split(' | ')[1]!)
  const keys = Object.entries(stored).flatMap(([name, key]) => (name.endsWith('Key') ? [key] : []))
  expect(keys).toContain(stored.popupPlaceKey)
  expect(keys.filter((key) => !places.some((place) => place.includes(`\`${key}\``)))).toEqual([])
})

test('every decision is in the list of decisions', () => {
  const list = readFileSync('docs/decisions/README.md', 'utf8')
  const missing = readdirSync('docs/decisions').filter(
    (name) => name !== 'README.md' && !list.includes(`(${name})`),
  )
  expect(missing).toEqual([])
})

test('every set of scenes by others has a row in its table', () => {
  const folder = 'test/unseen/others'
  const text = readFileSync(join(folder, 'README.md'), 'utf8')
  const missing = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !text.includes(`| \`${entry.name}\` |`))
    .map(({ name }) => name)
  expect(missing).toEqual([])
})

test('every command that a document names exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>
  }
  const named = pages.flatMap(({ file, text }) =>
    [...text.matchAll(/npm run ([a-z]+(?:[:-][a-z]+)*)/g)].map(([, name]) => ({
      file,
      name: name!,
    })),
  )
  expect(named.filter(({ name }) => !scripts[name])).toEqual([])
})

test('the form for a wrong reading quotes the popup as it is', () => {
  const form = readFileSync('.github/ISSUE_TEMPLATE/wrong-reading.yml', 'utf8')
  const said = Object.values(messagesOf('en')).map(({ message }) => message)
  const quoted = [...form.matchAll(/(?<!\*)\*([^*\s][^*]*)\*(?!\*)/g)].map(([, words]) => words!)
  expect(quoted.length).toBe(3)
  expect(quoted.filter((words) => !said.includes(words))).toEqual([])
})

test('the form for translations offers every language there is', () => {
  const form = readFileSync('.github/ISSUE_TEMPLATE/translation.yml', 'utf8')
  const names = new Intl.DisplayNames('en', { type: 'language' })
  const missing = readdirSync('public/_locales')
    .map((folder) => names.of(folder.split('_')[0]!)!)
    .filter((name) => !form.includes(`- ${name}`))
  expect(missing).toEqual([])
})
