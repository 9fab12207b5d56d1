import { shadowOf } from '../../dom/native.ts'
import { childrenOf } from '../../dom/drawn-children.ts'
import { type Look, lookAt } from '../../dom/page-query.ts'

/**
 * A dialog of web components as one plain element, as it is drawn: what stands in its shadow roots,
 * with what the page puts into their slots. Null where it has neither.
 */
export function flatDialog(look: Look, dialog: Element): { look: Look; dialog: Element } | null {
  const page = dialog.ownerDocument
  if (dialog.getRootNode() === page && ![...dialog.querySelectorAll('*')].some(shadowOf))
    return null
  const flat = page.implementation.createHTMLDocument('')
  const copyOf = (node: Node): Node[] => {
    if (node.nodeType === 3) return [flat.createTextNode(node.nodeValue ?? '')]
    if (node.nodeType !== 1 || !look.shows(node as Element)) return []
    const element = node as Element
    if (/^(?:svg|img|canvas)$/.test(element.localName))
      return [sized(flat.importNode(element, false), element)]
    if (element.localName === 'select') {
      const choice = flat.importNode(element as HTMLSelectElement, true)
      choice.selectedIndex = (element as HTMLSelectElement).selectedIndex
      return [choice]
    }
    const children = childrenOf(element).flatMap(copyOf)
    if (element.localName === 'slot') return children
    const copy = flat.importNode(element, false)
    copy.append(...children)
    return [copy]
  }
  flat.body.append(...copyOf(dialog))
  return { look: lookAt(flat), dialog: flat.body.firstElementChild! }
}

/** What is drawn nowhere has no size but what it states. */
function sized(copy: Element, drawn: Element): Element {
  const { width, height } = drawn.getBoundingClientRect()
  if (width > 0) {
    copy.setAttribute('width', String(Math.round(width)))
    copy.setAttribute('height', String(Math.round(height)))
  }
  return copy
}
