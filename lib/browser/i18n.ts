import type messages from '../../public/_locales/en/messages.json'
import { pluralForm } from './plural-form.ts'

/**
 * Every message of public/_locales/en. The same keys exist in every language
 * (test/locales.test.ts).
 */
export type WordKey = keyof typeof messages

/** A file of public/_locales as it is in the built extension. */
export type Messages = Record<string, { message: string } | undefined>

interface I18n {
  getMessage(key: string, substitutions?: string[]): string
  getUILanguage(): string
}
const scope = globalThis as unknown as { browser?: { i18n?: I18n }; chrome?: { i18n?: I18n } }
const i18n = () => (scope.browser?.i18n ?? scope.chrome?.i18n) as I18n

let chosen: Messages | null = null

/**
 * From now on words are in another language than the browser's; null = in the browser's again. See
 * language.ts.
 */
export function speakWith(messages: Messages | null): void {
  chosen = messages
}

function say(key: string, substitutions: string[] = []): string {
  if (!chosen) return i18n().getMessage(key, substitutions)
  const message = chosen[key]?.message ?? ''
  return message.replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '')
}

const leftToRight = /(?![\p{sc=Arab}\p{sc=Hebr}])\p{L}/u
const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}]/u

/**
 * Whether `text` has letters that are written against the direction of our words. ASCII is answered
 * without an expression: those for the letters of a script take milliseconds before their first
 * use.
 */
function runsAgainst(text: string): boolean {
  const toLeft = textDirection() === 'rtl'
  if (!/[^ -~]/.test(text)) return toLeft && /[a-z]/i.test(text)
  return (toLeft ? leftToRight : rightToLeft).test(text)
}

/**
 * A name or link for use inside a sentence of ours. Where it is written in the other direction,
 * Unicode's marks for "first strong isolate" go around it, so that it stays whole and the sentence
 * keeps its order.
 */
export const isolated = (text: string): string => (runsAgainst(text) ? `\u2068${text}\u2069` : text)

/** For files, calendars and mails: other programs would show the marks that `isolated` adds. */
export const withoutIsolation = (text: string): string => text.replace(/[\u2068\u2069]/g, '')

const filled = (substitutions: (string | number)[]) =>
  substitutions.map((one) => isolated(String(one)))

/**
 * The user's word for `key`; `$1`, `$2` … are replaced in order, each `isolated`. A key that the
 * browser does not know is shown itself.
 */
export function word(key: WordKey, ...substitutions: (string | number)[]): string {
  return say(key, filled(substitutions)) || key
}

type PluralBase = { [K in WordKey]: K extends `${infer Base}_other` ? Base : never }[WordKey]

/**
 * The form for `count` by the language's own plural rules. Messages are `<base>_one`, `_two`,
 * `_few`, `_many`, `_other`; a language leaves out the forms it does not have, and `_other` is
 * always there. `$1` is the count.
 */
export function plural(base: PluralBase, count: number, ...more: (string | number)[]): string {
  const form = pluralForm(uiLanguage(), count)
  const key = `${base}_${form}` as WordKey
  return say(key, filled([count, ...more])) || word(`${base}_other` as WordKey, count, ...more)
}

/** Sentences in a row. Languages that end theirs with 。 have no space between them. */
export const sentences = (...all: string[]): string => all.join(' ').replaceAll('。 ', '。')

/**
 * The language of words, plurals, dates and lists: the one that the user chose, else the browser's
 * own with its country, if we speak it. Else the one that the browser fell back to, so that an
 * English sentence has English plurals and dates in a Lithuanian browser.
 */
export function uiLanguage(): string {
  const tag = say('language_tag')
  if (chosen) return tag
  const asked = i18n().getUILanguage()
  const base = (one: string) => one.split('-')[0]
  return !tag || base(asked) === base(tag) ? asked : tag
}

/** For `<html dir>`: the direction of the words shown, which need not be the browser's. */
export const textDirection = (): 'ltr' | 'rtl' =>
  word('language_direction') === 'rtl' ? 'rtl' : 'ltr'
