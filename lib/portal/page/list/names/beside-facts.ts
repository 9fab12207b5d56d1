import type { Item, Line, Part } from '../../../dom/page-tree.ts'
import { styleOf } from '../../../dom/visibility.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon, Token } from '../../../lexicon/lexicon.ts'
import { isKnown, isOneOf, isOnly, says } from '../../../lexicon/says.ts'
import { isOrderNumber } from '../clause/order-number.ts'

/**
 * Whether a name stands beside its own facts: words that are all known, or elements of their own
 * behind it of which each begins with a known word.
 */
export function standsBesideFacts(line: Line, part: Part, rest: Part[], lexicon: Lexicon): boolean {
  const tokens = rest.map(({ text }) => lexicon.tokens(text))
  const isApart =
    line.parts[0] === part && rest.every(({ item }) => item !== line.item && item !== part.item)
  // "Expires on 5 May" beside it is its own, whatever a number of an order beside that says.
  if (isApart && tokens.some(statesTerm)) return true
  if (isApart && rest.every(({ text }, at) => isOrderNumber(text, tokens[at]!))) return true
  if (tokens.flat().some((word) => isOneOf(word, Word.offer) && !isOneOf(word, Word.trial)))
    return false
  if (isApart && rest.every(({ item }) => isBlock(item, line.item))) return true
  // The head of a row, with small print below.
  if (isApart && line.item.tag === 'th' && !says(tokens.flat(), Word.price)) return true
  return (
    isKnown(tokens.flat()) ||
    (isApart &&
      tokens.some(
        (some) =>
          some.length > 0 &&
          (isKnown(some) ||
            says(some, Word.sharedWithYou) ||
            isOneOf(firstOf(some), Word.facts + Word.free + Word.use + Word.included)),
      ))
  )
}

/** Drawn as a line of its own, though its tag does not divide a text. */
function isBlock(item: Item, line: Item): boolean {
  let part = item
  while (part.parent && part.parent !== line) part = part.parent
  return /^(?:block|flex|grid)$/.test(styleOf(part.element).display ?? '')
}

/** The first word that says something. */
const firstOf = (words: Token[]) => words.find((word) => !isOnly(word, Word.quiet)) ?? words[0]!

const statesTerm = (words: Token[]) =>
  isKnown(words) &&
  says(words, Word.term + Word.since + Word.sharedWithYou) &&
  !says(words, Word.sale)
