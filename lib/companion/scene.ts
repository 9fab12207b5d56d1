import { openFrame, type Frame } from './shadow-host.ts'
import { liveWith } from './live-with.ts'
import { observeLayout } from './layout/observe-layout.ts'

/** Something that stands on the page. */
export interface Scene {
  /** Builds itself inside the frame; called once. */
  enter(frame: Frame): void
  /** The page may look different. */
  update(frame: Frame): void
  /** The frame is about to go. */
  exit?(frame: Frame): void
}

/** Shows a scene until the returned function is called; `onEnd`: the extension is gone. */
export function showScene(page: Document, scene: Scene, onEnd: () => void): () => void {
  const frame = openFrame(page)
  scene.enter(frame)
  scene.update(frame)
  const stopWatching = observeLayout(page, frame.host, () => scene.update(frame))
  const stopLiving = liveWith(frame.inside, onEnd)
  return () => {
    stopWatching()
    stopLiving()
    scene.exit?.(frame)
    frame.remove()
  }
}
