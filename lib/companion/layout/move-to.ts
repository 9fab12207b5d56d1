import type { Box } from './free-space.ts'

/**
 * Puts one of our fixed elements at a place in the viewport. Inside a parent with a transform (a
 * dialog that holds our node) positions count from that parent, so the result is measured and
 * corrected.
 */
export function moveTo(
  element: HTMLElement,
  { left, top, width, height }: Partial<Box> & Pick<Box, 'left' | 'top' | 'width'>,
): void {
  const { style } = element
  style.left = `${left}px`
  style.top = `${top}px`
  style.width = `${width}px`
  style.height = height === undefined ? '' : `${height}px`
  const is = element.getBoundingClientRect()
  if (Math.abs(is.left - left) > 1) style.left = `${2 * left - is.left}px`
  if (Math.abs(is.top - top) > 1) style.top = `${2 * top - is.top}px`
}

export function moveBack({ style }: HTMLElement): void {
  style.left = style.top = style.width = style.height = ''
}
