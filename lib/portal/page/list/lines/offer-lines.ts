import type { Line } from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
import { saysOnly } from '../../../lexicon/says.ts'
import { isOrderNumber } from '../clause/order-number.ts'
import { isAhead, isPast } from '../clause/past-days.ts'
import type { Unit } from '../units/unit.ts'

/**
 * Words of an offer, or a price that is not one of a renewal, nor what a trial that somebody has
 * will cost.
 */
export function isOfferLine(
  line: Line,
  units: Unit[],
  isTrial: boolean,
  wordsOf: (line: Line) => Token[],
  now: Date,
): boolean {
  if (!units.some(({ unknown, isPrice }) => unknown || (isPrice && !isTrial))) return false
  // "The trial ends on 5 May. Buy …": the day of a trial is that of somebody's own.
  if (units.some(({ facts, labels }) => facts.trial && (facts.expiresOn || labels === Word.ends)))
    return false
  const tokens = wordsOf(line)
  // "Bought on 5 May, €50": no offer is of a day that is past.
  if (tokens.some(({ day }) => isPast(day, now))) return false
  return tokens.some(
    ({ is }) => is === Word.price || (is.includes(Word.offer) && !is.includes(Word.trial)),
  )
}

/**
 * "Order no. 4471-9022", in one line or as a label over its number, and "Last order" over a day
 * that is past: they sell nothing.
 */
export const orderLines = (
  lines: Line[],
  wordsOf: (line: Line) => Token[],
  now: Date,
): Set<Line> => {
  // On a control, or with a day to come, it may be an offer.
  const hasNumber = ({ text, item }: Line, words: Token[]) =>
    !item.press && isOrderNumber(text, words) && !words.some(({ day }) => isAhead(day, now))
  const isValue = (line: Line) => {
    const words = wordsOf(line)
    const isPastDay = saysOnly(words, Word.day) && words.some(({ day }) => isPast(day, now))
    return isPastDay || (hasNumber(line, words) && !/\p{L}{4}/u.test(line.text))
  }
  return new Set(
    lines.filter((line, at) => {
      const next = lines[at + 1]
      const isLabel = !line.item.press && !/\p{Nd}/u.test(line.text)
      return hasNumber(line, wordsOf(line)) || (isLabel && next && isValue(next))
    }),
  )
}

/** "Next payment: 5 May · €50": the price is that of the renewal. */
export const isPayment = (units: Unit[], label: Unit | undefined) =>
  !units.some(({ unknown }) => unknown) &&
  (/[rR]/.test(label?.labels ?? '') || units.some(({ facts }) => facts.renewsOn))
