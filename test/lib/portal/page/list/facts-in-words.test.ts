import { expect, test } from 'vitest'
import { lexiconOf } from '../../../../../lib/portal/lexicon/lexicon-of.ts'
import { languages } from '../../../../../lib/portal/lexicon/languages/index.ts'
import { card, listed, said } from './listed.ts'

const day = '2027-03-05'

test.each([
  ['en', 'Active', 'You use 3 of 5 devices', { used: 3, total: 5 }],
  ['en', 'Active', 'Good for 5 devices', { total: 5 }],
  ['en', 'Active', '2 devices left (at most 5)', { used: 3, total: 5 }],
  ['en', 'Active', '3 devices used, 2 available', { used: 3, total: 5 }],
  ['de', 'Aktiv', 'für 3 Geräte', { total: 3 }],
  ['da', 'Aktiv', 'til 1 enhed', { total: 1 }],
  ['fr', 'Actif', 'il reste 1 place sur 5 appareils', { used: 4, total: 5 }],
  ['es', 'Activa', '1 dispositivo conectado', { used: 1 }],
  ['it', 'Attivo', '1 dispositivo collegato', { used: 1 }],
  ['tr', 'Etkin', '5 cihaz için', { total: 5 }],
  ['ja', '有効', '残り2台（最大5台）', { used: 3, total: 5 }],
  ['ja', '有効', '3台用', { total: 3 }],
  ['uk', 'Активна', 'Вільно 3 місця з 5 для пристроїв', { used: 2, total: 5 }],
  ['en', 'Active', '2 free of 5 devices', { used: 3, total: 5 }],
  ['en', 'Active', '3 of 5 devices used (2 left)', { used: 3, total: 5 }],
  ['en', 'Active', 'None of your 5 devices is protected', { used: 0, total: 5 }],
  ['en', 'Active', 'No free places: 5 of 5 devices in use', { used: 5, total: 5 }],
  ['en', 'Active', 'three of five devices', { used: 3, total: 5 }],
  ['en', 'Active', 'Includes 5 devices', { total: 5 }],
  ['fr', 'Actif', 'Aucun appareil utilisé sur 5', { used: 0, total: 5 }],
  ['zh', '使用中', '剩余 2 台（共 5 台设备）', { used: 3, total: 5 }],
])('%s: %s, %s', (lang, active, line, places) =>
  expect(said(lang, active, line)).toEqual({ places }),
)

test.each([
  ['en', 'Active', '3 devices used, 5 available'],
  ['en', 'Active', '3 of 5 available devices'],
  ['es', 'Activa', '3 dispositivos usados, 5 disponibles'],
  ['de', 'Aktiv', '3 Geräte verwendet, 5 verfügbar'],
])('what is available may be all that there are: %s: %s, %s', (lang, active, line) =>
  expect(said(lang, active, line)).toEqual({}),
)

test.each([
  ['en', 'Active', 'Next automatic payment on 5 March 2027'],
  ['en', 'Active', 'Payment renews it automatically on 5 March 2027'],
  ['de', 'Aktiv', 'Verlängert sich automatisch am 5. März 2027 um ein Jahr'],
  ['fr', 'Actif', 'Prochain renouvellement automatique le 5 mars 2027'],
  ['pt', 'Ativa', 'Próxima cobrança automática em 05/03/2027 (R$ 149,90)'],
  ['tr', 'Etkin', 'Yenilenme: 05.03.2027'],
  ['ja', '有効', '次回自動更新日：2027年3月5日'],
  ['ru', 'Активна', 'Следующее автоматическое списание 5 марта 2027 г.'],
])('renews: %s: %s, %s', (lang, active, line) =>
  expect(said(lang, active, line)).toEqual({ autoRenewal: true, renewsOn: day }),
)

test.each([
  ['Devices (used / total)', { places: { used: 3, total: 5 } }],
  ['Devices (free / total)', { places: { used: 2, total: 5 } }],
  ['Devices (total / used)', {}],
])('"%s: 3 / 5" says which is which, or nothing', (label, facts) =>
  expect(said('en', 'Active', `<dl><dt>${label}</dt><dd>3 / 5</dd></dl>`)).toEqual(facts),
)

test.each([
  ['en', 'Active', 'Auto-renewal is on (next charge 5 March 2027)', { renewsOn: day }, true],
  ['en', 'Active', 'Ends on 5 March 2027 and will not renew', { expiresOn: day }, false],
  ['de', 'Aktiv', 'Endet am 5. März 2027, verlängert sich nicht', { expiresOn: day }, false],
  ['ar', 'نشط', 'التجديد التلقائي مفعّل، وموعد التجديد 5 مارس 2027', { renewsOn: day }, true],
])('%s: two statements in one text: %s, %s', (lang, active, line, facts, autoRenewal) =>
  expect(said(lang, active, line)).toEqual({ ...facts, autoRenewal }),
)

test.each([
  'Users: 1/5 Devices: 2/5',
  'Users: <b>1/5</b> Devices: <b>2/5</b>',
  '<span>Users: 1/5</span><span>Invented words</span><span>Devices: 2/5</span>',
])('a count of users is none of devices, however they stand beside each other: %s', (line) =>
  expect([{}, { places: { used: 2, total: 5 } }]).toContainEqual(said('en', 'Active', line)),
)

test('why it is so takes nothing back; when or whether it is does', () => {
  const states = (line: string) => listed(card('Kaspersky Plus', '3 of 5 devices', line))
  const plus = { places: { used: 3, total: 5 } }
  expect(states('Suspended because the payment failed')).toEqual({
    'Kaspersky Plus': { ...plus, portalState: 'suspended' },
  })
  expect(states('Suspended if the payment fails')).toEqual({ 'Kaspersky Plus': plus })
})

test('a renewal of a day that is past was the last one', () =>
  expect(said('en', 'Active', 'Renews on 5 March 2026')).toEqual({}))

test.each([
  ['de', 'Aktiv', 'Verlängerung', 'automatisch', true],
  ['cs', 'Aktivní', 'Obnova', 'ruční', false],
  ['nl', 'Actief', 'Automatisch verlengen', 'aan, voor € 59,99', true],
])('%s: %s, %s: %s', (lang, active, label, value, autoRenewal) => {
  const facts = `<dl><dt>${label}</dt><dd>${value}</dd></dl>`
  expect(said(lang, active, facts)).toEqual({ autoRenewal })
})

test('a renewal that stands still is no state of the subscription', () => {
  expect(said('en', 'Active', 'Auto-renewal paused')).toEqual({ autoRenewal: false })
  expect(said('en', 'Active', 'Auto-renewal blocked')).toEqual({})
})

test.each([
  ['fr', 'Bientôt terminé'],
  ['de', 'Bald abgelaufen'],
  ['sv', 'Går ut snart'],
  ['en', 'Expires soon'],
  ['zh', '即将到期'],
])('what ends soon has not ended: %s: %s', (lang, line) => {
  const plus = listed(`<ul>${card('Kaspersky Plus', line, '3/5')}</ul>`, lang)?.['Kaspersky Plus']
  expect(plus?.expired).toBeUndefined()
})

test('ends on a day, and will not renew: both', () =>
  expect(said('de', 'Aktiv', 'Endet am 5. März 2027, wird nicht verlängert')).toEqual({
    expiresOn: day,
    autoRenewal: false,
  }))

test.each([
  ['The owner is Kim. The subscription is valid until 5 March 2027.', { expiresOn: day }],
  ['Talk to your family. 3 of 5 devices in use.', { places: { used: 3, total: 5 } }],
  ['No free places: 5 of 5 devices in use.', { places: { used: 5, total: 5 } }],
  ['Get it while you can. Until 5 March 2027.', {}],
])(
  'behind a sentence that is not understood only what says its subject counts: %s',
  (line, facts) => expect(said('en', 'Active', line)).toEqual(facts),
)

const dated = (text: string, today?: '2026-11-28') =>
  lexiconOf('en', languages.en!)
    .inOrder(undefined, today)
    .tokens(text)
    .filter(({ is }) => is === '§')
    .map((token) => token.day)

test('today and tomorrow are days where the page is of today, and none beside their date', () => {
  expect(dated('Ends today', '2026-11-28')).toEqual(['2026-11-28'])
  expect(dated('Ends tomorrow', '2026-11-28')).toEqual(['2026-11-29'])
  expect(dated('Ended yesterday', '2026-11-28')).toEqual(['2026-11-27'])
  expect(dated('Ends tomorrow')).toEqual([undefined])
  expect(dated('Ends tomorrow, 5 March 2027', '2026-11-28')).toEqual(['2027-03-05'])
})

test('a label that says the same as the fact beside it takes nothing from it', () =>
  expect(
    said('en', 'Active', '<div><span>Devices</span></div><div>3 of 5 devices in use</div>'),
  ).toEqual({ places: { used: 3, total: 5 } }))

const row = (name: string, rest: string) =>
  `<li><button><b>${name}</b><span>${rest}</span></button></li>`

test('a name before facts of which only the first word is known is a title', () => {
  const list = row('Kaspersky Plus', 'Active') + row('Kaspersky Premium', 'Blocked at your request')
  expect(Object.keys(listed(`<ul>${list}</ul>`) ?? {})).toContain('Kaspersky Plus')
  expect(listed(`<ul>${list}</ul>`)).not.toHaveProperty('Kaspersky Premium.activated')
})

test('a heading over several records is of each', () => {
  const list = `<h2>Shared with you <span>2</span></h2>${card('Kaspersky Plus', 'Active')}
    ${card('Kaspersky Premium', 'Active')}`
  expect(listed(`<section>${list}</section>`)).toMatchObject({
    'Kaspersky Plus': { ownership: 'shared' },
    'Kaspersky Premium': { ownership: 'shared' },
  })
})

test('a trial that has days left runs, one without is no subscription', () => {
  const two = (...lines: string[]) =>
    `<div>${card('Kaspersky Plus', '3 of 5 devices')}${card('Kaspersky Safe Kids', ...lines)}</div>`
  expect(listed(two('Trial', '6 days left'))).toHaveProperty('Kaspersky Safe Kids.trial', true)
  expect(listed(two('Trial', '30 days'))).not.toHaveProperty('Kaspersky Safe Kids')
})

test('a price beside the day of a payment is no offer', () => {
  const facts = `<dl><dt>Next payment</dt><dd>5 March 2027 · €49.99</dd></dl>`
  expect(said('en', 'Active', facts)).toEqual({ autoRenewal: true, renewsOn: day })
})

test('what was bought on a day that is past is no offer', () =>
  expect(
    said('en', 'Active', '3 of 5 devices', 'Order of 5 March 2026', 'Expires on 5 March 2027'),
  ).toEqual({ expiresOn: day, places: { used: 3, total: 5 } }))

test.each([
  ['<meter aria-label="Devices in use" value="3" max="5"></meter>', { used: 3, total: 5 }],
  [
    '<div role="meter" aria-label="Devices" aria-valuenow="3" aria-valuemax="5"></div>',
    { used: 3, total: 5 },
  ],
  [
    '<div role="meter" aria-label="Devices" aria-valuetext="3 of 5" aria-valuenow="60"></div>',
    { used: 3, total: 5 },
  ],
])('a meter says its value: %s', (meter, places) =>
  expect(said('en', 'Active', meter)).toEqual({ places }),
)

test('a meter of a share, or without a name, counts nothing', () => {
  const share = '<meter aria-label="Devices" value="60" max="100"></meter>'
  expect(said('en', 'Active', share)).toEqual({})
  expect(said('en', 'Active', '<meter value="3" max="5"></meter>')).toEqual({})
})

test('tabs and an aside of facts are of the matter where they name products', () => {
  const tabs = `<div role="tablist"><button role="tab"><b>Kaspersky Plus</b><span>Active until
    5 March 2027</span></button><button role="tab"><b>Kaspersky Premium</b><span>Expired on 5 March
    2026</span></button></div>`
  expect(Object.keys(listed(tabs) ?? {})).toEqual(['Kaspersky Plus', 'Kaspersky Premium'])
  const aside = (facts: string) =>
    listed(`<div>${card('Kaspersky Plus', 'Active')}<aside><h2>Kaspersky Plus</h2>${facts}</aside>
    </div>`)?.['Kaspersky Plus']
  expect(aside('<dl><dt>Devices</dt><dd>3 of 5</dd></dl>')).toHaveProperty('places')
  expect(aside('<p>3 of 5 devices</p>')).not.toHaveProperty('places')
})
