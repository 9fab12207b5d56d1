import { attributeOf, firstChildOf, nextSiblingOf, tagOf } from '../../../dom/native.ts'
import type { Item } from '../../../dom/page-tree.ts'
import { asDrawn } from '../drawn/drawn-order.ts'

export const isRow = ({ tag, role }: Item) => tag === 'tr' || role === 'row'
const isRowGroup = ({ tag, role }: Item) => /^t(?:head|body|foot)$/.test(tag) || role === 'rowgroup'
/** Some libraries give the rows and cells of their own elements a role, and none to the table. */
export const isTable = ({ tag, role }: Item) =>
  tag === 'table' ||
  /^(?:table|grid|treegrid)$/.test(role) ||
  (role === '' && tag.endsWith('-table'))

/** Libraries draw a grid with elements in between that mean nothing. */
const isNothing = (role: string | null) => role === 'presentation' || role === 'none'
const isAround = ({ tag, role }: Item) => isNothing(role) || (tag === 'div' && role === '')
export const cellsIn = ({ children }: Item): Item[] =>
  asDrawn(
    upToLastCell(
      children.flatMap((child) => (isNothing(child.role) ? cellsIn(child) : child)),
      isCell,
    ),
    ({ element }) => element,
  )

/** What opens a row, and what is opened, stands behind its cells and is none. */
const upToLastCell = <T>(parts: T[], isOne: (part: T) => boolean): T[] => {
  const last = parts.findLastIndex(isOne)
  return last < 0 ? parts : parts.slice(0, last + 1)
}

const isCellOf = (tag: string, role: string) =>
  tag === 'td' ||
  tag === 'th' ||
  (role !== '' && /^(?:cell|gridcell|rowheader|columnheader)$/.test(role))
export const isCell = ({ tag, role }: Item) => isCellOf(tag, role)
const isCellElement = (element: Element) =>
  isCellOf(tagOf(element), attributeOf(element, 'role') ?? '')

export const isHeadCell = ({ tag, role, parent }: Item) =>
  role === 'columnheader' || (tag === 'th' && !!parent?.children.every((one) => one.tag === 'th'))

export const isHeadRow = (row: Item) =>
  cellsIn(row).every(({ tag, role }) => tag === 'th' || role === 'columnheader')

/** The cell that an item is, or stands in; null: none. */
export function cellAround(item: Item): Item | null {
  let cell: Item | null = item
  while (cell && !isCell(cell)) cell = cell.parent
  return cell
}

/** The row that a cell stands in, through what means nothing. */
export function rowAround(cell: Item): Item | null {
  let row = cell.parent
  while (row && isNothing(row.role)) row = row.parent
  return row
}

/** Tables that mean nothing may draw a grid, one its heads and one its rows: then the grid. */
export function tableAround(row: Item | null): Item | null {
  let drawn: Item | null = null
  for (let item = row; item; item = item.parent)
    if (isTable(item)) {
      if (!isNothing(item.role)) return item
      drawn ??= item
    }
  return drawn
}

export const rowsOf = ({ children }: Item): Item[] =>
  children.flatMap((child) =>
    isRow(child) ? child : isRowGroup(child) || isAround(child) ? rowsOf(child) : [],
  )

/** The cells of a row, also those that show nothing. */
export function cellsOf(row: Element): Element[] {
  const parts: Element[] = []
  for (let node = firstChildOf(row); node; node = nextSiblingOf(node)) {
    if (node.nodeType !== 1) continue
    const part = node as Element
    parts.push(...(isNothing(attributeOf(part, 'role')) ? cellsOf(part) : [part]))
  }
  return asDrawn(upToLastCell(parts, isCellElement), (part) => part)
}
