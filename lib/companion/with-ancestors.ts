/** The element and everything around it, innermost first. */
export const withAncestors = (element: Element): Element[] =>
  element.parentElement ? [element, ...withAncestors(element.parentElement)] : [element]
