import { expect, test } from 'vitest'
import { card, listed } from '../page/list/listed.ts'

const said = (lang: string, ...lines: string[]) =>
  listed(
    ['Kaspersky Plus', 'Kaspersky Premium'].map((name) => card(name, ...lines)).join(''),
    lang,
  )?.['Kaspersky Plus']

test.each([
  ['en', 'Expires on 13 February 2027, in 14 days'],
  ['en', 'Expires on 13 February 2027 (in 14 days)'],
  ['de', 'Läuft am 13. Februar 2027 ab, in 14 Tagen'],
  ['de', 'Läuft am 13. Februar 2027 ab (in 14 Tagen)'],
  ['fr', 'Expire le 13 février 2027, dans 14 jours'],
  ['es', 'Caduca el 13 de febrero de 2027, dentro de 14 días'],
  ['es', 'Caduca el 13 de febrero de 2027 (en 14 días)'],
  ['it', 'Scade il 13 febbraio 2027, tra 14 giorni'],
  ['it', 'Scade il 13 febbraio 2027, fra 14 giorni'],
  ['pt', 'Expira em 13 de fevereiro de 2027, em 14 dias'],
  ['pt', 'Expira a 13 de fevereiro de 2027, daqui a 14 dias'],
  ['nl', 'Verloopt op 13 februari 2027, over 14 dagen'],
  ['da', 'Udløber 13. februar 2027, om 14 dage'],
  ['nb', 'Utløper 13. februar 2027, om 14 dager'],
  ['sv', 'Går ut den 13 februari 2027, om 14 dagar'],
  ['fi', 'Päättyy 13. helmikuuta 2027, 14 päivän kuluttua'],
  ['fi', 'Päättyy 13. helmikuuta 2027 (14 päivän päästä)'],
  ['pl', 'Wygasa 13 lutego 2027, za 14 dni'],
  ['cs', 'Platnost končí 13. února 2027, za 14 dní'],
  ['hu', 'Lejár: 2027. február 13., 14 nap múlva'],
  ['ro', 'Expiră la 13 februarie 2027, în 14 zile'],
  ['ro', 'Expiră la 13 februarie 2027 (peste 14 zile)'],
  ['bg', 'Изтича на 13 февруари 2027 г., след 14 дни'],
  ['ru', 'Истекает 13 февраля 2027 г., через 14 дней'],
  ['uk', 'Закінчується 13 лютого 2027 р., через 14 днів'],
  ['sr', 'Ističe 13. februara 2027, za 14 dana'],
  ['sr', 'Истиче 13. фебруара 2027, за 14 дана'],
  ['el', 'Λήγει στις 13 Φεβρουαρίου 2027, σε 14 ημέρες'],
  ['tr', '13 Şubat 2027 tarihinde sona eriyor, 14 gün sonra'],
  ['lt', 'Baigiasi 2027 m. vasario 13 d., po 14 dienų'],
  ['lv', 'Beidzas 2027. gada 13. februārī, pēc 14 dienām'],
  ['et', 'Lõpeb 13. veebruaril 2027, 14 päeva pärast'],
  ['ja', '2027年2月13日に期限切れ（14日後）'],
  ['ko', '2027년 2월 13일 만료, 14일 후'],
  ['zh-Hans', '2027年2月13日到期，14天后'],
  ['zh-Hans', '2027年2月13日到期（还有14天）'],
  ['zh-Hant', '2027年2月13日到期，14 天後'],
  ['vi', 'Hết hạn ngày 13 tháng 2 năm 2027, sau 14 ngày'],
  ['vi', 'Hết hạn ngày 13 tháng 2 năm 2027 (còn 14 ngày)'],
  ['th', 'หมดอายุวันที่ 13 กุมภาพันธ์ 2027 อีก 14 วัน'],
  ['id', 'Berakhir pada 13 Februari 2027, dalam 14 hari'],
  ['ar', 'تنتهي في 13 فبراير 2027، بعد 14 يومًا'],
  ['ar', 'تنتهي في 13 فبراير 2027، خلال 14 يومًا'],
])('%s: how far off a day is takes nothing from it: %s', (lang, line) => {
  expect(said(lang, line)).toEqual({ expiresOn: '2027-02-13' })
})

test.each([
  ['sv', 'Går ut om 14 dagar'],
  ['it', 'Scade tra 14 giorni'],
  ['bg', 'Изтича след 14 дни'],
  ['ja', '14日後に期限切れ'],
])('%s: and alone it is no day: %s', (lang, line) => {
  expect(said(lang, line)?.expiresOn).toBeUndefined()
})

test.each([
  ['bg', 'Валиден след 13 февруари 2027 г.'],
  ['vi', 'Có hiệu lực sau ngày 13 tháng 2 năm 2027'],
  ['lv', 'Derīgs pēc 2027. gada 13. februāra'],
  ['et', 'Kehtib pärast 13. veebruari 2027'],
  ['ja', '2027年2月13日後に有効'],
])('%s: "after" before a day is no last one: %s', (lang, line) => {
  expect(said(lang, line)?.expiresOn).toBeUndefined()
})

test.each([
  ['en', 'Trial', 'Free until 13 February 2027'],
  ['de', 'Testversion', 'Kostenlos bis 13. Februar 2027'],
  ['fr', 'Essai gratuit', 'Gratuit jusqu’au 13 février 2027'],
  ['es', 'Versión de prueba', 'Gratis hasta el 13 de febrero de 2027'],
  ['ru', 'Пробная версия', 'Бесплатно до 13 февраля 2027 г.'],
  ['ko', '평가판', '2027년 2월 13일까지 무료로 사용할 수 있습니다.'],
  ['zh-Hans', '试用版', '试用期至2027年2月13日,还剩 5 天'],
  ['hu', 'Próbaverzió', 'A próbaidőszak 2027. február 13-án ér véget'],
  ['ar', 'تجريبية', 'مجاني حتى 13 فبراير 2027'],
])(
  '%s: of a trial that somebody has, the day until which it is free is the last: %s',
  (lang, ...lines) => {
    expect(said(lang, ...lines)).toEqual({ trial: true, expiresOn: '2027-02-13' })
  },
)

test('of anything else it is an offer', () => {
  expect(said('en', 'Free until 13 February 2027')).toBeUndefined()
  expect(said('en', 'Active', 'Free until 13 February 2027')).toEqual({
    activated: true,
    expired: false,
  })
})

test('beside a number a word for active says how many are used', () => {
  expect(said('fi', 'Laitteet: 3/5 käytössä')).toEqual({ places: { used: 3, total: 5 } })
  expect(said('fi', 'Automaattinen uusiminen: käytössä')).toEqual({ autoRenewal: true })
})
