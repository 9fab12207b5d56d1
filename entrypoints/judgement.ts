import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { chooseBanner } from '../lib/background/choices/choose-banner.ts'
import { chooseGuide } from '../lib/background/choices/choose-guide.ts'
import { detectDevice } from '../lib/domain/device.ts'
import { portalOrigin } from '../lib/domain/portal-addresses.ts'
import { devicesPath, readDevices } from '../lib/portal/api/read-devices.ts'
import { fetchJson, fetchUsages, usagesPath } from '../lib/portal/fetch/fetch-usages.ts'

const judgement = {
  detectDevice,
  chooseBanner,
  chooseGuide,
  fetchUsages: () => fetchUsages(portalOrigin + usagesPath, fetch, Date.now),
  fetchDevices: async () =>
    (await fetchJson(portalOrigin + devicesPath, fetch, Date.now, readDevices)).reading,
}
export type Judgement = typeof judgement

// Half of the worker, and only some messages need it: the worker loads it when one does.
export default defineUnlistedScript(() => void Object.assign(globalThis, { judgement }))
