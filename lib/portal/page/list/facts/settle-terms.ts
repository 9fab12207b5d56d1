import * as Word from '../../../lexicon/classes.ts'
import { says } from '../../../lexicon/says.ts'
import { isAhead } from '../clause/past-days.ts'
import type { Facts } from '../clause/record-facts.ts'
import type { RecordText } from '../lines/record-text.ts'
import { countPlaces, type LoneCount, sizeOfNew } from './count-places.ts'
import { applyRules, leaveOut, type Rule } from './leave-out.ts'
import { settleState } from './settle-state.ts'
import { endTrial, leaveEndedTrial } from './trial.ts'

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
  settleState(facts, text)
  applyRules(rules, facts, text)
  leaveOut(facts, 'offFrom')
  return lone
}

const rules: Rule[] = [
  // "Auto-renewal is off from 5 May on", which is to come.
  { when: ({ offFrom }, { now }) => isAhead(offFrom, now), leaves: ['autoRenewal'] },
  { when: ({ expired }, text) => expired && isCancelled(text), leaves: ['autoRenewal'] },
  // "Nothing to pay", of one that another pays for; what is paid for again is no free version.
  {
    when: ({ free, ownership, renewsOn, renewsIn }) =>
      free && (ownership === 'shared' || renewsOn || renewsIn),
    leaves: ['free'],
  },
  // "Free version", of an application inside: what has a term is none.
  {
    when: ({ free, trial, expired, expiresOn, autoRenewal }) =>
      free && !trial && !expired && (expiresOn || autoRenewal !== undefined),
    leaves: ['free'],
  },
  // "Free version. The trial ended on 5 May": that was before.
  {
    when: ({ free, trial, expired }) => free && trial && expired,
    leaves: ['trial', 'expired', 'expiresOn'],
  },
]

/** "Cancelled" alone, and not a word of renewal: of what has ended it says no more than that. */
const isCancelled = ({ own, wordsOf }: RecordText) =>
  own.some((line) => says(wordsOf(line), Word.willNotRenew) && wordsOf(line).length === 1) &&
  !own.some(
    (line) =>
      says(wordsOf(line), Word.renewal) ||
      (says(wordsOf(line), Word.willNotRenew) && / /.test(line.text)),
  )
