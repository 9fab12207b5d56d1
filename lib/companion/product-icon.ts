const namespace = 'http://www.w3.org/2000/svg'

/** As the toolbar has it (test/tools/icons/icon-small.svg), on a grid of 16. */
export const strokes = [
  'M3.6 7v5a1.5 1.5 0 0 0 1.5 1.5h5.8a1.5 1.5 0 0 0 1.5-1.5v-5',
  'M8 2.6v7',
  'm5.4 7.2 2.6 2.6 2.6-2.6',
]

/**
 * The product's icon, so that the user sees whose card this is before reading it. It is drawn here,
 * because a picture's address would tell the page that we are installed. It is decoration: the
 * words beside it say the name.
 */
export function productIcon(): SVGSVGElement {
  const icon = document.createElementNS(namespace, 'svg')
  icon.setAttribute('class', 'icon')
  icon.setAttribute('viewBox', '0 0 16 16')
  icon.setAttribute('aria-hidden', 'true')
  icon.append(
    ...strokes.map((stroke) => {
      const path = document.createElementNS(namespace, 'path')
      path.setAttribute('d', stroke)
      return path
    }),
  )
  return icon
}
