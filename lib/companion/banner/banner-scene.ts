import { sendFromPage } from '../../browser/messaging/content-script.ts'
import { type BannerBrief, bannerCard } from './banner-card.ts'
import { guardPresses } from '../guard-presses.ts'
import { placeCard } from '../layout/place-card.ts'
import type { Scene } from '../scene.ts'
import type { Stage } from '../stage.ts'

/**
 * The banner on the live page. The user's answer goes to the worker, which remembers it. The banner
 * closes at once.
 */
export function bannerScene(brief: BannerBrief, stage: Stage): Scene {
  const dismiss = (how: 'this-is-a-mac' | 'not-now') => () => {
    void sendFromPage('companion-dismissed', { how })
    stage.leave()
  }
  const showWhere = async () => {
    const { application, device } = brief
    const platform = device.platform === 'unknown' ? null : device.platform
    const next = await sendFromPage('companion-guide', { application, platform })
    stage.show(next ?? null)
  }
  const card = bannerCard(brief, {
    showWhere: () => void showWhere().catch(stage.leave),
    thisIsAMac: dismiss('this-is-a-mac'),
    notNow: dismiss('not-now'),
  })
  let stopGuarding = () => {}
  return {
    enter: ({ inside }) => {
      inside.append(card)
      stopGuarding = guardPresses(card)
    },
    update: (shadow) => placeCard(shadow, card),
    exit: () => stopGuarding(),
  }
}
