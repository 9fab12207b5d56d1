import type { PlainDate } from '../../domain/subscription/plain-date.ts'
import type { DayOrder } from '../text/dates-in-text.ts'

/**
 * Ordinary words of one language, by what they mean on a subscription. It is language knowledge of
 * ours; the portal's own words, with their sources, are in ../portal-labels.ts. A language is a
 * text: a line for each class, its letter first.
 *
 *   M beginnings of month names, January first (`nov=11` = one more for the same month)
 *   E expires, valid until · X expired · A activate before · R renews on, next payment · Z will not renew
 *   S activated, active since · a active · n not activated · f free · t trial · b blocked · u suspended
 *   d device · p user · h shared with you, shared by · O shared by you · r auto-renewal · y on · z off
 *   U in use, connected · K up to, in all · H for: which of the two a number of devices is
 *   P not in use, free · l available: those not in use, or all that there are
 *   J automatic, by itself: as the only word of a value it means on
 *   5 still, yet, more: the number behind it may be what is left
 *   6 seats, places: of devices, beside a word for their use
 *   7 protects: beside two numbers of devices it says which are in use, beside one it says nothing
 *   3 in, after: how far off, beside a number of days, and nowhere else
 *   F soon: what it stands beside is not so yet · 0 today · 1 tomorrow · 9 yesterday
 *   8 that day, the same day: the day that stands before it
 *   2 two devices, as one word · % a currency · # numbers as words, from one (`-` = none) · L days, months, years, left
 *   4 "of two", "of three" as words, from one: the total comes first, as with v
 *   i included · m show more · s subscription · q offer, buy · w words that say nothing more
 *   o "of" in "3 of 5" · v "of" where the total comes first: "5 台中 3 台"
 *   V shares, shared · Y with you · B by, or a form that says who does it: V with one of the others means something
 *   Q scan, a QR code · N no, not, none
 *   W days of the week · = because: what follows says why · & and: between two statements
 *   - a word that begins like one of these and is none
 *   ~ a class and two words that have it together, with quiet ones, days and prices between them:
 *     "~ R wird~verlängert"
 *   C a whole statement that it renews by itself: also R, no title of a field
 *   g sign in · G the session ended, signed out, sign in again · T terms · c code · D download
 *   k there is no, you have no · x nothing, empty · j words that a sentence with one of these may hold · e sign out ·
 *   I signed in as, welcome · + decline, on a button:
 *     these only for `asides`
 *
 * Each word stands for those that are up to four letters longer, one of up to three letters for
 * itself alone.
 */
export interface Token {
  /**
   * Its classes; `#` a number, `§` a day, `/` a slash, `|` a dividing mark, `%` a price or share;
   * '' = a word that is not known.
   */
  is: string
  text: string
  value?: number
  day?: PlainDate | undefined
  /** The number behind it may be what is left. */
  still?: true
}

/** Reads texts in the words of one language. Errors: none; an unknown word has no class. */
export interface Lexicon {
  code: string
  tokens(text: string, stated?: (PlainDate | undefined)[]): Token[]
  /** Statements that stand beside each other in a text. */
  statements(text: string): string[]
  statedDay(stated: string, written: string): PlainDate | undefined
  /**
   * The same words on a page that shows the order of its days in figures; undefined: in the usual
   * one. `today`: the day that the page itself is of, for "ends tomorrow"; undefined: not known.
   */
  inOrder(order: DayOrder | null | undefined, today?: PlainDate): Lexicon
  /**
   * Only the words of a sentence that says that there is no subscription (N, x, s and w), of a
   * control that signs out (e) or declines (+), and of who is signed in (I). Nothing else is known
   * there.
   */
  asides(): Lexicon
}
