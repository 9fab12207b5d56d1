import { expect, test } from 'vitest'
import { parse } from '../../pages.ts'
import { listed, readOn, said } from './listed.ts'

test('cells that lay out a page: a name in one column is no title over those in the next', () => {
  const box = (name: string, line: string) =>
    `<tr><td><table class="box"><tr><td class="head"><span>${name}</span></td></tr>
    <tr><td>${line}</td></tr></table></td></tr>`
  const columns = (side: string) =>
    Object.keys(
      listed(`<table><tr><td>${side}</td><td><table>
        ${box('Kaspersky Plus', 'Expires on 5 March 2027')}
        ${box('Kaspersky Premium', 'Expires on 6 March 2027')}</table></td></tr></table>`) ?? {},
    )
  const advert = '<a href="/shop">Kaspersky Safe Kids</a><br>Now for $9.99'
  expect(columns(`<table><tr><td>${advert}</td></tr></table>`)).toEqual([
    'Kaspersky Plus',
    'Kaspersky Premium',
  ])
  // One cell of a row of facts: what stands in the others belongs to its product.
  const title = '<b>Kaspersky Safe Kids</b>'
  expect(columns(title)).not.toContain('Kaspersky Plus')
  expect(columns(`<table><tr><td>${title}</td></tr></table>`)).not.toContain('Kaspersky Plus')
})

test('a lone title without a frame: the labels and values right behind it', () => {
  const facts =
    '<table><tr><th scope="row">Expires</th><td>5 March 2027</td></tr><tr><th scope="row">Devices</th><td>2 of 5</td></tr></table>'
  const page = (...parts: string[]) =>
    listed(`<h2>Subscription details</h2><h3>Kaspersky Plus</h3>${parts.join('')}`)
  expect(page(facts)).toEqual({
    'Kaspersky Plus': { expiresOn: '2027-03-05', places: { used: 2, total: 5 } },
  })
  const card = '<div><p>Bank card</p><p>Expires on 9 May 2029</p></div>'
  expect(page(facts, card)).toEqual(page(facts))
  expect(page(card, facts)).toBeNull()
})

test('a line that names what is included has no list of theirs behind it', () => {
  const plan = (line: string, list: string) =>
    listed(
      `<article><h3>Kaspersky Premium</h3><p>Active</p><p>${line}</p><ul>${list}</ul></article>`,
    )?.['Kaspersky Premium']
  const facts = '<li>Expires on 5 March 2027</li><li>2 of 5 devices</li>'
  expect(plan('Included: Kaspersky Password Manager, Kaspersky Safe Kids', facts)).toMatchObject({
    expiresOn: '2027-03-05',
    places: { used: 2, total: 5 },
  })
  expect(plan('Included:', facts)).not.toHaveProperty('expiresOn')
  expect(plan('Kaspersky VPN is included', facts)).not.toHaveProperty('expiresOn')
  expect(plan('Included, next to Safe Kids:', `<li>Kaspersky VPN</li>${facts}`)).not.toHaveProperty(
    'expiresOn',
  )
})

test('under a title of a column that is not known a renewal with a day may be of another thing', () => {
  const facts = (title: string, cell: string) =>
    listed(
      `<table><tr><th>Product</th><th>Devices</th><th>${title}</th></tr><tr><td>Kaspersky Plus</td><td>2 of 5</td><td>${cell}</td></tr></table>`,
    )?.['Kaspersky Plus']
  expect(facts('Status', 'Renews on 5 March 2027')).toMatchObject({ renewsOn: '2027-03-05' })
  expect(facts('Identity guard', 'Renews on 5 March 2027')).toEqual({
    places: { used: 2, total: 5 },
  })
  expect(facts('Identity guard', 'Does not renew')).toMatchObject({ autoRenewal: false })
})

test('a stroke before a line that is not understood takes nothing from the rest', () =>
  expect(
    listed(
      '<ul><li><a href="/1">Kaspersky Plus</a> – odd gadgets<p>Expires on 5 March 2027</p></li></ul>',
    ),
  ).toEqual({ 'Kaspersky Plus': { expiresOn: '2027-03-05' } }))

test('cookies can be declined, too, where their bar is not marked as one', () => {
  const page = (text: string) =>
    listed(
      `<div><h1>Kaspersky Plus</h1><p>Expires on 5 March 2027</p></div><div><span>${text}</span><button>Decline</button></div>`,
    )
  expect(page('This site uses cookies')).toEqual({ 'Kaspersky Plus': { expiresOn: '2027-03-05' } })
  expect(page('Kim invites you')).toBeNull()
  expect(
    listed(
      '<h1>Kaspersky Plus</h1><p>Expires on 5 March 2027</p><p>From Kim</p><button>Decline</button><a href="/c">Cookies</a>',
    ),
  ).toBeNull()
})

test('a label in the same cell says what a day is before the title of the column does', () => {
  const day = (...cell: string[]) =>
    listed(
      `<table><tr><th>Product</th><th>Expires</th></tr><tr><td>Kaspersky Plus</td><td>${cell
        .map((line) => `<div>${line}</div>`)
        .join('')}</td></tr></table>`,
    )?.['Kaspersky Plus']
  expect(day('5 March 2027')).toEqual({ expiresOn: '2027-03-05' })
  expect(day('Next payment', '5 March 2027')).toMatchObject({ renewsOn: '2027-03-05' })
  expect(day('Next payment', '5 March 2027')).not.toHaveProperty('expiresOn')
  expect(day('Next payment', '5 March 2027', 'Gift')).not.toHaveProperty('renewsOn')
})

test('details of each of the list, to which its titles lead, say more of it', () => {
  const detail = (id: string, name: string, ...facts: string[]) =>
    `<div id="${id}"><h3>Kaspersky ${name}</h3>${facts.map((fact) => `<p>${fact}</p>`).join('')}</div>`
  const page = (...details: string[]) =>
    listed(
      `<h1>My subscriptions</h1><ul><li><a href="#a">Kaspersky Plus</a><p>Expires on 5 March 2027</p></li>
      <li><a href="#b">Kaspersky Premium</a><p>Expires on 6 March 2027</p></li></ul>
      <h2>Minutiae</h2>${details.join('')}`,
    )?.['Kaspersky Plus']
  const bare = { expiresOn: '2027-03-05' }
  const other = detail('b', 'Premium', '1 of 5 devices')
  const own = detail('a', 'Plus', '2 of 5 devices')
  expect(page(own, other)).toEqual({ ...bare, places: { used: 2, total: 5 } })
  expect(page(own)).toEqual(bare)
  expect(page(detail('a', 'Plus', '2 of 5 devices', 'Expires on 9 May 2029'), other)).toEqual(bare)
  expect(page(detail('elsewhere', 'Plus', '2 of 5 devices'), other)).toEqual(bare)
})

test('what is drawn as a line of its own below a name leaves it a title', () => {
  const named = (display: string) =>
    listed(
      `<div class="c"><span>Kaspersky Plus</span><span style="display:${display}">Gadgets of yore</span></div><p>Expires on 5 March 2027</p>`,
    )
  expect(named('block')).toEqual({ 'Kaspersky Plus': { expiresOn: '2027-03-05' } })
  expect(named('inline')).toBeNull()
})

test('of two cells with a label and a value each the first says nothing against the second', () => {
  const field = (label: string, value: string) =>
    `<td><div><span>${label}</span><span>${value}</span></div></td>`
  const row = (label: string, value: string) =>
    said(
      'en',
      'Active',
      `<table><tr>${field(label, value)}${field('Next payment', '5 March 2027')}</tr></table>`,
    )
  expect(row('Auto-renewal', 'on')).toEqual({ autoRenewal: true, renewsOn: '2027-03-05' })
  expect(row('Gadget', 'Odd')).toEqual({})
})

test.each([
  'role="progressbar" aria-valuenow="40" aria-valuemax="100"',
  'role="img"',
  'role="note"',
])('what is called by a product’s name and has a role of another thing is no title: %s', (role) =>
  expect(
    listed(
      `<div><div><p>Kaspersky Plus</p><span>Active</span></div><div><p>Expires on 5 March 2027</p><div><div ${role} aria-label="Kaspersky Plus"></div></div></div></div>
        <div><div><p>Kaspersky Premium</p><span>Active</span></div><div><p>Expires on 6 March 2027</p></div></div>`,
    ),
  ).toMatchObject({
    'Kaspersky Plus': { activated: true, expiresOn: '2027-03-05' },
    'Kaspersky Premium': { activated: true, expiresOn: '2027-03-06' },
  }),
)

test('behind the section of the first, articles of others have titles of their own', () => {
  const tile = (tag: string, name: string, day: number) =>
    `<${tag} class="tile"><h3>Kaspersky ${name}</h3><p>Expires on ${day} March 2027</p></${tag}>`
  const page = (...tiles: string[]) =>
    listed(
      `<section class="hero"><div><h2>Kaspersky Plus</h2><p>Expires on 5 March 2027</p></div></section>${tiles.join('')}`,
    )
  const of = (day: number) => ({ expiresOn: `2027-03-0${day}` })
  expect(page(tile('article', 'Premium', 6), tile('article', 'Standard', 7))).toEqual({
    'Kaspersky Plus': of(5),
    'Kaspersky Premium': of(6),
    'Kaspersky Standard': of(7),
  })
  // News, with a product's name in their title.
  expect(page(tile('article', 'Free', 6))).toEqual({ 'Kaspersky Plus': of(5) })
})

test('the way to this page is no title of what it leads to', () => {
  const page = (mark: string) =>
    listed(
      `<div><h1>Subscription</h1><div ${mark}><ul><li><a href="#">Subscriptions</a></li><li>Kaspersky Plus</li></ul></div>
      <div><div>Kaspersky Plus</div><p>Expires on 5 March 2027</p></div></div>`,
    )
  expect(page('class="x-breadcrumb"')).toEqual({ 'Kaspersky Plus': { expiresOn: '2027-03-05' } })
  expect(page('')).toBeNull()
})

test('a row with a switch is a setting of what it stands under, drawn as its title may be', () => {
  const row = (first: string, second: string) =>
    `<div class="item"><div class="part"><div class="label">${first}</div></div><div class="part">${second}</div></div>`
  const box = (name: string, day: string, below: string) =>
    `<div class="card">${row(`Kaspersky ${name}`, `<div class="label">Expires on ${day}</div>`)}${row('Auto-renewal', below)}</div>`
  const page = (below: string) =>
    listed(`${box('Plus', '5 March 2027', below)}${box('Premium', '6 March 2027', below)}`)
  expect(page('<div role="switch" aria-checked="true"></div>')?.['Kaspersky Plus']).toEqual({
    expiresOn: '2027-03-05',
    autoRenewal: true,
  })
  expect(page('on')?.['Kaspersky Plus']).toEqual({ expiresOn: '2027-03-05' })
  const other = (text: string) =>
    page(`<div class="label">${text}</div><div role="switch" aria-checked="true"></div>`)
  for (const text of ['Expired', 'Ends on 5 May 2027'])
    expect(other(text)?.['Kaspersky Plus']).toEqual({ expiresOn: '2027-03-05' })
})

test('the head of the only card is no head of the page where it stands in the page’s matter', () => {
  const page = (role: string) =>
    readOn(
      parse(
        `<html lang="en"><body><div ${role}><x-tile><header><h2>Kaspersky Plus</h2></header><p>Expires on 5 March 2027</p></x-tile></div></body></html>`,
      ),
    )
  expect(page('role="main"')).toMatchObject({ value: [{ product: 'Kaspersky Plus' }] })
  expect(page('')).toMatchObject({ ok: false })
})

test('rows and cells of a library’s own elements, whose slots hold what is drawn', () => {
  const row = (tag: string, role: string, ...texts: string[]) =>
    `<x-row role="row">${texts.map((text) => `<${tag} role="${role}">${text}</${tag}>`).join('')}</x-row>`
  const heads = row('x-head', 'columnheader', 'Product', 'State', 'Expires', 'Next payment')
  const page = (table: string) => {
    const drawn = parse(
      `<html lang="en"><body><main><${table}>${heads}${row('x-cell', 'gridcell', 'Kaspersky Plus', 'Active', '–', '5 March 2027')}
      ${row('x-cell', 'gridcell', 'Kaspersky Premium', 'Active', '6 March 2027', '–')}</${table}></main></body></html>`,
    )
    for (const host of drawn.querySelectorAll('x-row:has(x-cell),x-cell'))
      host.attachShadow({ mode: 'open' }).append(drawn.createElement('slot'))
    return readOn(drawn)
  }
  const read = { value: [{ renewsOn: '2027-03-05' }, { expiresOn: '2027-03-06' }] }
  expect(page('x-table')).toMatchObject(read)
  expect(page('x-list')).not.toMatchObject(read)
})

test('cards may be of several elements of a library, where their role is one', () => {
  const page = (role: string, tag = 'x-lined-card') =>
    listed(
      `<div><x-filled-card ${role}><div class="t">Kaspersky Plus</div><p>Expires on 5 March 2027</p></x-filled-card>
      <${tag} ${role}><div class="t">Kaspersky Premium</div><p>Expires on 6 March 2027</p></${tag}></div>`,
    )
  expect(page('role="article"')).toEqual({
    'Kaspersky Plus': { expiresOn: '2027-03-05' },
    'Kaspersky Premium': { expiresOn: '2027-03-06' },
  })
  expect(page('')).not.toHaveProperty('Kaspersky Premium')
  expect(page('role="article"', 'x-news')).not.toHaveProperty('Kaspersky Premium')
})
