import { expect, test } from 'vitest'
import { readPage } from '../../../../../lib/portal/read-page.ts'
import { parse } from '../../pages.ts'

const now = new Date('2026-11-22T12:00:00Z')

const read = (body: string, lang = 'en-GB') =>
  readPage(
    parse(`<html lang="${lang}"><body>${body}</body></html>`),
    new URL('https://my.kaspersky.com/MyLicenses'),
    now,
  ).subscriptions

/** The subscriptions of a drawn page without their ids; null where it lists none. */
function listed(body: string, lang?: string) {
  const subscriptions = read(body, lang)
  return subscriptions?.ok ? subscriptions.value.map(({ id, ...rest }) => (id ? rest : null)) : null
}
const panel = (name: string, ...lines: string[]) =>
  `<li class="p"><h3>${name}</h3>${lines.map((line) => `<p>${line}</p>`).join('')}</li>`
const list = (...panels: string[]) => `<h1>Subscriptions</h1><ul>${panels.join('')}</ul>`
/** What is read of one panel beside another. */
const facts = (...lines: string[]) =>
  listed(list(panel('Kaspersky Plus', ...lines), panel('Kaspersky Standard', 'Expired')))?.find(
    (one) => one?.product === 'Kaspersky Plus',
  )
const plus = { product: 'Kaspersky Plus' }
const renewalOf13 = { autoRenewal: true, renewsOn: '2027-10-13' }
/** What renews on a day to come runs until then. */
const renewing = { ...renewalOf13, activated: true, expired: false }

test.each([
  [['Valid until 13 October 2027'], { expiresOn: '2027-10-13' }],
  [
    ['Expires: 13.10.2027', '3 of 5 devices used'],
    { expiresOn: '2027-10-13', places: { used: 3, total: 5 } },
  ],
  [['3 of 5 devices used', '1 / 5 users'], { places: { used: 3, total: 5 } }],
  [['Expired on 1.11.2026'], { expired: true, expiresOn: '2026-11-01' }],
  [['Activate before 13.10.2027'], { activated: false }],
  [['Active', 'Auto-renewal is off'], { activated: true, expired: false, autoRenewal: false }],
  [['Renews on 13.10.2027'], renewing],
  [['Suspended', 'Renews on 13.10.2027'], { portalState: 'suspended', ...renewalOf13 }],
  [['Kim shares this subscription with you'], { ownership: 'shared' }],
  [['Active', 'Not shared with you'], { activated: true, expired: false }],
  [['Active', 'Auto-renewal is not on'], { activated: true, expired: false, autoRenewal: false }],
  [['5 of 5 devices active'], { places: { used: 5, total: 5 } }],
  [['Shared by Kim', 'Active'], { ownership: 'shared', activated: true, expired: false }],
  [['Blocked', '3/5 devices'], { portalState: 'blocked', places: { used: 3, total: 5 } }],
  [['Active', 'Reports kept until 13.10.2027'], { activated: true, expired: false }],
  [['Active', '2 of 5 devices unclaimed'], { activated: true, expired: false }],
  [['Active', 'Invented until 13.10.2027'], { activated: true, expired: false }],
  [['3 of 5 devices', 'Active: no'], { places: { used: 3, total: 5 } }],
  [['3 of 5 devices', 'Not yet expired'], { places: { used: 3, total: 5 } }],
  [['Active', '3 devices connected'], { activated: true, expired: false, places: { used: 3 } }],
  [
    ['2 devices used, 5 in total', 'Active'],
    { activated: true, expired: false, places: { used: 2, total: 5 } },
  ],
  [['Not activated', 'Devices: 5'], { activated: false, places: { total: 5 } }],
  [['Active', 'Devices: 5'], { activated: true, expired: false }],
  [
    ['<dl><dt>Devices</dt><dd>up to 5</dd></dl>', 'Not activated'],
    { activated: false, places: { total: 5 } },
  ],
  [
    ['Active', 'Valid until 13.10.2027, 5 days left'],
    { activated: true, expired: false, expiresOn: '2027-10-13' },
  ],
  [['Active', 'Expires in 5 days', '13.10.2027'], { activated: true, expired: false, daysLeft: 5 }],
  [['Renews on 13.10.2027 for € 19.99'], renewing],
  [['2 of 3 devices', 'Valid until 13.10.2027 for € 19.99'], { places: { used: 2, total: 3 } }],
  [['Your subscription has expired. Your devices are at risk.'], { expired: true }],
  [
    ['2 of 3 devices', 'Take more for $ 5. Valid until 13.10.2027.', 'Until 13.10.2027'],
    { places: { used: 2, total: 3 } },
  ],
  [
    ['Ends on 13.10.2027 because auto-renewal is off'],
    { expiresOn: '2027-10-13', autoRenewal: false },
  ],
  [
    ['Trial', 'Trial ends 13.10.2027', '<button>Buy now</button>'],
    { trial: true, expiresOn: '2027-10-13' },
  ],
  [['Auto-renewal', 'Paused', 'Active'], { autoRenewal: false, activated: true, expired: false }],
  [
    ['Purchased on 3.2.2026', 'Valid until 13.10.2027', '2 of 3 devices'],
    { expiresOn: '2027-10-13', places: { used: 2, total: 3 } },
  ],
  [
    ['<span>Active</span><span>Renews on 13.10.2027</span><span>8 of 10 devices</span>'],
    {
      activated: true,
      expired: false,
      autoRenewal: true,
      renewsOn: '2027-10-13',
      places: { used: 8, total: 10 },
    },
  ],
])('%j says %j', (lines, expected) => expect(facts(...lines)).toEqual({ ...plus, ...expected }))

test.each([
  ['an offer', ['Up to 20 devices, until 20 December 2026', 'Buy now']],
  ['a share off', ['-40 % until 31.12.2026']],
  ['a price', ['Valid until 31.12.2026', '€ 19.99']],
  ['a trial to be had', ['Try it free', 'Free']],
])('%s is no subscription', (_, lines) => expect(facts(...lines)).toBeUndefined())

test.each([
  ['de', ['Aktiv', 'Für bis zu 5 Geräte'], { total: 5 }],
  ['fr', ['Actif', '3 appareils connectés'], { used: 3 }],
  ['ru', ['Активна', 'Подключено 2 устройства'], { used: 2 }],
  ['ja', ['有効', '使用中 2 台、合計 3 台'], { used: 2, total: 3 }],
  ['zh-Hans', ['已激活', '已使用 2 台设备，共 3 台'], { used: 2, total: 3 }],
  ['tr', ['Etkin', '2 cihaz kullanılıyor'], { used: 2 }],
])('a lone count says what the words beside it say (%s)', (lang, lines, places) => {
  const rows = listed(
    list(panel('Kaspersky Plus', ...lines), panel('Kaspersky Premium', lines[0]!)),
    lang,
  )
  expect(rows?.find((one) => one?.product === 'Kaspersky Plus')?.places).toEqual(places)
})

test('a table with a caption and a head for the eye alone', () =>
  expect(
    listed(
      '<h1>Subscriptions</h1><table><caption>All</caption><thead><tr><th>Product</th><th>Valid until</th><th>Devices</th><th><span hidden>Actions</span></th></tr></thead>' +
        '<tbody><tr><td>Kaspersky Plus</td><td>13.10.2027</td><td>2 / 5</td><td><button>Download</button></td></tr></tbody></table>',
    ),
  ).toEqual([{ ...plus, expiresOn: '2027-10-13', places: { used: 2, total: 5 } }]))

test('a name ends where its element ends, also without a space behind it', () =>
  expect(
    listed(
      '<h1>Subscriptions</h1><ul><li><b>Kaspersky Premium</b><span>Active</span><p>2 of 5 devices</p></li>' +
        '<li><b>Kaspersky Plus</b><span>Not activated</span><p>Activate before 13.10.2027</p></li></ul>',
    )?.map((one) => one?.product),
  ).toEqual(['Kaspersky Premium', 'Kaspersky Plus']))

test('a day in pieces', () =>
  expect(
    listed(
      list(
        panel(
          'Kaspersky Plus',
          'Actif',
          'Expire le <time datetime="2027-06-01">1<sup>er</sup> juin 2027</time>',
        ),
      ),
      'fr',
    ),
  ).toEqual([{ ...plus, activated: true, expired: false, expiresOn: '2027-06-01' }]))

test('an included application is none, whatever is said of it', () =>
  expect(
    listed(
      list(
        '<li><h3>Kaspersky Plus</h3><p>Active</p><ul><li>Kaspersky Safe Kids <span>Expired</span></li></ul></li>',
      ),
    ),
  ).toEqual([{ ...plus, activated: true, expired: false }]))

const besidePremium = (title: string, name: string, fact: string) =>
  listed(
    `<h1>Subscriptions</h1><section><h2>Kaspersky Premium</h2><p>Active</p><p>Valid until 13 October 2027</p></section>
     <h2>${title}</h2><div><div><h3>${name}</h3><p>${fact}</p></div><div><h3>Other</h3><p>${fact}</p></div></div>`,
  )?.filter((one) => one?.product === name)

test.each([
  ['Safe Kids', 'Not activated', 0],
  ['Safe Kids', 'Active', 0],
  ['Safe Kids', 'Valid until 13 October 2027', 1],
  ['Password Manager', '1 of 3 devices used', 1],
  ['Kaspersky Safe Kids', 'Not activated', 1],
])('without the company’s name and with a state alone it is a part: %s, %s', (name, fact, count) =>
  expect(besidePremium('For the family', name, fact)).toHaveLength(count),
)

test.each(['Included', 'What’s included in your subscription', 'Part of your plan'])(
  'what is listed under "%s" is no subscription',
  (title) =>
    expect(besidePremium(title, 'Kaspersky Safe Kids', 'Valid until 13 October 2027')).toHaveLength(
      0,
    ),
)

test('nor what says of itself that it is included, nor what stands under the title of a product', () => {
  const manager = '<h3>Kaspersky Password Manager</h3><p>Active</p>'
  const plan = '<p>Active</p><p>Valid until 13 October 2027</p>'
  expect(
    listed(
      list(
        `<li><h3>Kaspersky Plus</h3>${plan}</li><li>${manager}<p>Included in Kaspersky Plus</p></li>`,
      ),
    ),
  ).toMatchObject([plus])
  expect(
    listed(`<main><h1>Kaspersky Plus</h1>${plan}<section>${manager}</section></main>`),
  ).toMatchObject([plus])
})

test('what stands in the panel of a product nobody knows is not given to its neighbour', () =>
  expect(
    listed(
      list(
        panel('Kaspersky Nova', '13.10.2027', '3 of 5 devices'),
        panel('Kaspersky Plus', 'Expired'),
      ),
    ),
  ).toEqual([
    { product: 'Kaspersky Nova', places: { used: 3, total: 5 } },
    { ...plus, expired: true },
  ]))

const table =
  '<table><tr><th>Subscription</th><th>Expires</th><th>Devices</th></tr><tr><td>Kaspersky Plus</td><td>13.10.2027</td><td>3/5</td></tr></table>'
const terms =
  '<dl><dt>Kaspersky Plus</dt><dd>Expires on 13.10.2027</dd><dd>3 of 5 devices</dd><dt>Kaspersky Standard</dt><dd>Expired</dd></dl>'
const labels =
  '<article><h2>Kaspersky Plus</h2><div><span>Expires</span><span>13.10.2027</span></div><div><b>3/5</b><i>Devices</i></div></article>'
test.each([
  ['a table', table],
  ['a definition list', terms],
  ['a single card of labels and values', labels],
])('%s', (_, body) =>
  expect(listed(body)?.[0]).toEqual({
    ...plus,
    expiresOn: '2027-10-13',
    places: { used: 3, total: 5 },
  }),
)

test.each([
  ['de', 'Läuft am 13. Oktober 2027 ab', '3 von 5 Geräten'],
  ['ja', '有効期限：2027年10月13日', '5台中3台のデバイス'],
  ['ar', 'تنتهي في ١٣ أكتوبر ٢٠٢٧', '٣ من ٥ أجهزة'],
  ['ru', 'Действует до 13 октября 2027 г.', '3 из 5 устройств'],
])('in %s', (lang, day, devices) =>
  expect(listed(list(panel('Kaspersky Plus', day, devices)), lang)).toEqual([
    { ...plus, expiresOn: '2027-10-13', places: { used: 3, total: 5 } },
  ]),
)

const places = { used: 3, total: 5 }
test.each([
  ['cs', ['Sdílí: Toni'], { ownership: 'shared' }],
  ['cs', ['Sdílíte: Toni', 'Vypršelo'], { expired: true }],
  ['cs', ['Sdílí se s: Toni', 'Vypršelo'], { expired: true }],
  ['ru', ['Поделился Kim'], { ownership: 'shared' }],
  ['ru', ['Поделился с Kim', 'Истекла'], { expired: true }],
  ['zh', ['由 Toni 共享'], { ownership: 'shared' }],
  ['zh', ['由您共享', '已过期'], { ownership: 'own', expired: true }],
  ['fr', ['Expire le 01/11/2027', '3/5 appareils'], { expiresOn: '2027-11-01', places }],
  ['de', ['Läuft ab: 01.11.27', '3/5 Geräte'], { expiresOn: '2027-11-01', places }],
  ['th', ['หมดอายุ 1/11/70', '3/5 อุปกรณ์'], { places }],
  ['vi', ['Hết hạn vào 4 thg 11, 2027', '3/5 thiết bị'], { expiresOn: '2027-11-04', places }],
  [
    'uk',
    ['<b>7 серп. 2026 р.</b> <i>Термін дії сплив</i>'],
    { expired: true, expiresOn: '2026-08-07' },
  ],
  [
    'ko',
    ['유효 기간 <b>2027</b>년 <b>8</b>월 <b>1</b>일', '3/5 기기'],
    { expiresOn: '2027-08-01', places },
  ],
  ['et', ['3 seadet 5-st'], { places }],
  ['de', ['Probeabonnement', '3/5 Geräte'], { trial: true, places }],
  ['zh', ['免费试用', '设备：3/5'], { trial: true, places }],
  ['es', ['No activa', '3/5 dispositivos'], { places }],
])('in %s %j says %j', (lang, lines, expected) =>
  expect(listed(list(panel('Kaspersky Plus', ...lines)), lang)).toEqual([{ ...plus, ...expected }]),
)

test('a free one counts among subscriptions, and no application does for being free', () => {
  const free = { product: 'Kaspersky Free', free: true }
  const both = [panel('Kaspersky Plus', 'Expired'), panel('Kaspersky Free', 'Free version')]
  expect(listed(list(...both))).toEqual([{ ...plus, expired: true }, free])
  expect(listed(list(panel('Kaspersky Free', 'Free version')))).toBeNull()
  expect(
    listed(list(both[0]!, panel('Kaspersky Safe Kids', 'Free version', 'Upgrade to Premium'))),
  ).toEqual([{ ...plus, expired: true }])
})

test('how many there are, where the page says it, and that nobody knows, where it does not', () => {
  const warnings = (body: string) => {
    const subscriptions = read(body)
    return subscriptions?.ok ? subscriptions.warnings : null
  }
  const two = panel('Kaspersky Plus', 'Active') + panel('Kaspersky Standard', 'Expired')
  const open = { kind: 'maybe-incomplete', missing: ['list-end'] }
  expect(warnings(`<h1>Subscriptions (2)</h1><ul>${two}</ul>`)).toEqual([])
  expect(warnings(`<h1>Subscriptions</h1><ul>${two}</ul>`)).toEqual([open])
  expect(warnings(`<h1>Subscriptions (5)</h1><ul>${two}</ul>`)).toEqual([
    open,
    { kind: 'partly-read', unread: 3, total: 5 },
  ])
  const said = (line: string) => warnings(`<h1>Subscriptions</h1><p>${line}</p><ul>${two}</ul>`)
  expect(said('Total subscriptions: 2')).toEqual([])
  expect(said('2 active subscriptions')).toEqual([open])
  expect(said('2 subscriptions</p><p>3 licences')).toEqual([
    open,
    { kind: 'partly-read', unread: 1, total: 3 },
  ])
  expect(said('1 subscription</p><p>2 licences')).toEqual([open])
  expect(warnings(`<h1>Subscriptions</h1><ul>${two}</ul><button>Show 4 more</button>`)).toEqual([
    open,
    { kind: 'partly-read', unread: 4, total: 6 },
  ])
})

test('days in figures are read in the order that another of the list proves, and else not at all', () => {
  const panels = (...days: string[]) =>
    list(
      ...days.map((day, at) =>
        panel(at ? 'Kaspersky Plus' : 'Kaspersky Basic', `Expires ${day}`, '1/3 devices'),
      ),
    )
  const days = (body: string) => listed(body)?.map((one) => one?.expiresOn)
  expect(days(panels('05/06/2027', '21/10/2027'))).toEqual(['2027-06-05', '2027-10-21'])
  expect(days(panels('05/06/2027', '10/21/2027'))).toEqual(['2027-05-06', '2027-10-21'])
  expect(days(panels('05/06/2027', '07/08/2027'))).toEqual([undefined, undefined])
})

test('a title that is a link, and rows that are folded up', () => {
  const row = (name: string, open: boolean, facts: string) =>
    `<div><div role="button" aria-expanded="${open}"><h3><a href="/1">${name}</a></h3></div>${facts}</div>`
  expect(
    listed(
      `<h1>Subscriptions</h1><div>${row('Kaspersky Plus', true, '<p>Expired</p>')}${row('Kaspersky Basic', false, '')}</div>`,
    ),
  ).toEqual([{ ...plus, expired: true }, { product: 'Kaspersky Basic' }])
})

test('an advert above the list takes none of its names', () =>
  expect(
    listed(
      '<div><h4>Kaspersky Premium</h4><p>-40 %</p></div><h1>Subscriptions</h1><table><tr><td>Kaspersky Plus</td><td>Expired</td></tr></table>',
    ),
  ).toEqual([{ ...plus, expired: true }]))

test('none, where the page says so and nothing else', () => {
  const said = '<h1>Subscriptions</h1><p>You have no subscriptions</p>'
  expect(listed(said)).toEqual([])
  expect(listed(`${said}<button role="tab">Expired</button>`)).toBeNull()
  expect(listed(`${said}<p>Kaspersky Plus</p>`)).toBeNull()
  const advert = '<h2>You may also like</h2><div><b>Kaspersky Plus</b><p>€ 9</p><a>Buy</a></div>'
  expect(listed(`${said}<section>${advert}</section>`)).toEqual([])
  expect(listed(`<div>${said}<b>Kaspersky Plus</b><p>€ 9</p></div>`)).toBeNull()
  expect(listed('<h1>Subscriptions</h1><p>You have no active subscriptions</p>')).toBeNull()
})

test('a name that is cut within a word is none, and what is lost is said', () => {
  const cut = '<span><b>Kaspersky VPN S</b>ecure Connection</span> <em><b>-40</b> %</em>'
  const page = `<h1>Subscriptions</h1>${[cut, 'Kaspersky Plus', 'Kaspersky Standard']
    .map((name) => `<article><div>${name}</div><p>2 / 5 devices</p></article>`)
    .join('')}`
  expect(listed(page)?.map((one) => one?.product)).toEqual(['Kaspersky Plus', 'Kaspersky Standard'])
  expect(read(page)).toMatchObject({ warnings: [{ kind: 'maybe-incomplete' }] })
})

test('two of one name are known again whichever stands first, and one of a name whenever it ends', () => {
  const ids = (...panels: string[]) => {
    const reading = read(list(...panels))
    const all = reading?.ok ? reading.value : []
    return Object.fromEntries(all.map(({ id, expiresOn }) => [expiresOn, id]))
  }
  const until = (year: number) => panel('Kaspersky Plus', `Valid until 13 October ${year}`)
  const both = ids(until(2027), until(2028))
  expect(new Set(Object.values(both)).size).toBe(2)
  expect(ids(until(2028), until(2027))).toEqual(both)
  expect(ids(until(2027))['2027-10-13']).toBe(ids(until(2028))['2028-10-13'])
})
