import type { Line } from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { isKnown, says } from '../../../lexicon/says.ts'
import { isQuestion } from '../../../text/is-question.ts'
import { trailsOff } from '../signs/may-hide.ts'
import { isPressed, speaks, isHeading } from './line-words.ts'
import { meansNone } from './means-none.ts'

/** A label, tab or filter of another kind of subscription: something may be there. */
export function isOtherLabel(line: Line, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(line.text)
  const has = (letters: string) => says(tokens, letters)
  return (
    tokens.length < 6 &&
    isKnown(tokens) &&
    !isQuestion(line.text, lexicon.code) &&
    (has(Word.held + Word.sharing + Word.expired + Word.inactive) ||
      (has(Word.shares) && has(Word.withYou)) ||
      (isPressed(line) &&
        !has(Word.code) &&
        has(Word.more + Word.active) &&
        !addsCode(line, lexicon)))
  )
}

/** "Add" right behind a field where something is written, or behind "Do you have a code?" */
function addsCode({ item }: Line, lexicon: Lexicon): boolean {
  const before = (item.press ?? item).element.previousElementSibling
  const asked = (before?.textContent ?? '').slice(0, 200)
  return (
    before?.localName === 'input' ||
    (isQuestion(asked, lexicon.code) && says(lexicon.tokens(asked), Word.code))
  )
}

/**
 * A day or a pair that somebody's subscription may have; an offer's line names a price or buying.
 */
export function mayBeFact(line: Line, lexicon: Lexicon): boolean {
  const tokens = lexicon.tokens(line.text)
  const has = (letters: string) => says(tokens, letters)
  const pair = /#[dpws]*[ov/][dpws]*#/.test(tokens.map(({ is }) => is || '?').join(''))
  return (
    !has(Word.sale) &&
    ((has(Word.day) && has(Word.dayLabels)) || (has(Word.device + Word.person) && pair))
  )
}

/** "Only until 10 December" in a link that names a price. */
export const isOfOffer = ({ item: { press } }: Line, lines: Line[], lexicon: Lexicon) =>
  press !== null &&
  lines.some((line) => line.item.press === press && speaks(line, lexicon, Word.price))

export const isOtherSection = (line: Line, lexicon: Lexicon) =>
  isHeading(line.item) &&
  !isQuestion(line.text, lexicon.code) &&
  !meansNone(lexicon, line.text) &&
  speaks(line, lexicon, Word.subscription) &&
  !speaks(line, lexicon, Word.sale)

/** "Ended ones are hidden", "the service is not available": there may be some. */
export function leavesDoubt(line: Line, lexicon: Lexicon): boolean {
  const words = lexicon.tokens(line.text)
  if (isPressed(line) || isQuestion(line.text, lexicon.code) || says(words, Word.sale)) return false
  // "Synchronising…"; "those bought before 2020 are elsewhere"
  if (trailsOff(line.text)) return true
  if (says(words, Word.subscription) && /\p{Nd}/u.test(line.text)) return true
  const isUnavailable = words.some(
    ({ is }, at) => is.includes(Word.available) && !!words[at - 1]?.is.includes(Word.no),
  )
  const isElsewhere = says(words, Word.no) && !isKnown(words) && !says(words, Word.subscription)
  return (
    isUnavailable ||
    (words.length < 9 &&
      (isElsewhere || says(words, Word.held + Word.expired + Word.sharedWithYou)))
  )
}
