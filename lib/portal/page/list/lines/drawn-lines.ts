import { tagOf } from '../../../dom/native.ts'
import type { Item, Line } from '../../../dom/page-tree.ts'
import { styleOf } from '../../../dom/visibility.ts'
import { areTogether, runsDown } from '../drawn/drawn-together.ts'
import type { PageRecord } from '../records/records.ts'

/** A line of a record is struck out by what is around it within so many steps. */
const mostAround = 4

const struckOut = new WeakMap<Item, boolean>()

/**
 * Whether a line of a record may be read as it is drawn: not struck out by its style, in letters
 * that have a size, its parts one after the other, and, outside of the record's frame, below or
 * beside its name.
 */
export function isDrawn({ parts, item }: Line, { frame }: PageRecord): boolean {
  if (item.from > frame.to && !areTogether(frame.element, item.element)) return false
  if (parts.length > 2 && !runsDown(parts.map((part) => part.item.element))) return false
  const [{ item: text }] = parts as [Line['parts'][0]]
  const style = styleOf(text.element)
  return style.fontSize !== '0px' && !isStruck(text, mostAround, style)
}

function isStruck(item: Item, left: number, style = styleOf(item.element)): boolean {
  const before = struckOut.get(item)
  if (before !== undefined) return before
  const answer =
    (style.textDecorationLine ?? '').includes('line-through') ||
    (left > 0 && item.parent !== null && !isBlockOfCards(item) && isStruck(item.parent, left - 1))
  struckOut.set(item, answer)
  return answer
}

/** Nothing strikes out a whole list. */
const isBlockOfCards = ({ element }: Item) => /^(?:main|section|ul|ol|table)$/.test(tagOf(element))
