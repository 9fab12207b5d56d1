import { expect, test } from 'vitest'
import { readPage } from '../../../../lib/portal/read-page.ts'
import { parse } from '../pages.ts'

const url = new URL('https://my.kaspersky.com/MyDownloads')
const link = (text = 'App Store') =>
  `<a href="https://apps.apple.com/us/app/invented/id9990000099">${text}</a>`
const card = (name: string, more = '') =>
  `<article><h2>${name}</h2><button>Download</button>${more}</article>`

/** The names beside which the links of a page of downloads are offered. */
function linked(content: string) {
  const page = `<html lang="en"><body><main><h1>Downloads</h1>${content}</main></body></html>`
  const { kind, links } = readPage(parse(page), url)
  return { kind, names: links.map(({ application }) => application) }
}

test('the link on a card is that of its application, also as a badge', () => {
  for (const more of [link(), link('<img alt="">')])
    expect(linked(card('Safe Kids', more) + card('Kaspersky'))).toEqual({
      kind: 'downloads',
      names: ['Safe Kids'],
    })
})

test('a trial of the same name does not take the link from the card that has one', () => {
  const trial = `<section><h2>Trial versions</h2>${card('Kaspersky Safe Kids')}</section>`
  expect(linked(card('Safe Kids', link()) + card('Kaspersky') + trial).names).toEqual(['Safe Kids'])
})

test.each([
  ['beside the matter of the page', `<aside>${link()}</aside>${card('Kaspersky')}`],
  ['in an advert with a title', `<aside><h3>Safe Kids</h3>${link()}</aside>${card('Kaspersky')}`],
  ['outside the only card', `<div><h3>News</h3>${link()}</div>${card('Kaspersky')}`],
  ['with a day for a text', `<div><h3>Safe Kids</h3>${link('31.12.2027')}</div>`],
])('a link %s is no application’s', (_, content) =>
  expect(linked(content)).toEqual({ kind: 'downloads', names: [] }),
)
