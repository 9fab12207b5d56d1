import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { dateWords } from '../../../lib/browser/date-words.ts'
import { plural, textDirection, uiLanguage, word } from '../../../lib/browser/i18n.ts'
import { companionWords, speak } from '../../../lib/browser/language.ts'
import { languages } from '../../../lib/contracts/languages.ts'
import { speak as browserSpeaks } from '../../fixtures/speak.ts'

/** The extension's own files, as the browser serves them. */
const serve = async (url: string) => {
  const path = /_locales\/\w+\/messages\.json$/.exec(url)?.[0]
  return { json: async () => JSON.parse(readFileSync(`public/${path}`, 'utf8')) as unknown }
}

beforeEach(() => {
  fakeBrowser.reset()
  browserSpeaks('en')
})
afterEach(async () => {
  await speak(null)
  vi.unstubAllGlobals()
})

test('the list of languages is that of the words', () => {
  expect(Object.keys(languages).toSorted()).toEqual(readdirSync('public/_locales').toSorted())
})

test('words, plurals, dates and direction follow the language that was chosen, and go back with it', async () => {
  vi.stubGlobal('fetch', serve)
  const said = () => [
    uiLanguage(),
    textDirection(),
    word('standing_ends_tomorrow'),
    plural('standing_ends_in', 3),
    dateWords('2027-08-04'),
  ]
  const before = said()
  await speak('ar')
  expect(said()).toEqual(['ar', 'rtl', 'ينتهي غدًا', expect.stringContaining('3'), '4 أغسطس 2027'])
  await speak(null)
  expect(said()).toEqual(before)
})

test('words that cannot be read leave the language as it was', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue()
  vi.stubGlobal('fetch', () => Promise.reject(new Error('gone')))
  await speak('fr')
  expect([word('popup_refresh'), warned.mock.calls.length]).toEqual(['Refresh', 1])
  warned.mockRestore()
})

test('the companion is handed all that it says, and nothing else, where a language was chosen', async () => {
  vi.stubGlobal('fetch', serve)
  expect(await companionWords()).toBeNull()
  await fakeBrowser.storage.sync.set({ 'setting-language': 'fr' })
  const words = await companionWords()
  const said = readdirSync('lib/companion', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...readFileSync(`lib/companion/${name}`, 'utf8').matchAll(/word\(\s*'([^']+)'/g),
    ])
    .map(([, key]) => key!)
  expect(said.length).toBeGreaterThan(15)
  expect(said.filter((key) => !words?.[key])).toEqual([])
  expect(Object.keys(words ?? {}).filter((key) => /^(?:popup|options|state)_/.test(key))).toEqual(
    [],
  )
})
