import { placeOf } from '../../../dom/in-order.ts'
import { titleText } from '../../../dom/notes.ts'
import type { Item } from '../../../dom/page-tree.ts'

/** Fewer columns may be anything that stands side by side. */
const leastColumns = 3

/** Worked out once for all cells of a list. */
const headsOf = new WeakMap<Item, string[] | null>()

/** Of each part of a page, which is asked for once for everything in it. */
const known = new WeakMap<Item, string | null>()

/**
 * The head of the column that an item stands in, where a table is drawn without any mark of one:
 * rows with as many parts each, under a row or behind a part with as many that may be heads.
 */
export function plainHead(item: Item, isHead: (texts: string[]) => boolean): string | null {
  let head = known.get(item)
  if (head === undefined) known.set(item, (head = headOf(item, isHead)))
  return head
}

function headOf(cell: Item, isHead: (texts: string[]) => boolean): string | null {
  const list = cell.parent?.parent
  if (!list) return null
  if (cell.parent!.children.length >= leastColumns) {
    let heads = headsOf.get(list)
    if (heads === undefined) headsOf.set(list, (heads = headsIn(list, isHead)))
    if (heads) return heads[placeOf(cell)] ?? null
  }
  return plainHead(cell.parent!, isHead)
}

function headsIn(list: Item, isHead: (texts: string[]) => boolean): string[] | null {
  const before = list.parent?.children[placeOf(list) - 1]
  const apart = before?.children.length === 1 ? before.children[0]! : before
  const [first, ...others] = list.children
  for (const [head, rows] of [
    [apart, list.children],
    [first, others],
  ] as const) {
    const count = head?.children.length ?? 0
    if (!head || count < leastColumns || rows.length === 0) continue
    if (![head, ...rows].every((row) => hasCells(row, count))) continue
    const texts = head.children.map(({ element }) => titleText(element))
    if (isHead(texts)) return texts
  }
  return null
}

/** Also those that show nothing are counted. */
const hasCells = ({ tag, children, element }: Item, count: number) =>
  !tag.startsWith('t') && children.length === count && element.childElementCount === count
