import { company } from '../../../text/product-name.ts'
import { holds, type Item, levelAround, type Line } from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { isKnown, says } from '../../../lexicon/says.ts'
import { hasHeads } from '../tables/column-heads.ts'
import type { PageRecord } from '../records/records.ts'

/**
 * Without the lines of a record that stand under a title of their own that is not understood:
 * "History", "Payment method", "Reserve code" are of something else.
 */
export function withoutOtherParts(
  own: Line[],
  record: PageRecord,
  wordsOf: (line: Line) => Token[],
): Line[] {
  const { name } = record
  let other: Item | null = null
  return own.filter((line) => {
    const title = line.item.from > name.item.to ? innerTitle(line) : null
    if (title) other = isOfRecord(line, name.text, wordsOf(line)) ? null : title.parent
    return (title !== null || !other || !isBelow(line.item, other)) && !isOfTable(line.item, record)
  })
}

/** "About this subscription" is of it, whatever else the title says; a former one is another. */
const isOfRecord = ({ text }: Line, name: string, words: Token[]) =>
  company.test(text)
    ? text.trim() === name
    : (isKnown(words) || says(words, Word.subscription)) &&
      !(says(words, Word.subscription) && says(words, Word.expired))

/** In a table inside the record, with heads over its columns: of its users, or its devices. */
function isOfTable(item: Item, { name, frame }: PageRecord): boolean {
  for (let at: Item | null = item; at && at !== frame; at = at.parent)
    if (at.tag === 'table') return !holds(at, name.item) && hasHeads(at)
  return false
}

const isBelow = ({ from }: Item, around: Item) => around.from < from && from <= around.to

/** A heading, or a block of nothing but bold words. */
function innerTitle(line: Line): Item | null {
  const { item, parts } = line
  if (/\p{Nd}/u.test(line.text)) return null
  if (levelAround(item) < 7 || /^(?:legend|figcaption|caption|summary)$/.test(item.tag)) return item
  const isBold = parts.length === 1 && /^(?:b|strong)$/.test(parts[0]!.item.tag)
  return isBold && /^(?:p|div)$/.test(item.tag) ? item : null
}
