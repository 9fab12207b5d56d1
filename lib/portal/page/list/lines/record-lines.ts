import { isControl } from '../../../dom/controls.ts'
import { linesByItem } from '../../../dom/in-order.ts'
import { holds, type Item, type Line, pressOf } from '../../../dom/page-tree.ts'
import { headingsOver } from '../records/headings-over.ts'
import { isHeadCell } from '../tables/table-cells.ts'
import type { PageRecord } from '../records/records.ts'

/** What of a page its records are read with. */
export interface ListPage {
  over: ReturnType<typeof headingsOver>
  linesIn: ReturnType<typeof linesByItem>
  /** Items that show a product's name. */
  titles: Set<Item>
  isInPlan(item: Item): boolean
}

/**
 * The lines of a record: without its name, what stands beside the page's matter, heads of columns,
 * parts of its plan, and what belongs to others inside it.
 */
export const linesOf = (
  { linesIn, isInPlan }: ListPage,
  { name, from, to, without }: PageRecord,
): Line[] =>
  linesIn(from, to).filter(
    (line) =>
      line.item.from >= from &&
      line.item.from <= to &&
      (line !== name.line || line.parts.length > 1) &&
      !line.item.beside &&
      !isHeadCell(line.item) &&
      !isInPlan(line.item) &&
      !without.some((part) => holds(part, line.item) || holds(part, line.parts[0]!.item)),
  )

/** Text on a control says what it does and is no fact, unless the whole record is a control. */
export const isOwn = (line: Line, { name }: PageRecord) => {
  const press = pressOf(line)
  return !press || (holds(press, name.item) && !isInControl(line.parts[0]!.item, press))
}

/** A button in a card that can be pressed as a whole. */
const isInControl = (item: Item, card: Item): boolean =>
  item !== card && (isControl(item) || (item.parent !== null && isInControl(item.parent, card)))
