import type { PageKind } from '../../domain/page-kind.ts'
import type { Spot } from '../../portal/locate/spot.ts'
import type { GuideStep, StepName } from './guide-steps.ts'

type Has = (spot: Spot) => boolean

/**
 * The way of the mailed link, as far as the person has gone it. A dialog that asks for an address
 * and says nothing more could share a subscription as well: only what was pressed before tells what
 * it is for.
 */
export function mailWay() {
  let asked = false
  let filled = false
  return {
    pressed: (name: StepName) => {
      asked ||= name === 'send_link'
    },
    /** The kind of the page to go by. */
    kindOf: (kind: PageKind, has: Has): PageKind => {
      asked &&= ['unknown', 'other-downloads', 'download-dialog'].includes(kind)
      return asked && kind === 'unknown' && has('send-form') ? 'other-downloads' : kind
    },
    /**
     * What comes after the form and is not known (a captcha, an error) is no place to ask for the
     * link again.
     */
    isLost: (step: GuideStep, has: Has): boolean => {
      filled ||= step.name === 'send_address'
      return filled && step.name === 'send_link' && !has('send-link')
    },
  }
}
