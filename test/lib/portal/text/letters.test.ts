import { expect, it } from 'vitest'
import { hasOtherLetters } from '../../../../lib/portal/text/letters.ts'

const common = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
  (sign) => sign > '\x7f' && !hasOtherLetters(sign),
)

it('takes no letter, digit or invisible mark for a common mark of text', () => {
  expect(common).toContain('’')
  expect(common.filter((sign) => /[\p{L}\p{N}\p{M}\p{C}]/u.test(sign))).toEqual([])
})

it('takes for one only what no form of writing changes', () => {
  expect(common.filter((sign) => sign.normalize('NFC').toLowerCase() !== sign)).toEqual([])
})

it('finds letters and digits of any script', () => {
  const texts = ['ä', 'я', '日', '٣', '𝟛', 'a\u0301', 'a\u00adb']
  expect(texts.filter((text) => !hasOtherLetters(`Plus – ${text}`))).toEqual([])
})
