import { isClear } from './is-clear.ts'
import { drawnParentOf } from './native.ts'
import { styleOf } from './visibility.ts'

/** Each is asked for its place, and the page for what lies there. */
const mostParts = 30
const parts = 'h1,h2,h3,p,button,a,[role=button]'

/**
 * Whether a dialog was closed by its looks alone: without opacity, without size, clipped, covered
 * or moved out of the window. One in movement is just coming or going; the watcher looks again when
 * a movement ends.
 */
export function isPutAway(dialog: Element, asked: Questions): boolean {
  const around = lineage(dialog)
  if (around.some((element) => (element.getAnimations?.().length ?? 0) > 0)) return false
  return around.some(isClear) || !canBePressed(dialog, asked)
}

function lineage(element: Element | null): Element[] {
  return element ? [element, ...lineage(element.parentElement)] : []
}

/** What may still be asked in one reading about what lies where, in any dialog. */
interface Questions {
  left: number
}
/**
 * Open dialogs answer the first or second question; more than some that were closed by their looks
 * is no page for people.
 */
export const questions = (): Questions => ({ left: 150 })

/**
 * Some part of it lies on top somewhere. True where that cannot be told: the document is not
 * rendered, one must scroll to it, or too much was asked already.
 */
function canBePressed(dialog: Element, asked: Questions): boolean {
  const { ownerDocument: document } = dialog
  const view = document.defaultView
  if (!view || !(document.body?.getBoundingClientRect().width > 0)) return true
  // A page that is locked under its dialog may let nothing be hit, not even that.
  if ([document.body, dialog].every((one) => view.getComputedStyle(one).pointerEvents === 'none'))
    return true
  const root = dialog.getRootNode() as Document | ShadowRoot
  let drawn = 0
  let outside = 0
  for (const part of [dialog, ...[...dialog.querySelectorAll(parts)].slice(0, mostParts)]) {
    const { left, top, width, height, right, bottom } = part.getBoundingClientRect()
    if (width < 1 || height < 1 || right + view.scrollX <= 0 || bottom + view.scrollY <= 0) continue
    if (asked.left-- <= 0) return true
    const hits = root.elementsFromPoint(left + width / 2, top + height / 2)
    const hit = hits.find((one) => isDrawnIn(dialog, one) || !isVeil(one))
    if (hit && isDrawnIn(dialog, hit)) return true
    drawn++
    if (hits.length === 0) outside++
  }
  return drawn > 0 && outside === drawn
}

/** Also what the page puts into a slot of the dialog. */
function isDrawnIn(dialog: Element, element: Element): boolean {
  let at: Element | null = element
  while (at && at !== dialog) at = drawnParentOf(at)
  return at === dialog
}

/** An element that only darkens what it lies over, which can still be seen; it may hold another. */
export function isVeil(element: Element): boolean {
  if (element.localName !== 'div' || /\S/.test(element.textContent ?? '')) return false
  if (![...element.children].every(isVeil)) return false
  const { opacity, backgroundColor, backgroundImage } = styleOf(element)
  return Number(opacity) < 1 || (backgroundColor!.startsWith('rgba') && backgroundImage === 'none')
}
