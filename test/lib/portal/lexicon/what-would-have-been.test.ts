import { expect, test } from 'vitest'
import { languages } from '../../../../lib/portal/lexicon/languages/index.ts'
import { lexiconOf } from '../../../../lib/portal/lexicon/lexicon-of.ts'
import { clauseOf } from '../../../../lib/portal/page/list/clause/read-clause.ts'

// An end that was to be, and was moved: "would expire", in languages that write it as one word, is
// longer than "expires" by no more than an ending is.
test.each([
  ['en', 'Was to end on 18 November 2026', 'Was due to expire on 18 November 2026'],
  ['fr', 'Expirerait le 18/11/2026', 'Se terminerait le 18/11/2026'],
  ['fr', 'Se renouvellerait le 18/11/2026', 'Prendrait fin le 18/11/2026'],
  ['es', 'Vencería el 18/11/2026', 'Caducaba el 18/11/2026', 'Se renovaría el 18/11/2026'],
  ['pt', 'Terminaria em 18/11/2026', 'Venceria em 18/11/2026', 'Renovava em 18/11/2026'],
  ['it', 'Terminava il 18/11/2026', 'Si rinnovava il 18/11/2026'],
  ['pl', 'Wygasłaby 18.11.2026', 'Odnowiłaby się 18.11.2026', 'Byłaby ważna do 18.11.2026'],
  ['bg', 'Трябваше да изтече на 18.11.2026', 'Изтичаше на 18.11.2026'],
  ['ru', 'Истекла бы 18.11.2026', 'Должна была истечь 18.11.2026', 'Истекала 18.11.2026'],
  ['uk', 'Закінчилася б 18.11.2026', 'Спливала 18.11.2026'],
  ['hu', 'Lejárna 2026.11.18-án', 'Megújulna 2026.11.18-án', 'Lejárt volna 2026.11.18-án'],
  ['fi', 'Päättyisi 18.11.2026', 'Uusiutuisi 18.11.2026', 'Olisi päättynyt 18.11.2026'],
  ['et', 'Lõppeks 18.11.2026', 'Oleks lõppenud 18.11.2026', 'Uueneks 18.11.2026'],
  ['lt', 'Baigtųsi 2026-11-18', 'Galiotų iki 2026-11-18'],
  ['el', 'Θα έληγε στις 18/11/2026'],
  ['th', 'เดิมจะหมดอายุวันที่ 18 พฤศจิกายน 2569'],
  ['de', 'Wäre am 18.11.2026 abgelaufen', 'Würde am 18.11.2026 enden'],
  ['tr', '18.11.2026 tarihinde sona erecekti'],
])('%s: what would have been says no day: %s, %s', (code, ...lines) => {
  const lexicon = lexiconOf(code!, languages[code!]!)
  for (const line of lines) expect(clauseOf(lexicon.tokens(line)).unknown, line).toBe(true)
})
