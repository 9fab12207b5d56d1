import { expect, test } from 'vitest'
import { readPage } from '../../../../../lib/portal/read-page.ts'
import { parse } from '../../pages.ts'
import { listed } from './listed.ts'

const card = (name: string, day: string, more = '') =>
  `<div class="card">${more}<span class="name">${name}</span><p>Active</p><p>Valid until ${day} January 2030</p></div>`

function read(advert: string) {
  const cards = card('Kaspersky Premium', '15') + card('Kaspersky Plus', '16', advert)
  const page = `<html lang="en"><body><main><h1>Subscriptions</h1><div>${cards}</div></main></body></html>`
  const { subscriptions } = readPage(parse(page), new URL('https://my.kaspersky.com/MyLicenses'))
  if (!subscriptions?.ok) throw new Error('The list was not read.')
  return {
    products: subscriptions.value.map(({ product }) => product),
    told: subscriptions.warnings.map(({ kind }) => kind),
  }
}

test('the title of an advert inside a record is never the record’s: what is not read is told', () => {
  expect(read('').products).toEqual(['Kaspersky Premium', 'Kaspersky Plus'])
  const { products, told } = read(
    '<div><h3>Kaspersky Safe Kids</h3><a href="https://apps.apple.com/app/id1">x</a></div>',
  )
  expect(products).toContain('Kaspersky Premium')
  expect(products).not.toContain('Kaspersky Safe Kids')
  expect(told).toContain('maybe-incomplete')
})

test('adverts in several records, written alike', () => {
  const advert = (name: string) =>
    `<div><h3>${name}</h3><a href="https://apps.apple.com/app/id1">x</a></div>`
  const cards = ['Plus', 'Standard', 'Basic'].map((name, at) =>
    card(`Kaspersky ${name}`, '16', at < 2 ? advert(at ? 'Safe Kids' : 'Password Manager') : ''),
  )
  const page = `<html lang="en"><body><main><h1>Subscriptions</h1><div>${cards.join('')}</div></main></body></html>`
  const { subscriptions } = readPage(parse(page), new URL('https://my.kaspersky.com/MyLicenses'))
  const products = subscriptions?.ok && subscriptions.value.map(({ product }) => product)
  expect(products).toContain('Kaspersky Basic')
  expect(products).not.toContain('Safe Kids')
  expect(products).not.toContain('Password Manager')
})

test('the advert in the only record is known by its link, for no other title is written so', () => {
  const advert =
    '<div><h3>Password Manager</h3><a href="https://apps.apple.com/app/id1">31.12.2027</a></div>'
  const only = `<div class="card"><div><b class="name">Kaspersky Standard</b></div><p>Active</p>
    <div>Valid until 14 August 2027 ${advert}</div><p>1 / 3 devices</p></div>`
  const page = `<html lang="en"><body><main><h1>Subscriptions</h1><div>${only}</div></main></body></html>`
  const { subscriptions } = readPage(parse(page), new URL('https://my.kaspersky.com/MyLicenses'))
  expect(subscriptions?.ok && subscriptions.value.map(({ product }) => product)).toEqual([
    'Kaspersky Standard',
  ])
})

test('what all parts of a list are called makes none of them an advert', () => {
  const facts = (name: string) => `<h2>${name}</h2><p>Active</p><p>Valid until 5 May 2028</p>`
  const list = (...classes: string[]) =>
    listed(
      `<ol>${classes.map((one, at) => `<li class="${one}">${facts(['Kaspersky Plus', 'Kaspersky Premium'][at]!)}</li>`).join('')}</ol>`,
    )
  expect(Object.keys(list('c-promo', 'c-promo') ?? {})).toHaveLength(2)
  expect(Object.keys(list('c-card', 'c-promo') ?? {})).toEqual(['Kaspersky Plus'])
})
