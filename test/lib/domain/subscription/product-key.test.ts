import { expect, test } from 'vitest'
import { comparable } from '../../../../lib/domain/catalogue/names.ts'
import { isSameProduct } from '../../../../lib/domain/subscription/product-key.ts'

test.each([
  ['Premium', 'Kaspersky Premium', true],
  ['Premium', 'premium', true],
  ['Ｋａｓｐｅｒｓｋｙ\u3000Ｐｌｕｓ', 'Plus', true],
  ['Kaspersky Premium', 'Kaspersky Plus', false],
  ['Kaspersky', 'Kaspersky Plus', false],
  ['Premium', 'Premium Family', false],
])('%s and %s: one product is %s, and for the catalogue as well', (one, other, expected) => {
  const isSame = (a: string, b: string) => isSameProduct({ product: a }, { product: b })
  expect([isSame(one, other), isSame(other, one)]).toEqual([expected, expected])
  expect(comparable(one) === comparable(other)).toBe(expected)
})
