import { expect, test } from 'vitest'
import { card, listed, said } from './listed.ts'

test.each([
  ['en', 'Active', 'Expires in 12 days'],
  ['en', 'Active', '12 days left'],
  ['de', 'Aktiv', 'Läuft in 12 Tagen ab'],
  ['da', 'Aktivt', 'Udløber om 12 dage. Automatisk fornyelse er slået fra.'],
  ['ru', 'Действует', 'истекает через 12 дней'],
  ['sr', 'Активна', 'Истиче за 12 дана'],
  ['sr-Latn', 'Aktivna', 'Ističe za 12 dana'],
  ['tr', 'Etkin', '12 gün sonra bitiyor'],
  ['tr', 'Etkin', 'Etkin ve 12 gün sonra bitiyor. 5 cihazdan 2’sinde kullanıyorsunuz.'],
  ['id', 'Aktif', 'Berakhir 12 hari lagi'],
  ['fi', 'Aktiivinen', '<dl><dt>Päättyy</dt><dd>12 päivän kuluttua</dd></dl>'],
  ['fi', 'Aktiivinen', 'Päättyy 12 päivän kuluttua'],
  ['nb', 'Aktivt', 'Utløper om 12 dager'],
  ['ja', '有効', 'あと12日で有効期限が切れます。'],
  ['es-419', 'Activo', 'Vence en 12 días'],
])('%s: days that a page counts are told as days, not as a date: %s %s', (lang, active, line) => {
  const facts = said(lang, active, line)
  expect(facts?.daysLeft).toBe(12)
  expect(facts?.expiresOn).toBeUndefined()
})

test.each([
  ['Expires in 12 days', 'Expires on 5 March 2027'],
  ['Valid for 30 days'],
  ['Renews in 12 days'],
  ['Activate within 12 days'],
  ['Expires in 2 weeks'],
  ['Your special offer ends in 3 days'],
  ['12 days left', '3 days left'],
  ['Expires within 30 days'],
  ['Money-back guarantee', '12 days left'],
  ['Invitation pending', 'Expires in 7 days'],
  ['<div><span>Expires in 12 days</span><span>Mastercard •••• 4821</span></div>'],
  ['<div><span>Save 20%</span><span>Ends in 3 days</span></div>'],
  ['12 days left to activate'],
  ['Expires in 365 days'],
])('no days are left of something else, nor beside a day or other days: %s %s', (...lines) =>
  expect(said('en', 'Active', ...lines)?.daysLeft).toBeUndefined(),
)

test.each([
  ['en', 'Active', 'Renews automatically in 12 days', { autoRenewal: true }],
  ['fi', 'Aktiivinen', 'Uusiutuu automaattisesti 12 päivän kuluttua', { autoRenewal: true }],
  ['tr', 'Etkin', '12 gün sonra yenilenecek', { autoRenewal: true }],
  [
    'fr',
    'Actif',
    '<dl><dt>Prochain renouvellement</dt><dd>dans 12 jours</dd></dl>',
    { autoRenewal: undefined },
  ],
])('%s: what renews in so many days is told as days, too: %s %s', (lang, active, line, also) => {
  const { renewsIn, renewsOn, expiresOn, daysLeft, ...more } = said(lang, active, line) ?? {}
  expect({ renewsIn, renewsOn, expiresOn, daysLeft }).toEqual({ renewsIn: 12 })
  expect(more).toEqual(also)
})

test('what renews in so many days is running, unless it says otherwise', () => {
  const plus = (...lines: string[]) => listed(card('Kaspersky Plus', ...lines))?.['Kaspersky Plus']
  expect(plus('Renews in 12 days', '2 of 5 devices')).toMatchObject({
    activated: true,
    expired: false,
    renewsIn: 12,
  })
  for (const state of ['Blocked', 'Not activated', 'Expired'])
    expect(plus(state, 'Renews in 12 days')).not.toHaveProperty('renewsIn')
  expect(plus('Renews in 12 days', 'Next payment on 5 March 2027')).not.toHaveProperty('renewsIn')
  expect(plus('Active', 'Renews in 12 days', 'Renews in 3 days')).not.toHaveProperty('renewsIn')
})

test.each([
  ['es', 'Activa', '30 días sin uso'],
  ['tr', 'Etkin', '30 gündür kullanılmıyor'],
  ['ru', 'Действует', 'Истекает через 30 дней после активации'],
  ['ja', '有効', '<dl><dt>有効期限</dt><dd>有効化後 30 日</dd></dl>'],
  ['ko', '사용 중', '활성화 후 30일 뒤 만료'],
])('%s: days of another kind are none that are left: %s %s', (lang, active, line) => {
  const facts = said(lang, active, line)
  expect(facts?.daysLeft).toBeUndefined()
  expect(facts?.expiresOn).toBeUndefined()
})

test('a trial has days left, what is over or not in use has none', () => {
  const left = (...lines: string[]) =>
    listed(card('Kaspersky Plus', 'Active') + card('Kaspersky Premium', ...lines))?.[
      'Kaspersky Premium'
    ]?.daysLeft
  expect(left('Trial', 'Your free trial ends in 5 days')).toBe(5)
  expect(left('Trial: 5 days left')).toBe(5)
  expect(left('Trial', 'Trial: 5 of 30 days left')).toBeUndefined()
  expect(left('Expired', '5 days left')).toBeUndefined()
  expect(left('Not activated', '5 days left')).toBeUndefined()
  expect(left('Blocked', 'Ends in 5 days')).toBeUndefined()
})
