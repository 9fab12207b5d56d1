import type { PlainDate } from '../../../../domain/subscription/plain-date.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Clause, CountKind, Value } from '../clause/clause.ts'
import type { Facts } from '../clause/record-facts.ts'
import { dayFact } from '../clause/labelled-days.ts'
import type { Unit } from '../units/unit.ts'

/** A value, a state or a statement under a label. Null where the two do not go together. */
export const byLabel = (unit: Unit, label: Clause): Facts | null =>
  valueUnder(unit, label) ?? (isStatement(unit, label) ? unit.facts : null)

/**
 * "Renewal | Shared with you by Kim", "Valid until | Does not renew": it says itself what it is
 * about. An unknown label may be of another thing that ends, or of another's devices.
 */
const isStatement = ({ value, labels, facts, priced }: Unit, { unknown }: Clause): boolean =>
  !value &&
  !labels &&
  !priced &&
  (facts.ownership !== undefined ||
    (facts.autoRenewal !== undefined && !facts.expiresOn && !(unknown && facts.renewsOn)) ||
    (!unknown && facts.places?.total !== undefined && facts.places.used !== undefined))

/** "Remaining", "devices left", "free": a title for those that nothing uses. */
export const isOfFree = ({ counts, labels, facts }: Clause) =>
  counts === Word.unused || labels === Word.device + Word.unused || facts.free === true

/** "2 of 5 devices", which does not say itself which of them are in use. */
export const isPairOfPlaces = ({ facts: { places }, isTold }: Clause) =>
  places?.used !== undefined && places.total !== undefined && !isTold

function valueUnder(unit: Unit, label: Clause): Facts | null {
  const { labels, unknown, counts } = label
  const { value, facts } = unit
  if (isOfFree(label) && isPairOfPlaces(unit)) {
    const { used = 0, total = 0 } = facts.places ?? {}
    // "Available" may be all that there are, and "free" what the version costs.
    return unknown || label.facts.free ? {} : { places: { used: total - used, total } }
  }
  if (counts && facts.size) return sizedAs(counts, facts.size)
  if (unknown || (unit.priced && !facts.renewsOn && !/[rR]/.test(labels))) return null
  if (labels.includes(Word.autoRenewal)) return renewalUnder(unit)
  switch (value?.kind) {
    case 'switch':
      // "Renews automatically: no"
      return labels === Word.renews ? { autoRenewal: value.on } : null
    case 'range':
      return /^E?$/.test(labels) ? { expiresOn: value.last } : null
    case 'day':
      return dayUnder(value.day, labels)
    case 'days':
      return daysUnder(value.days, labels)
    case 'pair':
      return pairUnder(value, labels)
    case 'count':
      return countUnder(value, labels)
    default:
      return labels === '' ? facts : factsUnder(facts, labels)
  }
}

/** "Auto-renewal: on", "auto-renewal: 5 May", "auto-renewal: on, ends on 5 May" */
function renewalUnder({ value, facts, on }: Unit): Facts | null {
  if (facts.expiresOn || facts.renewsOn) return facts
  if (facts.autoRenewal !== undefined) return { autoRenewal: facts.autoRenewal }
  if (value?.kind === 'day') return dayFact(Word.renews, value.day)
  const isOn =
    value?.kind === 'switch'
      ? value.on
      : // "Auto-renewal: paused" is no word about the subscription.
        (on ?? facts.activated ?? (facts.portalState === 'suspended' ? false : undefined))
  return isOn === undefined ? null : { autoRenewal: isOn }
}

function daysUnder(days: number, labels: string): Facts | null {
  if (labels === Word.ends) return { daysLeft: days }
  return labels === Word.renews ? { renewsIn: days } : null
}

/** "Last day for devices" is of something else. */
function dayUnder(day: PlainDate | undefined, labels: string): Facts | null {
  const [label, ...more] = [...labels].filter((letter) => Word.dayLabels.includes(letter))
  return label && more.length === 0 && !/[dp]/.test(labels) ? dayFact(label, day) : null
}

/** "Devices: 2 / 5", "devices left: 2 / 5" */
function pairUnder({ used, total, isCounted }: ValueOf<'pair'>, labels: string): Facts | null {
  const isOfUnused = labels === Word.device + Word.unused
  if (isOfUnused && !isCounted) return { places: { used: total - used, total } }
  return isOfUnused || isOfCount(labels) ? { places: { used, total } } : null
}

/** "Devices: up to 5", "devices: 3 in use", "devices in use: 3", "devices: 5" */
function countUnder({ used, total, count }: ValueOf<'count'>, labels: string): Facts | null {
  if (!isOfCount(labels)) return null
  if (total !== undefined) return labels === ofUsed ? null : { places: { total } }
  if (used !== undefined) return labels === ofAll ? null : { places: { used } }
  return count === undefined ? null : ofCount(count, labels)
}

/** What says something by itself: is it of the same as its label? */
function factsUnder(facts: Facts, labels: string): Facts | null {
  const { places, size, count, expiresOn, renewsOn } = facts
  // "Expires: renews on …", "Next payment: 5 May, renews by itself", "End or renewal: expires on …"
  if (!isOfCount(labels))
    return size === undefined &&
      count === undefined &&
      /^[ER]{1,2}$/.test(labels) &&
      (expiresOn ?? renewsOn)
      ? facts
      : null
  // "Devices in use: 5 devices", "Devices: 5 devices": twice of what, so maybe how many may.
  if (size !== undefined)
    return labels === ofAll ? { places: { total: size } } : sized(size, labels)
  if (count !== undefined) return ofCount(count, labels)
  // "Devices: 3 of 5 devices"
  return places ? facts : null
}

type ValueOf<Kind> = Extract<Value, { kind: Kind }>

const ofUsed = Word.device + Word.used
const ofAll = Word.device + Word.inAll

/** "Devices", "devices in use", "devices at most" */
const isOfCount = (labels: string) => /^d[UK]?$/.test(labels)

/** "In use | 3 devices": what the word beside it makes of the number; free ones are no fact. */
export const sizedAs = (counts: CountKind, size: number): Facts =>
  counts === Word.unused ? {} : { places: counts === Word.used ? { used: size } : { total: size } }

const sized = (size: number, labels: string): Facts =>
  labels === Word.device ? { count: size, sized: true } : { places: { used: size }, sized: true }

const ofCount = (count: number, labels: string): Facts =>
  labels === Word.device
    ? { count }
    : { places: labels === ofUsed ? { used: count } : { total: count } }
