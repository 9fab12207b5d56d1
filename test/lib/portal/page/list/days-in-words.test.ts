import { expect, test } from 'vitest'
import { readPage } from '../../../../../lib/portal/read-page.ts'
import { parse } from '../../pages.ts'
import { card, listed, readOn, said } from './listed.ts'

test.each<[string, string, string, object]>([
  ['en', 'Active', 'Ends on 5 March 2027, and nothing wobbles', { expiresOn: '2027-03-05' }],
  ['en', 'Active', '2 of 5 devices in use, which is splendid', { places: { used: 2, total: 5 } }],
  ['de', 'Aktiv', 'Läuft am 5. März 2027 ab, sagt der Kalender', { expiresOn: '2027-03-05' }],
  ['en', 'Active', 'Ends on 5 March 2027, stretched to 7 June 2027', {}],
  ['en', 'Active', 'Renews on 5 March 2027, though it might be blocked', {}],
  ['en', 'Active', '3 devices used, 5 wobbling', {}],
  ['en', 'Active', 'Ends on 5 March 2027, does it wobble?', {}],
  ['en', 'Active', 'Free, which is splendid', {}],
])('%s: what a sentence begins with: %s, "%s"', (lang, active, line, facts) =>
  expect(said(lang, active, line)).toEqual(facts),
)

test.each([
  ['da', 'Aktiv', 'Det gælder til og med den 5. marts 2027, og du kan danse.'],
  ['nb', 'Aktiv', 'Gjelder til og med 5. mars 2027, og du kan danse.'],
  ['sv', 'Aktiv', 'Gäller till och med 5 mars 2027, och du kan dansa.'],
  ['nl', 'Actief', 'Geldig tot en met 5 maart 2027, en je kunt dansen.'],
])('%s: the "and" of "up to and including" divides nothing: %s, "%s"', (lang, active, line) =>
  expect(said(lang, active, line)).toEqual({ expiresOn: '2027-03-05' }),
)

test.each([
  ['en', 'Active', 'Expires 17-Mar-2027'],
  ['es', 'Activa', 'Vence 17-mar-2027'],
  ['it', 'Attivo', 'Scade il 17° marzo 2027'],
  ['ja', '有効', '令和9年3月17日まで有効'],
  ['zh', '有效', '有效期至民國116年3月17日'],
])('%s: a day written as some do: %s, "%s"', (lang, active, line) =>
  expect(said(lang, active, line)).toEqual({ expiresOn: '2027-03-17' }),
)

test('a state and the day in the next line are one statement', () => {
  expect(said('en', 'Active', 'Since 5 May 2026')).toEqual({})
  const of = (...lines: string[]) => listed(card('Kaspersky Plus', ...lines))?.['Kaspersky Plus']
  expect(of('Expired', 'since 5 May 2026')).toEqual({ expired: true, expiresOn: '2026-05-05' })
  expect(of('Expired', 'Customer since 5 May 2026')).toEqual({ expired: true })
})

test('"until" alone is an end only in a row with others', () => {
  const other = card('Kaspersky Premium', 'Ważna do 6 marca 2027')
  const bare = card('Kaspersky Plus', 'do 5 marca 2027')
  expect(listed(`<section>${bare}</section>`, 'pl')).toBeNull()
  expect(listed(`<section>${bare}${other}</section>`, 'pl')).toMatchObject({
    'Kaspersky Plus': { expiresOn: '2027-03-05' },
  })
})

test('a comma without a space divides statements of scripts without capitals', () =>
  expect(said('zh', '使用中', '有效期至2027年3月5日,您的电脑很安全')?.expiresOn).toBe('2027-03-05'))

test('a verb in two parts may have "tomorrow" between them', () => {
  const page = (words: string) =>
    readOn(
      parse(
        `<html lang="de"><body><main>${card('Kaspersky Plus', 'Aktiv', words)}</main></body></html>`,
      ),
      new Date(performance.timeOrigin),
    )
  const tomorrow = new Date(performance.timeOrigin + 86_400_000).toISOString().slice(0, 10)
  expect(page('Läuft morgen ab')).toMatchObject({ value: [{ expiresOn: tomorrow }] })
  expect(page('Läuft morgen weiter')).not.toMatchObject({ value: [{ expiresOn: tomorrow }] })
})

test('how long ago it ended says no day of its own', () => {
  for (const words of ['Expirou há 40 dias, em 19/10/2026', 'Expirou em 19/10/2026, há 40 dias'])
    expect(listed(card('Kaspersky Plus', words, '1 de 3 dispositivos'), 'pt')).toMatchObject({
      'Kaspersky Plus': { expired: true, expiresOn: '2026-10-19' },
    })
})

test('in Scandinavia a gap may stand before the year', () => {
  for (const [lang, words] of [
    ['sv', 'Gäller till den 28/2 2027'],
    ['da', 'Gyldig til 28/2-2027'],
  ] as const)
    expect(listed(card('Kaspersky Plus', '1/3', words), lang)?.['Kaspersky Plus']?.expiresOn).toBe(
      '2027-02-28',
    )
})

test('"Paused", and in the next line "until 5 May": that it may be, and not the end', () => {
  const of = (...lines: string[]) =>
    listed(card('Kaspersky Plus', '1/3', ...lines), 'hu')?.['Kaspersky Plus']
  expect(of('Az előfizetés felfüggesztve', '2027. május 5-ig')?.expiresOn).toBeUndefined()
  expect(of('Az előfizetés felfüggesztve', 'Érvényes 2027. május 5-ig')?.expiresOn).toBe(
    '2027-05-05',
  )
})

const now = new Date('2026-11-28T12:00:00Z')
const hour = 3_600_000

test.each([
  { name: 'it was just loaded', age: 1000, origin: now.getTime() - 1000, isSaid: true },
  // What a browser reckons in a process that lived through a night.
  {
    name: 'it says it is of yesterday',
    age: 1000,
    origin: now.getTime() - 24 * hour,
    isSaid: true,
  },
  { name: 'it is two days old', age: 48 * hour, origin: now.getTime() - 48 * hour, isSaid: false },
])('today is the day on which a page was loaded: $name', ({ age, origin, isSaid }) => {
  const page = parse(
    `<html lang="en"><body>${card('Kaspersky Plus', 'Active', 'Ends today')}</body>`,
  )
  const performance = { now: () => age, timeOrigin: origin }
  Object.defineProperty(page, 'defaultView', { value: { performance } })
  const { subscriptions } = readPage(page, new URL('https://my.kaspersky.com/MyLicenses'), now)
  const [plus] = subscriptions?.ok ? subscriptions.value : []
  expect(plus?.expiresOn).toBe(isSaid ? '2026-11-28' : undefined)
})
