import { isCookies } from '../../../dom/is-cookies.ts'
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
      ![press.parent, press.parent?.parent].some((around) => around && isOfCookies(around, title))
    )
  })

/** Cookies can be declined, too; their bar may end a page without being marked as one. */
const isOfCookies = (around: Item, title: Item) =>
  isCookies(around.element) && !holds(around, title)

const longestControl = 30
