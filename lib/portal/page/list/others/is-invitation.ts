import type { Line } from '../../../dom/page-tree.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { says } from '../../../lexicon/says.ts'

/** A card that one may decline is of what one does not have yet. */
export const isInvitation = (lines: Line[], lexicon: Lexicon): boolean =>
  lines.some(
    ({ text, item, parts }) =>
      text.length < longestControl &&
      (item.press ?? parts[0]!.item.press) !== null &&
      says(lexicon.asides().tokens(text), '+'),
  )

const longestControl = 30
