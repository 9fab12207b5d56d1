import { Window } from 'happy-dom'
import { beforeEach, expect, test } from 'vitest'
import { readPage } from '../../../../lib/portal/read-page.ts'
import { scrub } from '../../../../lib/portal/scrub/scrub-page.ts'
import { renderPage } from '../../../stand-in/render.ts'
import { addressesOf } from '../../../stand-in/tour.ts'
import { generations } from '../../../stand-in/scenario.ts'

const url = new URL('https://my.kaspersky.com/MyLicenses?user=SECRETQUERY#(modal:SECRETHASH)')
let window = new Window()
// happy-dom keeps every document it has parsed: a new window for each test.
beforeEach(() => {
  window = new Window({ settings: { handleDisabledFileLoadingAsSuccess: true } })
})
function parse(html: string): Document {
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document
}

const page = `<html lang="en-US" data-user="SECRETDATA" class="SECRETCLASS"><head><title>SECRETTITLE</title><style>.a::before{content:"SECRETSTYLE"}</style></head>
<body class="u-main SECRET-BODY"><!-- SECRETCOMMENT --><script>var SECRETSCRIPT = 1</script><script type="application/json">{"myKasperskyId":"SECRETID"}</script>
<p id="SECRETELEMENT" title="SECRETTOOLTIP" aria-label="SECRETLABEL" data-SECRETNAME="1" onclick="SECRETHANDLER()">SECRETTEXT Иван山田 4711-0815</p>
<img src="data:image/png;base64,SECRETPICTURE" alt="SECRETALT"><img src="/SECRETPATH.png" srcset="/SECRETSET.png 2x">
<svg width="164" height="164"><title>SECRETSVG</title><path d="M4711"/></svg><canvas>SECRETCANVAS</canvas><iframe src="https://x.example/SECRETFRAME" srcdoc="SECRETDOC">SECRETINNER</iframe>
<form action="/SECRETACTION"><input value="SECRETVALUE" placeholder="SECRETPLACEHOLDER" name="SECRETFIELD"><textarea>SECRETAREA</textarea><select><option value="SECRETOPTION">SECRETCHOICE</option></select></form>
<a href="https://SECRETHOST.pdc.kaspersky.com/DownloadManagers/SECRETINSTALLER/startup.exe">SECRETLINK</a><a href="https://user:SECRETPASS@evil.example/">x</a><a href="mailto:SECRETMAIL@home.example">x</a>
<a href="https://apps.apple.com/us/app/SECRETSLUG/id4711081547">App Store</a><a href="/MyLicenses?startDownload=SECRETDOWNLOAD">Download</a><a href="/SECRETROUTE">x</a>
<button data-at-selector="SECRET-4711" data-at-menu="Downloads">Download</button><template><p>SECRETTEMPLATE</p></template><noscript>SECRETNOSCRIPT</noscript>
<h2>Kaspersky Total Security SECRETPRODUCT</h2><time datetime="2027-04-11T08:15">11.4.2027 SECRETTIME</time><secret-tag>FAKE0-FAKE0-FAKE0-FAKE0</secret-tag><x-4711>x</x-4711></body></html>`

test('no planted secret survives', () => {
  const document = parse(page)
  const host = document.createElement('div')
  document.body.append(host)
  host.attachShadow({ mode: 'open' }).innerHTML = '<p>SECRETSHADOW</p>'
  const field = document.querySelector('input')
  if (field) field.value = 'SECRETTYPED'
  const copy = scrub(document, url) ?? ''
  expect(copy.replace('<secret-tag>', '').replace('</secret-tag>', '')).not.toMatch(
    /SECRET|4711|0815|2027|FAKE|Иван|山田|evil|Total/i,
  )
  expect(copy).toContain('data-at-menu="Downloads"')
  expect(copy).toContain(
    '<a href="https://apps.apple.com/xx/app/xxxxxxxxxx/id1111111111">App Store</a>',
  )
  expect(copy).toContain('<a href="https://x.kaspersky.com/')
  expect(copy).toContain('>Download</button>')
})

test('the cookie banner stays what it is, and covers nothing in the copy either', () => {
  const copy =
    scrub(
      parse(
        '<h1>Subscriptions</h1><div id="CybotCookiebotDialog" role="dialog">Hello</div><p id="Cybot-4711">x</p>',
      ),
      url,
    ) ?? ''
  expect(copy).toContain(
    '<div id="CybotCookiebotDialog" role="dialog">xxxxx</div><p id="xxxxx-1111">',
  )
  expect(readPage(parse(copy), new URL('https://my.kaspersky.com/MyLicenses')).kind).toBe(
    'subscriptions',
  )
})

test.each([
  ['/MyLicenses', '/MyLicenses'],
  ['/', '/'],
  ['/Protection', '/Protection'],
  ['/MyAccount/RobinMiller', '/MyAccount/x'],
  ['/a1/b', '/x'],
  ['/%D0%98', '/x'],
])('of the route %s only the first word is kept: %s', (path, kept) => {
  expect(scrub(parse('<p>x</p>'), new URL(path, 'https://my.kaspersky.com'))).toContain(
    `Route: ${kept} -->`,
  )
})

test('a placeholder is as long as what it stands for', () => {
  expect(scrub(parse('<p>Hello, Жан 27!</p>'), url)).toContain('<p>xxxxx, xxx 11!</p>')
})

test('pages that are never read give no copy', () => {
  for (const [part, address] of [
    [{ signedIn: false }, '/MyLicenses'],
    [{}, '/MyAccount/Security'],
    [{}, '/#/auth/layout/main'],
    [{}, '/MyLicenses#(modal:two-step/-)'],
  ] as const) {
    const { html, url: at } = renderPage({ ...part, generation: '2022' }, address)
    expect(scrub(parse(html), new URL(at))).toBeNull()
  }
})

const scenarios = generations.flatMap((generation) =>
  ['fr-CA'].map((language) => ({ generation, language, seed: 3, clock: '2026-11-22T12:00:00Z' })),
)

test.each(scenarios)(
  '$generation $language: the copy says nothing about its user, and is read as the same kind of page',
  { timeout: 30_000 },
  (scenario) => {
    for (const address of addressesOf(scenario).filter(
      (one) =>
        !one.includes('modal:') || /(?:download|other-downloads)\/premium\/kaspersky/.test(one),
    )) {
      const { html, url: at, expected } = renderPage(scenario, address)
      const copy = scrub(parse(html), new URL(at))
      if (copy === null) continue
      for (const secret of expected.secrets) expect(copy).not.toContain(secret)
      const [before, after] = [html, copy].map((text) => readPage(parse(text), new URL(at)))
      // A page that only its words name loses its name with them: then the copy is unknown, never
      // of another kind.
      const kinds = before?.kind === 'other' ? ['other', 'unknown'] : [before?.kind]
      expect(kinds, address).toContain(after?.kind)
      expect(after?.session).toBe(before?.session)
    }
  },
)
