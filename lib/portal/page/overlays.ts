import { attributeOf } from '../dom/native.ts'
import type { Item, PageTree } from '../dom/page-tree.ts'

/** At most so many elements are asked for their position: it costs a layout. */
const mostAsked = 200
/** More than that is no page for people. */
const mostPanels = 40
const mostOverlays = 40
/** How people name what lies over a page. */
export const overlayName =
  /(?:^|[\s_-])(?:modal|dialog|popup|drawer|sheet|overlay|lightbox)(?:[\s_-]|$)/i
const frame = /^(?:header|nav|footer|aside)$/

/**
 * Elements over the page that may be dialogs: marked as one (in open shadow roots too), or large
 * and fixed in the window.
 * Cookie bars are left out.
 */
export function overlaysIn(tree: PageTree, document: Document): Element[] {
  const drawn = tree.items.filter(({ folded }) => !folded)
  const marked = drawn.filter(
    ({ role, tag, element }) =>
      /^(?:alert)?dialog$/.test(role) ||
      tag === 'dialog' ||
      attributeOf(element, 'aria-modal') === 'true',
  )
  const candidates = drawn.filter(isCandidate).slice(0, mostAsked)
  const fixed = candidates.filter(({ element }) => liesOver(element, document))
  return [...marked, ...fixed]
    .slice(0, mostOverlays)
    .map(({ element }) => element)
    .filter((one) => !isCookies(one))
}

function isCandidate({ depth, tag, element, parent }: Item): boolean {
  if (depth === 0 || frame.test(tag)) return false
  return (
    depth <= 3 ||
    (parent?.tag.includes('-') ?? false) ||
    overlayName.test(attributeOf(element, 'class') ?? '')
  )
}

/**
 * Parts that a control of the page has opened, or that are named as what lies over a page but do
 * not.
 */
export function panelsIn(tree: PageTree): Element[] {
  const opened = new Set(
    tree.items
      .filter(({ element }) => attributeOf(element, 'aria-expanded') === 'true')
      .map(({ element }) => attributeOf(element, 'aria-controls')),
  )
  return tree.items
    .filter(({ folded }) => !folded)
    .map(({ element }) => element)
    .filter(
      (element) =>
        (opened.has(attributeOf(element, 'id') || null) && attributeOf(element, 'id')) ||
        overlayName.test(attributeOf(element, 'class') ?? ''),
    )
    .slice(0, mostPanels)
}

/** The bar that asks about cookies, by its name or by its text. */
export const isCookies = (element: Element) =>
  isShortText(element.textContent ?? '') ||
  /cookie|cybot|consent/i.test(
    `${attributeOf(element, 'id')} ${attributeOf(element, 'class')} ${attributeOf(element, 'aria-label')}`,
  )

const isShortText = (text: string) => text.length < 800 && /cookie|クッキー|куки/i.test(text)

function liesOver(element: Element, document: Document): boolean {
  const view = document.defaultView
  if (!view?.getComputedStyle) return /position:\s*fixed/i.test(attributeOf(element, 'style') ?? '')
  if (view.getComputedStyle(element).position !== 'fixed') return false
  const { width, height } = element.getBoundingClientRect()
  return width * height >= 0.08 * view.innerWidth * view.innerHeight && height >= 100
}

/** Marks what stands in a dialog as not part of the page itself. */
export function excludeDialogs(tree: PageTree, dialogs: Element[]) {
  for (const dialog of tree.items.filter(({ element }) => dialogs.includes(element)))
    for (const item of tree.items.slice(dialog.from, dialog.to + 1)) item.beside = true
}
