import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { codeIn } from './boundaries/imports.ts'
import { reasonEvidence } from '../lib/domain/downloads/reason-evidence.ts'
import { selectorEvidence } from '../lib/portal/dom/selector-evidence.ts'

/**
 * Every reference to a fact sheet is found in it: who reads a comment can look up what it rests on.
 */
const sheet = (name: string) => readFileSync(join('docs/sources', name), 'utf8')
const sheets = {
  'portal.md': sheet('portal.md'),
  'domain.md': sheet('domain.md'),
  'devices.md': sheet('devices.md'),
}
type Sheet = keyof typeof sheets

const files = ['lib', 'components', 'entrypoints', 'build', 'test']
  .filter((folder) => existsSync(folder))
  .flatMap(codeIn)
  .filter((file) => !file.startsWith('test/sources'))
const text = (file: string) => readFileSync(file, 'utf8')

/** The text under a heading `## 4. …` or `### 4.2 …`, up to the next heading of its level. */
function section(name: Sheet, number: string): string | null {
  const level = number.includes('.') ? '###' : '##'
  const start = sheets[name].match(
    new RegExp(`^${level} ${number.replace('.', '\\.')}[. ].*$`, 'm'),
  )
  if (!start) return null
  const rest = sheets[name].slice(start.index! + start[0].length)
  const end = rest.search(new RegExp(`^#{2,${level.length}} `, 'm'))
  return end === -1 ? rest : rest.slice(0, end)
}

/** A section, or a numbered point of one: `10.5`. */
function resolves(name: Sheet, number: string): boolean {
  if (section(name, number) !== null) return true
  const [chapter, point] = number.split('.')
  const inside = point === undefined ? null : section(name, chapter!)
  return inside !== null && new RegExp(`^${point}\\. `, 'm').test(inside)
}

/**
 * `domain.md §7, §10; portal.md §4.2`, `domain.md §1 and §3`: each number belongs to the sheet
 * named before it.
 */
const references = (source: string) =>
  [...source.matchAll(/\b(portal|domain|devices)\.md((?:[,; ]*(?:and )?§[\d.]*\d)+)/g)].flatMap(
    ([, name, numbers]) =>
      [...numbers!.matchAll(/§([\d.]*\d)/g)].map(([, number]) => ({
        name: `${name!}.md` as Sheet,
        number: number!,
      })),
  )

test('every section that code names is in its sheet', () => {
  const all = files.flatMap((file) => references(text(file)).map((one) => ({ file, ...one })))
  expect(all.length).toBeGreaterThan(80)
  const lost = all.filter(({ name, number }) => !resolves(name, number))
  expect(lost.map(({ file, name, number }) => `${file}: ${name} has no §${number}`)).toEqual([])
})

test('every document that code names is there', () => {
  const documents = new Set(
    [...readdirSync('.'), ...readdirSync('docs', { recursive: true, encoding: 'utf8' })]
      .filter((name) => name.endsWith('.md'))
      .map((name) => basename(name)),
  )
  const lost = files.flatMap((file) =>
    [...text(file).matchAll(/(?<![\w/'"`.-])(?:docs\/)?([\w-]+\.md)\b/g)]
      .filter(([, name]) => !documents.has(name!))
      .map(([, name]) => `${file} names ${name}`),
  )
  expect(lost).toEqual([])
})

const everything = Object.values(sheets).join('\n')
const said = (what: string) =>
  new RegExp(`(?<![\\w.])${what.replaceAll('.', '\\.')}(?!\\w)`).test(everything)

test('every help article that a reason rests on is in the sheets', () => {
  const numbers = Object.entries(reasonEvidence).flatMap(([reason, { source }]) =>
    [...source.matchAll(/(?<![\w/.-])\d{5,6}(?![\w-])/g)].map(([number]) => ({ reason, number })),
  )
  expect(numbers.length).toBeGreaterThan(40)
  expect(numbers.filter(({ number }) => !said(number))).toEqual([])
})

test('every source key of a selector is in the list at the top of portal.md', () => {
  const keys = Object.entries(selectorEvidence).flatMap(([selector, { source }]) =>
    [...source.matchAll(/\b(?:T20\d\d(?:-\d\d)?|S2025|AB)\b/g)].map(([key]) => ({ selector, key })),
  )
  const listed = sheets['portal.md'].slice(0, sheets['portal.md'].indexOf('## 1.'))
  expect(keys.length).toBeGreaterThan(20)
  expect(keys.filter(({ key }) => !new RegExp(`\\b${key}\\b`).test(listed))).toEqual([])
})

test('sheets name only sections and files that are there', () => {
  const lost = Object.entries(sheets).flatMap(([name, content]) => [
    ...references(content.replaceAll('`', ''))
      .filter((one) => !resolves(one.name, one.number))
      .map((one) => `${name} names ${one.name} §${one.number}`),
    ...[...content.matchAll(/`(?:\.\.\/|test\/|lib\/)[\w./-]+`/g)]
      .map(([path]) => path.slice(1, -1))
      .filter((path) => !existsSync(path.startsWith('..') ? join('docs/sources', path) : path))
      .map((path) => `${name} names ${path}`),
  ])
  expect(lost).toEqual([])
})
