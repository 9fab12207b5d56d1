import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { isOneOf, isOnly } from '../../../lexicon/says.ts'
import { isUntil } from './terms.ts'

/**
 * What a lone number beside a word for devices says: how many use it, how many may, or one of the
 * two.
 */
export interface Count {
  used?: number
  total?: number
  /** Nothing says which. */
  count?: number
}

/** At most, in all, for; a short word for "until" means as much beside a number. */
export const isOfAll = (token: Token) => isOneOf(token, Word.limit) || isUntil(token)

/** A number, a word for devices, a quiet one, or one that says which of the numbers it is. */
export const isOfCount = (token: Token) =>
  token.is === Word.number ||
  isOnly(token, Word.filler + Word.device + Word.automatic) ||
  (isOnly(token, Word.quiet + Word.on) && token.is.includes(Word.quiet)) ||
  isOneOf(token, Word.use) ||
  isOfAll(token)
