import type { Spot } from '../../portal/dom/spot.ts'
import type { CompanionBrief } from '../../contracts/companion-brief.ts'

export type GuideBrief = Extract<CompanionBrief, { show: 'guide' }>

export type StepName =
  | 'open_subscriptions'
  | 'choose_subscription'
  | 'press_download'
  | 'confirm_default'
  | 'open_other'
  | 'use_store'
  | 'use_qr'

export interface GuideStep {
  name: StepName
  /** 1-based. */
  number: number
  of: number
  /** What to point at. */
  spot: Spot
  /** Pressing it is the end of the way. */
  last: boolean
}

const stepOf =
  (of: number) =>
  (name: StepName, number: number, spot: Spot): GuideStep => ({
    name,
    number,
    of,
    spot,
    last: number === of,
  })

/**
 * The step of help article 95255 that the user stands before: Subscriptions, the subscription, Download, confirm the
 * default; or Other downloads and there the store or the QR code. It follows the page, not a count of presses, so it is
 * right after every way back, redraw and new route. Null where nothing of ours is to be seen: somebody signs in, agrees
 * to terms or proves who they are.
 */
export function guideStep(
  { way, platform }: GuideBrief,
  kind: string,
  has: (spot: Spot) => boolean,
): GuideStep | null {
  const step = stepOf(way === 'default' ? 4 : 5)
  switch (kind) {
    case 'sign-in':
    case 'terms':
    case 'two-step':
    case 'security':
      return null
    case 'other-downloads': {
      const apple = platform === 'ipados' || platform === 'ios'
      return stepOf(5)(apple ? 'use_store' : 'use_qr', 5, apple ? 'app-store' : 'qr')
    }
    case 'download-dialog':
      return way === 'default'
        ? step('confirm_default', 4, 'confirm')
        : step('open_other', 4, 'other-downloads')
    case 'subscriptions':
    case 'downloads':
      return has('download') || kind === 'downloads'
        ? step('press_download', 3, 'download')
        : step('choose_subscription', 2, 'subscription')
    default:
      return step('open_subscriptions', 1, 'subscriptions')
  }
}
