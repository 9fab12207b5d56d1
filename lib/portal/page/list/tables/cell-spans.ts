import { attributeOf } from '../../../dom/native.ts'
import type { Item } from '../../../dom/page-tree.ts'
import { cellsOf } from './table-cells.ts'

/** A table has no more columns than this, nor does a cell reach over more rows. */
const mostSpan = 100
export const cellSpan = (cell: Element, name: string) =>
  Math.min(mostSpan, Math.max(1, Number(attributeOf(cell, name)) || 1))

/** The cell in each column of each row, and the column that it begins in. */
export function columnsOf(rows: Item[]): { cell: Element; first: number }[][] {
  /** By column: cells of earlier rows that reach down into this one. */
  const reaching: { cell: Element; first: number; left: number }[] = []
  return rows.map((row) => {
    const columns: { cell: Element; first: number }[] = []
    const takeReaching = () => {
      for (let one; (one = reaching[columns.length]) && one.left > 0; one.left--) columns.push(one)
    }
    for (const cell of cellsOf(row.element)) {
      takeReaching()
      const [first, left] = [columns.length, cellSpan(cell, 'rowspan') - 1]
      for (let wide = cellSpan(cell, 'colspan'); wide > 0 && columns.length < mostSpan; wide--) {
        reaching[columns.length] = { cell, first, left }
        columns.push({ cell, first })
      }
    }
    takeReaching()
    return columns
  })
}
