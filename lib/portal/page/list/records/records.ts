import { beginningIn } from '../../../dom/in-order.ts'
import { holds, type Item, type PageTree } from '../../../dom/page-tree.ts'
import { titleParts } from '../../../text/title-parts.ts'
import { chipsAmong } from './chips.ts'
import { heldBy } from '../names/held-by.ts'
import { type Name, nameFrom } from '../names/names.ts'
import { lastOf, partOf } from './parts-of-record.ts'
import { frameOf, spanOf } from './record-span.ts'
import { titlesOf } from '../names/title-names.ts'
import { withoutAdverts } from '../names/without-adverts.ts'

/**
 * The part of a page that speaks of one product: its frame, or what follows its title up to the
 * next one.
 */
export interface PageRecord {
  name: Name
  frame: Item
  /** Numbers of items that belong to it, first and last. */
  from: number
  to: number
  /** Parts of it about something else, such as an included application. */
  without: Item[]
}

/** Records by their names: each as large as it can be without another's name in it. */
export function recordsIn({ headings, items }: PageTree, names: Name[]): PageRecord[] {
  const all = titlesOf(withoutAdverts(names, items), headings)
  const chips = chipsAmong(all)
  const titles = all.filter((name) => !chips.has(name))
  const ofTitles = new Set(titles)
  const held = heldBy(titles)
  return titles.map((name) => {
    const frame = frameOf(name, held, headings, titles.length === 1 && name.level === 1)
    const span = isOfPage(name, titles) ? frame : spanOf(name, frame, held, headings)
    const others = beginningIn(names, nameFrom, span.from, span.to).filter(
      (other) =>
        !ofTitles.has(other) &&
        other.text !== name.text &&
        other.item.to <= span.to &&
        !holds(other.item, name.item),
    )
    return {
      name,
      frame,
      from: span.from,
      to: span.to,
      without: others.map(
        (other) => chips.get(other) ?? lastOf(other, partOf(other, name, others)),
      ),
    }
  })
}

/**
 * The page is about that product alone, and its name stands in a bar: no heading behind it begins
 * something else.
 */
const isOfPage = ({ text, level, item }: Name, titles: Name[]) =>
  titles.length === 1 &&
  level > 6 &&
  titleParts(item.element.ownerDocument.title)[0]!.trim() === text
