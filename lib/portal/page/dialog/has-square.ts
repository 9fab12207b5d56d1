import type { Look } from '../../dom/page-query.ts'

/** Whether a picture is shown that may be a QR code. */
export const hasSquare = (look: Look, dialog: Element) =>
  [...dialog.querySelectorAll('img,svg,canvas')].some(
    (picture) => look.shows(picture) && isSquare(picture),
  )

/** Large and square, as a QR code is drawn. What it holds is never looked at. */
function isSquare(picture: Element): boolean {
  const [width, height] = ['width', 'height'].map((side) => Number(picture.getAttribute(side)))
  const box = picture.getBoundingClientRect()
  return width && height
    ? width >= 96 && width === height
    : box.width >= 96 && Math.abs(box.width - box.height) < 3
}
