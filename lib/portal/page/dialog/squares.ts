import type { Look } from '../../dom/page-query.ts'

/**
 * The pictures on show that may be a QR code, for the reader and for the guide: no mark of the
 * portal's is public. What they hold is never looked at.
 */
export const squares = (look: Look, place: ParentNode): Element[] =>
  [...place.querySelectorAll('img,svg,canvas')].filter(
    (picture) => look.shows(picture) && isSquare(picture),
  )

/** Large and square, as a QR code is drawn. */
function isSquare(picture: Element): boolean {
  const [width, height] = ['width', 'height'].map((side) => Number(picture.getAttribute(side)))
  const box = picture.getBoundingClientRect()
  return width && height
    ? width >= 96 && width === height
    : box.width >= 96 && Math.abs(box.width - box.height) < 3
}
