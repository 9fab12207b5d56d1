import { computers, isAppleMobile } from '../../domain/device-kinds.ts'
import { protectedKinds } from '../../contracts/protected-kinds.ts'
import type { Spot } from '../../portal/locate/spot.ts'
import { isSameDownload } from '../../domain/mismatch.ts'
import type { PageKind } from '../../domain/page-kind.ts'
import type { Platform } from '../../domain/platform.ts'
import { type CompanionBrief, mostSteps } from '../../contracts/companion-brief.ts'

export type GuideBrief = Extract<CompanionBrief, { show: 'guide' }>

export type StepName =
  | 'open_subscriptions'
  | 'choose_subscription'
  | 'press_download'
  | 'confirm_default'
  | 'open_other'
  | 'use_store'
  | 'use_qr'
  | 'send_link'
  | 'send_address'
  | 'open_mail'
  | 'none_made'
  | 'add_code'
  | 'connect_device'

export interface GuideStep {
  name: StepName
  /** 1-based. */
  number: number
  of: number
  /** The thing to point at; null = none. */
  spot: Spot | null
  /** The way ends with this press. */
  last: boolean
}

const stepOf =
  (of: number) =>
  (name: StepName, number: number, spot: Spot | null): GuideStep => ({
    name,
    number,
    of,
    spot,
    last: number === of,
  })

/**
 * The next step of help article 95255 for the user: Subscriptions, the subscription, Download,
 * confirming the default; or Other downloads and there the store or the QR code. It is derived from
 * the page, not from a count of presses, so it is right after every way back, redraw and new route.
 * Before it points at the suggested download, it checks which one that is: `offered`, null = the
 * dialog does not say. Null where nothing of ours may be shown: somebody signs in, agrees to terms
 * or proves who they are.
 */
export function guideStep(
  { way, platform }: GuideBrief,
  kind: PageKind,
  has: (spot: Spot) => boolean,
  offered: Platform | null = null,
): GuideStep | null {
  const isOther =
    way === 'other' || (offered !== null && platform !== null && !isSameDownload(offered, platform))
  const step = stepOf(isOther ? (isComputer(platform) ? mostSteps : 5) : 4)
  if (protectedKinds.includes(kind)) return null
  if (way === 'none') return stepOf(1)('none_made', 1, null)
  if (way === 'connect') return stepOf(1)('connect_device', 1, 'devices')
  if (way === 'add-code') return addStep(kind)
  switch (kind) {
    case 'other-downloads': {
      const apple = isAppleMobile(platform)
      if (isComputer(platform)) return sendStep(has)
      return stepOf(5)(apple ? 'use_store' : 'use_qr', 5, apple ? 'app-store' : 'qr')
    }
    case 'download-dialog':
      if (isOther && isComputer(platform) && has('send-form')) return sendStep(has)
      return isOther
        ? step('open_other', 4, 'other-downloads')
        : step('confirm_default', 4, 'confirm')
    case 'subscriptions':
    case 'downloads':
      return has('download') || kind === 'downloads'
        ? step('press_download', 3, 'download')
        : step('choose_subscription', 2, 'subscription')
    default:
      return step('open_subscriptions', 1, 'subscriptions')
  }
}

/** The step with its number counted from the first step that the user saw. */
export function countedFrom(step: GuideStep, first: number): GuideStep {
  const before = Math.min(first, step.number) - 1
  return { ...step, number: step.number - before, of: step.of - before }
}

/**
 * The guide points at the field for the code and never touches it. It ends when the user types
 * there.
 */
function addStep(kind: PageKind): GuideStep {
  const step = stepOf(2)
  return kind === 'subscriptions'
    ? { ...step('add_code', 2, 'add-code'), last: false }
    : step('open_subscriptions', 1, 'subscriptions')
}

const isComputer = (platform: Platform | null) => computers.includes(platform)

/**
 * A computer scans no code, so the link goes there by e-mail: a form and its confirmation. A form
 * without known marks has no confirmation that we know, so the way ends where it is sent.
 */
function sendStep(has: (spot: Spot) => boolean): GuideStep {
  const step = stepOf(mostSteps)
  if (has('sent')) return { ...step('open_mail', mostSteps, 'sent'), last: true }
  if (has('send')) return { ...step('send_address', mostSteps, 'send'), last: false }
  if (has('send-form')) return step('send_address', mostSteps, 'send-form')
  return has('send-field')
    ? { ...step('send_address', mostSteps, 'send-field'), last: false }
    : step('send_link', mostSteps - 1, 'send-link')
}
