import type { PlainDate } from '../../domain/subscription/plain-date.ts'
import { dayMark, type DayOrder, markDays } from '../text/dates-in-text.ts'
import { hasOtherLetters } from '../text/letters.ts'
import { withoutAddresses } from '../text/mail-address.ts'
import { withAllUsed } from './all-used.ts'
import * as Word from './classes.ts'
import { withProtected, withSeats } from './device-words.ts'
import { markClass, numberTokens, runTokens, wordTokens } from './item-tokens.ts'
import { anyItems, asciiItems, isPrice, isUnspaced, withoutEndings } from './items.ts'
import type { Token } from './lexicon.ts'
import { withNearDays } from './near-days.ts'
import { phraseAt } from './phrases.ts'
import type { Vocabulary } from './vocabulary.ts'
import { isOneOf } from './says.ts'
import { withPairs } from './word-pairs.ts'

/**
 * What a text says, item by item. `stated`: the days that its marks stand for; each one that is
 * used is taken out. `order`: undefined = the usual one of the language.
 */
export function tokensOf(
  vocabulary: Vocabulary,
  text: string,
  stated: (PlainDate | undefined)[],
  order: DayOrder | null | undefined,
  today: PlainDate | undefined,
): Token[] {
  const { pairs } = vocabulary
  const list = eachAlone(vocabulary, text, stated, order)
  const seated = list.some((token) => isOneOf(token, Word.still + Word.seat + Word.subscription))
    ? withSeats(list)
    : list
  const read = seated.some(({ is }) => is.includes(Word.protects)) ? withProtected(seated) : seated
  const dated = withNearDays(read, today)
  return pairs.size > 0 ? withAllUsed(withPairs(dated, pairs), pairs) : dated
}

/** "Off → on": the one before the arrow is over, or is yet to be. */
const leadsFromTo = (found: string[], at: number) =>
  at > 0 && at < found.length - 1 && /^[\u2192\u21d2\u2794\u27a1\u27f6]/.test(found[at]!)

/** What each item says, before any says something about another. */
function eachAlone(
  vocabulary: Vocabulary,
  text: string,
  stated: (PlainDate | undefined)[],
  order: DayOrder | null = vocabulary.usual,
): Token[] {
  const { months, plain, short } = vocabulary
  const ofTwoDigits = order === null ? null : short
  const marked = markDays(withoutEndings(plain(withoutAddresses(text))), months, order, ofTwoDigits)
  const days = [...marked.days]
  const isStated = text.includes(dayMark)
  const dayToken = (): Token => ({
    is: Word.day,
    text: dayMark,
    // A text with both kinds of day is more than this can tell apart.
    day: isStated ? (days.length > 0 ? undefined : stated.shift()) : days.shift(),
  })
  const found = marked.text.match(hasOtherLetters(marked.text) ? anyItems() : asciiItems) ?? []
  const list: Token[] = []
  for (let at = 0; at < found.length;) {
    const item = found[at]!
    let span = 1
    if (item === dayMark) list.push(dayToken())
    else if (/^\d+:\d/.test(item)) list.push({ is: Word.quiet, text: item })
    else if (/^\d/.test(item)) list.push(...numberTokens(vocabulary, item))
    else if (isPrice(found, at)) list.push({ is: Word.price, text: item })
    else if (isUnspaced.test(item)) list.push(...runTokens(vocabulary, item))
    else if (/^[\p{L}\p{M}]/u.test(item)) {
      const phrase = phraseAt(vocabulary, found, at)
      list.push(...wordTokens(vocabulary, item, phrase))
      if (phrase?.words.includes(dayMark)) list.push(dayToken())
      span = phrase?.span ?? 1
    } else {
      const is = leadsFromTo(found, at) ? '' : markClass(item)
      if (is !== null) list.push({ is, text: item })
    }
    at += span
  }
  return list
}
