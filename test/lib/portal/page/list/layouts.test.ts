import { expect, test } from 'vitest'
import { readPage } from '../../../../../lib/portal/read-page.ts'
import { parse } from '../../pages.ts'
import { card, listed } from './listed.ts'

const facts = {
  activated: true,
  expired: false,
  expiresOn: '2027-03-05',
  autoRenewal: false,
  places: { used: 2, total: 3 },
}
const rows = (...texts: [string, string][]) =>
  texts.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')

test.each([
  [
    'el',
    rows(
      ['Λήγει στις:', '5 Μαρτίου 2027'],
      ['Αυτόματη ανανέωση:', 'Όχι'],
      ['Συσκευές:', '2 από 3'],
    ),
    'Ενεργή',
  ],
  [
    'de',
    rows(['Gültig bis', '05.03.2027'], ['Auto-Verlängerung', 'Nein'], ['Geräte', '2/3']),
    'Aktiv',
  ],
  [
    'ru',
    rows(['Действует до', '5 марта 2027 г.'], ['Автопродление', 'выкл.'], ['Устройства', '2 из 3']),
    'Активна',
  ],
])('%s: rows beside one picture, under a title over both columns', (lang, below, state) => {
  const box = (name: string) =>
    `<tr><td><table><tr><td rowspan="4"><img src="x.gif" alt=""></td><td colspan="2"><b>${name}</b> <font>${state}</font></td></tr>${below}</table></td></tr>`
  expect(
    listed(`<table>${box('Kaspersky Plus')}${box('Kaspersky Premium')}</table>`, lang),
  ).toEqual({ 'Kaspersky Plus': facts, 'Kaspersky Premium': facts })
})

test('a cell beside several rows makes no record of them, where no title reaches over both columns', () =>
  expect(
    listed(
      `<table><tr><td rowspan="2">Active</td><td>Kaspersky Plus</td><td>2 of 3 devices</td></tr>
      <tr><td>Other product</td><td>Expires on 5 March 2027</td></tr></table>`,
    )?.['Kaspersky Plus']?.expiresOn,
  ).toBeUndefined())

/** A page with the product's name in its bar alone, as phone applications draw it. */
const inBar = (lang: string, title: string, content: string) =>
  readPage(
    parse(
      `<html lang="${lang}"><head><title>${title}</title></head><body><div><ion-header><ion-title>Kaspersky Plus</ion-title></ion-header><ion-content>${content}</ion-content></div></body></html>`,
    ),
    new URL('https://my.kaspersky.com/#/m/subs/9921'),
    new Date('2026-11-28T12:00:00Z'),
  ).subscriptions

test.each([
  ['vi', '<h1>Còn 9 ngày</h1><p>Gói đăng ký của bạn hết hạn vào ngày 5 tháng 3 năm 2027.</p>'],
  ['en', '<h1>Active</h1><h2>Term</h2><p>Valid until 5 March 2027</p>'],
  ['fr', '<h1>9 jours restants</h1><p>Expire le 5 mars 2027</p>'],
])('%s: the title of the window is the name in the bar: the page is about it', (lang, content) => {
  expect(inBar(lang, 'Kaspersky Plus', content)).toMatchObject({
    ok: true,
    value: [{ product: 'Kaspersky Plus', expiresOn: '2027-03-05' }],
  })
  expect(inBar(lang, 'My Kaspersky', content)).toBeNull()
})

test.each([
  ['vi', 'Ứng dụng đi kèm'],
  ['en', 'Included applications'],
  ['de', 'Enthaltene Apps'],
])('%s: what is included stands in a list of any kind', (lang, title) =>
  expect(
    Object.keys(
      listed(
        `<ion-card><h2>Kaspersky Plus</h2><p>3/5</p></ion-card><ion-list-header>${title}</ion-list-header><ion-list><ion-item><ion-label>Kaspersky Password Manager</ion-label><p>1/5</p></ion-item></ion-list>`,
        lang,
      ) ?? {},
    ),
  ).toEqual(['Kaspersky Plus']),
)

const one = (lang: string, inside: string) =>
  listed(`<h1>x</h1><div class="c"><h3>Kaspersky Plus</h3>${inside}</div>`, lang)?.[
    'Kaspersky Plus'
  ]

test.each([
  ['en', rows(['Product', 'Kaspersky Plus'], ['Expires', '5 March 2027'], ['Devices', '2 of 3'])],
  [
    'fr',
    rows(['Produit', 'Kaspersky Plus'], ['Expire le', '5 mars 2027'], ['Appareils', '2 sur 3']),
  ],
  ['ja', rows(['製品', 'Kaspersky Plus'], ['有効期限', '2027年3月5日'], ['端末', '2/3'])],
])('%s: a table whose first row names the product is about it', (lang, table) =>
  expect(listed(`<table>${table}</table>`, lang)?.['Kaspersky Plus']).toEqual({
    expiresOn: '2027-03-05',
    places: { used: 2, total: 3 },
  }),
)

test('a row of one cell below each title is its own, and one over the next titles is not', () => {
  const title = (name: string) => `<tr><td>${name}</td><td>Active</td></tr>`
  const opened = '<tr><td colspan="2">Expires on 5 March 2027 · 2 of 3 devices</td></tr>'
  const expiresOn = (table: string) =>
    listed(`<table>${table}</table>`)?.['Kaspersky Plus']?.expiresOn
  expect(expiresOn(title('Kaspersky Plus') + opened + title('Kaspersky Premium') + opened)).toBe(
    '2027-03-05',
  )
  // One of them alone may be opened.
  expect(expiresOn(title('Kaspersky Plus') + opened + title('Kaspersky Premium'))).toBe(
    '2027-03-05',
  )
  expect(
    expiresOn(opened + title('Kaspersky Plus') + opened + title('Kaspersky Premium')),
  ).toBeUndefined()
})

test.each([
  ['en', '<div role="progressbar" aria-valuetext="2 of 3 devices used" aria-valuenow="66"></div>'],
  ['de', '<div><span>Geräte</span><progress value="2" max="3"></progress></div>'],
  [
    'es',
    '<b id="d">Dispositivos</b><div role="meter" aria-labelledby="d" aria-valuenow="2" aria-valuemax="3"></div>',
  ],
])('%s: what a bar says by its numbers: %s', (lang, bar) =>
  expect(one(lang, bar)).toEqual({ places: { used: 2, total: 3 } }),
)

test('a share of a hundred is no number of devices', () =>
  expect(
    one(
      'en',
      '<p>Shared with you</p><span>Devices</span><progress value="60" max="100"></progress>',
    ),
  ).toEqual({
    ownership: 'shared',
  }))

test.each([
  ['en', '<span>Auto-renewal</span><button role="switch" aria-checked="true"></button>', true],
  ['en', '<button role="switch" aria-checked="false">Auto-renewal</button>', false],
  [
    'de',
    '<span>Automatische Verlängerung</span><div role="switch" aria-checked="true">Ein</div>',
    true,
  ],
  ['fr', '<label><input type="checkbox" checked> Renouvellement automatique</label>', true],
  [
    'sv',
    '<button role="switch" aria-checked="true" aria-labelledby="l"></button><label id="l">Automatisk förnyelse</label>',
    true,
  ],
  [
    'en',
    '<button role="switch" aria-checked="true" aria-labelledby="a r"></button><b id="a">Automatic</b><b id="r">renewal</b>',
    true,
  ],
  ['en', '<button role="switch" aria-checked="false" aria-label="Auto-renewal"></button>', false],
  ['pl', '<label>Odnawiaj automatycznie <input type="checkbox"></label>', false],
])('%s: a switch says by its state whether it renews: %s', (lang, inside, autoRenewal) =>
  expect(one(lang, `<p>3/5</p><div>${inside}</div>`)).toEqual({ autoRenewal }),
)

test.each([
  '<label><input type="checkbox" checked> Remind me</label><p>Auto-renewal</p>',
  '<div><input type="checkbox"> <p>Auto-renewal</p></div>',
  '<p>Auto-renewal</p><label><input type="checkbox"> Remind me</label>',
  '<button role="switch" aria-checked="mixed">Auto-renewal</button>',
  '<p>Auto-renewal</p><button role="switch" aria-checked="true" aria-label="Reminders"></button>',
])('and one that is of something else, or of nothing, does not: %s', (inside) =>
  expect(one('en', `<p>Shared with you</p>${inside}`)).toEqual({ ownership: 'shared' }),
)

const cells = (role: string, texts: string[]) =>
  texts.map((text) => `<div role="${role}">${text}</div>`).join('')
const grid = (heads: string[], ...rowsBelow: string[][]) =>
  `<div role="grid"><div role="presentation"><div role="row">${cells('columnheader', heads)}</div></div><div><div role="presentation">${rowsBelow
    .map(
      (texts) => `<div role="row"><div role="presentation">${cells('gridcell', texts)}</div></div>`,
    )
    .join('')}</div></div></div>`

test.each([
  ['en', ['Product', 'Valid until', 'Devices'], '5 March 2027', '2 of 3'],
  ['sv', ['Produkt', 'Giltigt till', 'Enheter'], '2027-03-05', '2 av 3'],
  ['zh-Hant', ['產品', '到期日', '裝置'], '2027年3月5日', '2 / 3'],
])(
  '%s: a grid with elements between its rows and cells that mean nothing',
  (lang, heads, day, pair) =>
    expect(
      listed(grid(heads, ['Kaspersky Plus', day, pair], ['Kaspersky Premium', day, pair]), lang)?.[
        'Kaspersky Premium'
      ],
    ).toEqual({ expiresOn: '2027-03-05', places: { used: 2, total: 3 } }),
)

test.each([
  ['en', 'Ends or renews', 'Ends 5 March 2027'],
  ['en', 'Expires / renews', 'Expires on 5 March 2027'],
  ['de', 'Ablauf oder Verlängerung am', 'Endet am 5. März 2027'],
  ['fr', 'Expire ou se renouvelle', 'Expire le 5 mars 2027'],
  ['it', 'Scadenza o rinnovo', 'Scade il 5 marzo 2027'],
])('%s: under "%s" the words beside the day say which: %s', (lang, head, words) => {
  const expiresOn = (value: string) =>
    listed(grid(['Kaspersky', head], ['Kaspersky Plus', value]), lang)?.['Kaspersky Plus']
      ?.expiresOn
  expect(expiresOn(words)).toBe('2027-03-05')
  expect(expiresOn('2027-03-05')).toBeUndefined()
})

/** Heads that stay while the rows below are scrolled: a table for each. */
const heading = (texts: string[]) => `<tr>${texts.map((text) => `<th>${text}</th>`).join('')}</tr>`
const body = (...all: string[][]) =>
  all.map((texts) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')

test.each([
  [
    'nothing but tables',
    (heads: string, below: string) =>
      `<div class="head"><div><table><thead>${heads}</thead></table></div></div>
       <div class="body"><table><tbody>${below}</tbody></table></div>`,
  ],
  [
    'a grid drawn by tables that mean nothing',
    (heads: string, below: string) =>
      `<div role="grid"><div role="presentation"><table role="presentation"><thead role="rowgroup">${heads}</thead></table></div>
       <x-list role="presentation"><div role="presentation"><table role="presentation"><tbody role="rowgroup">${below}</tbody></table></div></x-list></div>`,
  ],
])('a table for the heads and one for the rows: %s', (_, page) => {
  const rows = body(
    ['Kaspersky Plus', 'Aktivní', '5. 3. 2027', '2 z 3'],
    ['Kaspersky Premium', 'Aktivní', '5. 3. 2027', '2 z 3'],
  )
  const heads = ['Produkt', 'Stav', 'Platnost do', 'Zařízení']
  const { autoRenewal: _none, ...read } = facts
  expect(listed(page(heading(heads), rows), 'cs')).toEqual({
    'Kaspersky Plus': read,
    'Kaspersky Premium': read,
  })
  const fewer = listed(page(heading(heads.slice(0, 3)), rows), 'cs')
  expect(fewer?.['Kaspersky Plus']?.expiresOn).toBeUndefined()
})

test('the free one beside a paid one may be upgraded, an offer is none that somebody has', () => {
  const paid = card('Kaspersky Premium', 'Active', 'Expires 5 March 2027', '2 of 3 devices')
  const free = (...lines: string[]) =>
    Object.keys(listed(paid + card('Kaspersky Safe Kids', 'Free version', ...lines)) ?? {})
  const both = ['Kaspersky Premium', 'Kaspersky Safe Kids']
  const [download, buy] = ['<button>Download</button>', '<button>Buy the paid version</button>']
  expect(free(download, buy)).toEqual(both)
  expect(free('To use all of it, buy the paid version.', download)).toEqual(both)
  expect(free(buy)).toEqual(both)
  expect(free('From €19.99 a year', download, buy)).toEqual(['Kaspersky Premium'])
})

const withPairs = card('Kaspersky Premium', 'Active', 'Devices: 3 of 10')

test('the lone number of one that is over is how many it was for, unless one in use has one alone', () => {
  const over = (...others: string[]) =>
    listed(
      [...others, card('Kaspersky Plus', 'Expired on 5 March 2026', '<b>Devices</b> 3')].join(''),
    )?.['Kaspersky Plus']?.places
  expect(over()).toEqual({ total: 3 })
  expect(over(withPairs)).toEqual({ total: 3 })
  expect(over(card('Kaspersky Premium', 'Active', 'Devices: 3'))).toBeUndefined()
  expect(
    listed(withPairs + card('Kaspersky Plus', 'Active', 'Ends 5 March 2027', 'Devices: 3'))?.[
      'Kaspersky Plus'
    ]?.places,
  ).toBeUndefined()
})

test('a page is read that a dialog keeps from people who are read to, a copy that is hidden so is not', () => {
  const behind = (inside: string) =>
    Object.keys(listed(`</main><div aria-hidden="true">${inside}</div><main>`) ?? {})
  expect(behind(`<main>${withPairs}</main>`)).toEqual(['Kaspersky Premium'])
  expect(behind(withPairs)).toEqual([])
})

test('in a column where others say until when, the bare past day of one that is over is its last', () => {
  const over = (first: string, day = '5 March 2026') =>
    listed(
      `<table><tr><th>Product</th><th>State</th><th>Term</th><th>Devices</th></tr>
      <tr><td>Kaspersky Premium</td><td>Active</td><td>${first}</td><td>2 of 3</td></tr>
      <tr><td>Kaspersky Plus</td><td>Expired</td><td>${day}</td><td>0 of 3</td></tr></table>`,
    )?.['Kaspersky Plus']?.expiresOn
  expect(over('until 5 March 2027')).toBe('2026-03-05')
  expect(over('renews on 5 March 2027, €50')).toBe('2026-03-05')
  expect(over('5 March 2027')).toBeUndefined()
  expect(over('until 5 March 2027', '5 March 2028')).toBeUndefined()
})

test('an order of a past day, with its price, is no offer that takes the day behind it', () =>
  expect(
    listed(
      card(
        'Kaspersky Plus',
        'Order 3381207, 5 March 2026, €64.95',
        'Expires on 5 March 2027',
        '2 of 3 devices',
      ),
    )?.['Kaspersky Plus']?.expiresOn,
  ).toBe('2027-03-05'))

test('a statement of so many devices is how many it is for, a number behind their title is not', () => {
  const places = (...lines: string[]) =>
    listed(card('Kaspersky Plus', 'Active', 'Expires on 5 March 2027', ...lines))?.[
      'Kaspersky Plus'
    ]?.places
  expect(places('5 devices')).toEqual({ total: 5 })
  expect(places('Devices: 5')).toBeUndefined()
  expect(places('5 devices', '2 devices connected')).toEqual({ used: 2, total: 5 })
})

test('the pane of what is chosen in a list says more of it, another pane beside the list does not', () => {
  const beside = (selected: string) =>
    listed(
      `<div role="grid"><div role="row"><div role="columnheader">Product</div><div role="columnheader">Ends</div></div>
      <div role="row"><div role="rowheader">Kaspersky Plus</div><div role="gridcell">5 March 2027</div></div>
      <div role="row" aria-selected="${selected}"><div role="rowheader">Kaspersky Premium</div><div role="gridcell">6 March 2027</div></div></div>
      <div role="complementary"><h2>Kaspersky Premium</h2><p><b>Auto-renewal</b> <span>Off</span></p></div>`,
    )
  expect(beside('true')).toEqual({
    'Kaspersky Plus': { expiresOn: '2027-03-05' },
    'Kaspersky Premium': { expiresOn: '2027-03-06', autoRenewal: false },
  })
  expect(beside('false')?.['Kaspersky Premium']).toEqual({ expiresOn: '2027-03-06' })
})

test('a term from a day to a day runs until the second, where words or a title say no more than that', () => {
  const ends = (...lines: string[]) =>
    listed(card('Kaspersky Plus', 'Active', '2 of 3 devices', ...lines))?.['Kaspersky Plus']
      ?.expiresOn
  expect(ends('Term: 6 March 2026 – 5 March 2027')).toBe('2027-03-05')
  expect(ends('<dl><dt>Period</dt><dd>2026-03-06 – 2027-03-05</dd></dl>')).toBe('2027-03-05')
  expect(ends('6 March 2026 – 5 March 2027')).toBeUndefined()
  expect(ends('Report: 6 March 2026 – 5 March 2027')).toBeUndefined()
  expect(ends('Term: 1 March 2027 – 5 March 2027')).toBeUndefined()
  expect(ends('Offer: 6 March 2026 – 5 March 2027')).toBeUndefined()
})

test('a button to buy in a row that can be pressed as a whole is no line of a trial', () =>
  expect(
    listed(
      `<ul role="listbox"><li role="option"><span>Kaspersky Plus</span><p>Active</p><p>Expires on 5 March 2027</p></li>
      <li role="option"><span>Kaspersky Premium</span><p>Trial</p><p>Trial ends on 6 March 2027</p><button>Buy</button></li></ul>`,
    )?.['Kaspersky Premium'],
  ).toEqual({ trial: true, expiresOn: '2027-03-06' }))

test('a link that says once more of what it is hides no fact beside it', () =>
  expect(
    listed(
      `<div><h2>Kaspersky Plus</h2><dl><div><dt>Valid until</dt><dd>5 March 2027</dd><dd><a href="#">Extend<span> Kaspersky Plus</span></a></dd></div>
      <div><dt>Devices</dt><dd>2 of 3</dd></div></dl></div>`,
    )?.['Kaspersky Plus'],
  ).toEqual({ expiresOn: '2027-03-05', places: { used: 2, total: 3 } }))

test('what costs nothing has no price, what costs something is no free one that somebody has', () => {
  const free = (price: string) =>
    listed(withPairs + card('Kaspersky Plus', 'Free', price))?.['Kaspersky Plus']
  expect(free('€0')).toEqual({ free: true })
  expect(free('0.00 €')).toEqual({ free: true })
  expect(free('€5')).toBeUndefined()
})

test('a trial that ends on a day may say what comes behind it, and a state why it is so', () => {
  const trial = listed(
    withPairs +
      card('Kaspersky Plus', 'Trial', 'Ends on 5 March 2027', 'Offer', '€50 for a whole year'),
  )
  expect(trial?.['Kaspersky Plus']).toEqual({ trial: true, expiresOn: '2027-03-05' })
  const paused = (line: string, lang = 'ja') =>
    listed(card('Kaspersky Plus', line), lang)?.['Kaspersky Plus']
  expect(paused('お支払いを確認できないため一時停止しています')).toEqual({
    portalState: 'suspended',
  })
  expect(paused('Because of it, unknown things', 'en')).toBeUndefined()
})

test('a meter from 0 to 1 is a share, and no number of devices', () =>
  expect(
    listed(
      card(
        'Kaspersky Plus',
        'Active',
        '<span>Devices 0 of 3</span></p><p><span role="progressbar" aria-label="Devices" aria-valuenow="0" aria-valuemin="0" aria-valuemax="1"></span>',
      ),
    )?.['Kaspersky Plus']?.places,
  ).toEqual({ used: 0, total: 3 }))

test('a statement under a title of something else says itself what it is about', () => {
  const row = (cell: string) =>
    listed(
      `<table><tr><th>Product</th><th>State</th><th>Valid until</th><th>Devices</th></tr>
      <tr><td>Kaspersky Plus</td><td>Active</td><td>${cell}</td><td>2 of 3</td></tr></table>`,
    )?.['Kaspersky Plus']
  expect(row('5 March 2027<br><i>Will not renew</i>')).toMatchObject({
    expiresOn: '2027-03-05',
    autoRenewal: false,
  })
  expect(row('Shared with you by Jan de Wit')?.ownership).toBe('shared')
})

test('a price behind a small word is none of the day of payment', () =>
  expect(listed(card('Kaspersky Plus', 'Fornyes den 27. august 2027 til 129 kr.'), 'da')).toEqual({
    'Kaspersky Plus': {
      activated: true,
      expired: false,
      autoRenewal: true,
      renewsOn: '2027-08-27',
    },
  }))

test('a trial in a section of its own is listed, built as the others are', () =>
  expect(
    listed(
      `<section><h2>Active (1)</h2><ul class="l"><li><h3>Kaspersky Plus</h3><p>Expires on 5 March 2027</p><p>2 of 3 devices</p></li></ul></section>
      <section><h2>Trial (1)</h2><ul class="l"><li><h3>Kaspersky Premium</h3><p>Trial ends on 6 March 2027</p><button>Buy</button></li></ul></section>`,
    )?.['Kaspersky Premium'],
  ).toEqual({ trial: true, expiresOn: '2027-03-06' }))

test('so many free in all are the rest of those in use', () =>
  expect(
    listed(
      card('Kaspersky Plus', 'Ativa', '<dl><dt>Dispositivos</dt><dd>3 livres em 5</dd></dl>'),
      'pt',
    )?.['Kaspersky Plus']?.places,
  ).toEqual({ used: 2, total: 5 }))

test('a day in one sentence is not that of a word in the next', () =>
  expect(
    listed(
      card(
        'Kaspersky Plus',
        'Active',
        'You turned off auto-renewal on October 3, 2026. You can keep using it until your access ends.',
      ),
    )?.['Kaspersky Plus'],
  ).toEqual({ activated: true, expired: false, autoRenewal: false }))

test('a heading over current subscriptions yields to what each says of itself', () =>
  expect(
    listed(
      `<section><h2>Active</h2>${card('Kaspersky Plus', 'Expired', 'Ended on 5 March 2026').replaceAll('h3', 'h4')}</section>`,
    )?.['Kaspersky Plus'],
  ).toEqual({ expired: true, expiresOn: '2026-03-05' }))

test('a picture that is all that a cell holds says its state', () =>
  expect(
    listed(
      `<table><tr><th>Product</th><th>State</th><th>Valid until</th><th>Auto-renewal</th></tr>
      <tr><td>Kaspersky Plus</td><td><img src="a.gif" alt="Active"></td><td>5 March 2027</td><td><img src="b.gif" alt="Off"></td></tr></table>`,
    )?.['Kaspersky Plus'],
  ).toEqual({ activated: true, expired: false, expiresOn: '2027-03-05', autoRenewal: false }))

test('a note under a label, beside which the value stands in a cell of its own', () => {
  const row = (label: string, note: string, value: string) =>
    `<div><div><span>${label}</span><div>${note}</div></div><div>${value}</div></div>`
  const of = (...rows: string[]) =>
    listed(`<article><h3>Kaspersky Plus</h3><p>Active</p>${rows.join('')}</article>`)?.[
      'Kaspersky Plus'
    ]
  const day = '5 March 2027'
  expect(of(row('Expires on', 'By midnight in Lisbon', day))).toMatchObject({
    expiresOn: '2027-03-05',
  })
  expect(of(row('Devices', 'Phones, too', '2 of 5'))).toMatchObject({
    places: { used: 2, total: 5 },
  })
  // The note has a value of its own, or the day is not alone in its cell.
  expect(of(row('Expires on', '6 March 2027', day))?.expiresOn).not.toBe('2027-03-05')
  expect(of(row('Expires on', 'Phones, too', `<i>Backup</i><i>${day}</i>`))?.expiresOn).toBe(
    undefined,
  )
})

test('an element of the page’s own in a text, with nothing but words in it, is of that text', () => {
  const read = (inside: string) =>
    listed(
      `<table><tr><th>Produkt</th><th>Status</th><th>Okres</th></tr>
      <tr><td>Kaspersky Plus</td><td>Aktywna</td><td>Odnowi się automatycznie
      <x-day style="display:inline">${inside}</x-day></td></tr>
      <tr><td>Kaspersky Premium</td><td>Aktywna</td><td>–</td></tr></table>`,
      'pl',
    )?.['Kaspersky Plus']?.renewsOn
  expect(read('<time>5 marca 2027</time>')).toBe('2027-03-05')
  expect(read('<style></style>5 marca 2027')).toBe('2027-03-05')
  expect(read('<div>5 marca 2027</div>')).toBeUndefined()
})
