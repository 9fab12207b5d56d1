import type { Box } from './free-space.ts'
import { textBoxes } from './obstacles.ts'

/** Best first. The narrow one fits into the empty part of a dialog. */
const widest = [620, 420]
/** A card narrower than that has a word on each line. */
const narrowest = 240

/**
 * A width, and whether less is said: `compact` leaves out what the card can be understood without.
 */
export interface Form {
  width: number
  compact: boolean
}

/**
 * Beside the dialog, else on it where nothing can be read, else where nothing can be pressed.
 * `whole`: not half on a dialog and half beside it; but rather that than without a part of its
 * words. On a phone, whose width it takes, it would hang over everything: there it says less.
 */
export function waysToFloat(page: Document, dialogs: Box[], area: Box) {
  const all = formsFor(dialogs, area)
  const first = area.width < widest[1]! ? all : all.filter(({ compact }) => !compact)
  let known: Box[] | undefined
  const texts = () => (known ??= textBoxes(page))
  return [
    { spared: () => dialogs, whole: false, forms: all },
    { spared: texts, whole: true, forms: first },
    { spared: texts, whole: false, forms: first },
    { spared: texts, whole: true, forms: all },
    { spared: texts, whole: false, forms: all },
    { spared: () => [], whole: false, forms: all },
  ]
}

/** Also as wide as a dialog holds. */
function formsFor(dialogs: Box[], area: Box): Form[] {
  const held = dialogs.map(({ width }) => Math.floor(width) - 16)
  const widths = [...widest, ...held.filter((width) => width >= narrowest && width < widest[0]!)]
  const fitting = new Set(widths.map((width) => Math.min(width, area.width - 16)))
  return [false, true].flatMap((compact) => [...fitting].map((width) => ({ width, compact })))
}
