import { isExtensionAlive } from '../browser/extension.ts'

const pulse = 1000
const patience = 4000

/**
 * Calls `onEnd` within a second after the extension was updated, removed or switched off: nobody tells a content script.
 * Where even our timers stop with the extension (Firefox), the browser itself hides `element`: each pulse puts off an
 * animation whose end makes it invisible. Returns the way to stop.
 */
export function liveWith(element: HTMLElement, onEnd: () => void): () => void {
  const fade = element.animate(
    [{ visibility: 'visible' }, { visibility: 'visible', offset: 0.99 }, { visibility: 'hidden' }],
    { duration: patience, fill: 'forwards' },
  )
  const beat = () => {
    if (!isExtensionAlive()) return onEnd()
    fade.currentTime = 0
    fade.play()
  }
  const timer = setInterval(beat, pulse)
  document.addEventListener('visibilitychange', beat)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', beat)
    fade.cancel()
  }
}
