import type { Item, Line, PageTree } from './page-tree.ts'

/**
 * Those that begin behind `after` and up to `to`, of things in the order of the page. Found by
 * halves, so that a part of a page costs no more than it holds.
 */
export function beginningIn<T>(
  ordered: T[],
  begin: (one: T) => number,
  after: number,
  to: number,
): T[] {
  return ordered.slice(countTo(ordered, begin, after), countTo(ordered, begin, to))
}

/** How many begin at `to` or before. */
export function countTo<T>(ordered: T[], begin: (one: T) => number, to: number): number {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (begin(ordered[middle]!) <= to) low = middle + 1
    else high = middle
  }
  return low
}

export const fromOf = ({ from }: Item) => from

/** Its place among the children of its parent. */
export const placeOf = (item: Item) => countTo(item.parent!.children, fromOf, item.from) - 1

/**
 * Answers which lines have their first piece in the items `from` to `to`, in the order of the page.
 */
export function linesByItem({ lines }: PageTree): (from: number, to: number) => Line[] {
  const begin = (line: Line) => line.parts[0]!.item.from
  const sorted = lines.toSorted((one, other) => begin(one) - begin(other))
  return (from, to) =>
    beginningIn(sorted, begin, from - 1, to).toSorted((one, other) => one.order - other.order)
}
