import type { Reason } from './reasons.ts'

/**
 * What is not available has at least one reason, and each reason has its next step; the first
 * reason is the one that is shown. If every reason is a `candidate`, say "may not be available":
 * only the portal knows, so its page stays the way to look. `unconfirmed`: nothing speaks against
 * the download, but we know too little to promise it.
 */
export type Availability =
  | { available: true; unconfirmed?: true }
  | { available: false; reasons: Reason[] }

/** Only reasons that may apply leave a way open. */
export const isClosed = (availability: Availability): boolean =>
  !availability.available && availability.reasons.some(({ standing }) => standing === 'asserted')

/**
 * `portal`: open My Kaspersky and follow the steps; `link`: the public store page; `by-name`:
 * search for the application in that store.
 */
export type Way = 'portal' | 'link' | 'by-name'
