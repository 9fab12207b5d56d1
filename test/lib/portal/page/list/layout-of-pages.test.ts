import { expect, test } from 'vitest'
import { card, listed, said } from './listed.ts'

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
  expect(columns('<b>Kaspersky Safe Kids</b>')).not.toContain('Kaspersky Plus')
})

test('a lone title without a frame: what follows it, up to what has a heading of its own', () => {
  const facts =
    '<table><tr><th scope="row">Expires</th><td>5 March 2027</td></tr><tr><th scope="row">Devices</th><td>2 of 5</td></tr></table>'
  const page = (...parts: string[]) =>
    listed(`<h2>Subscription details</h2><h3>Kaspersky Plus</h3>${parts.join('')}`)
  expect(page(facts)).toEqual({
    'Kaspersky Plus': { expiresOn: '2027-03-05', places: { used: 2, total: 5 } },
  })
  expect(page(facts, '<div><h4>Archive</h4><p>Blocked</p></div>')).toEqual(page(facts))
  expect(page('<div><h4>Archive</h4>', facts, '</div>')).toBeNull()
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
  expect(plan('Included, next to Safe Kids:', `<li>Kaspersky VPN</li>${facts}`)).not.toHaveProperty(
    'expiresOn',
  )
})

test('a title of a column that is not known, where another row says when it renews', () => {
  const ends = (...rows: string[]) =>
    listed(
      `<table><tr><th>Product</th><th>State</th><th>Horizon</th></tr>${rows
        .map((cells, at) => `<tr><td>Kaspersky ${['Plus', 'Premium'][at]}</td>${cells}</tr>`)
        .join('')}</table>`,
    )?.['Kaspersky Plus']?.expiresOn
  const cells = (state: string, day: string) => `<td>${state}</td><td>${day}</td>`
  const renews = cells('Active', 'Renews on 6 March 2027')
  expect(ends(cells('Active', 'Expires on 5 March 2027'), renews)).toBe('2027-03-05')
  expect(ends(cells('Expired', 'Expired on 5 March 2026'), renews)).toBe('2026-03-05')
  expect(ends(cells('Expired', 'Expires on 5 March 2027'), renews)).toBeUndefined()
  expect(ends(cells('Not activated', 'Expires on 5 March 2027'), renews)).toBeUndefined()
  const other = cells('Active', 'Expires on 6 March 2027')
  expect(ends(cells('Active', 'Expires on 5 March 2027'), other)).toBeUndefined()
})

test('a stroke before a line that is not understood takes nothing from the rest', () =>
  expect(
    listed(
      '<ul><li><a href="/1">Kaspersky Plus</a> – odd gadgets<p>Expires on 5 March 2027</p></li></ul>',
    ),
  ).toEqual({ 'Kaspersky Plus': { expiresOn: '2027-03-05' } }))

test('an address is one word of the name of who shares it', () =>
  expect(
    listed(
      card('Kaspersky Plus', 'Bu aboneliği sizinle kardeşiniz (fake.aydan@example.com) paylaştı.'),
      'tr',
    ),
  ).toEqual({ 'Kaspersky Plus': { ownership: 'shared' } }))

test('cookies can be declined, too, where their bar is not marked as one', () => {
  const page = (text: string) =>
    listed(
      `<div><h1>Kaspersky Plus</h1><p>Expires on 5 March 2027</p></div><div><span>${text}</span><button>Decline</button></div>`,
    )
  expect(page('This site uses cookies')).toEqual({ 'Kaspersky Plus': { expiresOn: '2027-03-05' } })
  expect(page('Kim invites you')).toBeNull()
})
