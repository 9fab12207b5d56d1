import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { world } from '../lib/portal/watch/injected-reader.ts'
import { scrub } from '../lib/portal/scrub/scrub-page.ts'

// Injected when the user asks for a scrubbed copy. The user sees what it returns before anything is
// saved.
export default defineUnlistedScript(() =>
  scrub(document, new URL(location.href), world.answerShape),
)
