import { expect, test } from 'vitest'
import { readPage } from '../../../../../lib/portal/read-page.ts'
import { parse } from '../../pages.ts'

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
