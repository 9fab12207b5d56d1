import type { ReasonId } from '../../../lib/domain/downloads/reasons.ts'

/**
 * Reasons that are a state of the whole popup: they have their own words there, not `reason_<id>`.
 */
export const saidByPopup: Partial<Record<ReasonId, string>> = {
  'signed-out': 'state_signed_out',
  'terms-not-accepted': 'state_terms_pending',
  'confirmation-pending': 'state_confirmation_pending',
  'portal-not-readable': 'state_could_not_read',
  'no-subscription': 'state_nothing_there_hint',
  'unknown-device': 'state_unsure_device',
}
