import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { styles } from '../lib/companion/styles.ts'

const css = readFileSync('components/tokens.css', 'utf8')

/** The custom properties of the block that follows `selector`. */
const colours = (selector: string, sheet = css): string[] => {
  const from = sheet.indexOf('{', sheet.indexOf(selector))
  return sheet.slice(from, sheet.indexOf('}', from)).match(/--[\w-]+: [^;]+/g) ?? []
}

test('dark by the system and dark by choice are the same colours', () => {
  const chosen = colours(":root[data-theme='dark']")
  expect(chosen.length).toBeGreaterThan(10)
  expect(chosen).toEqual(colours(":root:not([data-theme='light'])"))
})

test.each([
  { name: 'light', ours: ':root {', companions: '.frame {' },
  { name: 'dark', ours: ":root[data-theme='dark']", companions: 'dark) {\n  .frame' },
])('the companion has the same colours under the same names, $name', ({ ours, companions }) => {
  const tokens = colours(ours)
  const own = /^--(?:card|ring|halo): /
  const named = colours(companions, styles)
  expect(named).toHaveLength(9)
  expect(named.filter((each) => !own.test(each) && !tokens.includes(each))).toEqual([])
  const values = tokens.map((token) => token.split(': ')[1])
  const chosen = named.filter((each) => own.test(each)).map((each) => each.split(': ')[1])
  expect(chosen.filter((value) => !values.includes(value))).toEqual([])
})
