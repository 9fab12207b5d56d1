import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startCompanion } from '../lib/companion/companion.ts'

/**
 * Kept in the extension's isolated world, which no page can see. The worker may inject this more
 * than once.
 */
const world = globalThis as { companion?: ReturnType<typeof startCompanion> | undefined }

export default defineUnlistedScript(() => {
  world.companion ??= startCompanion(document, () => {
    world.companion = undefined
  })
  void world.companion.refresh()
})
