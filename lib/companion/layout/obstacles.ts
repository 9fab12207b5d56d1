import { withAncestors } from '../../portal/dom/with-ancestors.ts'
import type { Box } from './free-space.ts'

const controls =
  'a[href],button,input,select,textarea,summary,label,iframe,[role="button"],[role="link"],[role="tab"],[role="menuitem"],[role="checkbox"],[role="radio"],[tabindex]:not([tabindex="-1"]),[contenteditable="true"]'
/** A page for people has fewer things of a kind in one window; each is asked for its place. */
const most = 300
const mostDialogs = 20
/** With more hidden ones than this among them, none is asked whether it is drawn. */
const mostAsked = 3000
const dialogs = 'dialog[open],[role="dialog"],[role="alertdialog"],[aria-modal="true"]'

/**
 * The boxes of everything that the user can press or fill in now. What lies behind a dialog's veil
 * is left out.
 */
export function controlBoxes(page: Document, host: Element): Box[] {
  return firstOf(page, controls)
    .filter((element) => element !== host && isDrawn(element))
    .slice(0, most)
    .filter((element) => isReachable(element, host))
    .map(boxOf)
}

/** The boxes of open dialogs that leave room beside them. */
export const dialogBoxes = (page: Document): Box[] =>
  openDialogs(page)
    .filter((element) => !fills(element))
    .map(boxOf)

/** The boxes of the text in open dialogs. */
export const textBoxes = (page: Document): Box[] =>
  [...new Set(openDialogs(page).flatMap((dialog) => firstOf(dialog, '*')))]
    .slice(0, mostAsked)
    .filter(
      (element) =>
        (element.matches('img,svg,canvas') ||
          [...element.childNodes].some(
            (node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''),
          )) &&
        isDrawn(element),
    )
    .slice(0, most)
    .map(boxOf)

const openDialogs = (page: Document) => firstOf(page, dialogs).filter(isDrawn).slice(0, mostDialogs)

const firstOf = (place: ParentNode, selector: string): Element[] =>
  [...place.querySelectorAll(selector)].slice(0, mostAsked)

/**
 * Whether something under this place reacts to a press although it is no control by name: its
 * pointer is a hand.
 */
export function coversPointer(page: Document, host: Element, place: Box): boolean {
  return points(place).some(([x, y]) => {
    const under = elementAt(page, host, x, y)
    return under !== undefined && getComputedStyle(under).cursor === 'pointer'
  })
}

/**
 * Whether a card of that height, put into the page's flow below `from`, would not be seen whole,
 * because a dialog or its veil lies over it. Or whether it would push the foot of a page that
 * cannot be scrolled out of reach.
 */
export function isUnseenInFlow(
  page: Document,
  host: Element,
  from: number,
  height: number,
): boolean {
  if (page.querySelector('dialog:modal') || firstOf(page, '[aria-modal="true"]').some(isDrawn))
    return true
  if (
    [page.documentElement, page.body].some((element) =>
      /hidden|clip/.test(getComputedStyle(element).overflowY),
    )
  )
    return true
  const { innerWidth, innerHeight } = window
  const top = {
    left: 0,
    top: from,
    width: innerWidth,
    height: Math.min(height, innerHeight - from),
  }
  if (points(top).some(([x, y]) => stayingAt(page, host, x, y))) return true
  const middle = elementAt(page, host, innerWidth / 2, innerHeight - 2)
  return (
    middle !== undefined &&
    withAncestors(middle).some(
      (element) => getComputedStyle(element).position === 'fixed' && fills(element),
    )
  )
}

/** How far down a header reaches that stays where it is, in pixels of the viewport. */
export function headerBottom(page: Document, host: Element): number {
  const headers = across
    .map((x) => stayingAt(page, host, window.innerWidth * x, 1))
    .filter((header) => header !== undefined)
  return Math.max(
    0,
    ...headers
      .map((header) => header.getBoundingClientRect().bottom)
      .filter((bottom) => bottom < window.innerHeight / 3),
  )
}

/**
 * The element of the page that a finger would hit there. The whole stack is only asked for where we
 * lie on top. Called through the prototype: a picture named `elementFromPoint` would replace the
 * document's method.
 */
function elementAt(page: Document, host: Element, x: number, y: number): Element | undefined {
  const { elementFromPoint, elementsFromPoint } = Document.prototype
  const first = elementFromPoint.call(page, x, y)
  return first === host
    ? elementsFromPoint.call(page, x, y).find((element) => element !== host)
    : (first ?? undefined)
}

export const boxOf = (element: Element): Box => {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { left, top, width, height }
}

/** Whether it has a box in the viewport and is not made invisible. */
function isDrawn(element: Element): boolean {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
  const inView =
    width > 0 &&
    height > 0 &&
    right > 0 &&
    bottom > 0 &&
    left < window.innerWidth &&
    top < window.innerHeight
  return inView && getComputedStyle(element).visibility === 'visible'
}

/** Whether a finger would hit it, or something inside it. */
export function isReachable(element: Element, host: Element): boolean {
  if (!isDrawn(element)) return false
  const { left, top, right, bottom } = element.getBoundingClientRect()
  const x = (Math.max(left, 0) + Math.min(right, window.innerWidth)) / 2
  const y = (Math.max(top, 0) + Math.min(bottom, window.innerHeight)) / 2
  const hit = elementAt(element.ownerDocument, host, x, y)
  return hit !== undefined && (element.contains(hit) || hit.contains(element))
}

/**
 * The element there that does not move with the flow: it is fixed to the screen, or to the top of
 * the document while that is in view.
 */
function stayingAt(page: Document, host: Element, x: number, y: number): Element | undefined {
  const hit = elementAt(page, host, x, y)
  return hit && withAncestors(hit).find((element) => stays(page, element))
}

function stays(page: Document, element: Element): boolean {
  const { position } = getComputedStyle(element)
  const fromTheTop =
    position === 'absolute' &&
    (element as HTMLElement).offsetParent === page.body &&
    getComputedStyle(page.body).position === 'static'
  return position === 'fixed' || (fromTheTop && window.scrollY < 1)
}

function fills(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width >= window.innerWidth * 0.9 && height >= window.innerHeight * 0.9
}

const across = [0.02, 0.17, 0.34, 0.5, 0.66, 0.83, 0.98]

function points({ left, top, width, height }: Box): [number, number][] {
  const down = [0.04, 0.27, 0.5, 0.73, 0.96]
  return across.flatMap((x) =>
    down.map((y): [number, number] => [left + width * x, top + height * y]),
  )
}
