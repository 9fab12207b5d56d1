import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startCompanion } from '../lib/companion/companion.ts'

/** Kept in the extension's isolated world, which no page can see. */
const world = globalThis as { stopCompanion?: () => void }

export default defineUnlistedScript(() => {
  // It is brought where none answers: one that is here all the same is of a version that was
  // replaced, or too slow.
  world.stopCompanion?.()
  world.stopCompanion = startCompanion(document)
})
