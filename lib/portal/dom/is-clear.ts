import { styleOf } from './visibility.ts'

/**
 * Whether an element is drawn, and yet not to be seen: a view that was left, or one that is folded
 * to nothing. One in movement is just coming or going; a box under a drawn switch is clear, and
 * says whether that is on.
 */
export function isClear(element: Element): boolean {
  if (element.localName === 'input') return false
  const style = styleOf(element)
  return (
    (style.opacity === '0' && (element.getAnimations?.().length ?? 0) === 0) ||
    isFoldedAway(element, style)
  )
}

/**
 * As an accordion's body whose height is nothing. What holds no element is not asked, for sizes are
 * dear to ask for.
 */
export function isFoldedAway(element: Element, style = styleOf(element)): boolean {
  if (element.firstElementChild === null) return false
  const { overflow, display } = style
  if (!/hidden|clip/.test(overflow ?? '') || /^(?:inline|contents)$/.test(display ?? ''))
    return false
  const { offsetHeight, offsetWidth } = element as HTMLElement
  return offsetHeight === 0 || offsetWidth === 0
}
