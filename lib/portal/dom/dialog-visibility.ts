/** Each is asked for its place, and the page for what lies there. */
const mostParts = 30
const parts = 'h1,h2,h3,p,button,a,[role=button]'

/**
 * Whether a dialog was closed by its looks alone: without opacity, without size, clipped, covered or moved out of the
 * window. One in movement is just coming or going; the watcher looks again when a movement ends.
 */
export function isPutAway(dialog: Element): boolean {
  const around = lineage(dialog)
  if (around.some((element) => (element.getAnimations?.().length ?? 0) > 0)) return false
  return around.some(isClear) || !canBePressed(dialog)
}

function lineage(element: Element | null): Element[] {
  return element ? [element, ...lineage(element.parentElement)] : []
}

function isClear(element: Element): boolean {
  const view = element.ownerDocument.defaultView
  const style = view?.getComputedStyle
    ? view.getComputedStyle(element)
    : (element as HTMLElement).style
  return style?.opacity === '0'
}

/**
 * Some part of it lies on top somewhere. True where that cannot be told: the document is not rendered, or one must
 * scroll to it.
 */
function canBePressed(dialog: Element): boolean {
  const { ownerDocument: document } = dialog
  if (!document.defaultView || !(document.body?.getBoundingClientRect().width > 0)) return true
  const boxes = [dialog, ...[...dialog.querySelectorAll(parts)].slice(0, mostParts)].map((part) =>
    part.getBoundingClientRect(),
  )
  const drawn = boxes.filter(
    ({ width, height, right, bottom }) =>
      width >= 1 &&
      height >= 1 &&
      right + document.defaultView!.scrollX > 0 &&
      bottom + document.defaultView!.scrollY > 0,
  )
  const root = dialog.getRootNode() as Document | ShadowRoot
  const hits = drawn.map(({ left, top, width, height }) =>
    root.elementFromPoint(left + width / 2, top + height / 2),
  )
  return (
    hits.some((hit) => dialog.contains(hit)) ||
    (drawn.length > 0 && hits.every((hit) => hit === null))
  )
}
