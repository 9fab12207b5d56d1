import * as Word from '../../../lexicon/classes.ts'
import { type Line, type PageTree } from '../../../dom/page-tree.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { says, saysOnly } from '../../../lexicon/says.ts'
import type { PageRecord } from '../records/records.ts'
import { tokensOf } from '../units/tokens-of.ts'

/**
 * How many subscriptions the page says there are; 0 where it does not say, or says several things.
 */
export function countSaid(
  tree: PageTree,
  records: PageRecord[],
  read: number,
  lexicon: Lexicon,
): number {
  const inside = new Set(records.flatMap(({ frame }) => tree.items.slice(frame.from, frame.to + 1)))
  const said = tree.lines
    .filter(({ item }) => !item.beside && !inside.has(item))
    .map((line) => countIn(line, read, lexicon))
    .filter((count) => count > 0)
  const most = Math.max(0, ...said)
  return most > read || said.every((count) => count === most) ? most : 0
}

/** The number that a line counts subscriptions with, or "show 2 more"; 0: it does neither. */
function countIn(line: Line, read: number, lexicon: Lexicon): number {
  const text = line.text
  if (text.length > 80 || !/\p{Nd}/u.test(text)) return 0
  const tokens = tokensOf(line.parts, lexicon, '')
  const [number, ...others] = tokens.filter(({ is }) => is === Word.number)
  if (!number || others.length > 0 || number.value! > 500) return 0
  if (line.parts[0]!.item.press) return says(tokens, Word.more) ? read + number.value! : 0
  // "2 active subscriptions" says nothing of the others.
  return says(tokens, Word.subscription) &&
    saysOnly(
      tokens,
      Word.filler +
        Word.limit +
        Word.number +
        Word.used +
        Word.time +
        Word.signedIn +
        Word.soon +
        Word.automatic,
    )
    ? number.value!
    : 0
}
