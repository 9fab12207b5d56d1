import { expect, test } from 'vitest'
import { inShort, premium } from '../../usages.ts'

const list = JSON.stringify([premium])

test('a list that one record has twice is not read by its last', () => {
  const unused = '"unusedProductUsages":[]'
  expect(inShort(`{"productUsages":${list},${unused},"productUsages":[]}`)).toMatch(
    /^layout-changed/,
  )
  expect(inShort(`{"productUsages":${list},${unused}}`)).toBe('Example Premium')
})

test('lists of one name in two records are no such thing', () => {
  const both = `"productUsages":${list},"unusedProductUsages":[]`
  expect(inShort(`{"a":{${both}},"b":{${both}}}`)).toMatch(/^Example Premium;/)
})
