import { onceEach } from '../../../dom/once-each.ts'
import type { Item } from '../../../dom/page-tree.ts'
import { styleOf } from '../../../dom/visibility.ts'
import type { PageRecord } from './records.ts'

/** Further out, in pixels, than a slide of a carousel is. */
const farOut = -2000

/** More around a record is most often the page. */
const mostAround = 4

/**
 * Whether a record is drawn, and yet not to be read: behind a veil, in letters without a colour, as
 * what is yet to be loaded, far out of the page, or in an alert, which tells what happened.
 */
export const isVeiled = ({ frame, name }: PageRecord): boolean =>
  isWithoutColour(name.item) || isFarOut(frame) || isBehindVeil(frame) || frame.role === 'alert'

function isBehindVeil(frame: Item): boolean {
  for (let at: Item | null = frame, n = 0; at && n < mostAround; at = at.parent, n++)
    if (isBlurred(at)) return true
  return false
}

/** What is around many is asked once. */
const isBlurred = onceEach(({ element }: Item) => /blur\(/.test(styleOf(element).filter ?? ''))

/** Letters that are cut out of a background have none, either. */
function isWithoutColour({ element }: Item): boolean {
  const style = styleOf(element)
  return /^rgba\(.*, 0\)$/.test(style.color ?? '') && style.backgroundClip !== 'text'
}

function isFarOut({ element }: Item): boolean {
  const { right, width } = element.getBoundingClientRect()
  return width > 0 && right < farOut
}
