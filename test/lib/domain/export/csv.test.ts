import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { csv } from '../../../../lib/domain/export/csv.ts'

const cell = (text: string) => csv([[text]]).slice(1, -2)

test('a table is quoted, ends lines with CRLF and says its letters', () => {
  expect(
    csv([
      ['Product', 'Used'],
      ['Kaspersky “Plus”, family', 3],
      ['a "b"', undefined],
    ]),
  ).toBe('\ufeff"Product","Used"\r\n"Kaspersky “Plus”, family",3\r\n"a ""b""",\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '|cmd', '%x'])(
  'a spreadsheet does not run %j',
  (text) => {
    expect(cell(text)).toMatch(/^"'/)
  },
)

test('numbers stay numbers, and what is none is empty', () => {
  expect(csv([[5, -1, Number.NaN]])).toBe('\ufeff5,-1,\r\n')
})

/** A reader of its own: RFC 4180, quoted fields only. */
const read = (text: string) =>
  [...text.slice(1).matchAll(/"((?:[^"]|"")*)"/g)].map((match) => match[1]!.replaceAll('""', '"'))

test('any text comes back, and none begins as a formula', () => {
  assert(
    property(string({ unit: 'grapheme' }), (text) => {
      const [back] = read(csv([[text]]))
      expect(back!.replace(/^'/, '')).toBe(text.replace(/^'/, '').replace(/\p{Cc}/gu, ' '))
      expect(back).not.toMatch(/^\s*[=+\-@]/)
    }),
  )
})
