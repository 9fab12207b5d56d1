import { isBrandAlone } from '../../../text/product-name.ts'
import { holds, type Item, type Line, type PageTree } from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { says } from '../../../lexicon/says.ts'
import { type Name, namesIn } from '../names/names.ts'

/** Each name is looked at beside each other one, in every part around it. */
const mostNamed = 150
const mostSelling = 300

/**
 * Names of products that stand alone, as those of records do. The brand alone is also the site's
 * name.
 */
export const ownNames = (tree: PageTree, lexicon: Lexicon): Name[] =>
  namesIn(tree, lexicon).filter(({ title, text }) => title && !isBrandAlone(text))

/**
 * Parts of a page that sell products or let them be tried: each holds a name with a price or a word
 * for buying, trying or for nothing, or a heading that says so stands over several names. What lies
 * around them is one, too, up to where another name or `apart` stands. Null where there is more of
 * both than any page for people has.
 */
export function advertsIn(tree: PageTree, lexicon: Lexicon, apart: Line): Item[] | null {
  const lines = tree.lines.filter(({ item }) => !item.beside)
  const names = ownNames(tree, lexicon)
  const named = new Set(names.map(({ line }) => line))
  const sells = lines.filter((line) => !named.has(line) && isSelling(line, lexicon))
  if (names.length > mostNamed || sells.length > mostSelling) return null
  const dated = lines.findLast((line) => isDated(line, lexicon))?.order ?? -1
  const isApart = (part: Item) => !holds(part, apart.item)
  const isOffered = (name: Name) => {
    const part = smallestAround(name, names, sells)
    return (
      (part !== null && isApart(part)) ||
      hasPriceBeside(name, lexicon) ||
      isHeaded(name, lines, sells, apart, dated)
    )
  }
  const offered = new Set(names.filter(isOffered))
  const onlyOffers = (part: Item) =>
    isApart(part) && names.every((name) => !holds(part, name.item) || offered.has(name))
  const headed = sells.filter(({ item }) => item.level < 7).flatMap(({ item }) => item.parent ?? [])
  return [...[...offered].map(({ item }) => item), ...headed.filter(onlyOffers)].map((part) =>
    largestAround(part, onlyOffers),
  )
}

/** "Kaspersky Plus $19.99" */
const hasPriceBeside = ({ line, item }: Name, lexicon: Lexicon) =>
  line !== null && line.item !== item && says(lexicon.tokens(line.text), Word.price)

/**
 * The last heading over it, below `apart`, sells, and no day stands under it that could be one of a
 * record.
 */
function isHeaded(name: Name, lines: Line[], sells: Line[], apart: Line, dated: number): boolean {
  const over = lines.findLast(
    ({ item }) => item.from < name.item.from && item.level < Math.min(name.level, 7),
  )
  return !!over && sells.includes(over) && over.order > apart.order && dated <= over.order
}

/** With a day that could be one of a record. */
function isDated(line: Line, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(line.text)
  return says(tokens, Word.day) && !says(tokens, Word.sale)
}

function largestAround(part: Item, fits: (part: Item) => boolean): Item {
  let all = part
  while (all.parent && fits(all.parent)) all = all.parent
  return all
}

/**
 * It must be the name's own: in a part with several names only what stands before all of them
 * speaks of each.
 */
function smallestAround(name: Name, names: Name[], sells: Line[]): Item | null {
  for (let part: Item | null = name.item; part; part = part.parent) {
    const inside = names.filter(({ item }) => holds(part!, item))
    const selling = sells.filter(({ item }) => holds(part!, item))
    const first = Math.min(...inside.map(({ item }) => item.from))
    const alone = new Set(inside.map(({ text }) => text)).size === 1
    if (selling.some(({ item }) => alone || item.from < first)) return part
    if (!alone && selling.length > 0) return null
  }
  return null
}

/** A trial or something free with a day may be one that somebody has. */
function isSelling(line: Line, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(line.text)
  return (
    says(tokens, Word.sale) || (says(tokens, Word.trial + Word.free) && !says(tokens, Word.day))
  )
}
