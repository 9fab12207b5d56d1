import type { Facts } from './record-facts.ts'

/** Facts of a subscription that somebody has, and of no offer. */
export const hasStrong = ({
  places,
  autoRenewal,
  expired,
  activated,
  activatedOn,
  ownership,
  portalState,
}: Facts) =>
  expired === true ||
  activated === false ||
  // An offer says how many devices it is for, too.
  [places?.used, autoRenewal, activatedOn, ownership, portalState].some(
    (fact) => fact !== undefined,
  )
