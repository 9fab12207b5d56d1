import { expect, test } from 'vitest'
import { languages } from '../../../../lib/portal/lexicon/languages/index.ts'
import { lexiconOf } from '../../../../lib/portal/lexicon/lexicon-of.ts'
import type { Item } from '../../../../lib/portal/dom/page-tree.ts'
import { treeOf } from '../../../../lib/portal/dom/tree-of.ts'
import { readList } from '../../../../lib/portal/page/list/read-list.ts'
import { parse } from '../pages.ts'

/** How a list may be built: each a way in which one might compare every part with every other. */
const forms: Record<string, [around: string, part: (n: number) => string]> = {
  cards: [
    'div',
    (n) => `<section><h3>Kaspersky Plus ${n}</h3><p>Expires on 5 May 2027</p></section>`,
  ],
  'titles and facts beside each other': [
    'div',
    (n) => `<h3>Kaspersky Plus ${n}</h3><p>Expires on 5 May 2027</p><p>3 of 5 devices</p>`,
  ],
  terms: ['dl', (n) => `<dt>Kaspersky Plus ${n}</dt><dd>Expires on 5 May 2027</dd>`],
  rows: [
    'table',
    (n) => `<tr><td>Kaspersky Plus ${n}</td><td>Expires on</td><td>5 May 2027</td></tr>`,
  ],
  'one name again and again': [
    'ul',
    (n) => `<li><b>Kaspersky Plus</b><p>${n} of 999 devices</p></li>`,
  ],
}

/**
 * How often the reader asks where a part of the page begins or ends; that does not depend on the
 * machine.
 */
function looksFor(count: number, [around, part]: (typeof forms)[string]): number {
  const parts = Array.from({ length: count }, (_, n) => part(n))
  const { body } = parse(`<main><${around}>${parts.join('')}</${around}></main>`)
  const tree = treeOf(body, () => true)
  let looks = 0
  for (const item of tree.items) countReads(item, () => looks++)
  const read = readList(tree, lexiconOf('en', languages['en']!), new Date('2026-11-22'))
  expect(read?.ok && read.value.length).toBe(count)
  return looks
}

function countReads(item: Item, counted: () => void) {
  for (const side of ['from', 'to'] as const) {
    const value = item[side]
    Object.defineProperty(item, side, { get: () => (counted(), value) })
  }
}

test.each(Object.keys(forms))('%s: four times as many cost at most six times as much', (name) => {
  const [some, more] = [50, 200].map((count) => looksFor(count, forms[name]!))
  // A search by halves needs a few steps more.
  expect(more! / some!).toBeLessThan(6)
})
