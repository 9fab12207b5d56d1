import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { chooseBanner } from '../lib/background/choices/choose-banner.ts'
import { chooseGuide } from '../lib/background/choices/choose-guide.ts'
import { detectDevice } from '../lib/domain/device.ts'

const judgement = {
  detectDevice,
  chooseBanner,
  chooseGuide,
}
export type Judgement = typeof judgement

// This is half of the worker, and only some messages need it. The worker loads it when one does.
export default defineUnlistedScript(() => void Object.assign(globalThis, { judgement }))
