import { placeOf } from '../../../dom/in-order.ts'
import { titleText } from '../../../dom/notes.ts'
import { onceEach } from '../../../dom/once-each.ts'
import type { Item } from '../../../dom/page-tree.ts'

/** Fewer columns may be anything that stands side by side. */
const leastColumns = 3

/** Whether texts may be the heads of columns. */
type IsHead = (texts: string[]) => boolean

/**
 * The head of the column that an item stands in, where a table is drawn without any mark of one:
 * rows with as many parts each, under a row or behind a part with as many that may be heads.
 */
export const plainHead: (item: Item, isHead: IsHead) => string | null = onceEach((cell, isHead) => {
  const list = cell.parent?.parent
  if (!list) return null
  const heads = cell.parent!.children.length < leastColumns ? null : plainHeads(list, isHead)
  return heads ? (heads[placeOf(cell)] ?? null) : plainHead(cell.parent!, isHead)
})

const plainHeads = onceEach((list: Item, isHead: IsHead): string[] | null => {
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
})

/** Also those that show nothing are counted. */
const hasCells = ({ tag, children, element }: Item, count: number) =>
  !tag.startsWith('t') && children.length === count && element.childElementCount === count
