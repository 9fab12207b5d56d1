import { expect, test } from 'vitest'
import { Window } from 'happy-dom'
import { readPage } from '../../../../../lib/portal/read-page.ts'
import { parse } from '../../pages.ts'

const url = 'https://my.kaspersky.com/MyLicenses'

/** A dialog with no hook and no known label but the English one of the button. */
function dialogSaying(...lines: string[]) {
  const window = new Window({ url })
  const { document } = window
  const dialog = document.createElement('div')
  dialog.setAttribute('role', 'dialog')
  for (const [tag, text] of [
    ['h2', 'Kaspersky'],
    ...lines.map((line) => ['p', line]),
    ['button', 'Download'],
  ]) {
    const element = document.createElement(tag!)
    element.textContent = text!
    dialog.append(element)
  }
  document.body.append(dialog)
  const { kind, offered } = readPage(document as unknown as Document, new URL(url))
  return { kind, offered }
}

test.each([
  { name: 'one system', lines: ['Mac'], offered: 'macos' },
  { name: 'a file alone', lines: ['Kaspersky.dmg'], offered: 'macos' },
  {
    name: 'a file among the systems the application is made for',
    lines: ['Mac · Kaspersky.dmg', 'Foruna Windows, Mac, Android, iOS'],
    offered: 'macos',
  },
])('$name says what is handed out', ({ lines, offered }) => {
  expect(dialogSaying(...lines)).toEqual({ kind: 'download-dialog', offered })
})

test.each([
  { name: 'several systems and no file', lines: ['Foruna Windows, Mac, Android, iOS'] },
  { name: 'a file of a system that is not named', lines: ['Windows', 'Kaspersky.dmg'] },
  { name: 'files of two systems', lines: ['startup.exe', 'Kaspersky.dmg'] },
  { name: 'files of two named systems', lines: ['Windows · startup.exe', 'Mac · Kaspersky.dmg'] },
])('$name says nothing of it', ({ lines }) => {
  expect(dialogSaying(...lines).offered).toBeNull()
})

/** What is read of dialogs drawn one after another, the last on top. */
function dialogs(...drawn: string[]) {
  const window = new Window({ url })
  window.document.write(`<!doctype html><html lang="en-US"><body>${drawn.join('')}</body></html>`)
  const { kind, application, offered, missing } = readPage(
    window.document as unknown as Document,
    new URL(url),
  )
  return { kind, application, offered, missing }
}
const dialog = (inside: string, style = '') =>
  `<div style="${style}"><div role="dialog">${inside}</div></div>`
const offer = (system: string, name = 'Kaspersky') =>
  `<h2>${name}</h2><p>${system}</p><button>Download</button><button data-at-selector="otherDownloads">x</button>`
const mac = { kind: 'download-dialog', application: 'Kaspersky', offered: 'macos', missing: [] }
const unclear = { kind: 'unknown', application: null, offered: null, missing: ['dialog'] }

test.each([
  { name: 'of another system', under: offer('Windows') },
  { name: 'of another application', under: offer('Mac', 'Password Manager') },
])('two dialogs that show at once, one $name, are not told apart', ({ under }) =>
  expect(dialogs(dialog(under), dialog(offer('Mac')))).toEqual(unclear),
)

test('a dialog that was left behind at opacity 0 is none', () => {
  expect(dialogs(dialog(offer('Mac')), dialog(offer('Windows'), 'opacity: 0'))).toEqual(mac)
  expect(dialogs('<h1>Subscriptions</h1>', dialog(offer('Windows'), 'opacity: 0'))).toMatchObject({
    kind: 'subscriptions',
    offered: null,
  })
})

test('one dialog over another of the same application is read as what lies on top', () => {
  expect(
    dialogs(
      dialog(offer('Mac')),
      dialog('<h2>Kaspersky</h2><div class="kl-other-downloads"></div>'),
    ),
  ).toMatchObject({ kind: 'other-downloads', application: 'Kaspersky' })
  expect(
    dialogs(
      dialog('<h2>Kaspersky Plus</h2><button>Manage subscription</button>'),
      dialog(offer('Mac')),
    ),
  ).toEqual(mac)
})

test("without any title a line that is one product's name is the application; with a title that is none, nothing is", () => {
  expect(
    dialogs(dialog('<div>Safe Kids</div><p>Mac</p><button>Download</button>')).application,
  ).toBe('Safe Kids')
  expect(
    dialogs(
      dialog(
        '<div>Safe Kids</div><div>Password Manager</div><p>Mac</p><button data-at-selector="otherDownloads">x</button>',
      ),
    ).application,
  ).toBeNull()
  expect(
    dialogs(
      dialog(
        '<h2>Kaspersky Nova</h2><div>Safe Kids</div><p>Mac</p><button data-at-selector="otherDownloads">x</button>',
      ),
    ).application,
  ).toBeNull()
})

test('a line that runs on from the name into something else is no name', () => {
  expect(
    dialogs(
      '<div role="dialog">Safe Kids<b> Perwil</b><p>Mac</p><button data-at-selector="otherDownloads">x</button></div>',
    ).application,
  ).toBeNull()
})

test('a route to the orders says nothing of a dialog while nobody is signed in', () => {
  const kindOf = (id: string) => {
    const { document } = new Window({ url })
    document.write(
      `<script type="application/json">{"myKasperskyId":"${id}"}</script>${dialog('x')}`,
    )
    return readPage(
      document as unknown as Document,
      new URL('https://my.kaspersky.com/MyDownloads#(modal:myaccount/orderHistory)'),
    ).kind
  }
  expect(['FAKE', ''].map(kindOf)).toEqual(['other', 'unknown'])
})

test.each([
  { name: 'nothing to press', inside: '<p>Windows</p><button>×</button>' },
  {
    name: 'only the way to other downloads',
    inside:
      '<p>Windows</p><kl-button atselector="otherDownloads"><button>More</button></kl-button>',
  },
  { name: 'a sentence', inside: '<p>It is not made for Windows.</p><button>OK</button>' },
  {
    name: 'a sentence in Japanese',
    inside: '<p>Windows では使用できません。</p><button>OK</button>',
  },
])('$name: no system is offered, though one is named', ({ inside }) => {
  expect(
    dialogs(dialog(`<h2>Safe Kids</h2>${inside}<i data-at-selector="downloadDialog"></i>`)),
  ).toMatchObject({ kind: 'download-dialog', application: 'Safe Kids', offered: null })
})

test.each([
  ['a list', '<select><option>Windows</option><option selected>Mac</option></select>'],
  [
    'radio buttons',
    '<label><input type="radio">Windows</label><label><input type="radio" checked>Mac</label>',
  ],
  [
    'tiles',
    '<i role="button" aria-pressed="false">Windows</i><i role="button" aria-pressed="true">Mac</i>',
  ],
])('what is chosen by %s is handed out', (_, choice) => {
  const name = '<h2>Kaspersky Safe Kids</h2>'
  expect(dialogs(dialog(`${name}${choice}<button>Download</button>`))).toMatchObject({
    kind: 'download-dialog',
    offered: 'macos',
  })
  const other = choice.replace('Mac', 'Android')
  expect(
    dialogs(dialog(`${name}${other}<p>Kids.dmg</p><button>Download</button>`)).offered,
  ).toBeNull()
})

test.each(['data-at-selector', 'atselector'])('a dialog is known by its own mark: %s', (mark) => {
  const inside = '<h2>Safe Kids</h2><p>Foruna perwil.</p><button>OK</button>'
  expect(dialogs(`<div role="dialog">${inside}</div>`).kind).not.toBe('download-dialog')
  expect(dialogs(`<div role="dialog" ${mark}="downloadDialog">${inside}</div>`).kind).toBe(
    'download-dialog',
  )
})

test('without a title its first line counts as one, unless that is a tile that may be chosen', () => {
  const tiles =
    '<div role="radio" aria-checked="false">iPhone / iPad</div><div role="radio" aria-checked="true">Mac</div>'
  const named = '<i data-at-selector="downloadDialog"></i><button>Download</button>'
  expect(dialogs(dialog(tiles + named)).offered).toBe('macos')
  expect(dialogs(dialog(`<p>Download for iPhone</p>${tiles}${named}`)).offered).toBeNull()
})

test('the App Store alone is an offer for iPhone and iPad, beside a Download button it is none', () => {
  const store = '<a href="https://apps.apple.com/app/id1089969624">App Store</a>'
  const name = '<h2>Get Kaspersky VPN Secure Connection</h2>'
  expect(dialogs(dialog(name + store))).toMatchObject({
    kind: 'download-dialog',
    application: 'Kaspersky VPN Secure Connection',
    offered: 'ios',
  })
  expect(dialogs(dialog(`${name}${store}<button>Download</button>`)).offered).toBeNull()
})

test('the window of one subscription is told from a dialog that hands it out', () => {
  const inside =
    '<h2>Kaspersky Plus</h2><p>Expires on 13 October 2027</p><p>3 of 5 devices</p><button>Download</button>'
  expect(dialogs(dialog(inside))).toMatchObject({ kind: 'subscriptions', offered: null })
})

test.each([
  {
    name: 'for one system',
    presses: ['Version for Mac'],
    kind: 'download-dialog',
    offered: 'macos',
  },
  { name: 'for two systems', presses: ['Windows', 'Mac'], kind: 'download-dialog', offered: null },
  { name: 'for none', presses: ['Continue'], kind: 'unknown', offered: null },
])('a title that says download, and a button $name', ({ presses, kind, offered }) => {
  const buttons = presses.map((text) => `<button>${text}</button>`).join('')
  const inside = `<h2>Install Kaspersky Safe Kids on this device</h2><p>It takes a while.</p>${buttons}`
  expect(dialogs(dialog(inside))).toMatchObject({ kind, offered })
  const history = inside.replace('Install', 'History of')
  expect(dialogs(dialog(history)).kind).toBe('unknown')
})

test.each([
  ['de', 'Kaspersky auf diesem Gerät installieren'],
  ['pt', 'Instale o Kaspersky neste dispositivo'],
  ['pl', 'Zainstaluj Kaspersky na tym urządzeniu'],
  ['cs', 'Nainstalujte Kaspersky do tohoto zařízení'],
  ['lt', 'Įdiekite Kaspersky šiame įrenginyje'],
  ['hu', 'A(z) Kaspersky telepítése erre az eszközre'],
  ['nl', 'Installeer Kaspersky op dit apparaat'],
  ['fi', 'Asenna Kaspersky tähän laitteeseen'],
  ['uk', 'Установіть Kaspersky на цей пристрій'],
  ['ar', 'تثبيت Kaspersky على هذا الجهاز'],
])('"this device" in a title does not hide the application, in %s', (language, title) => {
  const window = new Window({ url })
  window.document.write(
    `<!doctype html><html lang="${language}"><body>${dialog(`<h2>${title}</h2><p>Mac</p><p>Kaspersky.dmg</p><button>OK</button>`)}</body></html>`,
  )
  expect(readPage(window.document as unknown as Document, new URL(url))).toMatchObject({
    kind: 'download-dialog',
    application: 'Kaspersky',
    offered: 'macos',
  })
})

test('the portal’s own link to the App Store alone is what a download dialog offers', () => {
  const link = '<a href="https://apps.apple.com/app/id9990000003">Télécharger sur l’App Store</a>'
  const title = '<h2>Get Kaspersky Password Manager</h2>'
  expect(dialogs(dialog(title + link))).toMatchObject({ kind: 'download-dialog', offered: 'ios' })
  const code = '<img width="120" height="120">'
  expect(dialogs(dialog(title + code + link)).kind).toBe('other-downloads')
})

/** `<x-sheet>` with a dialog in its shadow root, and what the page puts into the slots. */
function sheet(lang: string, title: string, body: string) {
  const page = parse(`<html lang="${lang}"><body><x-sheet></x-sheet></body></html>`)
  const host = page.querySelector('x-sheet')!
  host.attachShadow({ mode: 'open' }).innerHTML =
    '<section role="dialog"><h2><slot name="title"></slot></h2><slot></slot></section>'
  host.innerHTML = `<span slot="title">${title}</span>${body}`
  return readPage(page, new URL('https://my.kaspersky.com/MyLicenses'))
}

test.each([
  ['en', 'Download Kaspersky Plus', 'Download for Windows', 'windows'],
  ['it', 'Scarica Kaspersky Plus', 'Scarica per Mac', 'macos'],
  ['ja', 'Kaspersky Plus をダウンロード', 'Android 版をダウンロード', 'android'],
])('a dialog of a web component, filled by slots, in %s', (lang, title, button, offered) => {
  const read = sheet(lang, title, `<div><button>${button}</button></div>`)
  expect(read).toMatchObject({ kind: 'download-dialog', application: 'Kaspersky Plus', offered })
})

test('the App Store with a code for the camera, in a web component: other downloads, and all that there are', () => {
  const store = 'https://apps.apple.com/app/id1089969624'
  const code = '<svg width="180" height="180"></svg><p>Scan it with your iPhone.</p>'
  const read = sheet('en', 'Download Kaspersky Plus', `${code}<a href="${store}">Get it</a>`)
  expect(read).toMatchObject({ kind: 'other-downloads', offered: 'ios' })
  expect(read.links).toHaveLength(1)
})

test.each([
  ['Open the camera of your Android phone and point it at the code.', 'android'],
  ['Scan it with your Android phone or your iPhone.', null],
  ['Scan it, but not with an iPhone.', null],
  ['Made for Android.', null],
])('a code to scan: %s', (line, offered) =>
  expect(
    sheet(
      'en',
      'Kaspersky Plus for your phone',
      `<svg width="180" height="180"></svg><p>QR</p><p>${line}</p>`,
    ),
  ).toMatchObject({ kind: 'other-downloads', offered }),
)

test('what stands behind a dash in a title is no part of the name', () =>
  expect(
    sheet('hu', 'Kaspersky Plus – hivatkozás küldése', '<button>Letöltés Windowsra</button>')
      .application,
  ).toBe('Kaspersky Plus'))

test('what is drawn as a button is one', () => {
  const drawn = (mark: string) =>
    sheet('en', 'Download Kaspersky Plus', `<div ${mark}>Download for Mac</div>`).offered
  expect(drawn('class="btn btn-main" tabindex="0"')).toBe('macos')
  expect(drawn('class="text" tabindex="0"')).toBeNull()
})

test('what a web component hides is not read', () => {
  const read = sheet(
    'en',
    'Download Kaspersky Plus',
    '<div hidden><button>Download for Mac</button></div><button>Download for Windows</button>',
  )
  expect(read.offered).toBe('windows')
})

const mail = '<header>FAKE@example.com</header>'
const inPage = (lang: string, body: string) => {
  const { kind, application, offered, links } = readPage(
    parse(`<html lang="${lang}"><body>${mail}${body}</body></html>`),
    new URL(url),
  )
  return { kind, application, offered, links: links.length }
}

test('a dialog is called by its label, where no heading names a product', () => {
  const labelled = (label: string) =>
    inPage(
      'fr',
      `<div role="dialog" ${label}><b id="t">Télécharger Kaspersky Plus</b><p>Sur quel appareil ?</p><button aria-pressed="true">macOS</button><button aria-pressed="false">Android</button></div>`,
    )
  const read = { kind: 'download-dialog', application: 'Kaspersky Plus', offered: 'macos' }
  expect(labelled('aria-label="Télécharger Kaspersky Plus"')).toMatchObject(read)
  expect(labelled('aria-labelledby="t"')).toMatchObject(read)
  expect(labelled('aria-label="Kaspersky Premium"').application).not.toBe('Kaspersky Plus')
})

test.each([
  ['en', 'Where do you want to install Kaspersky?', 'Kaspersky'],
  ['de', 'Wo möchten Sie Kaspersky installieren?', 'Kaspersky'],
  ['pt-BR', 'Onde você quer instalar o Kaspersky?', 'Kaspersky'],
  ['en', 'Download the new Kaspersky Foruna', null],
  ['en', 'Install something made by Kaspersky', null],
])('in %s the question %s is about %s', (lang, title, application) =>
  expect(
    inPage(
      lang,
      `<div role="dialog"><h2>${title}</h2><button>Windows</button><button>macOS</button></div>`,
    ),
  ).toMatchObject({ application }),
)

test('a button with a version for one system hands it out; one that sells does not', () => {
  const dialogWith = (button: string) =>
    inPage(
      'en',
      `<div role="dialog"><h2>Kaspersky Plus</h2><button>${button}</button><button>×</button></div>`,
    ).kind
  expect(dialogWith('Version for macOS')).toBe('download-dialog')
  expect(dialogWith('Buy for macOS')).not.toBe('download-dialog')
  expect(dialogWith('Mac')).not.toBe('download-dialog')
})

test('the store in a drawer that is an aside is the dialog’s own, one in an advert is not', () => {
  const store = '<a href="https://apps.apple.com/app/id1089969624">App Store</a>'
  const drawer = (inside: string) =>
    inPage(
      'en',
      `<aside role="dialog"><h2>Install Kaspersky</h2><button>Download for Mac</button>${inside}</aside>`,
    ).links
  expect(drawer(store)).toBe(1)
  expect(drawer(`<div class="promo">${store}</div>`)).toBe(0)
})

test('what is chosen in a list of a web component', () => {
  const choice = '<select><option>Windows</option><option>Mac</option></select>'
  const page = parse(`<html lang="en"><body>${mail}<x-sheet></x-sheet></body></html>`)
  const root = page.querySelector('x-sheet')!.attachShadow({ mode: 'open' })
  root.innerHTML = `<div role="dialog"><h2>Download Kaspersky</h2>${choice}<button>Download</button></div>`
  root.querySelector('select')!.selectedIndex = 1
  expect(readPage(page, new URL(url)).offered).toBe('macos')
})

test('a name in a title ends where small letters go on', () => {
  const code = '<svg width="180" height="180"></svg><p>Noskenējiet kodu.</p>'
  const store = '<a href="https://apps.apple.com/app/id1089969624">App Store</a>'
  const title = (text: string) =>
    inPage('lv', `<div role="dialog"><h2>${text}</h2>${code}${store}</div>`).application
  expect(title('Kaspersky Plus viedtālrunī')).toBe('Kaspersky Plus')
  expect(title('Kaspersky Plus на телефоне')).toBe('Kaspersky Plus')
})

test('rows for a system each, under a title that says download', () => {
  const rows = ['Windows', 'Mac', 'Linux'].map((name) => `<tr><td>${name}</td></tr>`).join('')
  const open = (title: string) =>
    inPage('en', `<div role="dialog"><h2>${title}</h2><table>${rows}</table><b>x</b></div>`).kind
  expect(open('Download Kaspersky Plus')).toBe('download-dialog')
  expect(open('Kaspersky Plus')).not.toBe('download-dialog')
})

test('tiles for three systems under a product’s name, in a language that nobody here knows', () => {
  const tiles = ['Windows', 'Mac', 'Android'].map(
    (name) => `<button><b>${name}</b><span>Zxqv</span></button>`,
  )
  const open = (...some: string[]) =>
    inPage('sk', `<div role="dialog"><h2>Kaspersky Plus</h2>${some.join('')}<i>x y</i></div>`).kind
  expect(open(...tiles)).toBe('download-dialog')
  expect(open(...tiles.slice(1))).not.toBe('download-dialog')
})

test('where the title names no product but says download, a line may', () => {
  const open = (title: string) =>
    inPage(
      'en',
      `<div role="dialog"><h2>${title}</h2><p>Kaspersky Plus</p><button>Windows</button><button>Mac</button></div>`,
    ).application
  expect(open('Download the application')).toBe('Kaspersky Plus')
  expect(open('Download Foruna')).toBeNull()
})

test('words for a download beside a code, other stores or several links are not the dialog for it', () => {
  const code = '<svg width="164" height="164"></svg>'
  const store = (host: string, text: string) => `<li><a href="https://${host}">${text}</a></li>`
  const apple = store('apps.apple.com/app/id9990000003', 'App Store')
  const google = store('play.google.com/store/apps/details?id=com.example.one', 'Google Play')
  const open = (inside: string) =>
    inPage('en', `<div role="dialog"><h2>Safe Kids</h2><h3>All downloads</h3>${inside}</div>`).kind
  expect(open('<button>Continue</button>')).toBe('download-dialog')
  expect(open(`${code}<button>Continue</button>`)).toBe('unknown')
  expect(open(`<ul>${apple}</ul>`)).toBe('download-dialog')
  expect(open(`<ul>${apple}${google}</ul><button>Continue</button>`)).toBe('unknown')
  expect(open(`<ul>${apple}</ul><p>Galaxy Store · Huawei AppGallery</p>`)).toBe('unknown')
})

test.each([
  ['pl', 'Pobierz Kaspersky Standard na Androida', 'Plik APK ze strony Kaspersky'],
  ['en', 'Get Kaspersky Standard for Android', 'APK file from the Kaspersky site'],
  ['de', 'Kaspersky Standard für Android herunterladen', 'APK-Datei von der Kaspersky-Website'],
])('%s: the first line of a sheet without a heading is its title: %s', (lang, title, row) => {
  const page = parse(
    `<html lang="${lang}"><body><div role="dialog"><ion-title>${title}</ion-title><ion-item button="true">Galaxy Store</ion-item><ion-item button="true">${row}</ion-item></div></body></html>`,
  )
  const url = new URL('https://my.kaspersky.com/MyLicenses')
  expect(readPage(page, url)).toMatchObject({
    kind: 'download-dialog',
    application: 'Kaspersky Standard',
    offered: 'android',
  })
})

test('controls that name an application, without any title, are no dialog that hands it out', () => {
  const controls = '<button>Other downloads of Kaspersky</button><button>Connected device</button>'
  const open = (title: string) => inPage('en', `<div role="dialog">${title}${controls}</div>`)
  expect(open('<h2>Kaspersky</h2>')).toMatchObject({ kind: 'download-dialog' })
  expect(open('')).toMatchObject({ kind: 'unknown', application: null })
})

test.each([
  ['en', 'We sent the download link to your e-mail'],
  ['de', 'Der Link wurde an Ihre E-Mail-Adresse gesendet'],
  ['ja', 'リンクを送信しました'],
  ['ar', 'تم إرسال الرابط'],
])('%s: a dialog of one product that mails the link hands it out elsewhere: %s', (lang, text) => {
  const dialog = `<div role="dialog"><h2>Kaspersky Safe Kids</h2><p>${text}</p><button>OK</button></div>`
  expect(inPage(lang, dialog)).toMatchObject({
    kind: 'other-downloads',
    application: 'Kaspersky Safe Kids',
  })
})

test('an invitation that is mailed is no download', () => {
  const open = (text: string) =>
    inPage(
      'en',
      `<div role="dialog"><h2>Kaspersky Plus</h2><p>${text}</p><input type="email"></div>`,
    ).kind
  expect(open('Send the link by e-mail')).toBe('other-downloads')
  expect(open('Send the link to other users by e-mail')).toBe('unknown')
  expect(open('Share your subscription: send a link by e-mail')).toBe('unknown')
  expect(open('We will e-mail you news')).toBe('unknown')
})

test('a dialog about a subscription or devices that hands out nothing is another', () => {
  const open = (title: string, ...inside: string[]) =>
    inPage('en', `<div role="dialog"><h2>${title}</h2>${inside.join('')}</div>`).kind
  const remove = '<button>Remove from account</button>'
  expect(open('Your subscription', remove)).toBe('other')
  expect(open('Connected devices', remove)).toBe('other')
  expect(open('Connected devices', remove, '<button>Download</button>')).toBe('unknown')
  expect(open('Connected devices', remove, '<p>Windows</p>')).toBe('unknown')
  expect(open('Connected devices', remove, '<p>Kaspersky Plus</p>')).toBe('unknown')
  expect(open('Connected devices', remove, '<img width="164" height="164">')).toBe('unknown')
  expect(open('Zxqv', remove)).toBe('unknown')
})

test.each([
  ['et', 'Millisele seadmele soovid Kaspersky Premiumi paigaldada?', 'Kaspersky Premium'],
  ['fi', 'Lataa Kaspersky Premiumin asennustiedosto', 'Kaspersky Premium'],
  ['hu', 'Töltse le a Kaspersky Plust', 'Kaspersky Plus'],
  ['en', 'Download Kaspersky Plusnet', null],
])('%s: a name that the language bends is that name: %s', (lang, title, application) => {
  const tiles = ['Windows', 'macOS', 'Android'].map((name) => `<button>${name}</button>`).join('')
  expect(inPage(lang, `<div role="dialog"><h2>${title}</h2>${tiles}</div>`).application).toBe(
    application,
  )
})
