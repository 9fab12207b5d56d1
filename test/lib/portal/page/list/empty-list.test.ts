import { expect, test } from 'vitest'
import { readPage } from '../../../../../lib/portal/read-page.ts'
import { parse } from '../../pages.ts'

const who = '<header><span>FAKE@example.com</span></header>'
const bar = (mail: string) =>
  `<div><div><a href="/">My Kaspersky</a><a href="/plans">Plans</a><a href="/MyDevices">Devices</a></div><div><span>A</span><span>${mail}</span></div></div>`

/** Whether the page is read as a list of none. */
function isNone(body: string, lang = 'en', path = '/MyLicenses', header = who): boolean {
  const { subscriptions } = readPage(
    parse(`<html lang="${lang}"><title>My Kaspersky</title><body>${header}${body}</body></html>`),
    new URL(path, 'https://my.kaspersky.com'),
    new Date('2026-11-22T12:00:00Z'),
  )
  return subscriptions?.ok === true && subscriptions.value.length === 0
}

const none = '<h2>You have no subscriptions yet</h2>'
const offer = (name: string) => `<div><h3>${name}</h3><p>$19.99</p><a href="/shop">Buy</a></div>`
const offers = `<section><h2>Pick a plan</h2><div>${offer('Kaspersky Plus')}${offer('Kaspersky Premium')}</div><p>Prices valid until 2 December 2026.</p></section>`
const page = (...parts: string[]) => `<main><h1>Subscriptions</h1>${parts.join('')}</main>`

test.each<[string, string]>([
  ['en', 'There are no subscriptions in your account right now.'],
  ['en', 'You do not have a license yet'],
  ['de', 'In Ihrem Konto gibt es derzeit keine Lizenzen'],
  ['nl', 'Je hebt momenteel geen licenties'],
  ['da', 'Der er ingen abonnementer på din konto'],
  ['nb', 'Det finnes ingen abonnementer på kontoen din'],
  ['sv', 'Det finns inga prenumerationer på ditt konto just nu'],
  ['fr', 'Vous n’avez pas encore d’abonnement'],
  ['fr', 'Il n’y a aucune licence dans votre compte pour le moment.'],
  ['it', 'Al momento non hai abbonamenti'],
  ['es', 'No hay ninguna licencia en tu cuenta por el momento'],
  ['pt-BR', 'Você não possui nenhuma assinatura no momento'],
  ['pl', 'Nie masz obecnie żadnych licencji'],
  ['cs', 'Na vašem účtu zatím nejsou žádné licence'],
  ['hu', 'Jelenleg nincs előfizetés a fiókjában'],
  ['ro', 'Momentan nu aveți abonamente în contul dvs.'],
  ['et', 'Teie kontol ei ole praegu litsentse'],
  ['lv', 'Jūsu kontā pašlaik nav licenču'],
  ['lt', 'Jūsų paskyroje šiuo metu nėra licencijų'],
  ['fi', 'Tililläsi ei ole tällä hetkellä tilauksia'],
  ['tr', 'Hesabınızda şu anda abonelik bulunmuyor'],
  ['vi', 'Hiện tại không có giấy phép nào trong tài khoản của bạn'],
  ['id', 'Saat ini belum ada lisensi di akun Anda'],
  ['ru', 'В вашей учетной записи нет лицензий'],
  ['uk', 'Наразі у вашому обліковому записі немає ліцензій'],
  ['bg', 'В момента във вашия профил няма лицензи'],
  ['sr-Latn', 'Trenutno nemate licence na svom nalogu'],
  ['sr-Cyrl', 'Тренутно немате лиценце на свом налогу'],
  ['el', 'Δεν υπάρχουν συνδρομές στον λογαριασμό σας αυτή τη στιγμή'],
  ['ar', 'لا توجد تراخيص في حسابك حاليًا'],
  ['th', 'ขณะนี้ไม่มีใบอนุญาตในบัญชีของคุณ'],
  ['ja', '現在、ご契約はありません'],
  ['zh-Hans', '您的账户下暂时没有许可证'],
  ['zh-Hant', '您的帳戶目前沒有授權'],
  ['ko', '현재 계정에 라이선스가 없습니다'],
])('in %s: %s', (lang, sentence) =>
  expect(isNone(`<main><div><h2>${sentence}</h2></div></main>`, lang)).toBe(true),
)

test.each<[string, string]>([
  ['below the title', page(none)],
  [
    'said in a paragraph, with more below it',
    page('<p>You have no subscriptions yet. Buy one.</p>'),
  ],
  ['beside the field for a code', page(none, '<label>Activation code<input id="x"></label>')],
  ['beside offers', page(none, offers)],
  [
    'beside trials',
    page(none, '<ul><li><h3>Kaspersky Plus</h3><p>30-day trial for 5 devices</p></li></ul>'),
  ],
  ['beside a question in the words of a state', page(none, '<h3>Not activated yet?</h3>')],
  [
    'beside questions and answers',
    page(
      none,
      '<details><summary>I paid and see nothing</summary>Wait.</details><details><summary>Can I share it?</summary>Yes.</details>',
    ),
  ],
])('none, %s', (_, body) => expect(isNone(body)).toBe(true))

test.each<[string, string]>([
  ['half drawn', page(none, '<div class="card skeleton"><div></div></div>')],
  ['busy', page(none, '<div aria-busy="true"></div>')],
  ['with a sign of loading', page(none, '<div role="progressbar"></div>')],
  ['searched', page('<input type="search">', none)],
  ['searched by a plain field', page('<input placeholder="Find">', none)],
  ['filtered by a list', page('<select><option>All</option></select>', none)],
  ['filtered by buttons', page('<button aria-pressed="true">Mine</button>', none)],
  ['filtered by links', page('<a href="#">Active</a><a href="#">Expired</a>', none)],
  ['on a tab', page('<div role="tablist"><div role="tab">Mine</div></div>', none)],
  ['in one section of several', page('<h2>Family</h2>', `<p>No subscriptions</p>`)],
  ['before another section', page(none, '<h2>Shared with you</h2><p>…</p>')],
  ['before a folded section', page(none, '<details><summary>Archive</summary>…</details>')],
  ['before more', page(none, '<button>Show all</button>')],
  ['with an error', page(none, '<div role="alert">Something went wrong</div>')],
  ['beside a product that is not for sale', page(none, '<div><h3>Kaspersky Plus</h3></div>')],
  [
    'beside one that stands among offers',
    page(none, `<div>${offer('Kaspersky Premium')}<div><h3>Kaspersky Plus</h3></div></div>`),
  ],
  ['beside a day', page(none, '<p>Valid until 2 May 2027</p>')],
  ['beside a pair', page(none, '<p>2 of 5 devices</p>')],
  ['with a number', page(none.replace('You', '2: you'))],
  ['asked', page('<h2>No subscriptions yet?</h2>')],
  ['of the active ones', page('<h2>You have no active subscriptions</h2>')],
  ['of the expired ones', page('<h2>No expired subscriptions</h2>')],
  ['of those not installed', page('<h2>Your subscription is not installed</h2>')],
  ['of what was looked for', page('<h2>No subscriptions match your search</h2>')],
  ['of what could not be loaded', page('<h2>No subscriptions could be loaded</h2>')],
])('not none, %s', (_, body) => expect(isNone(body)).toBe(false))

test.each(['/MyLicenses?filter=expired', '/MyLicenses#tab=shared', '/MyLicenses?page=2'])(
  'not none at %s',
  (path) => expect(isNone(page(none), 'en', path)).toBe(false),
)

test('not none for somebody who is not signed in', () => {
  expect(isNone(page(none), 'en', '/MyLicenses', '<header><a href="/x">Sign in</a></header>')).toBe(
    false,
  )
  const out = '<script>{"myKasperskyId":""}</script>'
  expect(isNone(page(none), 'en', '/MyLicenses', out)).toBe(false)
})

test('signed in, where the address stands in a bar that is no header', () => {
  const session = (header: string, body = '<div>Subscriptions</div>') =>
    readPage(
      parse(`<html lang="en"><body><div>${header}${body}</div></body></html>`),
      new URL('https://my.kaspersky.com/MyLicenses'),
    ).session
  expect(session(bar('FAKE@example.com'))).toBe('signed-in')
  expect(session(bar('help@kaspersky.com'))).toBe('unknown')
  expect(session(bar(''), '<p>Kaspersky Plus, shared by <b>FAKE@example.com</b></p>')).toBe(
    'unknown',
  )
  expect(session(bar('<a href="mailto:x@example.com">x@example.com</a>'))).toBe('unknown')
  expect(session(bar(''), '<footer>help@example.com</footer>')).toBe('unknown')
})

const card = (title: string, text: string, control = 'Next') =>
  `<div class="card"><svg></svg><p>${title}</p><p>${text}</p><button>${control}</button></div>`

test.each<[string, string, string]>([
  ['en', 'Subscriptions', 'Nothing here yet'],
  ['de', 'Abonnements', 'Hier ist noch nichts'],
  ['fr', 'Abonnements', 'Rien ici pour le moment'],
  ['es', 'Suscripciones', 'Todavía no hay nada aquí'],
  ['it', 'Abbonamenti', 'Qui non c’è ancora nulla'],
  ['pt-PT', 'Subscrições', 'Ainda não há nada aqui'],
  ['sv', 'Prenumerationer', 'Här är det tomt'],
  ['pl', 'Subskrypcje', 'Na razie nic tu nie ma'],
  ['ru', 'Подписки', 'Здесь пока пусто'],
  ['tr', 'Abonelikler', 'Burada henüz bir şey yok'],
  ['ja', 'サブスクリプション', 'まだ何もありません'],
  ['zh-Hans', '订阅', '这里什么都没有'],
  ['ko', '구독', '아직 아무것도 없습니다'],
])('in %s, under "%s": %s', (lang, title, sentence) => {
  const text = 'Zxqv qwrt zzyx kkwq.'
  expect(isNone(`<main><h1>${title}</h1>${card(sentence, text)}</main>`, lang)).toBe(true)
  expect(isNone(`<main>${card(sentence, text)}</main>`, lang)).toBe(false)
})

test.each<[string, string]>([
  ['en', 'You haven’t bought any subscriptions yet'],
  ['en', 'Your subscription list is empty.'],
  ['de', 'Sie haben noch kein Abonnement gekauft'],
  ['fr', 'Aucun abonnement trouvé sur votre compte'],
  ['es', 'No se encontraron suscripciones en esta cuenta'],
  ['pl', 'Nie masz jeszcze żadnych subskrypcji na tym koncie'],
  ['uk', 'Ви ще не придбали підписку'],
  ['ja', '購入済みのサブスクリプションはありません'],
  ['zh-Hans', '您尚未购买任何订阅'],
])('in other words, in %s: %s', (lang, sentence) =>
  expect(isNone(`<main><div><h2>${sentence}</h2></div></main>`, lang)).toBe(true),
)

test.each<[string, string]>([
  ['under words of its own', page(card('It was so empty here…', 'You have no subscriptions yet.'))],
  [
    'right under words of its own, where no button is',
    page('<section><h2>So empty here</h2><p>You have no subscriptions yet.</p></section>'),
  ],
  ['in an alert', page('<div role="alert">You have no subscriptions yet</div>')],
  ['beside an alert that says nothing yet', page(none, '<p role="alert"></p>')],
  [
    'below the way to the page',
    `<ol><li><a href="/">Home</a></li><li> / Subscriptions</li></ol>${page(none)}`,
  ],
  [
    'before offers under one heading, each without a price',
    page(
      none,
      '<h2>Try for free</h2><ul><li><p>Kaspersky Plus</p><button>Go</button></li><li><p>Kaspersky Safe Kids</p><button>Go</button></li></ul>',
    ),
  ],
  [
    'beside a choice of languages and a bar about consent',
    page(
      none,
      '<select><option>English</option><option>Deutsch</option><option>Français</option></select>',
      '<app-consent><div role="alert">We keep you signed in.</div></app-consent>',
    ),
  ],
])('none, %s', (_, body) => expect(isNone(body)).toBe(true))

const blank = '<div class="x"><i></i><i></i></div>'
test.each<[string, string]>([
  ['of a part of the page', page(card('Family', 'You have no subscriptions yet.'))],
  [
    'below a way through another part',
    `<ol><li><a href="/archive">Archive</a></li><li> / Subscriptions</li></ol>${page(none)}`,
  ],
  ['beside an alert that is a picture', page(none, '<p role="alert"><img alt="Failed"></p>')],
  ['of another kind', page(card('Shared with you!', 'You have no subscriptions yet.'))],
  ['below "nothing" in another card', page('<h2>So empty here</h2><p>…</p>', none)],
  ['before cards that are still blank', page(none, `<div>${blank}${blank}</div>`)],
  ['after cards that are still blank', page(`<div>${blank}${blank}</div>`, none)],
  ['said of something without a name, alone', page('<p>Nothing here yet</p>')],
  ['said of an unknown thing', page(card('Nothing in the archive', 'Look elsewhere.'))],
  ['with an alert of another kind', page(none, '<div role="alert">The list failed</div>')],
  [
    'before records under a heading that sells',
    page(none, '<h2>Free</h2><ul><li><p>Kaspersky Plus</p><p>Until 5 May 2027</p></li></ul>'),
  ],
  [
    'before records under a heading that does not',
    page(none, '<h2>More</h2><ul><li><p>Kaspersky Plus</p></li><li><p>Kaspersky</p></li></ul>'),
  ],
  [
    'under what went wrong',
    page('<h2>Something went wrong</h2>', '<p>You have no subscriptions.</p>'),
  ],
  ['of what is on a page', page('<p>No subscriptions on this page</p>')],
  ['of what failed', page(card('We couldn’t load this', 'No subscriptions to show.', 'Try again'))],
])('not none, %s', (_, body) => expect(isNone(body)).toBe(false))

const table = (row: string, head = 'Product') =>
  `<table><thead><tr><th>${head}</th><th>Valid until</th></tr></thead><tbody>${row}</tbody></table>`

test.each<[string, string, string]>([
  ['a table whose one row says so', 'en', table('<tr><td>You have no subscriptions.</td></tr>')],
  ['a table without data', 'en', table('<tr><td>No data available</td></tr>')],
  ['the same in German', 'de', table('<tr><td>Keine Daten</td></tr>', 'Produkt')],
  ['the same in Chinese', 'zh-Hans', table('<tr><td>暂无数据</td></tr>', '产品')],
  ['a count before the sentence', 'en', `<p>0 subscriptions</p>${none}`],
  ['a count, and what to do next', 'en', '<div><p>0 subscriptions</p><a href="/x">Buy</a></div>'],
])('%s is none', (_, lang, body) => {
  const titles: Record<string, string> = { de: 'Abonnements', 'zh-Hans': '订阅' }
  expect(isNone(`<main><h1>${titles[lang] ?? 'Subscriptions'}</h1>${body}</main>`, lang)).toBe(true)
})

test.each([
  ['a table of something else', `<h2>Devices</h2>${table('<tr><td>No data</td></tr>')}`],
  ['a count that is not none', '<div><p>3 subscriptions</p><a href="/x">Buy</a></div>'],
  ['a part of a count', '<div><p>0 of 3 subscriptions</p><a href="/x">Buy</a></div>'],
  ['a count alone', '<p>0 subscriptions</p>'],
  ['what could not be shown', '<div><p>We could not display your subscriptions.</p></div>'],
])('%s is not none', (_, body) => expect(isNone(page(body))).toBe(false))

const tabs = (...names: string[]) =>
  `<div role="tablist">${names.map((name) => `<div role="tab">${name}</div>`).join('')}</div>`
const title = (text: string) => `<main><h1>${text}</h1>${none}</main>`

test.each<[string, string]>([
  ['before a question', page('<p>You have no subscriptions. Bought one? Add its code.</p>')],
  ['under a title that names no kind', title('My products')],
  ['under a title of downloads, too', title('Subscriptions and downloads')],
  ['above a heading over offers', page(none, offers.replace('a plan', 'your subscription'))],
  ['above a way to add a code', page(none, '<button>Show where to enter the code</button>')],
  ['on tabs that count none', page(tabs('All (0)', 'Shared with me (0)'), none)],
  ['below who is signed in, in words', page('<p>Hello, FAKE@example.com |</p><p> | </p>', none)],
])('none, %s', (_, body) => expect(isNone(body)).toBe(true))

test.each<[string, string]>([
  ['above a heading over what is not for sale', page(none, '<h2>Your subscription</h2><p>…</p>')],
  [
    'above one before the heading over offers',
    page(none, '<h2>Your other subscription</h2><p>…</p>', offers),
  ],
  ['under a title of something', title('Archive')],
  ['on a tab that counts some', page(tabs('Mine (0)', 'Shared (10)'), none)],
])('not none, %s', (_, body) => expect(isNone(body)).toBe(false))

test('a page of downloads and any other address of somebody who is signed in may say so', () => {
  const downloads = `<div data-at-selector="downloadPage">${none}</div>`
  expect(isNone(`<main><h1>Downloads</h1>${downloads}</main>`)).toBe(true)
  const said = '<main><p>You have no subscriptions yet</p></main>'
  expect(isNone(said, 'en', '/home')).toBe(true)
  expect(isNone(said, 'en', '/home', '')).toBe(false)
})

const bottomTabs = (...names: string[]) =>
  `<div role="tablist">${names.map((name) => `<button role="tab">${name}</button>`).join('')}</div>`
const inApplication = (lang: string, title: string, body: string) =>
  readPage(
    parse(`<html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`),
    new URL('https://my.kaspersky.com/#/m/subs'),
  )

test.each([
  [
    'es-419',
    'Suscripciones',
    'Aquí todavía no hay nada',
    'No tienes ninguna suscripción en esta cuenta.',
    bottomTabs('Suscripciones', 'Dispositivos', 'Cuenta'),
  ],
  [
    'en',
    'Subscriptions | My Kaspersky',
    'Nothing here yet',
    'You have no subscriptions.',
    bottomTabs('Subscriptions', 'Devices', 'Account'),
  ],
  [
    'de',
    'Abonnements',
    'Noch nichts da',
    'Sie haben keine Abonnements.',
    bottomTabs('Abonnements', 'Geräte', 'Konto'),
  ],
])('%s: tabs that lead through an application keep none back', (lang, title, over, none, bar) =>
  expect(inApplication(lang, title, `<h2>${over}</h2><p>${none}</p>${bar}`)).toMatchObject({
    session: 'signed-in',
    subscriptions: { ok: true, value: [] },
  }),
)

test.each([
  bottomTabs('Subscriptions', 'Expired'),
  bottomTabs('Subscriptions', 'Family'),
  bottomTabs('Subscriptions', 'Devices', 'Expired'),
])('tabs of other kinds may: %s', (bar) =>
  expect(
    inApplication('en', 'Subscriptions', `<p>You have no subscriptions.</p>${bar}`).subscriptions,
  ).not.toMatchObject({ ok: true }),
)

test.each([
  [['Hjem', 'Abonnementer', 'Enheter'], true],
  [['Hjem', 'Abonnementer', 'Delt med deg'], false],
  [['Aktive', 'Utløpte', 'Enheter'], false],
  [['<i aria-hidden="true">home</i>Abonnementer', 'Enheter'], true],
])('tabs that lead through the site keep nothing back: %s', (tabs, is) => {
  const drawn = tabs.map((tab) => `<button role="tab">${tab}</button>`).join('')
  const page = '<main><h1>Abonnementer</h1><h2>Du har ingen abonnementer ennå</h2></main>'
  expect(isNone(`<div role="tablist">${drawn}</div>${page}`, 'nb')).toBe(is)
})

test.each([
  [
    'a closed menu of who is signed in',
    `<div><button aria-expanded="false">K fake@example.com</button></div>${page(none)}`,
    true,
  ],
  [
    'something closed',
    `<div><button aria-expanded="false">More</button></div>${page(none)}`,
    false,
  ],
  ['a greeting over the title', page('').replace('<h1>', '<p>Hello, Kim!</p><h1>') + none, true],
  ['a greeting as the title', `<main><h1>Hello, Kim!</h1>${none}</main>`, true],
  ['a label over the title of a part', `<main><p>Family</p><h2>Kim</h2>${none}</main>`, false],
  ['an advert as an alert', page(none, `<div role="alert">${offer('Kaspersky Plus')}</div>`), true],
  ['an alert of its own', page(none, '<div role="alert">Something went wrong</div>'), false],
  ['a menu', `<ul role="menubar"><li><a href="/kids">Safe Kids</a></li></ul>${page(none)}`, true],
  [
    'a field for a code',
    page(none, '<div><input placeholder="XXXXX-XXXXX-XXXXX-XXXXX"></div>'),
    true,
  ],
  [
    'a field whose label is such a code',
    page(none, '<form><label>XXXXX-XXXXX-XXXXX-XXXXX</label><input></form>'),
    true,
  ],
  [
    'a field behind the number of a card',
    page(none, '<div><label>Paid with •••• •••• •••• 4242 in</label><input></div>'),
    false,
  ],
  ['a field', page(none, '<div><input placeholder="Filter"></div>'), false],
  [
    'a field under a title for codes',
    page(
      none,
      '<section><h3>Activation code?</h3><div><input><button>Add</button></div></section>',
    ),
    true,
  ],
  [
    'a field under another title',
    page(none, '<section><h3>Subscriptions</h3><div><input><button>Go</button></div></section>'),
    false,
  ],
])('what keeps none back, or may: %s', (_, drawn, is) => expect(isNone(drawn)).toBe(is))

test('"add" and "more" may be one word: behind a question about a code it adds that', () => {
  const asked = (question: string) =>
    isNone(
      `<main><h1>Gói đăng ký của bạn</h1><h2>Bạn chưa có gói đăng ký nào</h2>
      <div><span>${question}</span> <button>Thêm</button></div></main>`,
      'vi',
    )
  expect(asked('Bạn có mã kích hoạt?')).toBe(true)
  expect(asked('Bạn có gì?')).toBe(false)
  expect(asked('Mã kích hoạt')).toBe(false)
})

test('a sentence of Chinese is short', () => {
  const drawn = (line: string) =>
    isNone(`<main><h1>订阅</h1><p>${line}</p><h2>您还没有任何订阅</h2></main>`, 'zh-Hans')
  expect([drawn('在这里管理您的订阅。'), drawn('已过期。'), drawn('已过期')]).toEqual([
    true,
    false,
    false,
  ])
})

test('a new sentence in an element of its own says nothing of the first, one that goes on does', () => {
  const both = (second: string) =>
    isNone(
      page(`<div><span>You have no subscriptions yet</span><span>${second}</span>
        <br><button>Add a code</button></div>`),
    )
  expect(both('When you buy one, it appears here.')).toBe(true)
  expect(both(' that are about to end')).toBe(false)
  expect(both('Expiring in the next 30 days')).toBe(false)
  expect(both('The list of yours could not be loaded.')).toBe(false)
})

test('languages to choose from may stand before it, regions and devices not', () => {
  const below = (text: string) =>
    isNone(`<main><div>${text}</div><h1>Subscriptions</h1>${none}</main>`)
  expect(['SR | EN', 'EU | US | UK', 'DE | AT | CH', 'PC · TV'].map(below)).toEqual([
    true,
    false,
    false,
    false,
  ])
})
