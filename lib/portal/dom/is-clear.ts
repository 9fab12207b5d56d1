import { firstChildOf } from './native.ts'
import { styleOf } from './visibility.ts'

/**
 * Whether an element is drawn, and yet not to be seen: a view that was left, one that is folded to
 * nothing, or the back of a card that turns. One in movement is just coming or going; a box under a
 * drawn switch is clear, and says whether that is on.
 */
export function isClear(element: Element): boolean {
  if (element.localName === 'input') return false
  const style = styleOf(element)
  return (
    (style.opacity === '0' && (element.getAnimations?.().length ?? 0) === 0) ||
    isFoldedAway(element, style) ||
    (style.backfaceVisibility === 'hidden' && style.transform?.startsWith('matrix3d(-1,') === true)
  )
}

/** As an accordion's body is whose height is nothing. */
export function isFoldedAway(element: Element, { overflow, display } = styleOf(element)): boolean {
  const { offsetHeight, offsetWidth } = element as HTMLElement
  return (
    (offsetHeight === 0 || offsetWidth === 0) &&
    firstChildOf(element) !== null &&
    /hidden|clip/.test(overflow ?? '') &&
    display !== 'inline' &&
    display !== 'contents'
  )
}
