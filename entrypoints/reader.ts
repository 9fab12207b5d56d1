import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { fetchUsages, usagesPath } from '../lib/portal/fetch-usages.ts'
import { readPage } from '../lib/portal/read-page.ts'
import { world } from '../lib/portal/reader.ts'

// Injected by the worker when the watcher asks for it.
export default defineUnlistedScript(() => {
  world.portalReader = { readPage, fetchUsages: () => fetchUsages(usagesPath, fetch, Date.now) }
})
