import type { Line } from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Token } from '../../../lexicon/lexicon.ts'
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

/** "Order no. 4471-9022", in one line or as a label over its number: they sell nothing. */
export const orderNumbers = (
  lines: Line[],
  wordsOf: (line: Line) => Token[],
  now: Date,
): Set<Line> =>
  new Set(
    lines.filter((line, at) => {
      const next = lines[at + 1]
      return (
        hasNumber(line, wordsOf(line), now) ||
        (next && isLabel(line, next) && hasNumber(next, wordsOf(next), now))
      )
    }),
  )

/** On a control, or with a day to come, it may be an offer. */
const hasNumber = ({ text, item }: Line, tokens: Token[], now: Date) =>
  !item.press && isOrderNumber(text, tokens) && !tokens.some(({ day }) => isAhead(day, now))

/** No label has a figure, and what it stands over is a number alone, with a letter or two. */
const isLabel = ({ text, item }: Line, next: Line) =>
  !item.press && !/\p{Nd}/u.test(text) && !/\p{L}{4}/u.test(next.text)

/** "Next payment: 5 May · €50": the price is that of the renewal. */
export const isPayment = (units: Unit[], label: Unit | undefined) =>
  !units.some(({ unknown }) => unknown) &&
  (/[rR]/.test(label?.labels ?? '') || units.some(({ facts }) => facts.renewsOn))
