import { expect, test } from 'vitest'
import { pageLanguage } from '../../../../lib/domain/page-language.ts'
import { languages as words } from '../../../../lib/portal/lexicon/languages/index.ts'
import { markDays, monthsOf, statedDay } from '../../../../lib/portal/text/dates-in-text.ts'
import { plainText } from '../../../../lib/portal/text/plain-text.ts'

const monthsIn = (language: string) =>
  monthsOf(/^M (.*)$/m.exec(words[pageLanguage(language) ?? ''] ?? '')?.[1] ?? '')
/** The days that are sure; none at all where one of them is not. */
const days = (text: string, language: string) => {
  const found = markDays(plainText(text), monthsIn(language)).days
  return found.includes(undefined) ? [] : [...new Set(found)]
}
const languages = [
  'en-US',
  'en-GB',
  'fr-CA',
  'fr-FR',
  'de-DE',
  'ru-RU',
  'ja-JP',
  'ar-AE',
  'pl-PL',
  'es-ES',
  'pt-BR',
  'it-IT',
  'nl-NL',
  'cs-CZ',
  'da-DK',
  'fi-FI',
  'zh-CN',
  'ko-KR',
  'bg-BG',
  'nb-NO',
  'vi-VN',
  'tr-TR',
  'el-GR',
  'et-EE',
  'hu-HU',
  'id-ID',
  'lt-LT',
  'lv-LV',
  'ro-RO',
  'sr-Latn',
  'sr-Cyrl',
  'sv-SE',
  'th-TH',
  'uk-UA',
  'zh-TW',
]
const dates = ['2027-01-15', '2027-05-31', '2028-02-29', '2026-12-01', '2027-03-04']
const written = languages.flatMap((language) =>
  (['short', 'medium', 'long', 'full'] as const).flatMap((dateStyle) =>
    dates.map((date) => ({
      language,
      date,
      text: new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' }).format(
        new Date(date),
      ),
    })),
  ),
)

test('a day as any language writes it is read right or not at all', () => {
  const wrong = written.filter(({ language, date, text }) =>
    days(`x ${text} x`, language).some((day) => day !== date),
  )
  expect(wrong).toEqual([])
  const right = written.filter(
    ({ language, date, text }) => days(`x ${text} x`, language)[0] === date,
  )
  expect(right.length / written.length).toBeGreaterThan(0.6)
})

test.each([
  ['03/04/2027', 'en-US', []],
  ['13/04/2027', 'en-US', ['2027-04-13']],
  ['04/13/2027', 'en-US', ['2027-04-13']],
  ['1/15/27', 'en-US', []],
  ['5/5/2027', 'en', ['2027-05-05']],
  ['15.01.2027', 'de-DE', ['2027-01-15']],
  ['2027年1月15日', 'ja-JP', ['2027-01-15']],
  ['2027-01-15', 'fr-CA', ['2027-01-15']],
  ['١٥‏/٠١‏/٢٠٢٧'.replace(/\u200F/g, ''), 'ar-EG', ['2027-01-15']],
  ['30.02.2027', 'de-DE', []],
  ['15 January 2027 to 15 March 2027', 'en-GB', ['2027-01-15', '2027-03-15']],
  ['in 2027', 'en-GB', []],
  ['15 May 2027, May', 'en-GB', ['2027-05-15']],
  ['maybe 2027', 'en-GB', []],
  ['15 styczeń 2027', 'en-GB', []],
  ['15 January 2027', 'not a language', []],
])('%s in %s gives %j', (text, language, expected) =>
  expect(days(text, language)).toEqual(expected),
)

test('a moment counts only where the page writes the same day', () => {
  const at = (datetime: string, text: string) => statedDay(datetime, text, monthsIn('en-GB'))
  expect(at('2027-03-04', '03/04/2027')).toBe('2027-03-04')
  expect(at('2027-01-14T21:00:00Z', '15 January 2027')).toBeUndefined()
  expect(at('2027-01-14T21:00:00Z', '14 January 2027')).toBe('2027-01-14')
  expect(at('2027-01-14T21:00:00Z', 'soon')).toBe('2027-01-14')
})

test('a number before a day with its own year is no year', () => {
  expect(days('your card ending in 4417 on 21 February 2027', 'en')).toEqual(['2027-02-21'])
  expect(days('2027 21 February', 'en')).toEqual(['2027-02-21'])
})
