import { expect, test } from 'vitest'
import { letters, marks } from '../../../../lib/portal/text/letters.ts'

const scripts =
  /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Thai}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Zinh}]$/u
/**
 * Where these scripts lie. Beyond are forms that no page writes: phonetic signs, half widths, rare
 * extensions.
 */
const blocks = [
  [0, 0x2af],
  [0x300, 0x52f],
  [0x600, 0x6ff],
  [0xe00, 0xe7f],
  [0x1e00, 0x1fff],
  [0x3003, 0x3006],
  [0x3040, 0x30ff],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
] as const
const signs = blocks
  .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at))
  .map((code) => String.fromCharCode(code))
  .filter(
    (sign) =>
      sign === sign.normalize('NFC').toLowerCase() &&
      (scripts.test(sign) || !/[\p{L}\p{M}]/u.test(sign)) &&
      !/\p{Cn}/u.test(sign),
  )
/**
 * In gaps of the blocks: accents that stand alone, signs of the Koran, hexagrams. None stands
 * beside a month.
 */
const passedOver =
  /[\u0375\u0384\u0385\u03f6\u0670\u06d6-\u06ed\u06fd\u06fe\u1fbd-\u1fff\u3006\u302a-\u303f\u3099-\u309c\u30a0\u4dc0-\u4dff]/

test('letters and marks are those of Unicode, in the scripts of the languages that are read', () => {
  const isLetter = new RegExp(`[${letters}]`)
  const isAny = new RegExp(`[${letters}${marks}]`)
  const ordinary = signs.filter((sign) => !passedOver.test(sign))
  expect(ordinary.length).toBeGreaterThan(38_000)
  expect(ordinary.filter((sign) => isLetter.test(sign) !== /\p{L}/u.test(sign))).toEqual([])
  expect(ordinary.filter((sign) => isAny.test(sign) !== /[\p{L}\p{M}]/u.test(sign))).toEqual([])
})
