import { speaksOfCookies } from '../../../dom/is-cookies.ts'
import { holds, type Item, type Line, pressOf } from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { says } from '../../../lexicon/says.ts'

/** A card that one may decline is of what one does not have yet. */
export const isInvitation = (lines: Line[], title: Item, lexicon: Lexicon): boolean =>
  lines.some((line) => {
    const press = line.text.length < longestControl ? pressOf(line) : null
    return (
      press !== null &&
      says(lexicon.asides().tokens(line.text), Word.decline) &&
      !isOfCookies(press, lines, title)
    )
  })

/** Cookies can be declined, too; their bar may end a page without being marked as one. */
function isOfCookies(press: Item, lines: Line[], title: Item): boolean {
  let bar = press
  for (let n = 0; n < mostAround && bar.parent && !holds(bar.parent, title); n++) bar = bar.parent
  return lines.some(
    (line) => holds(bar, line.item) && pressOf(line) === null && speaksOfCookies(line.text),
  )
}

/** A button in its own element, one of several in a bar. */
const mostAround = 4

const longestControl = 30
