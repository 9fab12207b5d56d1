import { forChildren } from '../../../dom/drawn-children.ts'
import { beginningIn, fromOf, placeOf } from '../../../dom/in-order.ts'
import { holds, type Item } from '../../../dom/page-tree.ts'
import { isBuiltAlike } from '../alike/built-alike.ts'
import { classesOf, drawnAs, isMarkedAs, pathOf } from '../alike/drawn-as.ts'
import { isHeaded } from '../tables/column-heads.ts'
import { isRow } from '../tables/table-cells.ts'
import { rowsBelow } from '../tables/opened-rows.ts'
import type { Name } from '../names/names.ts'

/** `isPage`: the page is about that product alone, however it is laid out. */
export function frameOf(
  name: Name,
  held: Map<Item, number>,
  headings: Item[],
  isPage: boolean,
): Item {
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
          !(isSetting(other) && !isSetting(frame)) &&
          !(isInRow && !isMarkedAs(frame, other)) &&
          holdsTitle(other, frame, item)),
  )

/**
 * A few words and a switch are a setting of what they stand under, drawn as its title may be; what
 * says more, or a number, may be another thing that is switched.
 */
const isSetting = (item: Item) =>
  item.element.querySelector('[role=switch],[type=checkbox]') !== null &&
  textsIn(item) === 1 &&
  !/\p{Nd}/u.test(item.element.textContent ?? '')

/** How many elements have a text right in them. */
const textsIn = ({ element, tag, children }: Item): number => {
  let own = 0
  forChildren(element, tag, ({ nodeType, nodeValue }) => {
    if (nodeType === 3 && /\S/.test(nodeValue ?? '')) own = 1
  })
  return children.reduce((sum, child) => sum + textsIn(child), own)
}

/** Something in it is drawn as the title is: of the same class, or else in the same place. */
function holdsTitle(other: Item, frame: Item, title: Item): boolean {
  const [drawn, isMarked] = [drawnAs(title), classesOf(title).length > 0]
  const isSame = (item: Item): boolean =>
    (drawnAs(item) === drawn && (isMarked || pathOf(other, item) === pathOf(frame, title))) ||
    item.children.some(isSame)
  return isSame(other)
}

/** The last part, which is no row, between a row of a grid and the next: its details. */
function openedBelow(row: Item, held: Map<Item, number>): Item | undefined {
  if (row.role !== 'row' || !row.parent) return undefined
  const behind = row.parent.children.slice(placeOf(row) + 1)
  const end = behind.findIndex((part) => isRow(part) || held.has(part))
  return end < 0 ? undefined : behind[end - 1]
}

/** The labels and values right behind the only title of its part of the page; else itself. */
function factsBehind(title: Item, { children }: Item): Item {
  const next = children[placeOf(title) + 1]
  return next && /^(?:table|dl)$/.test(next.tag) && !next.beside ? next : title
}

/** The frame itself; or, where titles and facts lie beside each other, up to the next title. */
export function spanOf(
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
  const opened = openedBelow(frame, held)
  if (opened) return cut(frame.from, opened.to)
  const below = list ? rowsBelow(frame, name.item) : 0
  if (below > 0) {
    const rows = list!.children.slice(placeOf(frame) + 1, placeOf(frame) + 1 + below)
    const other = rows.findIndex((row) => held.has(row))
    const own = other < 0 ? rows : rows.slice(0, other)
    return cut(frame.from, (own.at(-1) ?? frame).to)
  }
  if (!isBare || !list || list.tag === 'tr') return cut(frame.from, frame.to)
  if (!list.children.some((other) => other !== frame && other.tag === frame.tag))
    return cut(frame.from, (name.level < 7 ? factsBehind(frame, list) : frame).to)
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
