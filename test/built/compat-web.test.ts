import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bundlesOf } from './compat/missing.ts'
import { claims } from './compat/support.ts'
import { missingInLanguage, missingInStyle, missingInWeb, valuesLacking } from './compat/web.ts'

/** Used although an oldest browser lacks it, with the reason why that does no harm. */
const harmless: Record<string, string> = {
  'Navigator.share': 'taken as possibly undefined before the button is shown',
  'Symbol.dispose': '@preact/signals looks whether it is there',
  'text-wrap': 'only balances lines: without it they break as always',
  'content-visibility': 'only saves work below the fold',
  'contain-intrinsic-block-size': 'goes with content-visibility',
  'forced-color-adjust': 'Safari has no forced colours either',
}

const sheetsOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => ({ file, css: readFileSync(join(folder, file), 'utf8') }))
const unexplained = (names: string[]) => names.filter((name) => !(name in harmless))

describe.each(claims)('$runner $oldest', ({ build, runner, oldest }) => {
  const folder = `.output/${build}-mv3`

  test('has the language and the web APIs that its bundles use', () => {
    const missing = bundlesOf(folder).flatMap(({ file, code }) =>
      unexplained([
        ...missingInLanguage(code, runner, oldest),
        ...missingInWeb(code, runner, oldest),
      ]).map((name) => `${file}: ${name}`),
    )
    expect(missing).toEqual([])
  })

  test('has every property, rule, selector and function of the style sheets', () => {
    const missing = sheetsOf(folder).flatMap(({ file, css }) =>
      unexplained([
        ...missingInStyle(css, runner, oldest),
        ...valuesLacking(css, runner, oldest),
      ]).map((name) => `${file}: ${name}`),
    )
    expect(sheetsOf(folder).length).toBeGreaterThan(0)
    expect(missing).toEqual([])
  })
})

test.each([
  { code: 'a.toSorted()', missing: 'Array.prototype.toSorted' },
  { code: 'Object.groupBy(b,c)', missing: 'Object.groupBy' },
])('notices in a bundle: $missing', ({ code, missing }) => {
  expect(missingInLanguage(code, 'chrome', '109')).toContain(missing)
  expect(missingInLanguage('a.flatMap(b);Object.entries(c)', 'chrome', '109')).toEqual([])
})

test('notices a newer web API, a newer property and a newer function', () => {
  expect(missingInWeb('URL.parse(a)', 'safari', '16.4')).toEqual(['URL.parse'])
  expect(missingInStyle('a{field-sizing:content}', 'safari', '16.4')).toEqual(['field-sizing'])
  expect(missingInStyle('a::details-content{color:red}', 'safari', '16.4')).toEqual([
    ':details-content',
  ])
})
