import { firstChildOf, nextSiblingOf, shadowOf } from './native.ts'

/** As it is drawn: of a host its open shadow root, of a slot what is put into it. */
export function* childrenOf(element: Element, tag: string): Iterable<Node> {
  if (tag === 'slot') {
    const put = (element as HTMLSlotElement).assignedNodes?.() ?? []
    if (put.length > 0) return yield* put
  }
  for (let node = firstChildOf(shadowOf(element) ?? element); node; node = nextSiblingOf(node))
    yield node
}
