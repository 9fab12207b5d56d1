import { expect, test } from 'vitest'
import { card, listed, said } from './listed.ts'

const row = (name: string, ...cells: string[]) =>
  `<tr>${[name, ...cells].map((cell) => `<td>${cell}</td>`).join('')}</tr>`
const table = (heads: string[], ...rows: string[]) =>
  `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows.join('')}</table>`
const heads = ['Product', 'State', 'Devices']

test('"3 devices" under a title for devices is how many it is for where others say both numbers', () => {
  const active = row('Kaspersky Plus', 'Active', '3 devices')
  const places = (...rows: string[]) => listed(table(heads, ...rows))?.['Kaspersky Plus']?.places
  expect(places(row('Kaspersky Premium', 'Active', '2 of 5'), active)).toEqual({ total: 3 })
  expect(places(row('Kaspersky Premium', 'Active', '—'), active)).toBeUndefined()
  expect(
    places(row('Kaspersky Premium', 'Active', '2 of 5'), row('Kaspersky Plus', 'Active', '3')),
  ).toBeUndefined()
})

test('"5 devices" under "Protected devices" is no number in use of one that protects nothing', () => {
  const places = (state: string) =>
    listed(
      table(
        ['Product', 'State', 'Protected devices'],
        row('Kaspersky Premium', 'Active', '2 of 5'),
        row('Kaspersky Plus', state, '3 devices'),
      ),
    )?.['Kaspersky Plus']?.places
  expect(places('Active')).toEqual({ used: 3 })
  expect(places('Expired')).toEqual({ total: 3 })
  expect(places('Not activated')).toEqual({ total: 3 })
})

test.each([
  ['In use', { used: 3 }],
  ['Maximum', { total: 3 }],
  ['Available', undefined],
  ['Remaining', undefined],
])('what "3 devices" beside "%s" says', (title, places) => {
  for (const field of [
    `<dl><dt>${title}</dt><dd>3 devices</dd></dl>`,
    `</p><div><span>${title}</span><div>3 devices</div></div><p>`,
  ])
    expect(said('en', 'Active', field)?.places).toEqual(places)
})

test('any number of devices of one that is not in use yet is how many it is for, but no two', () => {
  const places = (...lines: string[]) =>
    listed(card('Kaspersky Plus', 'Not activated', ...lines))?.['Kaspersky Plus']?.places
  expect(places('Good for 3 devices once set up')).toEqual({ total: 3 })
  expect(places('Good for 3 devices once set up', 'Bought together with 2 devices')).toBeUndefined()
  expect(places('Grow to 10 devices for $9.99')).toBeUndefined()
  expect(places('Not on 3 devices')).toBeUndefined()
})

test('a pair beside a quiet word that may be one for what is left says nothing', () => {
  expect(said('en', 'Active', '1 of your 4 devices')?.places).toEqual({ used: 1, total: 4 })
  expect(said('en', 'Active', 'There are 1 of 4 devices')?.places).toBeUndefined()
})

const badge = (name: string, line: string, state: string) =>
  `<li><div><div>${name}</div><div>${line}</div></div><span>${state}</span></li>`

test('a badge beside name and description is not the value of what is described', () => {
  const list = listed(
    `<ul>${badge('Kaspersky Plus', 'Please call your provider', 'Suspended')}
    ${badge('Kaspersky Premium', 'Please call your provider', 'Blocked')}</ul>`,
  )
  expect(list).toEqual({
    'Kaspersky Plus': { portalState: 'suspended' },
    'Kaspersky Premium': { portalState: 'blocked' },
  })
})

const tagged = (name: string, line: string, ...tags: string[]) =>
  `<div class="card"><div class="head"><div><span class="h6">${name}</span></div></div>
  <div class="body"><p>${line}</p>${tags.map((tag) => `<div class="tag"><span>${tag}</span></div>`).join('')}</div></div>`

test('names in tags at the end of a card are what it has in it', () => {
  const one = tagged('Kaspersky Plus', 'Expires on 5 March 2027', 'Safe Kids', 'Password Manager')
  const two = tagged('Kaspersky Premium', 'Expired on 5 March 2026', 'VPN')
  expect(listed(`<div>${one}${two}</div>`)).toEqual({
    'Kaspersky Plus': { expiresOn: '2027-03-05' },
    'Kaspersky Premium': { expired: true, expiresOn: '2026-03-05' },
  })
  // Behind a name with a number something else is said, and of which of them nobody knows.
  const other = tagged('Kaspersky Plus', 'Expires on 5 March 2027', 'Safe Kids', 'until 5 May 2027')
  expect(listed(`<div>${other}${two}</div>`)?.['Kaspersky Plus']?.expiresOn).not.toBe('2027-05-05')
})

test('a name behind which facts follow is no tag, however the card above it is built', () => {
  const section = (...cards: string[]) => `<section>${cards.join('')}</section>`
  const head = (name: string) => `<div class="head"><div class="t">${name}</div></div>`
  const drawn = (title: string, line: string) => `<div class="card">${title}<p>${line}</p></div>`
  const first = (name: string, line: string) => drawn(`<a>${head(name)}</a>`, line)
  const list = listed(
    section(
      first('Kaspersky Plus', 'Expires on 5 March 2027'),
      drawn(head('Kaspersky Premium'), 'Expires on 6 March 2027'),
    ) + section(first('Kaspersky Standard', 'Expires on 7 March 2027')),
  )
  expect(list).toEqual({
    'Kaspersky Plus': { expiresOn: '2027-03-05' },
    'Kaspersky Premium': { expiresOn: '2027-03-06' },
    'Kaspersky Standard': { expiresOn: '2027-03-07' },
  })
})

const cells = (...texts: string[]) =>
  `<div>${texts.map((text) => `<div>${text}</div>`).join('')}</div>`

test('a table of nothing but parts: heads before the rows, or as the first of them', () => {
  const head = cells('Product', 'State', 'Valid until', 'Devices')
  const rows = [
    cells('Kaspersky Plus', 'Active', '5 March 2027', '2 of 3'),
    cells('Kaspersky Premium', 'Expired', '5 March 2026', '–'),
  ].join('')
  const expected = {
    'Kaspersky Plus': {
      activated: true,
      expired: false,
      expiresOn: '2027-03-05',
      places: { used: 2, total: 3 },
    },
    'Kaspersky Premium': { expired: true, expiresOn: '2026-03-05' },
  }
  expect(listed(`<section><div>${head}</div><div>${rows}</div></section>`)).toEqual(expected)
  expect(listed(`<section>${head}${rows}</section>`)).toEqual(expected)
  // One cell is gone: nobody can tell which.
  const short = rows.replace('<div>Active</div>', '')
  expect(listed(`<section>${head}${short}</section>`)?.['Kaspersky Plus']?.places).toBeUndefined()
})

test('what another pays for, and what is paid for again, is no free version', () => {
  expect(said('en', 'Active', 'Shared with you by Anna', 'Free of charge')).toEqual({
    ownership: 'shared',
  })
  expect(said('en', 'Active', 'Renews on 5 March 2027', 'Free of charge')).toEqual({
    autoRenewal: true,
    renewsOn: '2027-03-05',
  })
})

test('a title with a word for a state over a term states nothing', () =>
  expect(
    listed(
      card('Kaspersky Plus', 'Not activated', '<dl><dt>Active</dt><dd>for 365 days</dd></dl>'),
    ),
  ).toEqual({ 'Kaspersky Plus': { activated: false } }))

test('"try it until" below the word for a trial is the end of the trial', () => {
  const end = (...lines: string[]) =>
    listed(
      card('Kaspersky Premium', 'Active', 'Expires on 5 March 2027') +
        card('Kaspersky Plus', ...lines),
    )?.['Kaspersky Plus']?.expiresOn
  expect(end('Trial version', 'Try it free until 11 December 2026')).toBe('2026-12-11')
  expect(end('Try it free until 11 December 2026')).toBeUndefined()
  expect(end('Trial version', 'Try Kaspersky Premium free until 11 December 2026')).toBeUndefined()
})

test('the price of a renewal makes no offer of one that is over', () => {
  const over = (title: string) =>
    listed(
      card('Kaspersky Premium', 'Active', 'Expires on 5 March 2027') +
        card(
          'Kaspersky Plus',
          'Valid until 5 March 2026',
          `<dl><dt>${title}</dt><dd>$19.99</dd></dl>`,
        ),
    )?.['Kaspersky Plus']
  expect(over('Renewal price')).toEqual({ expiresOn: '2026-03-05' })
  expect(over('Our price')).toBeUndefined()
})

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
  ['en', 'Active', 'Expires 17-Mar-2027'],
  ['es', 'Activa', 'Vence 17-mar-2027'],
  ['it', 'Attivo', 'Scade il 17° marzo 2027'],
  ['ja', '有効', '令和9年3月17日まで有効'],
  ['zh', '有效', '有效期至民國116年3月17日'],
])('%s: a day written as some do: %s, "%s"', (lang, active, line) =>
  expect(said(lang, active, line)).toEqual({ expiresOn: '2027-03-17' }),
)

test.each<[string, string, string, object | undefined]>([
  ['fr', 'Active', 'Protège 4 appareils sur 10', { used: 4, total: 10 }],
  ['fr', 'Active', 'Protège 4 appareils', undefined],
  ['fi', 'Aktiivinen', 'Suojaa 4 laitetta 10:stä', { used: 4, total: 10 }],
  ['en', 'Active', '10 devices, 4 in use', { used: 4, total: 10 }],
  ['en', 'Active', '4 devices, 10 in use', undefined],
])('%s: %s, "%s"', (lang, active, line, places) =>
  expect(said(lang, active, line)?.places).toEqual(places),
)

test('the number of an order is no offer: a day behind it is the subscription’s own', () => {
  expect(said('en', 'Active', 'Order 4471-9022', 'Ends on 5 March 2027')).toEqual({
    expiresOn: '2027-03-05',
  })
  expect(said('en', 'Active', 'Buy one more', 'Ends on 5 March 2027')).toBeNull()
})

test.each([
  ['Turn auto-renewal back on to stay covered.', undefined],
  ['Protects you unless auto-renewal stays off', undefined],
])('a word that protects makes no other word known: %s', (line, autoRenewal) =>
  expect(said('en', 'Active', line)?.autoRenewal).toBe(autoRenewal),
)

test('a heading over two states says neither of what stands below it', () => {
  const below = (heading: string) =>
    listed(`<section><h2>${heading}</h2>${card('Kaspersky Plus', 'Suspended')}</section>`)?.[
      'Kaspersky Plus'
    ]
  expect(below('Suspended and expired')).toEqual({ portalState: 'suspended' })
  expect(below('Expired')).toEqual({ portalState: 'suspended', expired: true })
})

test('what stands before a list of tags is of the card, not of an application in it', () => {
  const body = `<h3>Kaspersky Plus</h3><div class="body"><dl><dt>Valid until</dt><dd>5 March 2027</dd></dl>
    <ul class="apps"><li>VPN</li><li>Password Manager</li></ul><p>2 of 5 devices</p></div>`
  expect(listed(`<article>${body}</article>`)?.['Kaspersky Plus']).toEqual({
    expiresOn: '2027-03-05',
    places: { used: 2, total: 5 },
  })
})

test('what opens a row, and what is opened, are no cells of it', () => {
  const cells = (role: string, ...texts: string[]) =>
    texts.map((text) => `<div role="${role}">${text}</div>`).join('')
  const drawn = `<div role="table">
    <div role="row">${cells('columnheader', 'Product', 'Kind', 'Protection ends', 'State')}<div></div></div>
    <div role="row">${cells('cell', '<b>Kaspersky Plus</b>', 'Paid', '5 March 2027', 'Active')}
      <button aria-expanded="true">Close</button><div><p>Auto-renewal is off.</p></div></div>
    <div role="row">${cells('cell', '<b>Kaspersky Premium</b>', 'Paid', '6 March 2027', 'Active')}
      <button aria-expanded="false">Open</button></div></div>`
  expect(listed(drawn)).toMatchObject({
    'Kaspersky Plus': { expiresOn: '2027-03-05', autoRenewal: false },
    'Kaspersky Premium': { expiresOn: '2027-03-06' },
  })
})

test('the only one of its section is built as those of the others are, whatever its state is', () => {
  const section = (title: string, state: string, ...cards: string[]) =>
    `<section><h2>${title}</h2><ul>${cards
      .map((text) => `<li><div class="panel panel_${state}">${text}</div></li>`)
      .join('')}</ul></section>`
  const plus = '<h3>Kaspersky Plus</h3><p>Expires on 5 March 2027</p>'
  const premium = '<h3>Kaspersky Premium</h3><p>Expires on 6 March 2027</p>'
  const trial =
    '<h3>Kaspersky VPN Secure Connection</h3><b>Trial</b><p>Last day</p><p>7 March 2027</p><button>Buy</button>'
  expect(
    listed(section('Active', 'own', plus, premium) + section('Trials', 'trial', trial))?.[
      'Kaspersky VPN Secure Connection'
    ],
  ).toMatchObject({ trial: true })
})

test('a name with words of who shares it beside it is a title', () =>
  expect(
    listed(
      `<ul><li><div><span>Kaspersky Plus</span><small>由 林先生 與您共用</small></div><p>2027 年 3 月 5 日到期</p></li>
      <li><div><span>Kaspersky Premium</span></div><p>2027 年 3 月 6 日到期</p></li></ul>`,
      'zh-Hant',
    )?.['Kaspersky Plus'],
  ).toMatchObject({ ownership: 'shared', expiresOn: '2027-03-05' }))

test('three numbers of which one is free agree, or say nothing', () => {
  const places = (line: string) => said('fr', 'Actif', line)?.places
  expect(places('3 appareils protégés, encore 2 disponibles sur 5')).toEqual({ used: 3, total: 5 })
  expect(places('3 appareils protégés, encore 1 disponible sur 5')).toBeUndefined()
})

test('a price with the marks of Arabic is one', () =>
  expect(said('ar', 'نشط', 'سيُجدَّد تلقائيًا في ٣١ يناير ٢٠٢٧ مقابل ٣٩٫٩٩ دولارًا')).toEqual({
    autoRenewal: true,
    renewsOn: '2027-01-31',
  }))

test('a drawing, a sign and a short word say what they are called', () => {
  const state = '<svg role="img" aria-label="Active"><circle r="1"/></svg>'
  const renewal = '<svg role="img"><title>Auto-renewal is off</title><path d="M0 0"/></svg>'
  const row = (...texts: string[]) => listed(`<ul><li>${texts.join('')}</li></ul>`)
  expect(
    row(
      `${state}<a href="/a">Kaspersky Plus</a>`,
      '<span><abbr title="valid until">val.</abbr> <time datetime="2027-03-05">5/3/2027</time></span>',
      `<span><abbr title="2 of 5 devices">2/5</abbr></span>${renewal}`,
    ),
  ).toEqual({
    'Kaspersky Plus': {
      activated: true,
      expired: false,
      expiresOn: '2027-03-05',
      places: { used: 2, total: 5 },
      autoRenewal: false,
    },
  })
  expect(row('<h3>Kaspersky Plus</h3>', '<i class="icon" title="Blocked"></i>')).toEqual({
    'Kaspersky Plus': { portalState: 'blocked' },
  })
  expect(row('<h3>Kaspersky Plus</h3>', '<i aria-hidden="true" title="Blocked"></i>')).toBeNull()
})

test('a number before a name, and the sign of a note, are no part of it', () => {
  const section = (title: string, label: string) =>
    `<h3>${title}</h3><table><tr><td>State</td><td>Active</td></tr><tr><td>${label}</td><td>Off</td></tr></table>`
  expect(
    listed(
      section('2.1 Kaspersky Plus', 'Auto-renewal<sup>1</sup>') +
        section('2.2. Kaspersky Premium<sup>2</sup>', 'Auto-renewal') +
        section('2.3 Kaspersky Standard¹', 'Auto-renewal'),
    ),
  ).toEqual({
    'Kaspersky Plus': { activated: true, expired: false, autoRenewal: false },
    'Kaspersky Premium': { activated: true, expired: false, autoRenewal: false },
    'Kaspersky Standard': { activated: true, expired: false, autoRenewal: false },
  })
})

test('a name that is the value of a field is not what the other fields are about', () => {
  const fields = (name: string) => [
    ['Valid until', '5 March 2027'],
    ['Includes', name],
    ['Devices', '2 of 5 devices'],
  ]
  const term = ([title, value]: string[]) => `<dt>${title}</dt><dd>${value}</dd>`
  const row = ([title, value]: string[]) => `<div><span>${title}</span><span>${value}</span></div>`
  for (const draw of [term, row])
    expect(
      listed(
        `<article><h2>Kaspersky Plus</h2><dl>${fields('Kaspersky Password Manager').map(draw).join('')}</dl></article>`,
      ),
    ).toEqual({ 'Kaspersky Plus': { expiresOn: '2027-03-05', places: { used: 2, total: 5 } } })
})

test('a state and the day in the next line are one statement', () => {
  expect(said('en', 'Active', 'Since 5 May 2026')).toEqual({})
  const of = (...lines: string[]) => listed(card('Kaspersky Plus', ...lines))?.['Kaspersky Plus']
  expect(of('Expired', 'since 5 May 2026')).toEqual({ expired: true, expiresOn: '2026-05-05' })
  expect(of('Expired', 'Customer since 5 May 2026')).toEqual({ expired: true })
})

test('a whole statement that it renews stands behind words that are not understood', () => {
  expect(
    said('en', 'Active', 'All is purring. It renews automatically on 5 March 2027.')?.renewsOn,
  ).toBe('2027-03-05')
  expect(said('en', 'Active', 'All is purring. Renews on 5 March 2027.')?.renewsOn).toBeUndefined()
})

test('what is shared until a day ends then for this person', () =>
  expect(
    listed(card('Kaspersky Plus', 'Јелена дели ову претплату са вама до 7. јула 2027.'), 'sr'),
  ).toEqual({ 'Kaspersky Plus': { ownership: 'shared', expiresOn: '2027-07-07' } }))

test('a trial may run until the day of the line before its badge', () => {
  const other = card('Kaspersky Premium', 'Діє до 5 березня 2027 р.')
  const of = (...lines: string[]) => listed(card('Kaspersky Plus', ...lines) + other, 'uk')
  const line = 'Спробуйте безкоштовно до 9 грудня 2026 р.'
  expect(of(line, 'Пробна версія')?.['Kaspersky Plus']).toEqual({
    trial: true,
    expiresOn: '2026-12-09',
  })
  expect(of(line, 'Новинка')?.['Kaspersky Plus']).toBeUndefined()
})

test('a list beside the details of what is chosen in it is the list, though it is an aside', () => {
  const row = (name: string, said: string, mark = 'false') =>
    `<li><button aria-current="${mark}"><span>${name}</span><span>${said}</span></button></li>`
  const page = (mark: string) =>
    listed(
      `<div><aside><ul>${row('Kaspersky Plus', 'Expires on 5 March 2027', mark)}${row('Kaspersky Premium', 'Ended on 6 March 2026')}</ul></aside>
      <section><h2>Kaspersky Plus</h2><p>2 of 5 devices</p></section></div>`,
    )
  expect(page('true')).toEqual({
    'Kaspersky Plus': { expiresOn: '2027-03-05', places: { used: 2, total: 5 } },
    'Kaspersky Premium': { expired: true, expiresOn: '2026-03-06' },
  })
  expect(Object.keys(page('false') ?? {})).toEqual(['Kaspersky Plus'])
})

test('a name that a font draws as a sign is no word', () =>
  expect(
    listed(
      card(
        'Kaspersky Plus',
        '<span class="material-icons">check_circle</span> Active',
        '<mat-icon class="mat-icon material-icons">event</mat-icon> Expires on 5 March 2027',
      ),
    ),
  ).toEqual({
    'Kaspersky Plus': { activated: true, expired: false, expiresOn: '2027-03-05' },
  }))

test('what a renewal costs says no more, in a currency by its whole name', () => {
  const line = (rest: string) =>
    said('nb', 'Aktivt', `Abonnementet fornyes automatisk 4. januar 2027, og ${rest}.`)?.renewsOn
  expect(line('kontoen din blir trukket 499 kroner')).toBe('2027-01-04')
  expect(line('rabatten utløper 5. januar 2028')).toBeUndefined()
})

test('facts in a bar without a link are facts', () => {
  const bar = (more: string) => `<nav><p>Expires</p><p>5 March 2027</p></nav>${more}`
  const of = (body: string) =>
    listed(`<div><h2>Kaspersky Plus</h2><p>Active</p>${body}</div>`)?.['Kaspersky Plus']
  expect(of(bar(''))?.expiresOn).toBe('2027-03-05')
  expect(of(bar('').replace('<p>', '<a href="/a">A</a><p>'))?.expiresOn).toBeUndefined()
})

test.each([
  ['en', 'Active', 'Valid until 5 March 2027 for up to 7 devices', { total: 7 }],
  ['cs', 'Aktivní', 'Platí do 5. března 2027 až pro 7 zařízení', { total: 7 }],
  ['en', 'Active', 'Valid until 5 March 2027, 7 devices in use', { used: 7 }],
  ['en', 'Active', 'Up to 10 devices at 20% off until 5 March 2027', undefined],
])('%s: an end, and how many it is for: %s, %s', (lang, active, line, places) => {
  const read = said(lang, active, line)
  expect(read?.places).toEqual(places)
  if (places) expect(read?.expiresOn).toBe('2027-03-05')
})

test('the free version, and how many it is for', () =>
  expect(listed(card('Kaspersky Plus', 'Active', 'Free version for up to 3 devices'))).toEqual({
    'Kaspersky Plus': { activated: true, expired: false, free: true, places: { total: 3 } },
  }))

test.each([
  ['At most 5 devices, 3 protected', { used: 3, total: 5 }],
  ['At most 3 devices, 5 protected', undefined],
])('the most first: %s', (line, places) =>
  expect(said('en', 'Active', line)?.places).toEqual(places),
)

test('the total first, then what is left of it', () => {
  expect(said('zh', '使用中', '共5台，还能添加2台')?.places).toEqual({ used: 3, total: 5 })
  expect(said('zh', '使用中', '共2台，还能添加5台')?.places).toBeUndefined()
})

test('a trial that is over says nothing where a day to come says that it goes on', () => {
  const of = (...lines: string[]) => listed(card('Kaspersky Plus', ...lines))?.['Kaspersky Plus']
  expect(of('Trial ended on October 15, 2026', 'Now paid, renews on October 14, 2027')).toEqual({
    activated: true,
    expired: false,
    autoRenewal: true,
    renewsOn: '2027-10-14',
  })
  expect(of('Trial ended on October 15, 2026', 'Buy until December 31, 2026')).toEqual({
    trial: true,
    expired: true,
    expiresOn: '2026-10-15',
  })
})

test('how many devices stand beside a price below a trial is what one may buy', () => {
  const places = (line: string) =>
    listed(card('Kaspersky Plus', 'Trial ends on December 22, 2026', line))?.['Kaspersky Plus']
      ?.places
  expect(places('Subscription: 12 months, 5 devices, $39.99')).toBeUndefined()
  expect(places('5 devices')).toEqual({ total: 5 })
})

test('a state that has ended, and one that will be taken off, is none', () => {
  expect(listed(card('Kaspersky Plus', 'Zawieszenie zakończone 2.11.2026'), 'pl')).toBeNull()
  expect(
    listed(card('Kaspersky Plus', 'Призупинено', 'Паузу буде знято 10.01.2027'), 'uk'),
  ).toEqual({ 'Kaspersky Plus': { portalState: 'suspended' } })
})

test('what is not in use yet has no end', () =>
  expect(
    listed(card('Kaspersky Plus', 'Neactivat', 'Valabil până la 28 februarie 2027'), 'ro'),
  ).toEqual({ 'Kaspersky Plus': { activated: false } }))

test('a number of devices is no number in use where the words behind it deny something', () => {
  const used = (rest: string) => said('en', 'Active', `2 devices in use, ${rest}`)?.places
  expect(used('of which none frobnicated')).toBeUndefined()
  expect(used('which all frobnicated')).toEqual({ used: 2 })
})

test.each([
  'Kaspersky VPN Secure Connection frobnicators',
  'Kaspersky Password Manager and Kaspersky Safe Kids',
])('%s is no name', (name) =>
  expect(listed(card(name, 'Active', 'Expires on 5 March 2027'))).toBeNull(),
)

test.each(['Kaspersky Internet Security multi-device', 'Kaspersky Plus – 3 devices / 1 year'])(
  '%s is a name',
  (name) => expect(Object.keys(listed(card(name, 'Active')) ?? {})).toEqual([name]),
)

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

test('who shares it is a name first, and not "you, with others"', () => {
  const of = (who: string) =>
    listed(
      card('Kaspersky Plus', 'Ativa', `<dl><dt>Compartilhada por</dt><dd>${who}</dd></dl>`),
      'pt',
    )
  expect(of('Você, com Bia e Téo')?.['Kaspersky Plus']?.ownership).toBeUndefined()
  expect(of('Bia Souza')?.['Kaspersky Plus']?.ownership).toBe('shared')
})

test('what was paused is not, where it is active now', () => {
  const of = (...lines: string[]) => listed(card('Kaspersky Plus', ...lines), 'nl')
  expect(of('Actief', 'Was gepauzeerd')).toEqual({
    'Kaspersky Plus': { activated: true, expired: false },
  })
  expect(of('Gepauzeerd')).toEqual({ 'Kaspersky Plus': { portalState: 'suspended' } })
})

test('the company in Latin letters before a name in Japanese ones', () =>
  expect(Object.keys(listed(card('Kaspersky プレミアム', '有効'), 'ja') ?? {})).toEqual([
    'Kaspersky プレミアム',
  ]))

test.each([
  ['แชร์แพ็กเกจนี้ให้คุณสมชาย', undefined],
  ['สมชายแชร์แพ็กเกจนี้ให้คุณ', 'shared'],
  ['แชร์กับคุณโดยสมชาย', 'shared'],
  ['แชร์ให้คุณ', 'shared'],
])('who gives and to whom, in Thai: %s', (line, ownership) =>
  expect(said('th', 'ใช้งานอยู่', line)?.ownership).toBe(ownership),
)

test('an ending in brackets or behind a stroke is one of the word before it', () => {
  expect(said('en', 'Active', '3 of 5 device(s) used')?.places).toEqual({ used: 3, total: 5 })
  expect(said('fr', 'Actif', '3 appareil(s) sur 5')?.places).toEqual({ used: 3, total: 5 })
  for (const words of ['Udostępnił(a) Ci Jan Kot', 'Udostępnił/a: Jan Kot'])
    expect(said('pl', 'Aktywna', words)?.ownership).toBe('shared')
  expect(said('en', 'Active', 'Auto-renewal on(off)')?.autoRenewal).toBeUndefined()
})

test('how long ago it ended says no day of its own', () => {
  for (const words of ['Expirou há 40 dias, em 19/10/2026', 'Expirou em 19/10/2026, há 40 dias'])
    expect(listed(card('Kaspersky Plus', words, '1 de 3 dispositivos'), 'pt')).toMatchObject({
      'Kaspersky Plus': { expired: true, expiresOn: '2026-10-19' },
    })
})

test('"Off", and why, under renewal; not where it speaks of the renewal again', () => {
  const renewal = (value: string) =>
    said('en', 'Active', `<dl><dt>Automatic renewal</dt><dd>${value}</dd></dl>`)?.autoRenewal
  expect(renewal('Off — we will email you before your cover ends')).toBe(false)
  expect(renewal('Off — it turns on again before your cover ends')).toBeUndefined()
})

test('what ended is not paused any more', () => {
  const of = (...lines: string[]) =>
    listed(card('Kaspersky Plus', '1 di 3 dispositivi', ...lines), 'it')?.['Kaspersky Plus']
  const ended = of('Protezione interrotta', 'Scaduto il 14/11/2025')
  expect(ended).toMatchObject({ expired: true, expiresOn: '2025-11-14' })
  expect(ended?.portalState).toBeUndefined()
  expect(of('Protezione interrotta', 'Scade il 14/11/2029')?.portalState).toBe('suspended')
})

test('"Paused until the payment has arrived" is paused; not where a day or another state is said', () => {
  const of = (words: string) =>
    listed(card('Kaspersky Plus', '1 van 3 apparaten gebruikt', words), 'nl')?.['Kaspersky Plus']
  expect(of('Opgeschort tot de betaling binnen is')?.portalState).toBe('suspended')
  expect(of('Opgeschort tot 3 mei 2026')?.portalState).toBeUndefined()
  expect(of('Niet opgeschort tot de betaling binnen is')?.portalState).toBeUndefined()
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

test('"No devices yet (0 of 4)" says both numbers, "none free: 0 of 4" does not', () => {
  expect(said('sv', 'Aktiv', 'Inga enheter tillagda ännu (0 av 4)')?.places).toEqual({
    used: 0,
    total: 4,
  })
  expect(said('en', 'Active', 'No free places: 0 of 4 devices')?.places).toEqual({
    used: 4,
    total: 4,
  })
  expect(said('en', 'Active', 'No devices connected: 4 of 4')?.places).toBeUndefined()
})

test('how many devices a trial is for', () =>
  expect(listed(card('Kaspersky Plus', 'Trial for up to 3 devices', 'Ends on 5 May 2027'))).toEqual(
    { 'Kaspersky Plus': { trial: true, places: { total: 3 }, expiresOn: '2027-05-05' } },
  ))

test('"Cancelled" says nothing of the renewal of what has ended', () => {
  const of = (...lines: string[]) =>
    listed(card('Kaspersky Plus', '1 appareil sur 3', ...lines), 'fr')?.['Kaspersky Plus']
  expect(of('Résilié', 'Terminé le 30 septembre 2026')?.autoRenewal).toBeUndefined()
  expect(of('Résilié', 'Expire le 30 septembre 2027')?.autoRenewal).toBe(false)
  expect(
    of('Résilié', 'Renouvellement automatique désactivé', 'Terminé le 30/09/2026')?.autoRenewal,
  ).toBe(false)
})

test('under a title for those that nothing uses the first number is of these', () => {
  const places = (title: string, value = '2 of 5 devices') =>
    said('en', 'Active', `<dl><dt>${title}</dt><dd>${value}</dd></dl>`)?.places
  for (const title of ['Remaining', 'Devices remaining', 'Left'])
    expect(places(title)).toEqual({ used: 3, total: 5 })
  expect(places('Remaining', '2 of 5 devices used')).not.toEqual({ used: 3, total: 5 })
  // All that there are, or what the version costs.
  for (const title of ['Available', 'Free']) expect(places(title)).toBeUndefined()
  expect(said('en', 'Active', 'Free', '2 of 5 devices')?.places).toEqual({ used: 2, total: 5 })
})

test.each([
  ['fr', '3 appareils protégés, encore 2 places'],
  ['ru', 'Из 5 доступных мест подключено 3'],
  ['ru', 'Из 5 свободных мест занято 3'],
])('two numbers whose words are of either say nothing: %s, %s', (lang, words) =>
  expect(listed(card('Kaspersky Plus', words, '5.5.2027'), lang)?.['Kaspersky Plus']?.places).toBe(
    undefined,
  ),
)

test('"Paused", and in the next line "until 5 May": that it may be, and not the end', () => {
  const of = (...lines: string[]) =>
    listed(card('Kaspersky Plus', '1/3', ...lines), 'hu')?.['Kaspersky Plus']
  expect(of('Az előfizetés felfüggesztve', '2027. május 5-ig')?.expiresOn).toBeUndefined()
  expect(of('Az előfizetés felfüggesztve', 'Érvényes 2027. május 5-ig')?.expiresOn).toBe(
    '2027-05-05',
  )
})

test('what a package for so many devices costs says nothing of those there are', () =>
  expect(
    listed(
      card('Kaspersky Plus', 'Udløb den 9. november 2026', '1/3', 'Pakke til 10 enheder: 399 kr.'),
      'da',
    ),
  ).toMatchObject({ 'Kaspersky Plus': { expired: true } }))

test('a renewal that was turned off and on again says nothing', () =>
  expect(
    said('ja', '利用中', '自動更新は昨日オフにされましたが、今日再びオンになりました')?.autoRenewal,
  ).toBeUndefined())
