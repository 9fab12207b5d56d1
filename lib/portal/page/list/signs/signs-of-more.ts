import { drawnText } from '../../../dom/drawn-children.ts'
import { nameWith } from '../../../dom/class-names.ts'
import { attributeOf } from '../../../dom/native.ts'
import { type Item, type Line, pressOf } from '../../../dom/page-tree.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { says } from '../../../lexicon/says.ts'

/** "1 2 3": pages of a list. */
export const isPager = ({ tag, role, element }: Item) =>
  (/^(?:nav|[uo]l)$/.test(tag) || role === 'navigation') &&
  /^[^\p{L}]*\p{Nd}[^\p{L}]*\p{Nd}[^\p{L}]*$/u.test((element.textContent ?? '').slice(0, 200))

/** A tab that says how many there are behind it: "Shared (0)". */
export const isOfNone = ({ element }: Item) =>
  /(?<![\d.,])[0٠۰０](?![\d.,])/.test(drawnText(element).slice(0, 100))

/** "Ended", the chosen one of some links. */
export const isChosenKind = (item: Item, lexicon: Lexicon): boolean =>
  item.press === item &&
  isCurrent(item) &&
  says(
    lexicon.tokens(drawnText(item.element).slice(0, 100)),
    Word.states + Word.expired + Word.activateBy + Word.trial,
  )

const chosenClass = nameWith('active|current|selected')

/** Marked as chosen, or called so in the language of the markup. */
const isCurrent = ({ element, parent }: Item) =>
  attributeOf(element, 'aria-current') !== null ||
  [element, parent?.element].some((one) => one && chosenClass.test(attributeOf(one, 'class') ?? ''))

/** "Former (3)": a control that leads to others, and says how many. */
export const leadsToOthers = (line: Line) =>
  !line.item.beside &&
  pressOf(line) !== null &&
  /[(（]\s*(?![0٠۰]\s*[)）])\p{Nd}+\s*[)）]\s*$/u.test(line.text)
