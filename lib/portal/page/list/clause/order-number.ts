import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { says } from '../../../lexicon/says.ts'

/**
 * "Order no. 4471-9022", "Order 558120 of 4 May 2026": it says nothing of a product, and sells
 * nothing. Beside a day, whose year has four digits, it takes five.
 */
export const isOrderNumber = (text: string, words: Token[]): boolean =>
  (says(words, Word.day) ? /\p{Nd}{5}/u : /\p{Nd}{4}/u).test(text) && !says(words, Word.price)
