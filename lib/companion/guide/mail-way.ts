import type { PageKind } from '../../domain/page-kind.ts'
import type { Spot } from '../../portal/locate/spot.ts'
import type { GuideStep, StepName } from './guide-steps.ts'

type Has = (spot: Spot) => boolean

/**
 * Follows the user on the way of the mailed link. A dialog that only asks for an address may also
 * be there to share a subscription. Only what was pressed before tells which it is.
 */
export function mailWay() {
  let asked = false
  let filled = false
  return {
    pressed: (name: StepName) => {
      asked ||= name === 'send_link'
    },
    /** The page kind to use for the step. */
    kindOf: (kind: PageKind, has: Has): PageKind => {
      asked &&= ['unknown', 'other-downloads', 'download-dialog'].includes(kind)
      return asked && kind === 'unknown' && has('send-form') ? 'other-downloads' : kind
    },
    /**
     * After the form something may come that we do not know (a captcha, an error). Then the guide
     * must not ask for the link again.
     */
    isLost: (step: GuideStep, has: Has): boolean => {
      filled ||= step.name === 'send_address'
      return filled && step.name === 'send_link' && !has('send-link')
    },
  }
}
