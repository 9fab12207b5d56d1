import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { world } from '../lib/portal/reader.ts'
import { scrub } from '../lib/portal/scrub.ts'

// Injected when the user asks for a scrubbed copy; what it returns is shown to the user before anything is saved.
export default defineUnlistedScript(() => scrub(document, new URL(location.href), world.answerForm))
