import * as Word from '../../../lexicon/classes.ts'
import { says } from '../../../lexicon/says.ts'
import type { Facts } from '../clause/record-facts.ts'
import { invitesUntil } from '../lines/invites-until.ts'
import { isAhead, isPast } from '../clause/past-days.ts'
import type { RecordText } from '../lines/record-text.ts'

/**
 * Whether it is a trial that somebody has and that runs to a day, not one to be had. `facts`: with
 * the last day of the trial.
 */
export const isTrialHeld = (facts: Facts, text: RecordText): boolean =>
  facts.trial === true &&
  text.isTrialFirst &&
  ((facts.expiresOn ?? facts.daysLeft) !== undefined || saysLeft(text))

/** "4 days left". */
function saysLeft({ own, wordsOf }: RecordText): boolean {
  const said = own
    .flatMap(wordsOf)
    .map(({ is }) =>
      is === Word.number
        ? Word.number
        : !is.includes(Word.time)
          ? '-'
          : is.includes(Word.unused)
            ? Word.unused
            : Word.time,
    )
  return /P-?#L|#LP/.test(said.join(''))
}

/**
 * "The trial ended on 5 May, since then the paid plan": leaves it out of `facts` where another day,
 * that is still to come, says that it goes on.
 */
export function leaveEndedTrial(facts: Facts, { units, own, wordsOf, now }: RecordText): void {
  const ended = units.find(
    ({ unknown, facts: said }) =>
      !unknown && said.trial && (said.expiresOn ? isPast(said.expiresOn, now) : said.expired),
  )
  const isGoingOn =
    isAhead(facts.expiresOn, now) ||
    units.some(({ unknown, facts: said }) => !unknown && said.activated && said.expired === false)
  // "Trial over", "now active": what goes on is the paid one.
  if (facts.trial && ended && isGoingOn) {
    for (const over of ['trial', 'expired'] as const) delete facts[over]
    if (facts.expiresOn && facts.expiresOn === ended.facts.expiresOn) delete facts.expiresOn
  }
  if (!facts.trial || isAhead(facts.expiresOn, now)) return
  if (!facts.expired && !isPast(facts.expiresOn, now)) return
  const goesOn = own
    .map(wordsOf)
    .some((words) => !says(words, Word.sale) && words.some(({ day }) => isAhead(day, now)))
  if (goesOn) for (const over of ['trial', 'expired', 'expiresOn'] as const) delete facts[over]
}

/** Gives a trial its last day, in `facts`. */
export function endTrial(facts: Facts, text: RecordText): void {
  const { trial, expiresOn, freeUntil } = facts
  // "Free until 5 May" may be an offer, unless it is a trial that somebody has.
  delete facts.freeUntil
  if (trial && !expiresOn)
    Object.assign(facts, freeUntil ? { expiresOn: freeUntil } : trialEnd(text))
}

/** The day of such a line beside the word for a trial, where it is the only one. */
function trialEnd({ besideTrial, wordsOf }: RecordText): Facts {
  const days = besideTrial
    .map(wordsOf)
    .filter(invitesUntil)
    .flatMap((words) => words.filter(({ is }) => is === Word.day).map(({ day }) => day))
  return days.length === 1 && days[0] ? { expiresOn: days[0] } : {}
}
