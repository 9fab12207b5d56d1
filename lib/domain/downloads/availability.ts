import type { Reason } from './reasons.ts'

/**
 * Not available has a reason, the first of which speaks, and each reason its next step. If every
 * reason is a `candidate`, say "may not be available": the portal is the only truth, and its own
 * page stays the way to look.
 * `unconfirmed`: nothing known speaks against it, but too little is known to promise it.
 */
export type Availability =
  | { available: true; unconfirmed?: true }
  | { available: false; reasons: Reason[] }

/**
 * `portal`: open My Kaspersky and follow the steps; `link`: the public store page; `by-name`:
 * search for the application in that store.
 */
export type Way = 'portal' | 'link' | 'by-name'
