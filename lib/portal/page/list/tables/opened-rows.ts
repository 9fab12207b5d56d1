import { nameWith } from '../../../dom/class-names.ts'
import { attributeOf } from '../../../dom/native.ts'
import { placeOf } from '../../../dom/in-order.ts'
import type { Item } from '../../../dom/page-tree.ts'
import { cellSpan } from './cell-spans.ts'
import { isHeadCell, isRow } from './table-cells.ts'

/** A row of one cell over all columns: a title of rows, or what is opened below one. */
const isWide = (row: Item | undefined) =>
  row?.children.length === 1 && cellSpan(row.children[0]!.element, 'colspan') > 1

/** As of 2026: DataTables, PrimeNG, Ant Design, Angular Material and others mark it so. */
const openedMarks = nameWith('child|collapse|details?|expan(?:ded|sion)')

/** The same of its cell, as Element writes it; a title of rows may be expanded, too. */
const openedCell = /(?:^|[\s_-])expanded-cell(?:\s|$)/

/**
 * A day or numbers, the mark that libraries give, or a control above that says that it is open: the
 * facts of the row above, and no title.
 */
const saysOpened = ({ element }: Item, above: Item) =>
  /\p{Nd}[^\p{Nd}]+\p{Nd}/u.test(element.textContent ?? '') ||
  openedMarks.test(attributeOf(element, 'class') ?? '') ||
  openedCell.test(element.firstElementChild?.className ?? '') ||
  above.element.querySelector('[aria-expanded=true]') !== null

/**
 * Whether the wide rows of a table are what is opened below others: each stands right below one of
 * several cells, and says so, or as many others do as there are.
 */
function areOpened(rows: Item[]): boolean {
  const own = rows.filter((row) => !row.children.every(isHeadCell))
  const wide = own.filter(isWide)
  const isBelowOne = (at: number) => (own[at - 1]?.children.length ?? 0) > 1
  return (
    own.every((row, at) => row.children.length > 1 || (isWide(row) && isBelowOne(at))) &&
    (own.every((row, at) => !isWide(row) || saysOpened(row, own[at - 1]!)) ||
      (wide.length > 1 && wide.length * 2 === own.length))
  )
}

const rowsOfCell = ({ element }: Item) => cellSpan(element, 'rowspan')

/** Over how many rows all other cells beside one reach: what stands below it is its own. */
function rowsBeside({ children }: Item, cell: Item): number {
  const rows = new Set(children.filter((other) => other !== cell).map(rowsOfCell))
  return rows.size === 1 ? [...rows][0]! : 1
}

/**
 * How many rows a row's title reaches over: its cell says so, or all cells beside it; or it fills
 * its row; or it stands over labels and their values, beside a picture that reaches over all of
 * them.
 */
export function rowsBelow(row: Item, title: Item): number {
  let cell: Item | null = title
  while (cell && cell.parent !== row) cell = cell.parent
  if (!cell || !isRow(row)) return 0
  const reaching = cellSpan(cell.element, 'colspan') > 1 ? row.children : [cell]
  const below = Math.max(rowsBeside(row, cell), ...reaching.map(rowsOfCell)) - 1
  if (below > 0) return below
  const rows = row.parent!.children
  const from = placeOf(row) + 1
  if (row.children.length > 1) return isWide(rows[from]) && areOpened(rows) ? 1 : 0
  let next = from
  while (rows[next] && rows[next]!.children.length !== 1) next++
  return next - from
}
