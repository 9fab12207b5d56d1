import { openFrame, type Frame } from './shadow-host.ts'
import { liveWith } from './live-with.ts'
import { observeLayout } from './layout/observe-layout.ts'

/** Something that stands on the page. */
export interface Scene {
  /** Builds itself inside the frame; called once. */
  enter(frame: Frame): void
  /** The page may look different. */
  update(frame: Frame): void
  /** The frame is about to be removed. */
  exit?(frame: Frame): void
}

/**
 * Shows a scene until the returned function is called. `onEnd`: the extension is gone, or nothing
 * can be placed on the page any more (a field of a form may take the name of a method, by accident
 * or as an attack). Errors: throws if the page is like that from the start, and leaves nothing
 * there.
 */
export function showScene(page: Document, scene: Scene, onEnd: () => void): () => void {
  const frame = openFrame(page)
  scene.enter(frame)
  const update = () => {
    try {
      scene.update(frame)
    } catch (reason) {
      console.warn('Nothing can be placed on this page.', reason)
      onEnd()
    }
  }
  const stopWatching = observeLayout(page, frame.host, update)
  const stopLiving = liveWith(frame.inside, onEnd)
  const stop = () => {
    stopWatching()
    stopLiving()
    scene.exit?.(frame)
    frame.remove()
  }
  try {
    scene.update(frame)
  } catch (reason) {
    stop()
    throw reason
  }
  return stop
}
