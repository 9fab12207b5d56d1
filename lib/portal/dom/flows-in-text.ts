import { firstChildOf, nextSiblingOf, shadowOf, tagOf } from './native.ts'
import { inlineTags } from './tags.ts'
import { styleOf } from './visibility.ts'

/**
 * Whether an element of the page's own stands in a text, and only words in it: "Renews on
 * <local-time>5 May</local-time>".
 */
export const flowsInText = (element: Element, tag: string): boolean =>
  tag.includes('-') &&
  hasText(element.parentNode!) &&
  nodesIn(shadowOf(element) ?? element).every(isOfText) &&
  styleOf(element).display === 'inline'

const isOfText = (node: Node) =>
  node.nodeType !== 1 ||
  /^(?:style|slot)$/.test(tagOf(node as Element)) ||
  inlineTags.has(tagOf(node as Element))

const hasText = (around: Node) =>
  nodesIn(around).some(({ nodeType, nodeValue }) => nodeType === 3 && /\S/.test(nodeValue ?? ''))

function nodesIn(around: Node): Node[] {
  const nodes: Node[] = []
  for (let node = firstChildOf(around); node && nodes.length < 20; node = nextSiblingOf(node))
    nodes.push(node)
  return nodes
}
