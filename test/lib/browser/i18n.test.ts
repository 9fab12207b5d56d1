import { afterEach, expect, test, vi } from 'vitest'
import {
  plural,
  textDirection,
  uiLanguage,
  withoutIsolation,
  word,
} from '../../../lib/browser/i18n.ts'

const speak = (browserLanguage: string, messages: Record<string, string>) =>
  vi.stubGlobal('browser', {
    i18n: {
      getUILanguage: () => browserLanguage,
      getMessage: (key: string, substitutions: string[] = []) =>
        (messages[key] ?? '').replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? ''),
    },
  })
afterEach(() => vi.unstubAllGlobals())

const english = {
  language_tag: 'en',
  language_direction: 'ltr',
  guide_open_other: 'Open “$1”.',
  card_places_total_one: '$1 subscription',
  card_places_total_other: '$1 subscriptions',
}
const arabic = {
  language_tag: 'ar',
  language_direction: 'rtl',
  guide_open_other: 'افتح «$1».',
  card_places_total_two: 'اشتراكان',
  card_places_total_other: '$1 اشتراك',
}

test.each([
  {
    name: 'a language we speak keeps its country',
    browser: 'en-GB',
    messages: english,
    expected: 'en-GB',
  },
  {
    name: 'a language we do not speak is that of the words',
    browser: 'lt',
    messages: english,
    expected: 'en',
  },
  { name: 'without messages it is the browser’s', browser: 'lt', messages: {}, expected: 'lt' },
])('$name', ({ browser, messages, expected }) => {
  speak(browser, messages)
  expect(uiLanguage()).toBe(expected)
})

test('21 is no singular in English, whatever the browser speaks', () => {
  speak('lt', english)
  expect(plural('card_places_total', 21)).toBe('21 subscriptions')
})

test('a form of its own is used, a missing one falls back', () => {
  speak('ar', arabic)
  expect([plural('card_places_total', 2), plural('card_places_total', 0)]).toEqual([
    'اشتراكان',
    '0 اشتراك',
  ])
})

test('the page is written the way its words are', () => {
  speak('he', english)
  expect(textDirection()).toBe('ltr')
  speak('ar', arabic)
  expect(textDirection()).toBe('rtl')
})

test.each([
  { name: 'a Latin name in Arabic', words: arabic, put: 'Kaspersky (2)', kept: true },
  { name: 'an Arabic name in English', words: english, put: 'جدتي (2)', kept: true },
  { name: 'a Hebrew name in English', words: english, put: 'סבתא', kept: true },
  { name: 'a Latin name in English', words: english, put: 'Kaspersky (2)', kept: false },
  { name: 'an Arabic name in Arabic', words: arabic, put: 'جدتي (2)', kept: false },
  { name: 'a number in Arabic', words: arabic, put: 5, kept: false },
])('$name is kept apart from the sentence: $kept', ({ words, put, kept }) => {
  speak(words.language_tag, words)
  const said = word('guide_open_other', put)
  expect(said.includes(`\u2068${put}\u2069`)).toBe(kept)
  expect(withoutIsolation(said)).toBe(words.guide_open_other.replace('$1', String(put)))
})

test('with plural forms, too', () => {
  speak('ar', { ...arabic, notify_days_other: '$1 · $2' })
  expect(plural('notify_days', 100, 'Plus')).toBe('100 · \u2068Plus\u2069')
})
