/** Which elements of a document a reader can see. Each element is checked once. */
export interface VisibleElements<Name extends string> {
  /** Elements that match one of the selectors and show, in document order. */
  all(name: Name, within?: ParentNode): Element[]
  has(name: Name, within?: ParentNode): boolean
  shows(element: Element): boolean
}

/** `table`: name → selector list. */
export function visibleElements<Name extends string>(
  document: Document,
  table: Record<Name, string>,
): VisibleElements<Name> {
  const shows = visibility(document)
  // More of one kind are no page for people: the portal itself allows a hundred subscriptions.
  const all = (name: Name, within: ParentNode = document) =>
    [...within.querySelectorAll(table[name])].slice(0, 1000).filter(shows)
  return { all, has: (name, within) => all(name, within).length > 0, shows }
}

/**
 * Whether an element shows. A document that is not rendered (parsed apart, or a test's) has no
 * `checkVisibility` worth asking: there the marks in the markup itself decide.
 */
function visibility(document: Document): (element: Element) => boolean {
  const known = new Map<Element, boolean>()
  const rendered = !!document.defaultView && document.body?.checkVisibility?.()
  const marked = (element: Element): boolean => {
    const before = known.get(element)
    if (before !== undefined) return before
    const parent = element.parentElement
    const answer =
      !isAway(element) && (rendered || !styledAway(element)) && (!parent || marked(parent))
    known.set(element, answer)
    return answer
  }
  // An element with `display: contents` has no box of its own, and checkVisibility calls it hidden:
  // its parent answers, and of many such in each other the last that is asked.
  const drawn = (element: Element | null | undefined, left = 20): boolean =>
    !!element &&
    (element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true }) ||
      (left > 0 &&
        styleOf(element).display === 'contents' &&
        drawn(element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host, left - 1)))
  return (element) => marked(element) && (!rendered || drawn(element) || !!element.closest(slide))
}

// Slides out of view stay in the page and count (portal.md §4.2); page: downloads-2022.html
const slide = 'kl-carousel-item'

/**
 * By its own marks. Property by property: this is asked of every element that is read, and a
 * selector costs several times more.
 */
export const isAway = (element: Element) =>
  element.hasAttribute('hidden') ||
  (element.getAttribute('aria-hidden') === 'true' &&
    element.localName !== slide &&
    // A page under a dialog is kept from people who are read to, and is drawn.
    !element.querySelector('main,[role=main]')) ||
  (element.localName === 'dialog' && !element.hasAttribute('open'))

/** By its style; of visibility: "hidden" or "collapse". */
const styledAway = (element: Element) => {
  const style = styleOf(element)
  return style.display === 'none' || /^[hc]/.test(style.visibility!)
}

/** As it is drawn; of what is not rendered, what its own marks say. */
export function styleOf(element: Element): Partial<CSSStyleDeclaration> {
  const view = element.ownerDocument.defaultView
  return view?.getComputedStyle?.(element) ?? (element as HTMLElement).style ?? {}
}
