import { beforeEach, expect, test } from 'vitest'
import { untilWords } from '../../../lib/models/format-time.ts'
import { speak } from '../../fixtures/speak.ts'

beforeEach(() => speak('en'))
const now = new Date(2026, 10, 22, 23, 50)

test('a pause that ends today is a time, a later one has its day', () => {
  expect(untilWords(new Date(2026, 10, 22, 23, 55).getTime(), now)).toMatch(/^11:55\sPM$/)
  expect(untilWords(new Date(2026, 10, 23, 0, 5).getTime(), now)).toMatch(
    /^November 23, 2026, 12:05\sAM$/,
  )
})

test('an hour has the digits of the other numbers, also where the country has its own', () => {
  speak('ar', 'ar-EG')
  expect(untilWords(new Date(2026, 10, 22, 23, 55).getTime(), now)).toMatch(/^11:55\s/)
})
