import type { Line } from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import { says } from '../../../lexicon/says.ts'
import type { Facts } from '../clause/record-facts.ts'
import { isPast } from '../clause/past-days.ts'
import type { RecordText } from '../lines/record-text.ts'
import type { PageRecord } from '../records/records.ts'
import { hasStrong } from '../clause/strong-facts.ts'

/**
 * Whether a record states what only a subscription that somebody has can state. `facts`: as the
 * page says them, before days that contradict each other are left out. `isPriced`: it may be an
 * offer as well.
 */
export function hasTermsHeld(
  facts: Facts,
  record: PageRecord,
  text: RecordText,
  isPriced: boolean,
): boolean {
  if (hasStrong(facts)) return true
  const isWeak =
    facts.expiresOn !== undefined || facts.expired === false || hasPair(record, text.lines)
  return isWeak && (!isPriced || isEnded(facts, text) || isPaidFor(facts, text))
}

/** In force until a day, and nothing speaks of buying: a price beside that is what was paid. */
const isPaidFor = ({ expired, expiresOn }: Facts, { lines, orders, wordsOf }: RecordText) =>
  expired === false &&
  expiresOn !== undefined &&
  !lines.some((line) => !orders.has(line) && says(wordsOf(line), Word.offer))

/** No offer ends on a day that is past; a button may say what another year costs. */
const isEnded = (facts: Facts, { now, own, wordsOf }: RecordText) =>
  isPast(facts.expiresOn, now) &&
  !own.some(
    (line, at) =>
      wordsOf(line).some(({ is }) => is === Word.price) &&
      // "Price of renewal | €50"
      !own.slice(Math.max(0, at - 1), at + 1).some((near) => says(wordsOf(near), Word.renewal)),
  )

/**
 * Whether one line of a record, which has a heading for its name, is a pair of numbers: several are
 * of several subscriptions, of which the others have lost their names.
 */
export const hasPair = ({ name }: PageRecord, lines: Line[]): boolean =>
  name.level < 7 && lines.filter((line) => barePair.test(line.text)).length === 1

/** "4/10": a count. Without a word nobody can tell what it counts. */
const barePair = /(?<![\p{Nd}/.,-])\p{Nd}{1,5} ?[/∕／] ?\p{Nd}{1,5}(?![\p{Nd}/.,-])/u
