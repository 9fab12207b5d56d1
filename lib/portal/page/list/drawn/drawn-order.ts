import { attributeOf } from '../../../dom/native.ts'

/**
 * The cells of a row from its beginning. Grids whose columns can be moved draw them by a number of
 * their own and leave the markup as it was.
 */
export function asDrawn<T>(cells: T[], elementOf: (cell: T) => Element): T[] {
  const order = cells.map((cell) => placeIn(elementOf(cell)))
  const isMoved = order.every(
    (place, at) => place !== null && (at === 0 || order.indexOf(place) === at),
  )
  if (!isMoved) return cells
  return cells
    .map((cell, at) => ({ cell, place: order[at]! }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ cell }) => cell)
}

/** Source: https://www.w3.org/TR/wai-aria-1.2/#aria-colindex; `left` is what grids write. */
function placeIn(element: Element): number | null {
  const column = attributeOf(element, 'aria-colindex')
  if (column) return Number(column)
  const left = /(?:^|;)\s*left:\s*(-?[\d.]+)/.exec(attributeOf(element, 'style') ?? '')
  return left && Number(left[1])
}
