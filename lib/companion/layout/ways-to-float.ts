import type { Box } from './free-space.ts'
import { textBoxes } from './obstacles.ts'

/** The best first. The narrow width fits into the empty part of a dialog. */
const widest = [620, 420]
/** In a narrower card each line would hold one word. */
const narrowest = 240

/**
 * A width, and whether to say less: `compact` leaves out what is not needed to understand the card.
 */
export interface Form {
  width: number
  compact: boolean
}

/**
 * The ways to try: beside the dialog, else on it where there is no text, else where there is
 * nothing to press. `whole`: not partly on a dialog and partly beside it; but that is better than
 * leaving out words. On a phone the card takes the whole width and would overlap everything, so
 * there it says less.
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

/** Also as wide as a dialog has room for. */
function formsFor(dialogs: Box[], area: Box): Form[] {
  const held = dialogs.map(({ width }) => Math.floor(width) - 16)
  const widths = [...widest, ...held.filter((width) => width >= narrowest && width < widest[0]!)]
  const fitting = new Set(widths.map((width) => Math.min(width, area.width - 16)))
  return [false, true].flatMap((compact) => [...fitting].map((width) => ({ width, compact })))
}
