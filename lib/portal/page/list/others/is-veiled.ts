import type { Item } from '../../../dom/page-tree.ts'
import { styleOf } from '../../../dom/visibility.ts'
import type { PageRecord } from '../records/records.ts'

/** Further out, in pixels, than a slide of a carousel is. */
const farOut = -2000

/**
 * Whether a record is drawn, and yet not to be read: behind a veil, in letters without a colour, as
 * what is yet to be loaded, or far out of the page.
 */
export function isVeiled({ frame, name }: PageRecord): boolean {
  const { color, backgroundClip } = styleOf(name.item.element)
  if (/^rgba\(.*, 0\)$/.test(color ?? '') && backgroundClip !== 'text') return true
  const { right, width } = frame.element.getBoundingClientRect()
  return (width > 0 && right < farOut) || isBlurred(frame)
}

/** More around a record is most often the page. */
const mostAround = 4

function isBlurred(frame: Item): boolean {
  for (let at: Item | null = frame, n = 0; at && n < mostAround; at = at.parent, n++)
    if (/blur\(/.test(styleOf(at.element).filter ?? '')) return true
  return false
}
