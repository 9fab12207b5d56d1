import { expect, test } from 'vitest'
import { notReadyForStores, readPublisher } from '../tools/store/publisher.ts'

const filledIn = {
  name: 'A Publisher',
  homepage: 'https://companion.test/',
  support: 'https://companion.test/help',
  privacyPolicy: 'https://companion.test/privacy',
  geckoId: 'companion@companion.test',
  apple: { bundleIdentifier: 'test.companion.app', team: 'ABCDE12345' },
}

test('a publisher who has filled in everything may build for every store', () => {
  expect(notReadyForStores(filledIn, { apple: true })).toBe(null)
})

test.each([
  { name: 'no homepage', publisher: { ...filledIn, homepage: '' }, says: /homepage/ },
  {
    name: 'a made-up gecko id',
    publisher: { ...filledIn, geckoId: 'companion@somewhere.example' },
    says: /geckoId/,
  },
])('$name stops a build for a store in one sentence', ({ publisher, says }) => {
  const said = notReadyForStores(publisher)
  expect(said).toMatch(says)
  expect(said?.split('. ')).toHaveLength(1)
})

test('Apple’s own two are asked for only where the archive goes to Apple', () => {
  const noTeam = { ...filledIn, apple: { bundleIdentifier: '', team: '' } }
  expect(notReadyForStores(noTeam)).toBe(null)
  expect(notReadyForStores(noTeam, { apple: true })).toMatch(/bundleIdentifier, team/)
})

test('the file of this project has every field, filled in or not', () => {
  const publisher = readPublisher()
  expect(Object.keys(publisher)).toEqual(Object.keys(filledIn))
  expect(Object.keys(publisher.apple)).toEqual(Object.keys(filledIn.apple))
})
