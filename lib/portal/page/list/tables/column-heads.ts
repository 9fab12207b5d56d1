import { placeOf } from '../../../dom/in-order.ts'
import { titleText } from '../../../dom/notes.ts'
import { onceEach } from '../../../dom/once-each.ts'
import type { Item } from '../../../dom/page-tree.ts'
import { isProductName } from '../../../text/product-name.ts'
import { runsOn } from '../drawn/drawn-together.ts'
import { columnsOf } from './cell-spans.ts'
import {
  cellAround,
  cellsIn,
  cellsOf,
  isCell,
  isHeadRow,
  isTable,
  rowAround,
  rowsOf,
  tableAround,
} from './table-cells.ts'

/**
 * The head of the column that a cell stands in, with cells that reach over several counted. Of a
 * table of two columns without a head the first cell names the second. `isHead`: whether texts of a
 * first row that is not marked as the head may be one.
 */
export function columnHead(item: Item, isHead: (texts: string[]) => boolean): string | null {
  const row = rowAround(item)
  const table = tableAround(row)
  if (!row || !table) return row && rowHead(item, row)
  const heads = headsIn(table, isHead)
  return heads.size > 0 ? (heads.get(item.element) ?? null) : rowHead(item, row)
}

/** Whether it is a cell under a head: what stands beside it in its row is of the same thing. */
export function isHeaded(cell: Item): boolean {
  if (!isCell(cell)) return false
  const row = rowAround(cell)
  const table = tableAround(row)
  const head = table && (rowsOf(table)[0] ?? null)
  return !!head && head !== row && isHeadRow(head)
}

/** Which column of which table it stands in; null: in none. */
export function columnOf(item: Item): string | null {
  const cell = cellAround(item)
  const row = cell && rowAround(cell)
  const table = tableAround(row)
  return row && table && `${table.from} ${cellsIn(row).indexOf(cell!)}`
}

/** Words of a label and its value in one cell run into each other in a title's text. */
function rowHead(item: Item, row: Item): string | null {
  const [head, value, ...more] = cellsIn(row)
  if (value !== item || more.length > 0) return null
  // Two cards beside each other.
  return holdsProduct(head!) && holdsProduct(item) ? null : spacedText(head!)
}

const holdsProduct = ({ children }: Item) =>
  children.some(({ element }) => isProductName(titleText(element).trim()))

const spacedText = ({ element, children }: Item): string =>
  children.length > 0 && isAllIn(children, element)
    ? children.map(spacedText).join(' ')
    : titleText(element)

/** No text stands beside the elements. */
const isAllIn = (children: Item[], element: Element) =>
  children.length === element.childElementCount &&
  [...element.childNodes].every((node) => node.nodeType !== 3 || !/\S/.test(node.nodeValue ?? ''))

/** The text of its head for each cell; none where the table has no head. */
const headsIn = onceEach((table: Item, isHead: (texts: string[]) => boolean) => {
  const found = new Map<Element, string>()
  const all = rowsOf(table)
  const apart = all[0] && !isHeadRow(all[0]) ? headBefore(table) : undefined
  const [head, ...rows] = apart ? [apart, ...all] : all
  if (!head || cellsIn(head).length < 2) return found
  const columns = columnsOf([head])[0]!.map(({ cell }) => titleText(cell))
  if (!isHeadRow(head) && !(rows.length > 0 && isHead(columns))) return found
  // Where a row shows more cells than there are heads to be seen, one head or one cell is gone:
  // nobody can tell which, not even in the rows that have as many.
  const seen = columns.length - cellsOf(head.element).length + cellsIn(head).length
  const isWider = rows.some((row) => cellsIn(row).length > seen)
  // Further down other heads may stand, in another order.
  const isOneTable = rows.every((row) => row.children.length < 2 || !isHeadRow(row))
  for (const row of isWider || !isOneTable ? [] : columnsOf(rows))
    if (row.length === columns.length && runsOn(row.map(({ cell }) => cell)))
      for (const [at, { cell, first }] of row.entries())
        if (first === at) found.set(cell, columns[at]!)
  for (const cell of cellsOf(head.element)) if (!found.has(cell)) found.set(cell, '')
  return found
})

/** Whether the markup of a table has a row of heads, also where that is drawn for nobody to see. */
export const hasHeads = onceEach(({ element }: Item) => {
  const [row] = element.querySelectorAll('tr')
  const cells = [...(row?.children ?? [])]
  return cells.length > 1 && cells.every(({ localName }) => localName === 'th')
})

/** The one row of a table right before this one: the heads stay while the rows are scrolled. */
function headBefore(table: Item): Item | undefined {
  let part = table
  while (part.parent && placeOf(part) === 0) part = part.parent
  let before = part.parent?.children[placeOf(part) - 1]
  while (before && !isTable(before))
    before = before.children.length === 1 ? before.children[0] : undefined
  const [head, ...others] = before ? rowsOf(before) : []
  return head && others.length === 0 && isHeadRow(head) ? head : undefined
}
