import { expect, test } from 'vitest'
import { regionFrom } from '../../../lib/domain/region.ts'

test.each([
  { name: 'the user\'s word first', said: { setting: 'fr', page: 'CN', guess: 'US' }, expected: { region: 'FR' } },
  { name: 'then the page\'s', said: { setting: null, page: ' cn ' }, expected: { region: 'CN' } },
  { name: 'a guess stays a guess', said: { setting: null, page: null, guess: 'CN' }, expected: { regionHint: 'CN' } },
  { name: 'what is no country code says nothing', said: { setting: 'China', page: '12', guess: '' }, expected: {} },
])('$name', ({ said, expected }) => {
  expect(regionFrom(said)).toEqual(expected)
})
