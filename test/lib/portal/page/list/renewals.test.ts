import { expect, test } from 'vitest'
import { card, listed, said } from './listed.ts'

test.each([
  ['Turn auto-renewal back on to stay covered.', undefined],
  ['Protects you unless auto-renewal stays off', undefined],
])('a word that protects makes no other word known: %s', (line, autoRenewal) =>
  expect(said('en', 'Active', line)?.autoRenewal).toBe(autoRenewal),
)

test('a whole statement that it renews stands behind words that are not understood', () => {
  expect(
    said('en', 'Active', 'All is purring. It renews automatically on 5 March 2027.')?.renewsOn,
  ).toBe('2027-03-05')
  expect(said('en', 'Active', 'All is purring. Renews on 5 March 2027.')?.renewsOn).toBeUndefined()
})

test('what a renewal costs says no more, in a currency by its whole name', () => {
  const line = (rest: string) =>
    said('nb', 'Aktivt', `Abonnementet fornyes automatisk 4. januar 2027, og ${rest}.`)?.renewsOn
  expect(line('kontoen din blir trukket 499 kroner')).toBe('2027-01-04')
  expect(line('rabatten utløper 5. januar 2028')).toBeUndefined()
})

test('"Off", and why, under renewal; not where it speaks of the renewal again', () => {
  const renewal = (value: string) =>
    said('en', 'Active', `<dl><dt>Automatic renewal</dt><dd>${value}</dd></dl>`)?.autoRenewal
  expect(renewal('Off — we will email you before your cover ends')).toBe(false)
  expect(renewal('Off — it turns on again before your cover ends')).toBeUndefined()
})

test('"Cancelled" says nothing of the renewal of what has ended', () => {
  const of = (...lines: string[]) =>
    listed(card('Kaspersky Plus', '1 appareil sur 3', ...lines), 'fr')?.['Kaspersky Plus']
  expect(of('Résilié', 'Terminé le 30 septembre 2026')?.autoRenewal).toBeUndefined()
  expect(of('Résilié', 'Expire le 30 septembre 2027')?.autoRenewal).toBe(false)
  expect(
    of('Résilié', 'Renouvellement automatique désactivé', 'Terminé le 30/09/2026')?.autoRenewal,
  ).toBe(false)
})

test('a renewal that was turned off and on again says nothing', () =>
  expect(
    said('ja', '利用中', '自動更新は昨日オフにされましたが、今日再びオンになりました')?.autoRenewal,
  ).toBeUndefined())

test.each([
  ['Automatic renewal: on', true],
  ['Auto-renewal: off', false],
  ['Auto-renewal on/off', undefined],
])('"%s": on or off, or to be chosen', (line, on) =>
  expect(
    listed(card('Kaspersky Plus', 'Valid until 5 March 2027', line))?.['Kaspersky Plus']
      ?.autoRenewal,
  ).toBe(on),
)

test('the four figures of a card say nothing of the day of payment', () => {
  const charge = (figures: string) =>
    said('en', 'Active', `We’ll charge your card ending in ${figures} on 21 February 2027.`)
  expect(charge('2207')).toEqual({ autoRenewal: true, renewsOn: '2027-02-21' })
  expect(charge('2031')).toEqual({})
  expect(said('en', 'Active', 'Expires on 21 February 2027, card 2207')).toEqual({})
  const label = '<dl><dt>Your card ending in 2207</dt><dd>Expires on 21 February 2027</dd></dl>'
  expect(said('en', 'Active', label)).toEqual({})
})

test('"auto-renewal is off", and behind it words of which none is understood', () => {
  const renewal = (line: string) => said('en', 'Active', line)?.autoRenewal
  expect(renewal('Auto-renewal is off – nothing will be charged')).toBe(false)
  expect(renewal('Auto-renewal is off – undone by our team')).toBeUndefined()
  expect(renewal('Auto-renewal is off – for subscriptions paid by voucher')).toBeUndefined()
  expect(renewal('Auto-renewal is off – for free wobbles')).toBeUndefined()
})

test('"we won’t charge you" stands behind what is off', () => {
  expect(said('en', 'Active', "You switched auto-renewal off, so we won't charge you.")).toEqual({
    autoRenewal: false,
  })
})
