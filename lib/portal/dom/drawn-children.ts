import { firstChildOf, nextSiblingOf, shadowOf } from './native.ts'

/** As it is drawn: of a host its open shadow root, of a slot what is put into it. */
export function forChildren(element: Element, tag: string, visit: (node: Node) => void): void {
  const put = tag === 'slot' ? ((element as HTMLSlotElement).assignedNodes?.() ?? []) : []
  if (put.length > 0) return put.forEach(visit)
  for (let node = firstChildOf(shadowOf(element) ?? element); node; node = nextSiblingOf(node))
    visit(node)
}

export function childrenOf(element: Element): Node[] {
  const all: Node[] = []
  forChildren(element, element.localName, (node) => all.push(node))
  return all
}

/** The text of an element as it is drawn: with that of open shadow roots. */
export const drawnText = (node: Node): string =>
  node.nodeType === 1
    ? childrenOf(node as Element)
        .map(drawnText)
        .join('')
    : (node.nodeValue ?? '')
