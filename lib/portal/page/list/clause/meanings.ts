import type { PlainDate } from '../../../../domain/subscription/plain-date.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'

/** The days of a clause in its order; undefined where one cannot be told for certain. */
export type Days = (PlainDate | undefined)[]

/** Of a word with several classes the first of these counts. */
const meanings =
  Word.ends +
  Word.expired +
  Word.activateBy +
  Word.renews +
  Word.willNotRenew +
  Word.since +
  Word.inactive +
  Word.active +
  Word.free +
  Word.trial +
  Word.blocked +
  Word.suspended +
  Word.sharedWithYou +
  Word.sharedByYou +
  Word.autoRenewal +
  Word.device +
  Word.person +
  Word.on +
  Word.off

/** The one meaning of a word that counts, as a letter of the lexicon; '' = it has none. */
export const meaningOf = ({ is }: Token) =>
  [...meanings].find((letter) => is.includes(letter)) ?? ''
