import { styleOf } from './visibility.ts'

/**
 * Whether an element is without opacity, as a view that was left. One in movement is just coming or
 * going; a box under a drawn switch is clear, and says whether that is on.
 */
export const isClear = (element: Element): boolean =>
  element.localName !== 'input' &&
  styleOf(element).opacity === '0' &&
  (element.getAnimations?.().length ?? 0) === 0
