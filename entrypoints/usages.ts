import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { fetchUsages, usagesPath } from '../lib/portal/fetch/fetch-usages.ts'
import { jsonShape } from '../lib/portal/scrub/json-shape.ts'
import { world } from '../lib/portal/watch/injected-reader.ts'

// Injected by the worker before it tells a tab to read the JSON: most pages never are.
export default defineUnlistedScript(() => {
  world.usagesReader = {
    fetchUsages: () => {
      world.answerShape = undefined
      return fetchUsages(usagesPath, fetch, Date.now, (body) => {
        world.answerShape = jsonShape(body)
      })
    },
  }
})
