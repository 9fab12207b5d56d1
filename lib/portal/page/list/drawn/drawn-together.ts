/**
 * Whether two elements are drawn as what belongs together: in one row, or one over the other. CSS
 * may draw the parts of a grid in another order than the markup has them. Of what has no size
 * nothing can be told.
 */
export function areTogether(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
  return (
    isTooSmall(a) ||
    isTooSmall(b) ||
    overlap(a.left, a.right, b.left, b.right) ||
    overlap(a.top, a.bottom, b.top, b.bottom)
  )
}

/** The same of two parts of one grid; others stand where their own parts are drawn. */
export const areOneField = (label: Element, value: Element): boolean =>
  label.parentNode !== value.parentNode || areTogether(label, value)

/** Whether what is drawn in one row stands there in this order, from either side. */
export function runsOn(row: Element[]): boolean {
  const ways = steps(row).flatMap(([a, b]) =>
    overlap(a.top, a.bottom, b.top, b.bottom) ? Math.sign(b.left - a.left) : [],
  )
  return new Set(ways.filter((way) => way !== 0)).size < 2
}

/** Whether of parts that follow each other in a text none is drawn above one before it. */
export function runsDown(parts: Element[]): boolean {
  const boxes = boxesOf(parts)
  return boxes.every((b, at) =>
    boxes
      .slice(0, at)
      .every((a) => b.bottom > a.top + 1 || !overlap(a.left, a.right, b.left, b.right)),
  )
}

/** The boxes of each two that follow each other. */
const steps = (elements: Element[]): [DOMRect, DOMRect][] =>
  boxesOf(elements).map((box, at, all) => [all[at - 1] ?? box, box])

const boxesOf = (elements: Element[]): DOMRect[] =>
  elements.map((element) => element.getBoundingClientRect()).filter((box) => !isTooSmall(box))

/** As words are that are only read aloud. */
const isTooSmall = ({ width, height }: DOMRect) => width < 2 || height < 2

const overlap = (from: number, to: number, otherFrom: number, otherTo: number) =>
  Math.min(to, otherTo) - Math.max(from, otherFrom) > 0
