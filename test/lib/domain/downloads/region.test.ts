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
    name: 'a zone of the United States is a guess like the others',
    said: { setting: null, guess: regionOfZone('America/Chicago') },
    expected: { regionHint: 'US' },
  },
  {
    name: 'the neighbours have zones of their own',
    said: { setting: null, guess: regionOfZone('America/Toronto') },
    expected: {},
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

test('every zone that is called American is one that this browser knows', () => {
  const us = Intl.supportedValuesOf('timeZone').filter((zone) => regionOfZone(zone) === 'US')
  expect(us.length).toBeGreaterThan(25)
})
