import { Window } from 'happy-dom'
import { expect, test } from 'vitest'
import { jsonShape } from '../../../../lib/portal/scrub/json-shape.ts'
import { scrub } from '../../../../lib/portal/scrub/scrub-page.ts'

/** Letters alone, as a name is; what has a digit or another script is easier to tell. */
const name = 'Wolframina'
const digits = '471108'
const base64 = btoa(name)
const hex = [...name].map((letter) => letter.charCodeAt(0).toString(16)).join('')
const percent = [...name].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('')
const wide = [...name].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join('')
const backwards = [...name].toReversed().join('')
const entities = [...name].map((letter) => `&#${letter.charCodeAt(0)};`).join('')
const secrets = [name, digits, base64, hex, percent, wide, backwards, 'xn--wlframina', 'FAKE']

/** Where a page may carry something personal, each with a planted secret. */
const places: Record<string, string> = {
  text: name,
  'text in small letters': name.toLowerCase(),
  'text in capitals': name.toUpperCase(),
  'text of entities': entities,
  'text in pieces': `Wolf<b>ram</b>ina ${name}`,
  'text with a soft hyphen': `${name}\u00ad${name}`,
  'full-width text': wide,
  'text written backwards': `<bdo dir="rtl">${backwards}</bdo>`,
  'a number': digits,
  'a date': `<time datetime="${digits}-04-11">11.4.${digits}</time>`,
  'a price': `€ ${digits},99`,
  'an activation code': 'FAKE0-FAKE0-FAKE0-FAKE0',
  'an activation code with dots': 'FAKE0.FAKE0.FAKE0.FAKE0',
  'an address': `<p>${name}@home.example</p>`,
  'a text after a product': `<h2>Kaspersky Plus ${name}</h2>`,
  'a text in a product': `<h2>Kaspersky ${name} Security</h2>`,
  'a label and more': `<button>Download ${name}</button>`,
  class: `<p class="${name}"></p>`,
  'a class of ours and more': `<p class="u-productLogotype__name--${name}"></p>`,
  'a class of other downloads': `<p class="kl-other-downloads-${name}"></p>`,
  id: `<p id="${name}"></p>`,
  'an id like the cookie banner’s': `<p id="Cybot${name}"></p><p id="CybotCookiebotDialog${name}"></p>`,
  'a hook': `<p data-at-selector="${name}"></p>`,
  'a hook among words': `<p data-at-selector="download${name}Card"></p>`,
  'a hook in small letters': `<p atselector="${name.toLowerCase()}"></p>`,
  'a menu hook': `<p data-at-menu="${name}"></p>`,
  'a role': `<p role="${name.toLowerCase()}"></p>`,
  'the name of a field': `<input name="${name}">`,
  'the value of a field': `<input value="${name}">`,
  'a placeholder': `<input placeholder="${name}">`,
  'the type of a field': `<input type="${name.toLowerCase()}">`,
  autocomplete: `<input autocomplete="section-${name} username">`,
  'a list of choices': `<select><option value="${name}" label="${name}">${name}</option></select>`,
  'a data list': `<datalist id="x"><option value="${name}"></datalist>`,
  'a text area': `<textarea>${name}</textarea>`,
  'a title': `<p title="${name}"></p>`,
  'a description for screen readers': `<p aria-label="${name}" aria-description="${name}"></p>`,
  'an alternative text': `<img alt="${name}">`,
  'an attribute of data': `<p data-user="${name}"></p>`,
  'the name of an attribute': `<p data-${name}="1" ${name}></p>`,
  'a handler': `<p onclick="greet('${name}')"></p>`,
  'a style': `<p style="--user:${name};background:url(/${name}.png)"></p>`,
  'a style sheet': `<style>.a::before{content:"${name}"}</style>`,
  'a language': `<p lang="${name}"></p><p lang="wolf"></p><p lang="wo-lfra"></p>`,
  'a direction': `<p dir="${name}"></p>`,
  'a size': `<img width="${digits}" height="${digits}">`,
  'a flag': `<p aria-hidden="${name}" aria-expanded="${name}" data-os="${digits}"></p>`,
  'a tag of its own': `<${name}>x</${name}>`,
  'a tag of two words': `<kl-${name}>x</kl-${name}>`,
  'a tag with a digit': `<x-${digits}>x</x-${digits}>`,
  'a comment': `<!-- ${name} -->`,
  'a script': `<script>var user = "${name}"</script>`,
  'JSON in a script': `<script type="application/json">{"myKasperskyId":"${name}"}</script>`,
  'a template': `<template><p>${name}</p></template>`,
  noscript: `<noscript>${name}</noscript>`,
  'a picture of data': `<img src="data:image/png;base64,${base64}">`,
  'the address of a picture': `<img src="/${name}.png" srcset="/${name}.png 2x">`,
  'a drawing': `<svg id="${name}"><title>${name}</title><text>${name}</text><a href="/${name}"></a></svg>`,
  'a frame': `<iframe src="/${name}" srcdoc="${name}" name="${name}">${name}</iframe>`,
  'an object': `<object data="/${name}"><param name="${name}">${name}</object>`,
  'a video': `<video src="/${name}" poster="/${name}">${name}</video>`,
  'a canvas': `<canvas>${name}</canvas>`,
  'a form': `<form action="/${name}" name="${name}" target="${name}"></form>`,
  'the route of a link': `<a href="/${name}">x</a>`,
  'the second part of a route': `<a href="/MyLicenses/${name}">x</a>`,
  'the query of a link': `<a href="/MyLicenses?${name}=${name}&a=${percent}">x</a>`,
  'the fragment of a link': `<a href="/MyLicenses#${name}">x</a>`,
  'another host': `<a href="https://${name}.example/">x</a>`,
  'a host of Kaspersky’s': `<a href="https://${name}.kaspersky.com/">x</a>`,
  'a host in another script': `<a href="https://xn--wlframina.example/">x</a>`,
  'somebody in an address': `<a href="https://${name}:${name}@my.kaspersky.com/">x</a>`,
  'the path of a store': `<a href="https://apps.apple.com/us/app/${name}/id${digits}">x</a>`,
  'the path of a store, encoded': `<a href="https://apps.apple.com/us/app/${percent}/id1">x</a>`,
  'a mail link': `<a href="mailto:${name}@home.example">x</a>`,
  'an address of data': `<a href="data:text/plain,${name}">x</a>`,
  'an installer': `<a href="https://x.pdc.kaspersky.com/DownloadManagers/${name}/${hex}.exe">x</a>`,
  'where a link goes': `<a target="${name}" rel="${name}" download="${name}" ping="/${name}">x</a>`,
}

const window = new Window({ settings: { handleDisabledFileLoadingAsSuccess: true } })
const parse = (html: string, around = '') =>
  new window.DOMParser().parseFromString(
    `<html ${around}><head><title>${name}</title><meta name="user" content="${name}"><base target="${name}"></head><body ${around}>${html}</body></html>`,
    'text/html',
  ) as unknown as Document
const address = new URL('https://my.kaspersky.com/MyLicenses')
const found = (copy: string | null) =>
  secrets.filter((secret) => copy!.toLowerCase().includes(secret.toLowerCase()))

test('there are sixty places and more', () =>
  expect(Object.keys(places).length).toBeGreaterThanOrEqual(60))

test.each(Object.entries(places))('%s', (_place, html) => {
  const copy = scrub(parse(`<p>before</p>${html}<p>after</p>`), address)
  // What stands around it is there: nothing is gone only because nothing was copied.
  expect(copy).toMatch(/<p>xxxxxx<\/p>[^]*<p>xxxxx<\/p>/)
  expect(found(copy)).toEqual([])
})

test('the page’s own element and body, its title and its head', () => {
  const around = `class="${name}" id="${name}" lang="${name}" data-user="${name}" data-at-selector="${name}"`
  expect(found(scrub(parse('<p>x</p>', around), address))).toEqual([])
})

test('an open shadow root, and what was typed into a field', () => {
  const document = parse('<p id="host"></p><input>')
  document.querySelector('p')!.attachShadow({ mode: 'open' }).innerHTML = name
  document.querySelector('input')!.value = name
  expect(found(scrub(document, address))).toEqual([])
})

test.each([
  `/${name}`,
  `/MyLicenses/${name}`,
  `/MyLicenses?x=${name}`,
  `/#${name}`,
  `/#(modal:${name})`,
])('the page’s own address %s', (path) => {
  expect(found(scrub(parse('<p>x</p>'), new URL(path, address)))).toEqual([])
})

const answers: Record<string, unknown> = {
  'a value': { product: name },
  'a number': { used: Number(digits) },
  'a key of small letters': { [name.toLowerCase()]: 1 },
  'a key with a capital': { [name]: 1 },
  'a key among words': { [`product${name}`]: 1 },
  'a key that is an address': { [`${name}@home.example`]: 1 },
  'a key of another script': { [wide]: 1 },
  'a date': { ends: `${digits}-01-01` },
}
test.each(Object.entries(answers))('how the list is built: %s', (_place, answer) => {
  expect(found(scrub(parse('<p>x</p>'), address, jsonShape(answer)))).toEqual([])
})
