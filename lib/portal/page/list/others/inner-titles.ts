import { company } from '../../../text/product-name.ts'
import { type Item, levelAround, type Line } from '../../../dom/page-tree.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { isKnown, says } from '../../../lexicon/says.ts'
import type { PageRecord } from '../records/records.ts'

/**
 * Without the lines of a record that stand under a title of their own that is not understood:
 * "History", "Payment method", "Reserve code" are of something else.
 */
export function withoutOtherParts(
  own: Line[],
  { name }: PageRecord,
  wordsOf: (line: Line) => Token[],
): Line[] {
  let other: Item | null = null
  return own.filter((line) => {
    const title = line.item.from > name.item.to ? titleOf(line) : null
    if (title) other = isOfRecord(line, name.text, wordsOf(line)) ? null : title.parent
    return title !== null || !other || !isBelow(line.item, other)
  })
}

/** "About this subscription" is of it, whatever else the title says. */
const isOfRecord = ({ text }: Line, name: string, words: Token[]) =>
  company.test(text) ? text.trim() === name : isKnown(words) || says(words, 's')

const isBelow = ({ from }: Item, around: Item) => around.from < from && from <= around.to

/** A heading, or a block of nothing but bold words. */
function titleOf(line: Line): Item | null {
  const { item, parts } = line
  if (/\p{Nd}/u.test(line.text)) return null
  if (levelAround(item) < 7) return item
  const isBold = parts.length === 1 && /^(?:b|strong)$/.test(parts[0]!.item.tag)
  return isBold && /^(?:p|div)$/.test(item.tag) ? item : null
}
