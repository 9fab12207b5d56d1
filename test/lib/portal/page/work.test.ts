import { expect, test, vi } from 'vitest'
import { treeOf } from '../../../../lib/portal/dom/tree-of.ts'
import type { Look } from '../../../../lib/portal/dom/page-query.ts'
import { languages } from '../../../../lib/portal/lexicon/languages/index.ts'
import { lexiconOf } from '../../../../lib/portal/lexicon/lexicon-of.ts'
import { unique } from '../../../../lib/portal/locate/only-one.ts'
import { namedLinks } from '../../../../lib/portal/page/card-links.ts'
import { offeredIn } from '../../../../lib/portal/page/dialog/dialog-offer.ts'
import { labelOf } from '../../../../lib/portal/page/dialog/dialog-texts.ts'
import { saysNone } from '../../../../lib/portal/page/list/empty/empty-list.ts'
import { mailsInBar } from '../../../../lib/portal/page/account/mail-in-bar.ts'
import { mailsInLines } from '../../../../lib/portal/page/account/mail-in-lines.ts'
import { namesIn } from '../../../../lib/portal/page/list/names/names.ts'
import { panelsIn } from '../../../../lib/portal/page/dialog/overlays.ts'
import { mailAddress } from '../../../../lib/portal/text/mail-address.ts'
import { readList } from '../../../../lib/portal/page/list/read-list.ts'
import { recordsIn } from '../../../../lib/portal/page/list/records/records.ts'
import { parse } from '../pages.ts'

// What a hostile page may make us do again and again. Most is counted, so that the machine does not
// matter; what is not took minutes before it was bounded, and takes no time since.

const english = lexiconOf('en', languages['en']!)
const url = new URL('https://my.kaspersky.com/MyLicenses')
const many = (count: number, one: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => one(n)).join('')
const nested = (depth: number, inside: string) =>
  '<div>'.repeat(depth) + inside + '</div>'.repeat(depth)
const treeIn = (html: string) => treeOf(parse(html).body, () => true)

/** How often items of a tree are asked where they begin or end, and what stands in them. */
function asked(html: string, read: (tree: ReturnType<typeof treeOf>) => void): number {
  const tree = treeIn(html)
  let count = 0
  for (const item of tree.items)
    for (const name of ['from', 'to', 'element'] as const) {
      const value = item[name]
      Object.defineProperty(item, name, { get: () => (count++, value) })
    }
  read(tree)
  return count
}

/** Four times as many cost at most six times as much: a search by halves needs a few steps more. */
const growth = (html: (count: number) => string, read: (tree: ReturnType<typeof treeOf>) => void) =>
  asked(html(200), read) / asked(html(50), read)

test('a word as long as a book is no word of a language', () => {
  const words = many(60, () => `${'a'.repeat(16_000)} `)
  expect(english.tokens(words)).toHaveLength(60)
})

test('classes by the ten thousand are compared once', () => {
  const classes = (letter: string) => many(60_000, (n) => `${letter}${n} `)
  const tree = treeIn(
    `<main><div class="${classes('a')}"><h3>Kaspersky Plus</h3></div><div class="${classes('b')}"><u><h3>Kaspersky Standard</h3></u></div></main>`,
  )
  expect(recordsIn(tree, namesIn(tree, english)).length).toBeGreaterThan(0)
})

test('a dialog that is labelled by everything', () => {
  const dialog = {
    getAttribute: () => many(300_000, (n) => `a${n} `),
    querySelectorAll: () => Array.from({ length: 10_000 }, (_, n) => ({ id: `b${n}` })),
  }
  const look = { text: () => '' }
  expect(labelOf(look as unknown as Look, dialog as unknown as Element)).toMatch(/^a0 a1/)
})

test('buttons to the other downloads are not compared with each other', () => {
  const { body } = parse(many(200, () => '<button>Other downloads</button>'))
  const buttons = [...body.children]
  const contains = vi.spyOn(Object.getPrototypeOf(Object.getPrototypeOf(body)), 'contains')
  const look = { all: () => [], labelled: () => buttons, shows: () => true, words: () => '' }
  expect(
    offeredIn({ look: look as unknown as Look, dialog: body, lexicon: null, links: [] }),
  ).toBeNull()
  expect(contains.mock.calls.length).toBeLessThan(1000)
  contains.mockRestore()
})

test('menus one in another are looked through once, and labels only so far', () => {
  const page = parse(
    `${'<header>'.repeat(20)}${many(4000, (n) => `<i title="a${n}@example.com"></i>`)}`,
  )
  const search = vi.spyOn(RegExp.prototype, 'exec')
  expect(mailsInBar(page).size).toBeGreaterThan(1)
  const ours = search.mock.contexts.filter((one) => one === mailAddress)
  expect(ours.length).toBeLessThan(7000)
  search.mockRestore()
})

test('titles are read once, not for each link and each part around it', () => {
  const link = (n: number) => `<a href="https://apps.apple.com/app/id1${100_000 + n}">x</a>`
  const page = parse(nested(20, many(60, link) + many(100, () => '<strong>x</strong>')))
  const text = vi.fn(() => 'x')
  expect(namedLinks({ text, shows: () => true } as unknown as Look, page, english)).toEqual([])
  expect(text.mock.calls.length).toBeLessThan(500)
})

test.each<[string, (n: number) => string, (tree: ReturnType<typeof treeOf>) => void]>([
  [
    'addresses beside links',
    (n) => many(n, () => '<a href="/x">x</a>') + many(n, (at) => `<p>a${at}@example.com</p>`),
    (tree) => mailsInLines(tree, english),
  ],
  [
    'closed parts beside a question',
    (n) =>
      `<main><h1>Subscriptions</h1><p>You have no subscriptions yet.</p><div>${many(n, () => '<button aria-expanded="false">x</button>')}<button aria-expanded="false">Why?</button></div></main>`,
    (tree) => saysNone(tree, english, url),
  ],
  [
    'names where there is none, deep in the page',
    (n) =>
      `<main><h1>Subscriptions</h1><p>You have no subscriptions yet.</p>${nested(
        20,
        many(n * 4, () => '<p><b>Kaspersky Plus</b></p>'),
      )}</main>`,
    (tree) => saysNone(tree, english, url),
  ],
  [
    'names that stand in one advert',
    (n) =>
      `<main><h3 class="c">Kaspersky Standard</h3><p>Expires on 5 May 2027</p><h3 class="c">Kaspersky Premium</h3><div>${many(n, (at) => `<b class="u${at}">Kaspersky Plus</b><br>`)}</div></main>`,
    (tree) => readList(tree, english, new Date('2026-11-22')),
  ],
])('%s: the work grows with the page, not with its square', (_, html, read) =>
  expect(growth(html, read)).toBeLessThan(6),
)

test('of a record with a thousand facts none is believed', () => {
  const list = (facts: string) =>
    readList(
      treeIn(`<main><section><h2>Kaspersky Plus</h2>${facts}</section></main>`),
      english,
      new Date('2026-11-22'),
    )
  expect(list('<p>Active · Auto-renewal is on</p>')?.ok).toBe(true)
  expect(list(`<p>${'Active · '.repeat(1500)} Auto-renewal is on</p>`)).toBeNull()
})

test('a part of a page with thousands of elements is no panel', () => {
  const panel = (count: number) =>
    treeIn(`<section aria-label="Download">${'<p>x</p>'.repeat(count)}</section>`)
  expect(panelsIn(panel(900))).toHaveLength(1)
  expect(panelsIn(panel(1100))).toHaveLength(0)
})

test('so many that are alike are not told apart', () => {
  const { body } = parse('<p>x</p>'.repeat(400))
  const contains = vi.spyOn(Object.getPrototypeOf(Object.getPrototypeOf(body)), 'contains')
  expect(unique([...body.children])).toHaveLength(400)
  expect(contains).not.toHaveBeenCalled()
  contains.mockRestore()
})
