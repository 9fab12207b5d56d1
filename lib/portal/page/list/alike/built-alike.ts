import { onceEach } from '../../../dom/once-each.ts'
import type { Item } from '../../../dom/page-tree.ts'

/** One of several by its tag: of a list, of a table, or an element of the page's own. */
export const isOneOfKind = ({ tag }: Item): boolean =>
  tag.includes('-') || /^(?:li|tr|article)$/.test(tag)

/** Whether two elements hold the same tags, down to the third level, in half of their places. */
export function isBuiltAlike(one: Item, other: Item): boolean {
  if (one.tag !== other.tag || other.children.length === 0) return false
  if (isOneOfKind(one)) return true
  const [first, second] = [pathsIn(one), pathsIn(other)]
  const shared = [...first].filter((path) => second.has(path)).length
  return shared >= 2 && shared >= 0.5 * new Set([...first, ...second]).size
}

/** The tags in an element, down to the third level, as paths. */
const pathsIn = onceEach((item: Item) => {
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

/** Whether beside an element stands another of the same tag with the same tags right in it. */
export const isOneOfRow = (item: Item): boolean =>
  !!item.parent?.children.some((other) => other !== item && outlineOf(other) === outlineOf(item))

const outlineOf = onceEach(
  ({ tag, children }: Item) => `${tag} ${children.map((child) => child.tag).join()}`,
)
