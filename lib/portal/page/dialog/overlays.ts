import { attributeOf } from '../../dom/native.ts'
import { isDialog } from '../../dom/beside-matter.ts'
import { isVeil } from '../../dom/dialog-visibility.ts'
import { headings } from '../../dom/headings.ts'
import { nameWith } from '../../dom/class-names.ts'
import { targetOf } from '../../dom/folded-parts.ts'
import { isCookies } from '../../dom/is-cookies.ts'
import { holds, type Item, type PageTree } from '../../dom/page-tree.ts'

/** At most so many elements are asked for their position: it costs a layout. */
const mostAsked = 200
/** More than that is no page for people. */
const mostPanels = 40
/** Nor is one of them that holds more elements; they may stand in each other. */
const mostInPanel = 1000
const mostOverlays = 40
const overlay =
  '(?:modal|dialog|popup|popover|drawer|(?:bottom|side)?sheet|overlay|lightbox|offcanvas|flyout)'
const overlayName = nameWith(overlay)
/** Most names have none of these words, and need not be taken apart. */
const anyOverlay = new RegExp(overlay, 'i')

/** Whether it is named as people name what lies over a page: `app-drawer`, `MuiDialog-root`. */
export function isOverlayName(element: Element): boolean {
  const name = attributeOf(element, 'class') ?? ''
  return anyOverlay.test(name) && overlayName.test(name.replace(/(?<=[a-z])(?=[A-Z])/g, '-'))
}
/** Parts of the page itself, as a rule its bars. */
const pageBar = /^(?:header|nav|footer|aside)$/

/**
 * Elements over the page that may be dialogs: marked as one (in open shadow roots too), or large
 * and fixed in the window.
 * Cookie bars are left out.
 */
export function overlaysIn(tree: PageTree, document: Document): Element[] {
  const drawn = tree.items.filter(({ folded }) => !folded)
  const marked = drawn.filter(
    ({ role, tag, element }) =>
      isDialog(tag, role) ||
      attributeOf(element, 'aria-modal') === 'true' ||
      attributeOf(element, 'popover') !== null,
  )
  const candidates = drawn.filter(isCandidate).slice(0, mostAsked)
  const fixed = candidates.filter(
    (item) =>
      liesOver(item.element, document) &&
      !isBlank(item) &&
      !item.element.querySelector(outside) &&
      !isBar(item.element) &&
      !marked.some((dialog) => holds(item, dialog)),
  )
  return [...marked, ...fixed]
    .slice(0, mostOverlays)
    .map(({ element }) => element)
    .filter((one) => !isCookies(one))
}

/** Links through the site under no title: the bar of the page, which stays while it is scrolled. */
const isBar = (element: Element) =>
  element.querySelectorAll('a[href^="/"]').length > 3 && !element.querySelector(headings)

/** What only darkens the page. */
const isBlank = ({ element, children }: Item) =>
  children.length === 0 && !/\S/.test(element.textContent ?? '')

function isCandidate({ depth, tag, element, parent }: Item): boolean {
  if (depth === 0 || pageBar.test(tag)) return false
  return depth <= 3 || (parent?.tag.includes('-') ?? false) || isOverlayName(element)
}

/** What a page leads through itself with stands in no dialog. */
const outside = 'main,nav,[role=main],[role=navigation]'

/** Named as what lies over a page, and neither blank nor a bar of the page itself. */
export const isNamedOver = ({ folded, children, element }: Item) =>
  !folded &&
  children.length > 0 &&
  isOverlayName(element) &&
  !element.querySelector(`h1,${outside}`)

/**
 * Parts that a control of the page has opened, that are named as what lies over a page but do not,
 * or that have a label of their own.
 */
export function panelsIn(tree: PageTree): Element[] {
  const drawn = tree.items.filter(({ folded }) => !folded)
  const controls = drawn
    .map(({ element }) => element)
    .filter((element) => attributeOf(element, 'aria-expanded') === 'true')
  const targets = new Set(controls.map(targetOf).filter(Boolean))
  const rows = new Set(controls.map(rowBelow))
  return drawn
    .filter(
      (item) =>
        item.to - item.from < mostInPanel &&
        (isLabelled(item) ||
          (controls.length > 0 &&
            (targets.has(attributeOf(item.element, 'id')) || rows.has(item.element))) ||
          isOverlayName(item.element)),
    )
    .map(({ element }) => element)
    .slice(0, mostPanels)
}

const isLabelled = ({ tag, role, element }: Item) =>
  role === 'region' ||
  role === 'group' ||
  (tag === 'section' && attributeOf(element, 'aria-label') !== null)

const rowBelow = (control: Element) =>
  (control.closest('tr,li,[role=row]') ?? control).nextElementSibling

function liesOver(element: Element, document: Document): boolean {
  const view = document.defaultView
  if (!view?.getComputedStyle) return /position:\s*fixed/i.test(attributeOf(element, 'style') ?? '')
  const { position } = view.getComputedStyle(element)
  if (position === 'absolute') return isCovered(element.previousElementSibling, view)
  if (position !== 'fixed') return false
  return shareOf(element, view) >= 0.08 && element.getBoundingClientRect().height >= 100
}

/** Behind what darkens the whole page stands what is asked there. */
const isCovered = (element: Element | null, view: Window) =>
  element !== null && isVeil(element) && shareOf(element, view) >= 0.9

/** How much of the window it is as large as. */
function shareOf(element: Element, view: Window): number {
  const { width, height } = element.getBoundingClientRect()
  return (width * height) / (view.innerWidth * view.innerHeight)
}

/** Marks what stands in a dialog as not part of the page itself. */
export function excludeDialogs(tree: PageTree, dialogs: Element[]) {
  for (const dialog of tree.items.filter(({ element }) => dialogs.includes(element)))
    for (const item of tree.items.slice(dialog.from, dialog.to + 1)) item.beside = true
}
