import { openShadowHost, type ShadowHost } from './shadow-host.ts'
import { liveWith } from './live-with.ts'
import { observeLayout } from './layout/observe-layout.ts'

/** Something that stands on the page. */
export interface Scene {
  /** Builds itself in the shadow root; called once. */
  enter(shadow: ShadowHost): void
  /** The page may look different. */
  update(shadow: ShadowHost): void
  /** The host is about to be removed. */
  exit?(shadow: ShadowHost): void
}

/**
 * Shows a scene until the returned function is called. `onEnd`: the extension is gone, or nothing
 * can be placed on the page any more (a field of a form may take the name of a method, by accident
 * or as an attack). Errors: throws if the page is like that from the start, and leaves nothing
 * there.
 */
export function showScene(page: Document, scene: Scene, onEnd: () => void): () => void {
  const shadow = openShadowHost(page)
  scene.enter(shadow)
  const update = () => {
    try {
      scene.update(shadow)
    } catch (reason) {
      console.warn('Nothing can be placed on this page.', reason)
      onEnd()
    }
  }
  const stopWatching = observeLayout(page, shadow.host, update)
  const stopLiving = liveWith(shadow.inside, onEnd)
  const stop = () => {
    stopWatching()
    stopLiving()
    scene.exit?.(shadow)
    shadow.remove()
  }
  try {
    scene.update(shadow)
  } catch (reason) {
    stop()
    throw reason
  }
  return stop
}
