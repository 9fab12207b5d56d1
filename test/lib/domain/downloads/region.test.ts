import { expect, test } from 'vitest'
import { regionFrom, regionOfZone } from '../../../../lib/domain/downloads/region.ts'

test.each([
  {
    name: "the user's word first",
    said: { setting: ' fr ', guess: 'CN' },
    expected: { region: 'FR' },
  },
  {
    name: 'a guess stays a guess',
    said: { setting: null, guess: regionOfZone('Asia/Shanghai') },
    expected: { regionHint: 'CN' },
  },
  {
    name: 'a zone without a rule says nothing',
    said: { setting: null, guess: regionOfZone('Europe/Paris') },
    expected: {},
  },
  {
    name: 'a zone named like a part of every object',
    said: { setting: null, guess: regionOfZone('constructor') },
    expected: {},
  },
  {
    name: 'what is no country code says nothing',
    said: { setting: 'China', guess: '12' },
    expected: {},
  },
])('$name', ({ said, expected }) => {
  expect(regionFrom(said)).toEqual(expected)
})
