import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { selectorEvidence } from '../../../../lib/portal/dom/selector-evidence.ts'
import { guideSelectors } from '../../../../lib/portal/dom/guide-selectors.ts'
import { otpDialog, otpField, signInInText } from '../../../../lib/portal/dom/marks.ts'
import { selectors } from '../../../../lib/portal/dom/selectors.ts'
import { pageText, parse } from '../pages.ts'

const all = { ...selectors, ...guideSelectors }
type Name = keyof typeof all

const rows = Object.entries(selectorEvidence).flatMap(([name, { pages }]) =>
  Object.entries(pages).map(([page, count]) => ({ name: name as Name, page, count })),
)

test.each(rows)('$name matches $count times on $page', ({ name, page, count }) => {
  expect(parse(pageText(page)).querySelectorAll(all[name])).toHaveLength(count)
})

test('what is found in a page by its sign-in is found in its text', () => {
  const names = selectors.signIn.split(',').map((one) => /"([^"]+)"|\.(.+)/.exec(one)!)
  expect(names.filter(([, hooked, named]) => !signInInText.test(hooked ?? named!))).toEqual([])
})

test('the fields of a code are kept in a copy by the marks that they are known by', () => {
  expect(selectors.twoStep).toContain(`"${otpField}"`)
  expect(selectors.twoStep).toContain(`"${otpDialog}"`)
})

test('hooks and elements of the portal are written in one folder alone', () => {
  const folder = join(import.meta.dirname, '../../../../lib')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.startsWith('portal/dom/'))
  expect(
    files.filter((file) =>
      /at-?selector[~|^$*]?=|(?<![\w-])kl-[a-z]/.test(readFileSync(join(folder, file), 'utf8')),
    ),
  ).toEqual([])
})

test('every selector has evidence: a date, a source and a page', () => {
  const bare = Object.entries(selectorEvidence).filter(
    ([, { lastSeen, source, pages }]) => !lastSeen || !source || Object.keys(pages).length === 0,
  )
  expect(bare).toEqual([])
  expect(Object.keys(selectorEvidence)).toEqual(Object.keys(all))
})
