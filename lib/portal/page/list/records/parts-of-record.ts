import { beginningIn } from '../../../dom/in-order.ts'
import { holds, type Item } from '../../../dom/page-tree.ts'
import { behind, saysNumber, tagsAround } from './chips.ts'
import { type Name, nameFrom } from '../names/names.ts'

/** What belongs to a name inside a record: as much as holds no other name. */
export function partOf(other: Name, name: Name, others: Name[]): Item {
  const part = allOf(other, name, others)
  const field = fieldAround(other.item)
  if (field && holds(part, field)) return field
  const tags = tagsAround(other.item)
  const isSurely = tags && (tags.children.length > 1 || !saysNumber(behind(tags, part)))
  return isSurely && holds(part, tags) ? tags : part
}

/** The value of a field of the record, as one of several: what stands beside it is not about it. */
function fieldAround(value: Item): Item | null {
  for (let item = value; item.parent; item = item.parent) {
    if (item.tag === 'dd') return item
    const row = item.parent
    if (row.children.length < 2) continue
    const isRow = ({ tag, children }: Item) => tag === row.tag && children.length === 2
    const rows = row.parent?.children ?? []
    return row.children[1] === item && rows.length > 1 && rows.every(isRow) ? row : null
  }
  return null
}

/** As much around a name as holds no other. */
function allOf(other: Name, name: Name, others: Name[]): Item {
  let part = other.item
  while (
    part.parent &&
    !holds(part.parent, name.item) &&
    !beginningIn(others, nameFrom, part.parent.from - 1, part.parent.to).some(
      (one) => one.text !== other.text,
    )
  )
    part = part.parent
  return part
}

/** A name that ends its part, as a tag does: what stands before it is not about it. */
export function lastOf({ line, title }: Name, part: Item): Item {
  const block = line?.item
  const text = ({ element }: Item) => (element.textContent ?? '').trim()
  return block && !title && holds(part, block) && text(part).endsWith(text(block)) ? block : part
}
