import { type Box, boxesDiffer } from '../layout/free-space.ts'
import { make } from '../create-element.ts'
import { moveTo } from '../layout/move-to.ts'
import { boxOf } from '../layout/obstacles.ts'

const margin = 4

interface Mark {
  element: HTMLElement
  /** Puts the frame around this element from now on; null = around none. */
  around(target: Element | null): void
  stop(): void
}

/**
 * A frame that is drawn over an element of the page, never inside it. It takes no presses, and
 * follows the element from frame to frame.
 */
export function makeMark(): Mark {
  const element = make('div', { class: 'mark' })
  element.hidden = true
  let target: Element | null = null
  let last: Box | null = null
  let turn = 0
  const draw = () => {
    const box = target?.isConnected ? boxOf(target) : null
    element.hidden = box === null || box.width === 0
    if (box && boxesDiffer(box, last))
      moveTo(element, {
        left: box.left - margin,
        top: box.top - margin,
        width: box.width + 2 * margin,
        height: box.height + 2 * margin,
      })
    last = box
  }
  const follow = () => {
    draw()
    turn = requestAnimationFrame(follow)
  }
  follow()
  const around = (next: Element | null) => {
    target = next
    draw()
  }
  return { element, around, stop: () => cancelAnimationFrame(turn) }
}
