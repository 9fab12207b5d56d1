import { array, assert, constantFrom, property, string } from 'fast-check'
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

/** Texts that are mostly what a spreadsheet looks for. */
const hostile = array(
  constantFrom(
    '=',
    '+',
    '-',
    '@',
    '|',
    '%',
    '＝',
    ';',
    ',',
    '"',
    "'",
    '\t',
    '\r\n',
    ' ',
    '\u200b',
    'a',
  ),
  { maxLength: 12 },
).map((letters) => letters.join(''))
const isFormula = /^[\s\p{Cf}"]*[=+\-@|%＝＋－＠]/u

test('any text comes back but for apostrophes, and none begins as a formula', () => {
  const comesBack = (text: string) => {
    const [back] = read(csv([[text]]))
    const plain = (one: string) => one.replaceAll("'", '').replace(/\p{Cc}/gu, ' ')
    expect(plain(back!)).toBe(plain(text))
    expect(back).not.toMatch(isFormula)
  }
  assert(property(string({ unit: 'grapheme' }), comesBack))
  assert(property(hostile, comesBack), { numRuns: 1000 })
})

test('none begins as a formula where cells are parted by semicolons, either', () => {
  assert(
    property(hostile, hostile, (one, other) => {
      for (const part of csv([[1, one, other]])
        .slice(1)
        .split(';'))
        expect(part).not.toMatch(isFormula)
    }),
    { numRuns: 1000 },
  )
})
