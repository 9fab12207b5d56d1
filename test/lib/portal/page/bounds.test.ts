import { expect, test } from 'vitest'
import { readPage } from '../../../../lib/portal/read-page.ts'
import type { Look } from '../../../../lib/portal/dom/page-query.ts'
import { linksIn } from '../../../../lib/portal/page/find-links.ts'
import { shownMail } from '../../../../lib/portal/page/account/shown-mail.ts'
import { visibleElements } from '../../../../lib/portal/dom/visibility.ts'
import { mostLinksOfPage } from '../../../../lib/domain/link.ts'
import { parse } from '../pages.ts'

const url = new URL('https://my.kaspersky.com/MyLicenses')
const missing = (document: Document) => readPage(document, url).missing
const list = '<main><h1>Subscriptions</h1></main>'

test('a page with more text than people read is not read', () =>
  expect(missing(parse(`${list}<p hidden>${'x'.repeat(2_000_001)}</p>`))).toEqual([
    'page-too-large',
  ]))

test('of one kind at most a thousand elements are looked at', () => {
  const document = parse('<b></b>'.repeat(1010))
  expect(visibleElements(document, { all: 'b' }).all('all')).toHaveLength(1000)
})

test('of more links than a report holds the first are told of', () => {
  const link = (at: number) => `<a href="https://apps.apple.com/app/id1${100_000 + at}">x</a>`
  const { body } = parse(Array.from({ length: 300 }, (_, at) => link(at)).join(''))
  expect(linksIn({ shows: () => true } as unknown as Look, body, null)).toHaveLength(
    mostLinksOfPage,
  )
})

test('an address is looked for in menus of a million letters in all, and no further', () => {
  const menus = (count: number) =>
    parse(`${'<header></header>'.repeat(count)}<header>alex@example.com</header>`)
  expect(shownMail(menus(90))).toBe('alex@example.com')
  expect(shownMail(menus(110))).toBeNull()
  expect(
    shownMail(parse(`<header>${'x '.repeat(600_000)}</header><header>alex@example.com</header>`)),
  ).toBeNull()
})
