import { extensionAnswers, isExtensionAlive } from '../browser/extension.ts'
import { saltKey } from '../contracts/stored.ts'

const pulse = 1000
const patience = 4000

/**
 * Calls `onEnd` within a second after the extension was updated, removed or switched off; no event
 * tells a content script. In Firefox even our timers stop with the extension. There the browser
 * itself hides `element`: each pulse puts off an animation whose end makes it invisible. In Safari
 * an orphaned script keeps its `runtime.id`, so the storage is asked as well. Returns a function
 * that stops it.
 */
export function liveWith(element: HTMLElement, onEnd: () => void): () => void {
  const fade = element.animate(
    [{ visibility: 'visible' }, { visibility: 'visible', offset: 0.99 }, { visibility: 'hidden' }],
    { duration: patience, fill: 'forwards' },
  )
  let asking = false
  let over = false
  const askStorage = async () => {
    asking = true
    if (!(await extensionAnswers(saltKey)) && !over) onEnd()
    asking = false
  }
  const beat = () => {
    if (!isExtensionAlive()) return onEnd()
    if (import.meta.env.SAFARI && !asking) void askStorage()
    fade.currentTime = 0
    fade.play()
  }
  const timer = setInterval(beat, pulse)
  document.addEventListener('visibilitychange', beat)
  return () => {
    over = true
    clearInterval(timer)
    document.removeEventListener('visibilitychange', beat)
    fade.cancel()
  }
}
