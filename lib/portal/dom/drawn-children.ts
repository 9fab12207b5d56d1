import { firstChildOf, nextSiblingOf, shadowOf } from './native.ts'

/** As it is drawn: of a host its open shadow root, of a slot what is put into it. */
export function childrenOf(element: Element, tag: string): Node[] {
  const put = tag === 'slot' ? ((element as HTMLSlotElement).assignedNodes?.() ?? []) : []
  if (put.length > 0) return put
  const all: Node[] = []
  for (let node = firstChildOf(shadowOf(element) ?? element); node; node = nextSiblingOf(node))
    all.push(node)
  return all
}

/** The text of an element as it is drawn: with that of open shadow roots. */
export const drawnText = (node: Node): string =>
  node.nodeType === 1
    ? childrenOf(node as Element, (node as Element).localName)
        .map(drawnText)
        .join('')
    : (node.nodeValue ?? '')
