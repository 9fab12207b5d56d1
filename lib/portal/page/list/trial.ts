import type { Facts } from './clause/facts.ts'
import { invitesUntil } from './invites-until.ts'
import type { RecordText } from './record-text.ts'

/**
 * Whether it is a trial that somebody has and that runs to a day, not one to be had. `facts`: with
 * the last day of the trial.
 */
export const isTrialHeld = (facts: Facts, text: RecordText): boolean =>
  facts.trial === true && text.isTrialFirst && (facts.expiresOn !== undefined || saysLeft(text))

/** "4 days left". */
function saysLeft({ own, wordsOf }: RecordText): boolean {
  const said = own
    .flatMap(wordsOf)
    .map(({ is }) => (is === '#' ? '#' : !is.includes('L') ? '-' : is.includes('P') ? 'P' : 'L'))
  return /P-?#L|#LP/.test(said.join(''))
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
    .flatMap((words) => words.filter(({ is }) => is === '§').map(({ day }) => day))
  return days.length === 1 && days[0] ? { expiresOn: days[0] } : {}
}
