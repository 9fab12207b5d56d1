import { type Line, pressOf } from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { says } from '../../../lexicon/says.ts'

/** A card that one may decline is of what one does not have yet. */
export const isInvitation = (lines: Line[], lexicon: Lexicon): boolean =>
  lines.some(
    (line) =>
      line.text.length < longestControl &&
      pressOf(line) !== null &&
      says(lexicon.asides().tokens(line.text), Word.decline),
  )

const longestControl = 30
