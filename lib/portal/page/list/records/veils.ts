import type { Item } from '../../../dom/page-tree.ts'
import { styleOf } from '../../../dom/visibility.ts'
import type { PageRecord } from './records.ts'

/** Further out, in pixels, than a slide of a carousel is. */
const farOut = -2000

/** More around a record is most often the page. */
const mostAround = 4

/**
 * Answers whether a record is drawn, and yet not to be read: behind a veil, in letters without a
 * colour, as what is yet to be loaded, far out of the page, or in an alert, which tells what
 * happened. What is around many is asked once.
 */
export function veils(): (record: PageRecord) => boolean {
  const known = new Map<Item, boolean>()
  const isBlurred = (item: Item): boolean => {
    const before = known.get(item)
    if (before !== undefined) return before
    const answer = /blur\(/.test(styleOf(item.element).filter ?? '')
    known.set(item, answer)
    return answer
  }
  const isBehindVeil = (frame: Item) => {
    for (let at: Item | null = frame, n = 0; at && n < mostAround; at = at.parent, n++)
      if (isBlurred(at)) return true
    return false
  }
  return ({ frame, name }) =>
    isWithoutColour(name.item) || isFarOut(frame) || isBehindVeil(frame) || frame.role === 'alert'
}

/** Letters that are cut out of a background have none, either. */
function isWithoutColour({ element }: Item): boolean {
  const style = styleOf(element)
  return /^rgba\(.*, 0\)$/.test(style.color ?? '') && style.backgroundClip !== 'text'
}

function isFarOut({ element }: Item): boolean {
  const { right, width } = element.getBoundingClientRect()
  return width > 0 && right < farOut
}
