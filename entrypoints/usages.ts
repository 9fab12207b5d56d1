import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { portalOrigin } from '../lib/domain/portal-addresses.ts'
import { devicesPath, readDevices } from '../lib/portal/api/read-devices.ts'
import { fetchJson, fetchUsages, usagesPath } from '../lib/portal/fetch/fetch-usages.ts'
import { jsonShape } from '../lib/portal/scrub/json-shape.ts'
import { world } from '../lib/portal/watch/injected-reader.ts'

// Injected by the worker before it tells a tab to read the JSON: most pages never are. The worker
// loads it for itself where it asks without a tab, and then says whose path it is.
export default defineUnlistedScript(() => {
  const origin = location.origin === portalOrigin ? '' : portalOrigin
  world.usagesReader = {
    fetchUsages: () => {
      world.answerShape = undefined
      return fetchUsages(origin + usagesPath, fetch, Date.now, (body) => {
        world.answerShape = jsonShape(body)
      })
    },
    fetchDevices: async () =>
      (await fetchJson(origin + devicesPath, fetch, Date.now, readDevices)).reading,
  }
})
