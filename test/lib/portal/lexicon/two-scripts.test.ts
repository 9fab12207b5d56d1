import { expect, it, test } from 'vitest'
import { languages } from '../../../../lib/portal/lexicon/languages/index.ts'
import { lexiconOf } from '../../../../lib/portal/lexicon/lexicon-of.ts'
import { card, listed } from '../page/list/listed.ts'

const serbian = lexiconOf('sr', languages.sr!)

test.each([
  ['Važi do 5. juna 2027.', 'Важи до 5. јуна 2027.'],
  ['Korišćeno: dva od tri uređaja', 'Коришћено: два од три уређаја'],
  ['Pretplata je istekla juče', 'ПРЕТПЛАТА ЈЕ ИСТЕКЛА ЈУЧЕ'],
  ['Deljena pretplata', 'Дељена претплата'],
  ['Neće biti produženo', 'Неће бити продужено'],
  ['Blokiran/a', 'Блокиран/а'],
  ['1.200 din mesečno', '1.200 дин месечно'],
])('Serbian says the same in both of its scripts: %s', (latin, cyrillic) => {
  const said = (text: string) => serbian.tokens(text)
  expect(said(cyrillic)).toEqual(said(latin))
  expect(said(latin).every(({ is }) => is !== '')).toBe(true)
})

it('says so on a page that has no subscription, and beside a moment in time, too', () => {
  const [latin, cyrillic] = ['Još nemate pretplatu', 'Још немате претплату'].map((text) =>
    serbian.asides().tokens(text),
  )
  expect(cyrillic).toEqual(latin)
  expect(serbian.statedDay('2027-06-05T22:00Z', '6. јун 2027.')).toBeUndefined()
})

it('has its words in the lexicon once, in Latin letters', () => {
  const lines = languages.sr!.trim().split('\n')
  expect(lines.filter((line) => /^[^@&].*\p{sc=Cyrillic}/u.test(line))).toEqual([])
})

it('leaves names as they are written', () => {
  const name = 'Kaspersky Premium за Љиљану'
  expect(listed(card(name, 'Важи до 5. јуна 2027.'), 'sr-Cyrl')).toEqual({
    [name]: { expiresOn: '2027-06-05' },
  })
})
