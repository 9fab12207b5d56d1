import { forChildren } from './drawn-children.ts'
import { firstChildOf, nextSiblingOf, nodeAround, tagOf } from './native.ts'
import { inlineTags } from './tags.ts'
import { styleOf } from './visibility.ts'

/**
 * Whether an element of the page's own stands in a text, and only words in it: "Renews on
 * <local-time>5 May</local-time>".
 */
export const flowsInText = (element: Element, tag: string): boolean =>
  tag.includes('-') &&
  standsInText(element) &&
  holdsOnlyWords(element, tag) &&
  styleOf(element).display === 'inline'

/** No text for people has more parts; each of many elements in a list would look at all of them. */
const mostParts = 20

function standsInText(element: Element): boolean {
  let node = firstChildOf(nodeAround(element)!)
  for (let part = 0; node && part < mostParts; part++, node = nextSiblingOf(node))
    if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) return true
  return false
}

function holdsOnlyWords(element: Element, tag: string): boolean {
  let isOnly = true
  forChildren(element, tag, (node) => {
    isOnly &&= node.nodeType !== 1 || isOfText(tagOf(node as Element))
  })
  return isOnly
}

const isOfText = (tag: string) => tag === 'style' || tag === 'slot' || inlineTags.has(tag)
