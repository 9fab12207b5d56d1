import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { fetchUsages, usagesPath } from '../lib/portal/api/fetch-usages.ts'
import { formOf } from '../lib/portal/scrub/json-shape.ts'
import { readPage } from '../lib/portal/read-page.ts'
import { world } from '../lib/portal/watch/injected-reader.ts'

// Injected by the worker when the watcher asks for it.
export default defineUnlistedScript(() => {
  const usages = () => {
    world.answerForm = undefined
    return fetchUsages(usagesPath, fetch, Date.now, (body) => {
      world.answerForm = formOf(body)
    })
  }
  world.portalReader = { readPage, fetchUsages: usages }
})
