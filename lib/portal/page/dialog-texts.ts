import type { Look } from '../dom/page-query.ts'

export const press = 'button,a,[role=button],kl-button,kl-link'
export const titles = 'h1,h2,h3,h4,h5,h6,[role=heading]'

export const textsIn = (look: Look, dialog: Element, selector: string) =>
  [...dialog.querySelectorAll(selector)].filter(look.shows).map(look.text).filter(Boolean)

/** Elements that hold text themselves; what stands inside such a line is part of it. */
export function linesIn(look: Look, dialog: Element): Element[] {
  const known = new Map<Element, boolean>()
  // Asked of every element and its parent: an element with thousands of children must be looked
  // through once.
  const holdsText = (element: Element): boolean => {
    const before = known.get(element)
    if (before !== undefined) return before
    const answer = [...element.childNodes].some(
      (node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''),
    )
    known.set(element, answer)
    return answer
  }
  return [...dialog.querySelectorAll('*')].filter(
    (element) => holdsText(element) && !holdsText(element.parentElement!) && look.shows(element),
  )
}
