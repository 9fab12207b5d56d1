import { areFarApart, isAhead, isPast } from '../clause/past-days.ts'
import type { Facts } from '../clause/record-facts.ts'
import type { Unit } from '../units/unit.ts'
import { leaveOut } from './leave-out.ts'

/**
 * Leaves out of `facts` what its days rule out. `fields`: those that the record gives two values
 * for. Comes back: the fields of which one must be wrong, and nobody can tell which.
 */
export function settleDays(facts: Facts, units: Unit[], fields: string[], now: Date): string[] {
  settleRenewal(facts, now)
  if (isDated(facts) || !mayRun(facts)) leaveOut(facts, 'daysLeft', 'renewsIn')
  // Paid monthly until an end in a year, or an end of something else: it is renewed at its end.
  if (areFarApart(facts.expiresOn, facts.renewsOn)) {
    leaveOut(facts, 'expiresOn', 'renewsOn', 'autoRenewal')
    return ['expiresOn', 'renewsOn']
  }
  // Its term runs from the first activation (domain.md §2): until such a day that may be done.
  if (facts.activated === false && !facts.expired) leaveOut(facts, 'expiresOn')
  // "Starts on 5 May", which is to come.
  if (isAhead(facts.activatedOn, now)) leaveOut(facts, 'activated', 'activatedOn')
  return facts.expired ? settleEnd(facts, units, fields, now) : []
}

/** A day that is written says more than days that are counted. */
const isDated = ({ expiresOn, renewsOn }: Facts) => expiresOn ?? renewsOn

/** Of what is not running, or never ends, nobody knows what there are days for. */
const mayRun = ({ activated, expired, portalState, free }: Facts) =>
  activated !== false && !expired && !portalState && !free

function settleRenewal(facts: Facts, now: Date) {
  // No renewal is of a day that is past: it was the last one.
  if (isPast(facts.renewsOn, now)) leaveOut(facts, 'renewsOn', 'autoRenewal')
  // What renews on a day to come runs until then.
  if (
    (facts.renewsOn ?? facts.renewsIn) &&
    !facts.portalState &&
    facts.activated !== false &&
    !facts.expired
  )
    Object.assign(facts, { activated: true, expired: false })
}

/** Of one that is said to have ended. */
function settleEnd(facts: Facts, units: Unit[], fields: string[], now: Date): string[] {
  // "It was to end on 5 May. Extended until 5 June": of two ends nobody knows which is past.
  if (fields.includes('expiresOn')) {
    leaveOut(facts, 'expired')
    return ['expired']
  }
  if (!isAhead(facts.expiresOn, now)) return []
  leaveOut(facts, 'expired')
  if (saysEndAsOver(units)) return []
  // Expired, but with a day to come: one of the two is about something else.
  leaveOut(facts, 'expiresOn')
  return ['expired', 'expiresOn']
}

/** "Is over on 5 May", where that is to come: in some languages "ends" is written so. */
const saysEndAsOver = (units: Unit[]) =>
  units.some((unit) => unit.facts.expired && unit.facts.expiresOn) &&
  !units.some((unit) => unit.facts.expired && !unit.facts.expiresOn)
