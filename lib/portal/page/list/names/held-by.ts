import type { Item } from '../../../dom/page-tree.ts'
import type { Name } from './names.ts'

/** How many of the names each part of the page holds. */
export function heldBy(names: Name[]): Map<Item, number> {
  const held = new Map<Item, number>()
  for (const item of new Set(names.map((name) => name.item)))
    for (let around: Item | null = item; around; around = around.parent)
      held.set(around, (held.get(around) ?? 0) + 1)
  return held
}
