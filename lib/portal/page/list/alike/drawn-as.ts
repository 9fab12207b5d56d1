import { attributeOf } from '../../../dom/native.ts'
import type { Item } from '../../../dom/page-tree.ts'

const classOf = ({ element }: Item) => attributeOf(element, 'class') ?? ''

/** The class names of an element; [] = it has none. */
export const classesOf = (item: Item): string[] => classOf(item).split(/\s+/).filter(Boolean)

/** The tag and the classes of an element: two that have the same are drawn in the same way. */
export const drawnAs = (item: Item): string => `${item.tag} ${classOf(item)}`

/** The tags from an element up to one around it, innermost first, joined by commas. */
export function pathOf(top: Item, item: Item): string {
  const tags: string[] = []
  for (let at: Item | null = item; at && at !== top; at = at.parent) tags.push(at.tag)
  return tags.join()
}

/** Whether two lists of class names have one in common. */
export function haveCommon(first: string[], second: string[]): boolean {
  const marks = new Set(second)
  return first.some((mark) => marks.has(mark))
}

export const sharesClass = (one: Item, other: Item): boolean =>
  haveCommon(classesOf(one), classesOf(other))

/** Whether two elements share a class name, or one of them has none. */
export function isMarkedAs(one: Item, other: Item): boolean {
  const [first, second] = [classOf(one), classOf(other)]
  return first === second || !/\S/.test(first) || !/\S/.test(second) || sharesClass(one, other)
}
