import { attributeOf, firstChildOf, nextSiblingOf, tagOf } from '../../../dom/native.ts'
import { titleText } from '../../../dom/notes.ts'
import { placeOf } from '../../../dom/in-order.ts'
import { asDrawn } from '../drawn/drawn-order.ts'
import { runsOn } from '../drawn/drawn-together.ts'
import type { Item } from '../../../dom/page-tree.ts'

export const isRow = ({ tag, role }: Item) => tag === 'tr' || role === 'row'
const isRowGroup = ({ tag, role }: Item) => /^t(?:head|body|foot)$/.test(tag) || role === 'rowgroup'
const isTable = ({ tag, role }: Item) => tag === 'table' || /^(?:table|grid|treegrid)$/.test(role)

/** Libraries draw a grid with elements in between that mean nothing. */
const isNothing = (role: string | null) => role === 'presentation' || role === 'none'
const isAround = ({ tag, role }: Item) => isNothing(role) || (tag === 'div' && role === '')
const cellsIn = ({ children }: Item): Item[] =>
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

/** What a table's cells stand under, worked out once for all of them. */
const headsOf = new WeakMap<Item, Map<Element, string>>()

/**
 * The head of the column that a cell stands in, with cells that reach over several counted. Of a
 * table of two columns without a head the first cell names the second. `isHead`: whether texts of a
 * first row that is not marked as the head may be one.
 */
export function columnHead(item: Item, isHead: (texts: string[]) => boolean): string | null {
  let row = item.parent
  while (row && isNothing(row.role)) row = row.parent
  const table = tableAround(row)
  if (!row || !table) return row && rowHead(item, row)
  let heads = headsOf.get(table)
  if (!heads) headsOf.set(table, (heads = headsIn(table, isHead)))
  return heads.size > 0 ? (heads.get(item.element) ?? null) : rowHead(item, row)
}

/** Whether it is a cell under a head: what stands beside it in its row is of the same thing. */
export function isHeaded(cell: Item): boolean {
  if (!isCell(cell)) return false
  let row = cell.parent
  while (row && isNothing(row.role)) row = row.parent
  const table = tableAround(row)
  const head = table && (rowsOf(table)[0] ?? null)
  return !!head && head !== row && isHeadRow(head)
}

/** Which column of which table it stands in; null: in none. */
export function columnOf(item: Item): string | null {
  let cell: Item | null = item
  while (cell && !isCell(cell)) cell = cell.parent
  let row = cell?.parent ?? null
  while (row && isNothing(row.role)) row = row.parent
  const table = tableAround(row)
  return cell && row && table && `${table.from} ${cellsIn(row).indexOf(cell)}`
}

/** Tables that mean nothing may draw a grid, one its heads and one its rows: then the grid. */
function tableAround(row: Item | null): Item | null {
  let drawn: Item | null = null
  for (let item = row; item; item = item.parent)
    if (isTable(item)) {
      if (!isNothing(item.role)) return item
      drawn ??= item
    }
  return drawn
}

const rowHead = (item: Item, row: Item) =>
  cellsIn(row).length === 2 && cellsIn(row)[1] === item ? titleText(cellsIn(row)[0]!.element) : null

/** The text of its head for each cell; none where the table has no head. */
function headsIn(table: Item, isHead: (texts: string[]) => boolean): Map<Element, string> {
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
}

const isHeadRow = (row: Item) =>
  cellsIn(row).every(({ tag, role }) => tag === 'th' || role === 'columnheader')

const headed = new WeakMap<Item, boolean>()

/** Whether the markup of a table has a row of heads, also where that is drawn for nobody to see. */
export function hasHeads(table: Item): boolean {
  const known = headed.get(table)
  if (known !== undefined) return known
  const [row] = table.element.querySelectorAll('tr')
  const cells = [...(row?.children ?? [])]
  const answer = cells.length > 1 && cells.every(({ localName }) => localName === 'th')
  headed.set(table, answer)
  return answer
}

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

const rowsOf = ({ children }: Item): Item[] =>
  children.flatMap((child) =>
    isRow(child) ? child : isRowGroup(child) || isAround(child) ? rowsOf(child) : [],
  )

/** A table has no more columns than this, nor does a cell reach over more rows. */
const mostSpan = 100
const spanOf = (cell: Element, name: string) =>
  Math.min(mostSpan, Math.max(1, Number(attributeOf(cell, name)) || 1))

/** The cell in each column of each row, and the column that it begins in. */
function columnsOf(rows: Item[]): { cell: Element; first: number }[][] {
  /** By column: cells of earlier rows that reach down into this one. */
  const reaching: { cell: Element; first: number; left: number }[] = []
  return rows.map((row) => {
    const columns: { cell: Element; first: number }[] = []
    const takeReaching = () => {
      for (let one; (one = reaching[columns.length]) && one.left > 0; one.left--) columns.push(one)
    }
    for (const cell of cellsOf(row.element)) {
      takeReaching()
      const [first, left] = [columns.length, spanOf(cell, 'rowspan') - 1]
      for (let wide = spanOf(cell, 'colspan'); wide > 0 && columns.length < mostSpan; wide--) {
        reaching[columns.length] = { cell, first, left }
        columns.push({ cell, first })
      }
    }
    takeReaching()
    return columns
  })
}

/** The cells of a row, also those that show nothing. */
function cellsOf(row: Element): Element[] {
  const parts: Element[] = []
  for (let node = firstChildOf(row); node; node = nextSiblingOf(node)) {
    if (node.nodeType !== 1) continue
    const part = node as Element
    parts.push(...(isNothing(attributeOf(part, 'role')) ? cellsOf(part) : [part]))
  }
  return asDrawn(upToLastCell(parts, isCellElement), (part) => part)
}

/** A row of one cell over all columns: a title of rows, or what is opened below one. */
const isWide = (row: Item | undefined) =>
  row?.children.length === 1 && spanOf(row.children[0]!.element, 'colspan') > 1

/** As of 2026: DataTables, PrimeNG, Ant Design, Angular Material and others mark it so. */
const openedMarks = /(?:^|[\s_-])(?:child|collapse|details?|expan(?:ded|sion))(?:$|[\s_-])/i

/** A day or numbers, or the mark that libraries give: the facts of the row above, and no title. */
const saysOpened = ({ element }: Item) =>
  /\p{Nd}[^\p{Nd}]+\p{Nd}/u.test(element.textContent ?? '') ||
  openedMarks.test(attributeOf(element, 'class') ?? '')

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
    (wide.every(saysOpened) || (wide.length > 1 && wide.length * 2 === own.length))
  )
}

/**
 * How many rows a row's title reaches over: its cell says so, or it fills its row; or it stands
 * over labels and their values, beside a picture that reaches over all of them.
 */
export function rowsBelow(row: Item, title: Item): number {
  let cell: Item | null = title
  while (cell && cell.parent !== row) cell = cell.parent
  if (!cell || !isRow(row)) return 0
  const reaching = spanOf(cell.element, 'colspan') > 1 ? row.children : [cell]
  const below = Math.max(...reaching.map(({ element }) => spanOf(element, 'rowspan'))) - 1
  if (below > 0) return below
  const rows = row.parent!.children
  const from = placeOf(row) + 1
  if (row.children.length > 1) return isWide(rows[from]) && areOpened(rows) ? 1 : 0
  let next = from
  while (rows[next] && rows[next]!.children.length !== 1) next++
  return next - from
}
