import { type Item, levelAround, type Line, pressOf } from '../../../dom/page-tree.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { says } from '../../../lexicon/says.ts'

export const isPressed = (line: Line) => pressOf(line) !== null

export const speaks = (line: Line, lexicon: Lexicon, letters: string) =>
  says(lexicon.tokens(line.text), letters)

export const isHeading = (item: Item) => levelAround(item) < 7
