import { says } from '../../lexicon/says.ts'
import type { Facts } from './clause/facts.ts'
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

/** "Try it free until 5 May" below the word for a trial, and no other word in it. */
function trialEnd({ behindTrial, wordsOf }: RecordText): Facts {
  const days = behindTrial.flatMap((line) => {
    const words = wordsOf(line)
    const isTrial =
      says(words, 'E') && says(words, 'qft') && words.every(({ is }) => /^[qftwEKHPy§]+$/.test(is))
    return isTrial ? words.filter(({ is }) => is === '§').map(({ day }) => day) : []
  })
  return days.length === 1 && days[0] ? { expiresOn: days[0] } : {}
}
