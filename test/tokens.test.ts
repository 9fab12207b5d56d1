import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync('components/tokens.css', 'utf8')

/** The custom properties of the block that follows `selector`. */
const colours = (selector: string) => {
  const from = css.indexOf('{', css.indexOf(selector))
  return css.slice(from, css.indexOf('}', from)).match(/--[\w-]+: [^;]+/g) ?? []
}

test('dark by the system and dark by choice are the same colours', () => {
  const chosen = colours(":root[data-theme='dark']")
  expect(chosen.length).toBeGreaterThan(10)
  expect(chosen).toEqual(colours(":root:not([data-theme='light'])"))
})
