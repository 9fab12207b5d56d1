import * as Word from '../../../lexicon/classes.ts'
import type { Clause, CountKind } from '../clause/clause.ts'
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
    (facts.autoRenewal !== undefined && !facts.expiresOn) ||
    (!unknown && facts.places?.total !== undefined && facts.places.used !== undefined))

/** "Remaining", "devices left", "free": a title for those that nothing uses. */
export const isOfFree = ({ counts, labels, facts }: Clause) =>
  counts === Word.unused || labels === Word.device + Word.unused || facts.free === true

/** "2 of 5 devices", which does not say itself which of them are in use. */
export const isPairOfPlaces = ({ facts: { places }, isTold }: Clause) =>
  places?.used !== undefined && places.total !== undefined && !isTold

function valueUnder(unit: Unit, label: Clause): Facts | null {
  const { labels, unknown, counts: counted } = label
  const { value, facts } = unit
  if (isOfFree(label) && isPairOfPlaces(unit)) {
    const { used = 0, total = 0 } = facts.places ?? {}
    // "Available" may be all that there are, and "free" what the version costs.
    return unknown || label.facts.free ? {} : { places: { used: total - used, total } }
  }
  if (counted && facts.size) return sizedAs(counted, facts.size)
  if (unknown || (unit.priced && !facts.renewsOn && !/[rR]/.test(labels))) return null
  if (labels.includes(Word.autoRenewal)) {
    // "Auto-renewal: on, ends on 5 May"
    if (facts.expiresOn || facts.renewsOn) return facts
    if (facts.autoRenewal !== undefined) return { autoRenewal: facts.autoRenewal }
    const on =
      value?.kind === 'switch'
        ? value.on
        : // "Auto-renewal: paused" is no word about the subscription.
          (unit.on ?? facts.activated ?? (facts.portalState === 'suspended' ? false : undefined))
    if (value?.kind === 'day') return dayFact('R', value.day)
    return on === undefined ? null : { autoRenewal: on }
  }
  // "Renews automatically: no"
  if (labels === Word.renews && value?.kind === 'switch') return { autoRenewal: value.on }
  if (value?.kind === 'range') return /^E?$/.test(labels) ? { expiresOn: value.last } : null
  if (!labels) return value ? null : facts
  const dated = [...labels].filter((letter) => Word.dayLabels.includes(letter))
  // "Last day for devices" is of something else.
  if (value?.kind === 'day')
    return dated.length === 1 && !/[dp]/.test(labels) ? dayFact(dated[0]!, value.day) : null
  const counts = /^d[UK]?$/.test(labels)
  if (value?.kind === 'pair' && labels === Word.device + Word.unused && !value.isCounted)
    return { places: { used: value.total - value.used, total: value.total } }
  if (value?.kind === 'pair')
    return counts || labels === Word.device + Word.unused
      ? { places: { used: value.used, total: value.total } }
      : null
  if (value?.kind === 'count' && value.total !== undefined)
    return counts && labels !== Word.device + Word.used ? { places: { total: value.total } } : null
  if (value?.kind === 'count' && value.used !== undefined)
    return /^dU?$/.test(labels) ? { places: { used: value.used } } : null
  // "Devices in use: 5 devices", "Devices: 5 devices": twice of what, so maybe how many may.
  if (facts.size !== undefined)
    return !counts
      ? null
      : labels === Word.device + Word.inAll
        ? { places: { total: facts.size } }
        : sized(facts.size, labels)
  const count = value?.kind === 'count' ? value.count : facts.count
  if (count !== undefined) return counts ? ofCount(count, labels) : null
  // "Devices: 3 of 5 devices", "Expires: renews on …", "Next payment: 5 May, renews by itself",
  // "End or renewal: expires on …"
  const isSame = counts
    ? facts.places
    : /^[ER]{1,2}$/.test(labels) && (facts.expiresOn ?? facts.renewsOn)
  return isSame ? facts : null
}

/** "In use | 3 devices": what the word beside it makes of the number; free ones are no fact. */
export const sizedAs = (counts: CountKind, size: number): Facts =>
  counts === Word.unused ? {} : { places: counts === Word.used ? { used: size } : { total: size } }

const sized = (size: number, labels: string): Facts =>
  labels === Word.device ? { count: size, sized: true } : { places: { used: size }, sized: true }

const ofCount = (count: number, labels: string): Facts =>
  labels === Word.device
    ? { count }
    : { places: labels === Word.device + Word.used ? { used: count } : { total: count } }
