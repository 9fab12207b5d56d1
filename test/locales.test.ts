import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { stores, storesOf } from '../lib/domain/stores.ts'
import { type Messages, messagesOf } from './tools/messages.ts'

/** Folder of public/_locales → BCP 47 tag and direction. */
const languages: Record<string, { tag: string; direction: 'ltr' | 'rtl' }> = {
  ar: { tag: 'ar', direction: 'rtl' },
  bg: { tag: 'bg', direction: 'ltr' },
  cs: { tag: 'cs', direction: 'ltr' },
  da: { tag: 'da', direction: 'ltr' },
  de: { tag: 'de', direction: 'ltr' },
  el: { tag: 'el', direction: 'ltr' },
  en: { tag: 'en', direction: 'ltr' },
  es: { tag: 'es', direction: 'ltr' },
  es_419: { tag: 'es-419', direction: 'ltr' },
  et: { tag: 'et', direction: 'ltr' },
  fi: { tag: 'fi', direction: 'ltr' },
  fr: { tag: 'fr', direction: 'ltr' },
  fr_CA: { tag: 'fr-CA', direction: 'ltr' },
  hu: { tag: 'hu', direction: 'ltr' },
  id: { tag: 'id', direction: 'ltr' },
  it: { tag: 'it', direction: 'ltr' },
  ja: { tag: 'ja', direction: 'ltr' },
  ko: { tag: 'ko', direction: 'ltr' },
  lt: { tag: 'lt', direction: 'ltr' },
  lv: { tag: 'lv', direction: 'ltr' },
  nb: { tag: 'nb', direction: 'ltr' },
  nl: { tag: 'nl', direction: 'ltr' },
  pl: { tag: 'pl', direction: 'ltr' },
  pt_BR: { tag: 'pt-BR', direction: 'ltr' },
  pt_PT: { tag: 'pt-PT', direction: 'ltr' },
  ro: { tag: 'ro', direction: 'ltr' },
  ru: { tag: 'ru', direction: 'ltr' },
  sr: { tag: 'sr', direction: 'ltr' },
  sr_Latn: { tag: 'sr-Latn', direction: 'ltr' },
  sv: { tag: 'sv', direction: 'ltr' },
  th: { tag: 'th', direction: 'ltr' },
  tr: { tag: 'tr', direction: 'ltr' },
  uk: { tag: 'uk', direction: 'ltr' },
  vi: { tag: 'vi', direction: 'ltr' },
  zh_CN: { tag: 'zh-CN', direction: 'ltr' },
  zh_TW: { tag: 'zh-TW', direction: 'ltr' },
}
/**
 * Names that are the same everywhere, and sentences that happen to be; anything else equal to
 * English was forgotten.
 */
const sameAsEnglish: Record<string, string[]> = JSON.parse(
  readFileSync('test/fixtures/same-as-english.json', 'utf8'),
)

const english = messagesOf('en')
const form = /_(zero|one|two|few|many|other)$/
const baseOf = (key: string) => key.replace(form, '')
// English has one and other; a key that ends in `_other` by chance has no `_one` beside it.
const pluralBases = Object.keys(english)
  .filter((key) => key.endsWith('_other') && `${baseOf(key)}_one` in english)
  .map(baseOf)
const isPlural = (key: string) => form.test(key) && pluralBases.includes(baseOf(key))
const counts = Array.from({ length: 1001 }, (_, n) => n)
/** Which counts up to 1000 take each form; the product counts no further. */
const countsByForm = (tag: string) =>
  Map.groupBy(counts, (n) => new Intl.PluralRules(tag).select(n))
const placeholders = (text: string) => [...new Set(text.match(/\$\d/g))].toSorted()

test('every language that we promise is there, and no other', () => {
  expect(readdirSync('public/_locales').toSorted()).toEqual(Object.keys(languages).toSorted())
})

describe.each(Object.entries(languages))('%s', (folder, { tag, direction }) => {
  const messages = messagesOf(folder)
  const forms = countsByForm(tag)
  const wanted = [
    ...Object.keys(english).filter((key) => !isPlural(key)),
    ...pluralBases.flatMap((base) =>
      [...new Set([...forms.keys(), 'other'])].map((one) => `${base}_${one}`),
    ),
  ]

  test('says every message, in every plural form that it has', () => {
    expect(wanted.filter((key) => !messages[key]?.message.trim())).toEqual([])
  })

  test('says nothing that is not asked for', () => {
    expect(Object.keys(messages).filter((key) => !wanted.includes(key))).toEqual([])
  })

  // So that a change reads the same in every file's diff.
  test('says it in the order of English', () => {
    const order = (of: Messages) => [
      ...new Set(Object.keys(of).map((key) => (isPlural(key) ? baseOf(key) : key))),
    ]
    expect(order(messages)).toEqual(order(english))
  })

  test('puts in what English puts in', () => {
    const broken = Object.entries(messages).filter(([key, { message }]) => {
      const like = english[isPlural(key) ? `${baseOf(key)}_other` : key]
      // "One day", "two days": a form that stands for a single number need not name it.
      const single =
        isPlural(key) && forms.get(form.exec(key)![1] as Intl.LDMLPluralRule)?.length === 1
      const needed = placeholders(like?.message ?? '').filter((mark) => !(single && mark === '$1'))
      const found = placeholders(message).filter((mark) => !(single && mark === '$1'))
      return needed.join() !== found.join() || /\$(?!\d)/.test(message)
    })
    expect(broken.map(([key, { message }]) => `${key}: ${message}`)).toEqual([])
  })

  test('is clean text', () => {
    const unclean = Object.entries(messages).filter(
      ([, { message }]) =>
        message !== message.trim() || /<\/?[a-z]|&[a-z]+;| {2}|\u200b/i.test(message),
    )
    expect(unclean.map(([key]) => key)).toEqual([])
  })

  test('knows its own name', () => {
    expect([messages.language_tag!.message, messages.language_direction!.message]).toEqual([
      tag,
      direction,
    ])
  })
})

test.each(Object.keys(languages).filter((folder) => folder !== 'en'))(
  '%s is translated',
  (folder) => {
    const allowed = [...(sameAsEnglish.all ?? []), ...(sameAsEnglish[folder] ?? [])]
    const same = Object.entries(messagesOf(folder)).filter(
      ([key, { message }]) =>
        message === english[key]?.message && /\p{L}{2}/u.test(message.replace(/\$\d/g, '')),
    )
    expect(same.map(([key]) => key).filter((key) => !allowed.includes(key))).toEqual([])
  },
)

// The listing of the stores quotes messages, too.
const source = ['entrypoints', 'components', 'lib', 'test/tools/store', 'build']
  .flatMap((place) =>
    place.endsWith('.ts')
      ? [place]
      : readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => join(place, name)),
  )
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(name, 'utf8'))
  .join('\n')
/** `options_kept_${item}_why` → what may stand for `item`. */
const templates = [...source.matchAll(/`([a-z][\w]*_(?:\$\{[^}]+\}|\w)*)`/g)]
  .map((match) => match[1]!)
  .filter((text) => text.includes('${'))
  .map((text) => new RegExp(`^${text.replace(/\$\{[^}]+\}/g, '(\\w+?)')}$`))
const quoted = (text: string) => source.includes(`'${text}'`) || source.includes(`__MSG_${text}__`)
/** A value put into a template stands somewhere as data: quoted, or as a property. */
const known = (part: string) =>
  [part, part.replaceAll('_', '-')].some(
    (text) => quoted(text) || new RegExp(`\\b${text}\\??:`).test(source),
  )
const used = (key: string) =>
  [key, isPlural(key) ? baseOf(key) : key].some(
    (name) =>
      quoted(name) || templates.some((template) => template.exec(name)?.slice(1).every(known)),
  )

test.each(Object.keys(languages))(
  '%s: what replaces Google Play is every store for Android',
  (folder) => {
    const said = messagesOf(folder).step_google_play_removed!.message
    const names = storesOf('android').map((kind) => stores[kind].name)
    expect(names.filter((name) => !said.includes(name))).toEqual([])
  },
)

test('every message is used somewhere', () => {
  expect(Object.keys(english).filter((key) => !used(key))).toEqual([])
})

test('every message tells its translators where it stands', () => {
  expect(
    Object.entries(english)
      .filter(([, { description }]) => !description)
      .map(([key]) => key),
  ).toEqual([])
})
