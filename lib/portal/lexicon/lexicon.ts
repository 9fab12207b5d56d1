import type { PlainDate } from '../../domain/subscription/plain-date.ts'
import type { DayOrder } from '../text/dates-in-text.ts'

/** A word, number or day of a text. */
export interface Token {
  /** Its classes, as letters of classes.ts; '' = a word that is not known. */
  is: string
  text: string
  value?: number
  day?: PlainDate | undefined
  /** The number behind it may be what is left. */
  still?: true
  /** It is in use, and so are all others: the number beside it is the total, too. */
  all?: true
}

/**
 * Reads texts in the ordinary words of one language, by what they mean on a subscription. It is
 * language knowledge of ours; the portal's own words, with their sources, are in
 * ../portal-labels.ts. A language is a text: a line for each class, its letter of classes.ts first.
 * Each word stands for those that are up to four letters longer, one of up to three letters for
 * itself alone. Errors: none; an unknown word has no class.
 */
export interface Lexicon {
  code: string
  /** The language of the words as they are read: of one in two scripts that in Latin letters. */
  readAs: string
  /** The day that the page itself is of, for "ends tomorrow"; undefined: not known. */
  today?: PlainDate | undefined
  tokens(text: string, stated?: (PlainDate | undefined)[]): Token[]
  /** Statements that stand beside each other in a text. */
  statements(text: string): string[]
  statedDay(stated: string, written: string): PlainDate | undefined
  /**
   * The same words on a page that shows the order of its days in figures; undefined: in the usual
   * one.
   */
  inOrder(order: DayOrder | null | undefined, today?: PlainDate): Lexicon
  /**
   * Only the words of a sentence that says that there is no subscription, of a control that signs
   * out or declines, and of who is signed in. Nothing else is known there.
   */
  asides(): Lexicon
}
