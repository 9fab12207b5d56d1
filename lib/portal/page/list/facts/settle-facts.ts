import * as Word from '../../../lexicon/classes.ts'
import type { Facts } from '../clause/record-facts.ts'
import { countPlaces, type LoneCount, sizeOfNew } from './count-places.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import type { PlainDate } from '../../../../domain/subscription/plain-date.ts'
import { isKnown, isOneOf, says } from '../../../lexicon/says.ts'
import { areFarApart, isAhead, isPast } from '../clause/past-days.ts'
import type { RecordText } from '../lines/record-text.ts'
import { endTrial, leaveEndedTrial } from './trial.ts'
import type { Unit } from '../units/unit.ts'

/**
 * Turns fields that hold only until a record is read as a whole into facts, in `facts` itself. A
 * number of devices of which nothing says which it is comes back; null = there is none.
 */
export function settleTerms(facts: Facts, text: RecordText): LoneCount | null {
  const lone = countPlaces(facts)
  if (facts.activated === false && !facts.places) {
    const total = sizeOfNew(text.own.map(text.wordsOf))
    if (total) facts.places = { total }
  }
  endTrial(facts, text)
  leaveEndedTrial(facts, text)
  endState(facts, text)
  if (isAhead(facts.offFrom, text.now) || (facts.expired && isCancelled(text)))
    delete facts.autoRenewal
  delete facts.offFrom
  // "Nothing to pay", of one that another pays for; what is paid for again is no free version.
  if (facts.free && (facts.ownership === 'shared' || facts.renewsOn)) delete facts.free
  // "Free version. The trial ended on 5 May": that was before.
  if (facts.free && facts.trial && facts.expired)
    for (const past of ['trial', 'expired', 'expiresOn'] as const) delete facts[past]
  return lone
}

/** "Cancelled" alone, and not a word of renewal: of what has ended it says no more than that. */
const isCancelled = ({ own, wordsOf }: RecordText) =>
  own.some((line) => says(wordsOf(line), Word.willNotRenew) && wordsOf(line).length === 1) &&
  !own.some(
    (line) =>
      says(wordsOf(line), Word.renewal) ||
      (says(wordsOf(line), Word.willNotRenew) && / /.test(line.text)),
  )

/** "Paused until 5 May": no longer, where that is past; nor beside "Active" what was so once. */
function endState(facts: Facts, { units, now, own, wordsOf }: RecordText) {
  const isActive = units.some(
    ({ unknown, facts: said }) => !unknown && said.activated && said.expired === false,
  )
  const wasSo = units.some(
    ({ unknown, facts: said, text }) => !unknown && said.portalState && /\S\s+\S/.test(text),
  )
  // "Active" and "Blocked", each alone: one of the two is of something else.
  if (facts.portalState && isActive && units.some(isBareState)) {
    for (const unsure of ['portalState', 'activated', 'expired'] as const) delete facts[unsure]
    return
  }
  // "Protection interrupted", of one that ended: that is why.
  const isOver = facts.portalState === 'suspended' && facts.expired && isPast(facts.expiresOn, now)
  const wasResumed =
    facts.stateFrom !== undefined && saysMoreSince(facts.stateFrom, { own, wordsOf, now })
  if (
    isPast(facts.stateUntil, now) ||
    isAhead(facts.stateFrom, now) ||
    (isActive && wasSo) ||
    isOver ||
    wasResumed
  )
    delete facts.portalState
  if (isAhead(facts.stateFrom, now) && !facts.expiresOn && !facts.renewsOn)
    for (const early of ['activated', 'expired'] as const) delete facts[early]
  delete facts.stateUntil
  delete facts.stateFrom
  // "Paused", and in another line "until 5 May": that it may be, and not the end.
  const isOfState = own.some(
    (line, at) =>
      isBareUntil(wordsOf(line)) &&
      !/^(?:td|dd)$/.test(line.item.tag) &&
      says(at > 0 ? wordsOf(own[at - 1]!) : [], Word.held),
  )
  if (facts.portalState && isOfState) delete facts.expiresOn
}

const isBareState = ({ unknown, value, facts }: Unit) =>
  !unknown && !value && facts.portalState !== undefined && Object.keys(facts).length === 1

/** "Resumed on 5 May", after the day on which it was paused, in words that are not understood. */
const saysMoreSince = (
  day: PlainDate,
  { own, wordsOf, now }: Pick<RecordText, 'own' | 'wordsOf' | 'now'>,
) =>
  own.some(
    (line) =>
      !isKnown(wordsOf(line)) &&
      wordsOf(line).some((word) => word.day && word.day > day && !isAhead(word.day, now)),
  )

/** "Until", a day, and not a word that says of what. */
const isBareUntil = (words: Token[]) =>
  says(words, Word.day) &&
  says(words, Word.ends) &&
  words.every((token) => isOneOf(token, Word.day + Word.quiet + Word.inAll))

/**
 * Leaves out of `facts` what its days rule out. `fields`: those that the record gives two values
 * for. Comes back: the fields of which one must be wrong, and nobody can tell which.
 */
export function settleDays(facts: Facts, units: Unit[], fields: string[], now: Date): string[] {
  settleRenewal(facts, now)
  // Paid monthly until an end in a year, or an end of something else: it is renewed at its end.
  if (areFarApart(facts.expiresOn, facts.renewsOn)) {
    for (const unclear of ['expiresOn', 'renewsOn', 'autoRenewal'] as const) delete facts[unclear]
    return ['expiresOn', 'renewsOn']
  }
  // Its term runs from the first activation (domain.md §2): until such a day that may be done.
  if (facts.activated === false && !facts.expired) delete facts.expiresOn
  // "Starts on 5 May", which is to come.
  if (isAhead(facts.activatedOn, now))
    for (const early of ['activated', 'activatedOn'] as const) delete facts[early]
  // "It was to end on 5 May. Extended until 5 June": of two ends nobody knows which is past.
  if (facts.expired && fields.includes('expiresOn')) {
    delete facts.expired
    return ['expired']
  }
  if (!facts.expired || !isAhead(facts.expiresOn, now)) return []
  delete facts.expired
  if (saysEndAsOver(units)) return []
  // Expired, but with a day to come: one of the two is about something else.
  delete facts.expiresOn
  return ['expired', 'expiresOn']
}

function settleRenewal(facts: Facts, now: Date) {
  // No renewal is of a day that is past: it was the last one.
  if (isPast(facts.renewsOn, now)) {
    delete facts.renewsOn
    delete facts.autoRenewal
  }
  // What renews on a day to come runs until then.
  if (facts.renewsOn && !facts.portalState && facts.activated !== false && !facts.expired)
    Object.assign(facts, { activated: true, expired: false })
}

/** "Is over on 5 May", where that is to come: in some languages "ends" is written so. */
const saysEndAsOver = (units: Unit[]) =>
  units.some((unit) => unit.facts.expired && unit.facts.expiresOn) &&
  !units.some((unit) => unit.facts.expired && !unit.facts.expiresOn)
