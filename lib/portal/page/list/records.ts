import { attributeOf } from '../../dom/native.ts'
import { beginningIn, fromOf, placeOf } from '../../dom/in-order.ts'
import { holds, type Item, type PageTree } from '../../dom/page-tree.ts'
import { chipsAmong } from './chips.ts'
import { heldBy } from './held-by.ts'
import type { Name } from './names.ts'
import { isHeaded, rowsBelow } from './labels/table-heads.ts'
import { withoutAdverts } from './without-adverts.ts'

/**
 * The part of a page that speaks of one product: its frame, or what follows its title up to the
 * next one.
 */
export interface PageRecord {
  name: Name
  frame: Item
  /** Numbers of items that belong to it, first and last. */
  from: number
  to: number
  /** Parts of it about something else, such as an included application. */
  without: Item[]
}

/** Records by their names: each as large as it can be without another's name in it. */
export function recordsIn({ headings }: PageTree, names: Name[]): PageRecord[] {
  const all = titlesOf(withoutAdverts(names), headings)
  const chips = chipsAmong(all)
  const titles = all.filter((name) => !chips.has(name))
  const ofTitles = new Set(titles)
  const held = heldBy(titles)
  return titles.map((name) => {
    const frame = frameOf(name, held, headings, titles.length === 1 && name.level === 1)
    const span = isOfPage(name, titles) ? frame : spanOf(name, frame, held, headings)
    const others = beginningIn(names, nameFrom, span.from, span.to).filter(
      (other) =>
        !ofTitles.has(other) &&
        other.text !== name.text &&
        other.item.to <= span.to &&
        !holds(other.item, name.item),
    )
    return {
      name,
      frame,
      from: span.from,
      to: span.to,
      without: others.map(
        (other) => chips.get(other) ?? lastOf(other, partOf(other, name, others)),
      ),
    }
  })
}

/**
 * The page is about that product alone, and its name stands in a bar: no heading behind it begins
 * something else.
 */
const isOfPage = ({ text, level, item }: Name, titles: Name[]) =>
  titles.length === 1 &&
  level > 6 &&
  item.element.ownerDocument.title.split(/\s[|–—·-]\s/)[0]!.trim() === text

const nameFrom = ({ item }: Name) => item.from

/**
 * Names that are titles. Names under another title are left out: included applications, or
 * mentions.
 */
function titlesOf(names: Name[], headings: Item[]): Name[] {
  const titles: Name[] = []
  for (const name of names) {
    const before = titles.at(-1)
    if (!name.title) continue
    if (!before || before.item === name.item) {
      if (!before) titles.push(name)
      continue
    }
    // The way to this page, or the page's own title, over a heading that says the same.
    if (before.text === name.text && name.level < 7 && isOfWholePage(before)) {
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

const isOfWholePage = ({ level, item }: Name) =>
  level === 1 ||
  [item, item.parent].some((one) => one && attributeOf(one.element, 'aria-current') === 'page') ||
  (level > 6 && item.parent?.parent?.tag === 'ol') ||
  item.parent?.tag === 'ol'

function isPeer(before: Name, name: Name, headings: Item[]): boolean {
  const { around, one, other } = meeting(before.item, name.item)
  if (isAlike(one, other, before, name) || name.level < before.level) return true
  const between = beginningIn(headings, fromOf, before.item.to, name.item.from - 1)
    .filter(({ to }) => to < name.item.from)
    .map(({ level }) => level)
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

/** The smallest element around both, and its children towards each. */
function meeting(first: Item, second: Item): { around: Item; one: Item; other: Item } {
  let [one, other] = [first, second]
  while (one.parent !== other.parent) {
    if (one.depth >= other.depth) one = one.parent!
    else other = other.parent!
  }
  return { around: one.parent ?? one, one, other }
}

const classesOf = (item: Item) =>
  (attributeOf(item.element, 'class') ?? '').split(/\s+/).filter(Boolean)

function pathOf(top: Item, item: Item): string {
  const tags: string[] = []
  for (let at: Item | null = item; at && at !== top; at = at.parent) tags.push(at.tag)
  return tags.join()
}

/** Two of a row: built alike, or marked as the same thing. */
function isAlike(one: Item, other: Item, first: Name, second: Name): boolean {
  if (one.tag !== other.tag) return false
  if (one.tag.includes('-') || /^(?:li|tr|article|dt)$/.test(one.tag)) return true
  if (pathOf(one, first.item) === pathOf(other, second.item) && first.level === second.level)
    return true
  const marks = new Set(classesOf(other))
  return first.level === second.level && classesOf(one).some((mark) => marks.has(mark))
}

/** `isPage`: the page is about that product alone, however it is laid out. */
function frameOf(name: Name, held: Map<Item, number>, headings: Item[], isPage: boolean): Item {
  let frame = name.item
  const isInRow = isOfRow(name, held)
  const isApart = (part: Item) =>
    isPage || isHeaded(part) || isNamesRow(part, name) || !hasTwin(part, name, isInRow)
  while (
    frame.parent &&
    held.get(frame.parent) === 1 &&
    isApart(frame) &&
    !beginningIn(headings, fromOf, frame.parent.from - 1, frame.from - 1).some(
      (heading) => !holds(heading, name.item) && heading.level <= Math.min(name.level, 7),
    )
  )
    frame = frame.parent
  return frame
}

/** "Product | Kaspersky Plus", the first of a table's rows of a label and its value. */
const isNamesRow = (row: Item, { item }: Name) =>
  row.tag === 'tr' &&
  holds(row.children[1] ?? row, item) &&
  row === row.parent!.children[0] &&
  row.parent!.children.length > 2 &&
  row.parent!.children.every(({ children }) => children.length === 2)

/**
 * Whether the largest part around a name alone is one of a row: beside it stands another of its
 * kind, around another name.
 */
function isOfRow({ item }: Name, held: Map<Item, number>): boolean {
  let top = item
  while (top.parent && held.get(top.parent) === 1) top = top.parent
  const around = top.parent?.children ?? []
  const at = top.parent ? placeOf(top) : 0
  return [around[at - 1], around[at + 1]].some(
    (other) => other && held.get(other) === 1 && other.tag === top.tag && isMarkedAs(top, other),
  )
}

const isMarkedAs = (one: Item, other: Item) => {
  const [first, second] = [classesOf(one), new Set(classesOf(other))]
  return first.length === 0 || second.size === 0 || first.some((mark) => second.has(mark))
}

/**
 * Whether it is one of several parts that are built alike, with a title as its own. What stands in
 * the others is not its own; but the head and the body of a card are its parts, and in a row of
 * cards so is what is marked as another thing.
 */
const hasTwin = (frame: Item, { item }: Name, isInRow: boolean) =>
  frame.parent!.children.some(
    (other) =>
      other !== frame &&
      (frame.tag === 'dt'
        ? other.tag === 'dt'
        : frame.children.length > 0 &&
          isBuiltAlike(frame, other) &&
          !(isInRow && !isMarkedAs(frame, other)) &&
          holdsTitle(other, frame, item)),
  )

/** Something in it is drawn as the title is: of the same class, or else in the same place. */
function holdsTitle(other: Item, frame: Item, title: Item): boolean {
  const mark = attributeOf(title.element, 'class') ?? ''
  const isSame = (item: Item): boolean =>
    (item.tag === title.tag &&
      (attributeOf(item.element, 'class') ?? '') === mark &&
      (mark !== '' || pathOf(other, item) === pathOf(frame, title))) ||
    item.children.some(isSame)
  return isSame(other)
}

function isBuiltAlike(one: Item, other: Item): boolean {
  if (one.tag !== other.tag || other.children.length === 0) return false
  if (one.tag.includes('-') || /^(?:li|tr|article)$/.test(one.tag)) return true
  const [first, second] = [shapeOf(one), shapeOf(other)]
  const shared = [...first].filter((path) => second.has(path)).length
  return shared >= 2 && shared >= 0.5 * new Set([...first, ...second]).size
}

const shapes = new WeakMap<Item, Set<string>>()

/** The tags in an element, down to the third level, as paths. */
function shapeOf(item: Item): Set<string> {
  const known = shapes.get(item)
  if (known) return known
  const paths = new Set<string>()
  const walk = (at: Item, path: string, depth: number) => {
    for (const child of at.children.slice(0, 12)) {
      paths.add(`${path}>${child.tag}`)
      if (depth < 3) walk(child, `${path}>${child.tag}`, depth + 1)
    }
  }
  walk(item, '', 1)
  shapes.set(item, paths)
  return paths
}

/** The frame itself; or, where titles and facts lie beside each other, up to the next title. */
function spanOf(
  name: Name,
  frame: Item,
  held: Map<Item, number>,
  headings: Item[],
): { from: number; to: number } {
  const list = frame.parent
  const isBare = frame.to - frame.from <= name.item.to - name.item.from + 2
  const cut = (from: number, to: number) => {
    const next = beginningIn(headings, fromOf, name.item.to, to).find(
      (heading) => heading.level <= name.level,
    )
    return { from, to: next ? next.from - 1 : to }
  }
  const below = list ? rowsBelow(frame, name.item) : 0
  if (below > 0) {
    const rows = list!.children.slice(placeOf(frame) + 1, placeOf(frame) + 1 + below)
    const other = rows.findIndex((row) => held.has(row))
    const own = other < 0 ? rows : rows.slice(0, other)
    return cut(frame.from, (own.at(-1) ?? frame).to)
  }
  if (
    !isBare ||
    !list ||
    list.tag === 'tr' ||
    !list.children.some((other) => other !== frame && other.tag === frame.tag)
  )
    return cut(frame.from, frame.to)
  const place = placeOf(frame)
  let last = place
  let next: Item | undefined
  while ((next = list.children[last + 1]) && next.tag !== frame.tag && !held.has(next)) last++
  // Behind the last title stands more of the page than its facts: only what looks as the others'
  // facts do.
  if (!next) {
    const before = list.children.slice(0, place).filter((sibling) => !held.has(sibling))
    const known = new Set(before.map(({ tag }) => tag))
    last = place
    while (known.has(list.children[last + 1]?.tag ?? '')) last++
  }
  return cut(frame.from, list.children[last]!.to)
}

/** What belongs to a name inside a record: as much as holds no other name. */
function partOf(other: Name, name: Name, others: Name[]): Item {
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
function lastOf({ line, title }: Name, part: Item): Item {
  const block = line?.item
  const text = ({ element }: Item) => (element.textContent ?? '').trim()
  return block && !title && holds(part, block) && text(part).endsWith(text(block)) ? block : part
}
