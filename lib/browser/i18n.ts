import type messages from '../../public/_locales/en/messages.json'

/** Every message of public/_locales/en. The same keys exist in every language (test/locales.test.ts). */
export type WordKey = keyof typeof messages

interface I18n {
  getMessage(key: string, substitutions?: string[]): string
  getUILanguage(): string
}
const scope = globalThis as unknown as { browser?: { i18n?: I18n }; chrome?: { i18n?: I18n } }
const i18n = () => (scope.browser?.i18n ?? scope.chrome?.i18n) as I18n

/** The user's word for `key`; `$1`, `$2` … are replaced in order. A key that the browser does not know shows as itself. */
export function word(key: WordKey, ...substitutions: (string | number)[]): string {
  return i18n().getMessage(key, substitutions.map(String)) || key
}

let spoken: { language: string; rules: Intl.PluralRules; numbers: Intl.NumberFormat } | undefined

/** Kept, because making them takes longer than drawing a card, and a list has a hundred. */
function speaking(language: string) {
  spoken =
    spoken?.language === language
      ? spoken
      : {
          language,
          rules: new Intl.PluralRules(language),
          numbers: new Intl.NumberFormat(language),
        }
  return spoken
}

/** A number as the user's language writes it. */
export const numberWords = (value: number): string => speaking(uiLanguage()).numbers.format(value)

type PluralBase = { [K in WordKey]: K extends `${infer Base}_other` ? Base : never }[WordKey]

/**
 * The form for `count` by the language's own plural rules. Messages are `<base>_one`, `_two`, `_few`, `_many`, `_other`;
 * a language leaves out the forms it does not have, and `_other` is always there. `$1` is the count, as a local number.
 */
export function plural(base: PluralBase, count: number, ...more: (string | number)[]): string {
  const language = uiLanguage()
  const { rules, numbers } = speaking(language)
  const form = rules.select(count)
  const number = numbers.format(count)
  const rest = [number, ...more.map(String)]
  return i18n().getMessage(`${base}_${form}`, rest) || word(`${base}_other` as WordKey, ...rest)
}

/**
 * The language that words, plurals, dates and lists are in: the browser's own, with its country, where we speak it; else the
 * one the browser fell back to, so that an English sentence gets English plurals and dates in a Lithuanian browser.
 */
export function uiLanguage(): string {
  const asked = i18n().getUILanguage()
  const tag = i18n().getMessage('language_tag')
  const base = (tag: string) => tag.split('-')[0]
  return !tag || base(asked) === base(tag) ? asked : tag
}

/** For `<html dir>`: that of the words shown, which is not always that of the browser. */
export const textDirection = (): 'ltr' | 'rtl' =>
  word('language_direction') === 'rtl' ? 'rtl' : 'ltr'
