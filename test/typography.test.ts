import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { messagesOf } from './tools/messages.ts'

// The App Store wants a list with bare commas, which is no sentence of any language.
const texts = (folder: string) =>
  Object.entries(messagesOf(folder)).flatMap(([key, { message }]) =>
    // A date's parts are no sentence: test/lib/browser/date-words.test.ts holds them.
    key === 'store_keywords' || key.startsWith('date_') ? [] : [message],
  )

/**
 * Opening and closing quotation mark, and what may not be there: a sign of another language, or a
 * space too few or too many.
 */
const custom: Record<string, { quotes: string; wrong?: RegExp }> = {
  ar: { quotes: '«»', wrong: /[,;?]/ },
  bg: { quotes: '„“', wrong: /\s[;:!?]/ },
  cs: { quotes: '„“', wrong: /\s[;:!?]/ },
  da: { quotes: '””', wrong: /\s[;:!?]/ },
  de: { quotes: '„“', wrong: /\s[;:!?]/ },
  el: { quotes: '«»', wrong: /\s[;:!]|\?/ },
  en: { quotes: '“”', wrong: /\s[;:!?]/ },
  es: { quotes: '«»', wrong: /\s[;:!?]|(?:^|\. )[^¿.]*\?|(?:^|\. )[^¡.]*!/ },
  es_419: { quotes: '“”', wrong: /\s[;:!?]|(?:^|\. )[^¿.]*\?|(?:^|\. )[^¡.]*!/ },
  et: { quotes: '„“', wrong: /\s[;:!?]/ },
  fi: { quotes: '””', wrong: /\s[;:!?]/ },
  fr: { quotes: '«»', wrong: /(?<!\u202f)[;!?]|(?<!\u00a0)[:»]|«(?!\u00a0)/ },
  fr_CA: { quotes: '«»', wrong: /\s[;!?]|(?<!\u00a0)[:»]|«(?!\u00a0)|e-mail/ },
  hu: { quotes: '„”', wrong: /\s[;:!?]/ },
  id: { quotes: '“”', wrong: /\s[;:!?]/ },
  it: { quotes: '“”', wrong: /\s[;:!?]/ },
  ja: { quotes: '「」', wrong: /[,;:!?()]|\.(?![a-z])|[。、：？（）] / },
  ko: { quotes: '‘’', wrong: /\s[;:!?]/ },
  lt: { quotes: '„“', wrong: /\s[;:!?]/ },
  lv: { quotes: '“”', wrong: /\s[;:!?]/ },
  nb: { quotes: '«»', wrong: /\s[;:!?]/ },
  nl: { quotes: '“”', wrong: /\s[;:!?]/ },
  pl: { quotes: '„”', wrong: /\s[;:!?]/ },
  pt_BR: { quotes: '“”', wrong: /\s[;:!?]/ },
  pt_PT: { quotes: '“”', wrong: /\s[;:!?]/ },
  ro: { quotes: '„”', wrong: /\s[;:!?]/ },
  ru: { quotes: '«»', wrong: /\s[;:!?]/ },
  sr: { quotes: '„“', wrong: /\s[;:!?]/ },
  sr_Latn: { quotes: '„“', wrong: /\s[;:!?]/ },
  sv: { quotes: '””', wrong: /\s[;:!?]/ },
  th: { quotes: '“”', wrong: /\s[;:!?]/ },
  tr: { quotes: '“”', wrong: /\s[;:!?]/ },
  uk: { quotes: '«»', wrong: /\s[;:!?]/ },
  vi: { quotes: '“”', wrong: /\s[;:!?]/ },
  zh_CN: {
    quotes: '“”',
    wrong:
      /[,;:!?()]|\.(?![a-z])|[。，：？（）；] |\p{Script=Han}[A-Za-z$]|[A-Za-z\d]\p{Script=Han}/u,
  },
  zh_TW: {
    quotes: '「」',
    wrong:
      /[,;:!?()]|\.(?![a-z])|[。，：？（）；] |\p{Script=Han}[A-Za-z$]|[A-Za-z\d]\p{Script=Han}/u,
  },
}

test('every language has its customs here', () => {
  expect(Object.keys(custom).toSorted()).toEqual(readdirSync('public/_locales').toSorted())
})

describe.each(Object.entries(custom))('%s', (folder, { quotes, wrong }) => {
  const [open, close] = quotes as unknown as [string, string]
  const quoted = new RegExp(`${open}([^${open}${close}]+)${close}`, 'g')

  test('has the quotation marks and the spaces of its language', () => {
    expect(
      texts(folder).filter(
        (text) => wrong?.test(text) || /["'“”„«»「」]/.test(text.replaceAll(quoted, '')),
      ),
    ).toEqual([])
  })

  // A quoted word is a promise that it is on the screen. The portal's words come in as $1, from
  // lib/portal/portal-labels.ts, and so does what is read there.
  test('quotes nothing but a word that is really there', () => {
    const messages = messagesOf(folder)
    const there = [
      '$1',
      '$2',
      '$3',
      messages.popup_refresh!.message,
      messages.welcome_access_allow!.message,
    ]
    const found = texts(folder).flatMap((text) =>
      [...text.matchAll(quoted)].map(([, inside]) => inside!.trim()),
    )
    const company = folder === 'ru' ? /^Лаборатори.+ Касперского$/ : /^$/ // the name of the company has them in Russian
    expect(found.filter((inside) => !there.includes(inside) && !company.test(inside))).toEqual([])
    expect(found.length).toBeGreaterThan(5)
  })
})

// Russian dates end in `г.`, Mexican and Canadian hours in `p.m.`
const holdsDate = /^(?:notify_(?:today|tomorrow|days_.+)|options_calendar_note)$/
const holdsHour = /^state_throttled_until$/
const shown = (tag: string, style: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(tag, { ...style, timeZone: 'UTC' }).format(Date.UTC(2027, 0, 15, 14, 5))

test.each([
  ...Object.keys(custom).map((folder) => [folder, folder.replace('_', '-')] as const),
  ['es', 'es-MX'],
  ['en', 'en-CA'],
] as const)('a date or an hour in a sentence brings no second point: %s in %s', (folder, tag) => {
  const filled = Object.entries(messagesOf(folder)).flatMap(([key, { message }]) => {
    if (holdsDate.test(key)) return [message.replaceAll(/\$\d/g, shown(tag, { dateStyle: 'long' }))]
    return holdsHour.test(key)
      ? [message.replaceAll(/\$\d/g, shown(tag, { timeStyle: 'short' }))]
      : []
  })
  expect(filled.length).toBeGreaterThan(4)
  expect(filled.filter((sentence) => sentence.includes('..'))).toEqual([])
})
