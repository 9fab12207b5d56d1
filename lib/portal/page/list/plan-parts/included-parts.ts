import { countTo, fromOf } from '../../../dom/in-order.ts'
import { type Item, type Line, type PageTree } from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { says } from '../../../lexicon/says.ts'
import { mayNameProduct, productsNamed } from '../../../text/product-name.ts'

/** A title is no longer than that. */
const longestPlanTitle = 80

/** Names of applications that are mostly a part of a plan. */
const application =
  /password|kids|vpn|secure connection|qr|who calls|パスワード|キッズ|密[码碼]|[儿兒]童/i

/** Whether a record says of itself that it is included, and is of what mostly is. */
export const isIncluded = (name: string, lines: Line[], lexicon: Lexicon) =>
  application.test(name) && lines.some((line) => saysIncluded(line, lexicon))

/**
 * Whether an item stands in a part of the page that tells what a plan includes: behind a title that
 * says so. Applications in it are no subscriptions, and their states not those of the plan.
 */
export function includedParts(tree: PageTree, lexicon: Lexicon | null): (item: Item) => boolean {
  if (!lexicon) return () => false
  const marked = new Uint8Array(tree.items.length)
  let done = 0
  for (const line of tree.lines) {
    const title = line.parts[0]!.item
    if (title.from < done || title.press || title.beside || !saysIncluded(line, lexicon)) continue
    const span = spanBelow(line.item, tree.headings, productsNamed(line.text).length > 1)
    if (!span) continue
    marked.fill(1, span.from, span.to + 1)
    done = span.to + 1
  }
  return ({ from }) => marked[from] === 1
}

/** "5 devices included" speaks of devices. */
function saysIncluded(line: Line, lexicon: Lexicon): boolean {
  const text = line.text
  if (text.length > longestPlanTitle) return false
  const tokens = lexicon.tokens(text)
  return (
    says(tokens, Word.included) && !says(tokens, Word.device + Word.number + Word.day + Word.price)
  )
}

/**
 * What a title stands over: up to the next heading of its level, or the list behind it. A line that
 * names several parts itself has no list of theirs behind it, unless that names more of them.
 */
function spanBelow(
  block: Item,
  headings: Item[],
  namesParts: boolean,
): { from: number; to: number } | null {
  let title: Item | null = block
  while (title && title.level > 6) title = title.parent
  let part = title ?? block
  while (part.parent && part.parent.children.length === 1) part = part.parent
  if (!title) {
    const next = part.parent?.children.find(({ from }) => from > part.from)
    return next &&
      (/^(?:[uod]l|dd|.+-list)$/.test(next.tag) || next.role === 'list') &&
      (!namesParts || mayNameProduct(next.element.textContent ?? ''))
      ? next
      : null
  }
  const level = title.level
  if (level < 2 || !part.parent) return null
  const end = part.parent.to
  let at = countTo(headings, fromOf, title.from)
  while (headings[at] && headings[at]!.from <= end && headings[at]!.level > level) at++
  return { from: title.from, to: Math.min(end, (headings[at]?.from ?? end + 1) - 1) }
}
