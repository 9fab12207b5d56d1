import type { PlainDate } from '../../../../domain/subscription/plain-date.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { isKnown, isOneOf, says } from '../../../lexicon/says.ts'
import { isAhead, isPast } from '../clause/past-days.ts'
import type { Facts } from '../clause/record-facts.ts'
import type { RecordText } from '../lines/record-text.ts'
import type { Unit } from '../units/unit.ts'
import { applyRules, leaveOut, type Rule } from './leave-out.ts'

/** Leaves out of `facts` a state that does not hold today, or not of this subscription. */
export function settleState(facts: Facts, text: RecordText): void {
  applyRules(rules, facts, text)
  leaveOut(facts, 'stateUntil', 'stateFrom')
}

const rules: Rule[] = [
  // "Active" and "Blocked", each alone: one of the two is of something else.
  {
    when: ({ portalState }, { units }) =>
      portalState && units.some(saysActive) && units.some(isBareState),
    leaves: ['portalState', 'activated', 'expired'],
  },
  // "Paused until 5 May", which is past.
  { when: ({ stateUntil }, { now }) => isPast(stateUntil, now), leaves: ['portalState'] },
  // "Paused from 5 May on", which is to come.
  { when: ({ stateFrom }, { now }) => isAhead(stateFrom, now), leaves: ['portalState'] },
  // "Was paused in May", beside "Active".
  {
    when: (_, { units }) => units.some(saysActive) && units.some(saysStateInWords),
    leaves: ['portalState'],
  },
  // "Protection interrupted", of one that ended: that is why.
  {
    when: ({ portalState, expired, expiresOn }, { now }) =>
      portalState === 'suspended' && expired && isPast(expiresOn, now),
    leaves: ['portalState'],
  },
  // "Paused on 2 May. Resumed on 5 May", the latter in words that are not understood.
  {
    when: ({ stateFrom }, text) => stateFrom && saysMoreSince(stateFrom, text),
    leaves: ['portalState'],
  },
  // "Active from 5 May on", which is to come, and no other day.
  {
    when: ({ stateFrom, expiresOn, renewsOn }, { now }) =>
      isAhead(stateFrom, now) && !expiresOn && !renewsOn,
    leaves: ['activated', 'expired'],
  },
  // "Paused", and in another line "until 5 May": that it may be, and not the end.
  { when: ({ portalState }, text) => portalState && saysUntilWhen(text), leaves: ['expiresOn'] },
]

const saysActive = ({ unknown, facts }: Unit) =>
  !unknown && facts.activated && facts.expired === false

const isBareState = ({ unknown, value, facts }: Unit) =>
  !unknown && !value && facts.portalState !== undefined && Object.keys(facts).length === 1

/** In more than one word, which may be of what was. */
const saysStateInWords = ({ unknown, facts, text }: Unit) =>
  !unknown && facts.portalState && /\S\s+\S/.test(text)

const saysMoreSince = (day: PlainDate, { own, wordsOf, now }: RecordText) =>
  own.some(
    (line) =>
      !isKnown(wordsOf(line)) &&
      wordsOf(line).some((word) => word.day && word.day > day && !isAhead(word.day, now)),
  )

const saysUntilWhen = ({ own, wordsOf }: RecordText) =>
  own.some(
    (line, at) =>
      isBareUntil(wordsOf(line)) &&
      !/^(?:td|dd)$/.test(line.item.tag) &&
      says(at > 0 ? wordsOf(own[at - 1]!) : [], Word.held),
  )

/** "Until", a day, and not a word that says of what. */
const isBareUntil = (words: Token[]) =>
  says(words, Word.day) &&
  says(words, Word.ends) &&
  words.every((token) => isOneOf(token, Word.day + Word.quiet + Word.inAll))
