import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { messagesOf } from './tools/messages.ts'

const readme = readFileSync('README.md', 'utf8')
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
}

test('every command that is named exists, and every command is in CONTRIBUTING.md', () => {
  const commands = readFileSync('CONTRIBUTING.md', 'utf8')
  const named = [...(readme + commands).matchAll(/npm run ([a-z]+(?:[:-][a-z]+)*)/g)].map(
    ([, name]) => name!,
  )
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((name) => !scripts[name])).toEqual([])
  const undocumented = Object.keys(scripts).filter(
    (name) =>
      name !== 'postinstall' &&
      !new RegExp(`\`(?:npm (?:run )?)?${name}[\` ]|npm (?:run )?${name}\\b`).test(commands),
  )
  expect(undocumented).toEqual([])
})

test('the README is for the person who wants the product: fewer than 900 words', () => {
  expect(readme.split(/\s+/).filter(Boolean).length).toBeLessThan(900)
})

test('every file and picture that the README points at is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)|src="([^"]+)"/g)].map(
    ([, link, picture]) => (link ?? picture)!,
  )
  expect(links.length).toBeGreaterThan(1)
  expect(links.filter((path) => !existsSync(path))).toEqual([])
})

test('words of the popup are quoted as they are', () => {
  const said = new Set(Object.values(messagesOf('en')).map(({ message }) => message))
  const page = readFileSync('docs/portal-changes.md', 'utf8')
  const step = page.slice(page.indexOf('**Save.**') + 9, page.indexOf('2. **Take it in.**'))
  const quoted = [...step.matchAll(/(?<!\*)\*(?!\*)(\S[^*]*)\*(?!\*)/g)]
    .map(([, words]) => words!)
    .filter((words) => words.includes(' '))
  expect(quoted.length).toBe(3)
  expect(quoted.filter((words) => !said.has(words))).toEqual([])
})
