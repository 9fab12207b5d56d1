import { expect, test } from 'vitest'
import { said } from './listed.ts'

const expiresOn = '2027-03-05'

test.each([
  ['en', 'Active', 'Expires on 5 March 2027 and renews that day'],
  ['de', 'Aktiv', 'Läuft am 5. März 2027 ab und wird am selben Tag automatisch verlängert'],
  ['it', 'Attivo', 'Scade il 5 marzo 2027 e quel giorno si rinnova da solo'],
  ['ar', 'نشط', 'ينتهي في ٥ مارس ٢٠٢٧ ويُجدَّد تلقائيًا في اليوم نفسه'],
])('%s: that day is the day said before: %s, %s', (lang, active, line) =>
  expect(said(lang, active, line)).toEqual({
    expiresOn,
    autoRenewal: true,
    renewsOn: expiresOn,
  }),
)

test('"that day" without a day before it is none', () =>
  expect(said('en', 'Active', 'Renews that day')).toEqual({}))

test.each([
  ['en', 'Active', 'Ends on 5 March 2027. 0 of 3 devices.', { used: 0, total: 3 }],
  [
    'ru',
    'Активна',
    'Подключено 4 устройства из 5. Действует до 5 марта 2027 года.',
    { used: 4, total: 5 },
  ],
  ['de', 'Aktiv', 'Geschützt: 4 von 5. Gültig bis 5. März 2027.', undefined],
  ['pl', 'Aktywna', 'Ważna do 5 marca 2027. 2 z 3 urządzeń.', { used: 2, total: 3 }],
])('%s: a sentence ends behind a number, too: %s, %s', (lang, active, line, places) =>
  expect(said(lang, active, line)).toEqual({ expiresOn, ...(places && { places }) }),
)

test.each([
  ['nl', 'Actief', 'Gedeeld door Joris Bakker. Geldig tot en met 5 maart 2027.'],
  ['en', 'Active', 'Shared by Tom Ashdown. Expires on 5 March 2027.'],
  ['de', 'Aktiv', 'Mit Ihnen geteilt von Anna. Gültig bis 5. März 2027.'],
])('%s: who shares it hides no day behind it: %s, %s', (lang, active, line) =>
  expect(said(lang, active, line)).toEqual({ ownership: 'shared', expiresOn }),
)

test.each([
  ['en', 'Active', 'In use on 7 of 10 devices, by you and 2 other people.'],
  ['de', 'Aktiv', 'Auf 7 von 10 Geräten genutzt, von Ihnen und 2 weiteren Personen.'],
  ['fr', 'Actif', 'Utilisé sur 7 appareils sur 10, par vous et 2 autres personnes.'],
])('%s: how many people use it says nothing against the devices: %s, %s', (lang, active, line) =>
  expect(said(lang, active, line)).toEqual({ places: { used: 7, total: 10 } }),
)
