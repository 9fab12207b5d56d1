/** In CSS pixels of the viewport. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

const gap = 8

const overlap = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height

/** Partly on one of these boxes and partly beside it. */
export const hangsOver = (place: Box, boxes: Box[]) =>
  boxes.some((box) => overlap(place, box) && !holds(box, place))

const holds = (box: Box, place: Box) =>
  box.left <= place.left &&
  box.top <= place.top &&
  box.left + box.width >= place.left + place.width &&
  box.top + box.height >= place.top + place.height

/**
 * The highest place in `area` where a card of that size covers nothing of `busy`; at each height
 * the middle is tried before the sides. `suits` may refuse a place. Null = there is none.
 */
export function freePlace(
  card: { width: number; height: number },
  area: Box,
  busy: Box[],
  suits: (place: Box) => boolean = () => true,
): Box | null {
  const lefts = columns(card.width, area)
  for (const top of rows(card.height, area, busy)) {
    for (const left of lefts) {
      const place = { left, top, width: card.width, height: card.height }
      if (!busy.some((box) => overlap(place, box)) && suits(place)) return place
    }
  }
  return null
}

/** The first free height can only be one where something begins or ends. */
function rows(height: number, area: Box, busy: Box[]): number[] {
  const first = area.top + gap
  const last = area.top + area.height - height - gap
  const below = busy.map((box) => box.top + box.height + gap).filter((top) => top > first)
  return [first, ...below.toSorted((a, b) => a - b)].filter((top) => top <= last)
}

function columns(width: number, area: Box): number[] {
  const start = area.left + gap
  const end = area.left + area.width - width - gap
  if (end < start) return []
  return [...new Set([Math.round((start + end) / 2), start, end])]
}

/** Whether they differ by more than rounding. */
export const boxesDiffer = (a: Box, b: Box | null) =>
  b === null ||
  Math.abs(a.left - b.left) > 0.5 ||
  Math.abs(a.top - b.top) > 0.5 ||
  Math.abs(a.width - b.width) > 0.5 ||
  Math.abs(a.height - b.height) > 0.5
