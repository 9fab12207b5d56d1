import type { PlainDate } from '../../../../domain/subscription/plain-date.ts'
import type { Token } from '../../../lexicon/lexicon.ts'

/** The days of a clause in its order; undefined where one cannot be told for certain. */
export type Days = (PlainDate | undefined)[]

const meanings = 'EXARZSnaftbuhOrdpyz'

/** Of the meanings those that a day may stand beside. */
export const dayLabels = 'EXARS'

/** The one meaning of a word that counts, as a letter of the lexicon; '' = it has none. */
export const meaningOf = ({ is }: Token) =>
  [...meanings].find((letter) => is.includes(letter)) ?? ''
