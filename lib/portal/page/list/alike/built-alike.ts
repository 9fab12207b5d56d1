import { attributeOf } from '../../../dom/native.ts'
import { onceEach } from '../../../dom/once-each.ts'
import type { Item } from '../../../dom/page-tree.ts'

/** The class names of an element; [] = it has none. */
export const classesOf = (item: Item) => classOf(item).split(/\s+/).filter(Boolean)

const classOf = ({ element }: Item) => attributeOf(element, 'class') ?? ''

export function sharesClass(one: Item, other: Item): boolean {
  const marks = new Set(classesOf(other))
  return classesOf(one).some((mark) => marks.has(mark))
}

/** The tags from an element up to one around it, innermost first, joined by commas. */
export function pathOf(top: Item, item: Item): string {
  const tags: string[] = []
  for (let at: Item | null = item; at && at !== top; at = at.parent) tags.push(at.tag)
  return tags.join()
}

/** Whether two elements share a class name, or one of them has none. */
export const isMarkedAs = (one: Item, other: Item) => {
  const [first, second] = [classOf(one), classOf(other)]
  return first === second || !/\S/.test(first) || !/\S/.test(second) || sharesClass(one, other)
}

/** Whether two elements hold the same tags, down to the third level, in half of their places. */
export function isBuiltAlike(one: Item, other: Item): boolean {
  if (one.tag !== other.tag || other.children.length === 0) return false
  if (one.tag.includes('-') || /^(?:li|tr|article)$/.test(one.tag)) return true
  const [first, second] = [shapeOf(one), shapeOf(other)]
  const shared = [...first].filter((path) => second.has(path)).length
  return shared >= 2 && shared >= 0.5 * new Set([...first, ...second]).size
}

/** The tags in an element, down to the third level, as paths. */
const shapeOf = onceEach((item: Item) => {
  const paths = new Set<string>()
  const walk = (at: Item, path: string, depth: number) => {
    for (const child of at.children.slice(0, 12)) {
      paths.add(`${path}>${child.tag}`)
      if (depth < 3) walk(child, `${path}>${child.tag}`, depth + 1)
    }
  }
  walk(item, '', 1)
  return paths
})
