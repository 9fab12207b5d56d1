import { holds, type Item, type Line, type PageTree, textOf } from '../dom/page-tree.ts'
import { attributeOf } from '../dom/native.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { headingLevel } from '../dom/page-tree.ts'
import { isProductName } from '../text/product-name.ts'

/**
 * Whether a page that is titled as the list of subscriptions says in words that there is none, and says nothing else but
 * adverts: no other line, no name, no tab, filter or sign of loading that could keep one back.
 */
export function saysNone(tree: PageTree, lexicon: Lexicon): boolean {
  if (tree.items.some(mayHide)) return false
  const mine = tree.lines.filter(({ item }) => !item.beside)
  const adverts = advertsIn(mine, lexicon)
  const plain = mine.filter(({ item }) => !adverts.some((advert) => holds(advert, item)))
  const lines = plain.filter(
    ({ item, parts }) => !item.press && !parts[0]!.item.press && !isHeading(item),
  )
  const [said, ...more] = lines.map(textOf)
  return (
    said !== undefined &&
    more.length === 0 &&
    !plain.some((line) => isProductName(textOf(line).trim())) &&
    meansNone(lexicon, said)
  )
}

/** The smallest parts of a page with a product's name and a price or a word for buying, and nothing about having it. */
function advertsIn(lines: Line[], lexicon: Lexicon): Item[] {
  const sells = lines.filter((line) =>
    lexicon.tokens(textOf(line)).some(({ is }) => /[q%]/.test(is)),
  )
  return lines
    .filter((line) => isProductName(textOf(line).trim()))
    .flatMap(({ item }) => {
      let part: Item | null = item
      while (part && !sells.some((line) => holds(part!, line.item))) part = part.parent
      return part &&
        !lines.some((line) => holds(part!, line.item) && meansNone(lexicon, textOf(line)))
        ? [part]
        : []
    })
}

function meansNone(lexicon: Lexicon, text: string): boolean {
  const tokens = lexicon.tokens(text)
  const has = (letter: string) => tokens.some(({ is }) => is.includes(letter))
  return has('N') && has('s') && tokens.every(({ is }) => /^[NswzymvoVY]+$/.test(is))
}

const mayHide = ({ role, tag, element }: Item) =>
  role === 'tab' ||
  role === 'progressbar' ||
  tag === 'iframe' ||
  attributeOf(element, 'aria-busy') === 'true' ||
  element.querySelector?.(':scope > select,:scope > input:not([type=hidden])') !== null

function isHeading(item: Item): boolean {
  for (let at: Item | null = item, steps = 0; at && steps < 3; at = at.parent, steps++)
    if (headingLevel(at) < 7) return true
  return false
}
