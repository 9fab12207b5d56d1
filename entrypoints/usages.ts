import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { portalOrigin } from '../lib/domain/portal-addresses.ts'
import { devicesPath, readDevices } from '../lib/portal/api/read-devices.ts'
import { fetchJson, fetchUsages, usagesPath } from '../lib/portal/fetch/fetch-usages.ts'
import { jsonShape } from '../lib/portal/scrub/json-shape.ts'
import { world } from '../lib/portal/watch/injected-reader.ts'

// The worker injects it before it tells a tab to read the JSON; most pages never are told. The
// worker loads it for itself where no tab asks, and then uses the portal's full address.
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
