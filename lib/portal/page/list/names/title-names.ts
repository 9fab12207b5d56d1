import { nameWith } from '../../../dom/class-names.ts'
import { attributeOf } from '../../../dom/native.ts'
import { beginningIn, fromOf } from '../../../dom/in-order.ts'
import { holds, type Item } from '../../../dom/page-tree.ts'
import { isOneOfKind } from '../alike/built-alike.ts'
import { classesOf, drawnAs, pathOf, sharesClass } from '../alike/drawn-as.ts'
import type { Name } from './names.ts'

/**
 * Names that are titles. Names under another title are left out: included applications, or
 * mentions.
 */
export function titlesOf(names: Name[], headings: Item[]): Name[] {
  const titles: Name[] = []
  for (const name of names) {
    const before = titles.at(-1)
    if (!name.title) continue
    if (!before || before.item === name.item) {
      if (!before) titles.push(name)
      continue
    }
    // The way to this page, or the page's own title, over a heading that says the same.
    if (
      before.text === name.text &&
      (isInWay(before.item) || (name.level < 7 && isOfWholePage(before)))
    ) {
      titles[titles.length - 1] = name
      continue
    }
    // A frame whose label repeats the name inside it.
    if (holds(before.item, name.item)) {
      if (before.text === name.text) titles[titles.length - 1] = name
      continue
    }
    if (isPeer(before, name, headings)) titles.push(name)
  }
  return titles
}

/** In the way to this page, as what draws it calls it. */
function isInWay(item: Item): boolean {
  for (let at: Item | null = item, steps = 0; at && steps < 4; at = at.parent, steps++)
    if ([at.tag, attributeOf(at.element, 'class')].some((name) => name && wayTo.test(name)))
      return true
  return false
}

const wayTo = nameWith('breadcrumbs?')

const isOfWholePage = ({ level, item }: Name) =>
  level === 1 ||
  [item, item.parent].some((one) => one && attributeOf(one.element, 'aria-current') === 'page') ||
  (level > 6 && item.parent?.parent?.tag === 'ol') ||
  item.parent?.tag === 'ol'

function isPeer(before: Name, name: Name, headings: Item[]): boolean {
  const { around, one, other } = meeting(before.item, name.item)
  if (isAlike(one, other, before, name) || name.level < before.level) return true
  const over = beginningIn(headings, fromOf, before.item.to, name.item.from - 1).filter(
    ({ to }) => to < name.item.from,
  )
  if (before.item.press && over.length === 0 && isColumnOfPage(one) && isColumnOfPage(other))
    return true
  // The section of the title before it is closed, and another part of the page has a heading.
  if (/^(?:article|section)$/.test(one.tag) && over.some(({ from }) => from > one.to)) return true
  if (/^(?:article|section)$/.test(one.tag) && isOneOfArticles(other)) return true
  const between = over.map(({ level }) => level)
  // A new part of the page; or a part of what the title before it is about.
  if (between.some((level) => level <= Math.min(before.level, 2))) return true
  // Right under the title of a product: what that product has.
  if (before.level < 7 && before.level < name.level && !between.some((level) => level < name.level))
    return false
  if (before.level < 7 && name.level > 7 && between.some((level) => level > before.level))
    return false
  if (around.tag === 'main' || around.tag === 'body' || around.role === 'main') return true
  const isRecord =
    /^(?:li|article|tr|td|dd|section|button)$/.test(around.tag) || around.tag.includes('-')
  return name.level === before.level && name.level < 7 && !isRecord
}

/** Behind the section of one the others may follow as articles, one like the other. */
const isOneOfArticles = (item: Item) =>
  item.tag === 'article' &&
  item.parent!.children.some((other) => other !== item && drawnAs(other) === drawnAs(item))

/** The smallest element around both, and its children towards each. */
function meeting(first: Item, second: Item): { around: Item; one: Item; other: Item } {
  let [one, other] = [first, second]
  while (one.parent !== other.parent) {
    if (one.depth >= other.depth) one = one.parent!
    else other = other.parent!
  }
  return { around: one.parent ?? one, one, other }
}

/**
 * A cell that lays out the page, as old sites do: a table stands in it. A link in one is no title
 * over the names in the next.
 */
const isColumnOfPage = ({ tag, element }: Item) =>
  tag === 'td' && element.querySelector('table') !== null

/** Libraries have an element for each look of a card: `md-filled-card`, `md-outlined-card`. */
const areOfFamily = (...items: Item[]) => {
  const [one, other] = items.map(({ tag }) => /-[^-]+$/.exec(tag)?.[0])
  return one !== undefined && one === other
}

/** Of the same class. How large a title is depends on what else its heading holds. */
const isDrawnAlike = (one: Item, other: Item) =>
  drawnAs(one) === drawnAs(other) && classesOf(one).length > 0

/** Two of a row: built alike, or marked as the same thing. */
function isAlike(one: Item, other: Item, first: Name, second: Name): boolean {
  if (/^(?:article|listitem)$/.test(one.role) && one.role === other.role && areOfFamily(one, other))
    return true
  if (one.tag !== other.tag) return false
  if (one.tag === 'dt' || isOneOfKind(one)) return true
  return (
    (first.level === second.level || isDrawnAlike(first.item, second.item)) &&
    (pathOf(one, first.item) === pathOf(other, second.item) || sharesClass(one, other))
  )
}
