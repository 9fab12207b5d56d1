import { shadowOf } from './native.ts'

/**
 * An element that shows, with its place in the page: `from` and `to` are the numbers of the first
 * and last inside it.
 */
export interface Item {
  element: Element
  parent: Item | null
  children: Item[]
  tag: string
  role: string
  depth: number
  from: number
  to: number
  /** The control that it is or stands in. */
  press: Item | null
  /** It stands around the page's matter, in a bar or menu, or belongs to an advert. */
  beside: boolean
  /** It does not show until a control of the page is pressed. */
  folded: boolean
  /** 1 to 6: that of a heading; 7 = it is none. */
  level: number
}

/**
 * A piece of text between two marks of elements, or a day that the page states in `<time
 * datetime>`.
 */
export interface Part {
  text: string
  item: Item
  /** ISO, where the text stands in `<time datetime>`. */
  time: string | null
}

/** Text that runs on without a break, as a reader sees a line. */
export interface Line {
  parts: Part[]
  /** The block that it stands in. */
  item: Item
  /** Its number among the lines of the page. */
  order: number
  /** That of its parts. */
  text: string
}

/** A page as it shows: its items and its lines, both in the order of the page. */
export interface PageTree {
  root: Item
  /** What shows. */
  lines: Line[]
  /** The same, and between them what stands in folded parts. */
  all: Line[]
  items: Item[]
  headings: Item[]
}

/** The control that a line stands on; null = on none. */
export const pressOf = ({ item, parts }: Line): Item | null => item.press ?? parts[0]!.item.press

/** Whether an item stands in another, or is the same. */
export const holds = (outer: Item, inner: Item) => outer.from <= inner.from && inner.to <= outer.to

/** By its role or tag; a footer of a sidebar is no footer of the page: it says who is signed in. */
export const isPlace = ({ role, tag, parent }: Item, places: RegExp) =>
  places.test(role) ||
  (places.test(tag) && !(tag === 'footer' && /^(?:aside|nav)$/.test(parent!.tag)))

/** Whether it is such a place or stands in one. */
export const isWithin = (item: Item | null, places: RegExp): boolean =>
  item !== null && (isPlace(item, places) || isWithin(item.parent, places))

/** The document and the open shadow roots in it, of what shows. */
export const rootsIn = (document: Document, { items }: PageTree): (Document | ShadowRoot)[] => [
  document,
  ...items.map(({ element }) => shadowOf(element)).filter((root) => root !== null),
]

/** The level of the heading that an item is or stands in. */
export function levelAround(item: Item): number {
  for (let at: Item | null = item, steps = 0; at && steps < 3; at = at.parent, steps++)
    if (at.level < 7) return at.level
  return 7
}
