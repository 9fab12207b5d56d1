import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startCompanion } from '../lib/companion/companion.ts'

/** In the extension's isolated world, which no page can see. */
const world = globalThis as { stopCompanion?: () => void }

export default defineUnlistedScript(() => {
  // The worker brings a companion only where none answers. One that is here all the same is from a
  // version that was replaced, or was too slow.
  world.stopCompanion?.()
  world.stopCompanion = startCompanion(document)
})
