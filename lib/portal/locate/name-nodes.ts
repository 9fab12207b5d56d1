import { comparable } from '../../domain/catalogue/names.ts'
import type { Look } from '../dom/page-query.ts'
import { inlineTags } from '../dom/tags.ts'
import { cleanText } from '../text/clean-text.ts'

/**
 * Text nodes that hold exactly this name and are a line of their own: "Kaspersky" is not found in
 * "Kaspersky Premium".
 */
export function nameNodes(look: Look, place: ParentNode, name: string): Text[] {
  const wanted = comparable(name)
  const walker = (place.ownerDocument ?? (place as Document)).createTreeWalker(place, 4)
  const found: Text[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const parent = node.parentElement
    if (
      parent &&
      comparable(cleanText(node.data)) === wanted &&
      look.shows(parent) &&
      standsAlone(node)
    )
      found.push(node)
  }
  return found
}

/**
 * Whether no text continues directly before or after it, not even across inline tags such as `<b>`.
 */
function standsAlone(node: Node): boolean {
  const runsOn = (other: Node | null) => other !== null && (other.nodeType === 3 || isInline(other))
  if (runsOn(beside(node, 'previousSibling')) || runsOn(beside(node, 'nextSibling'))) return false
  return !node.parentNode || !isInline(node.parentNode) || standsAlone(node.parentNode)
}

const isInline = ({ nodeName }: Node) => inlineTags.has(nodeName.toLowerCase())

function beside(node: Node, way: 'previousSibling' | 'nextSibling'): Node | null {
  let other = node[way]
  while (
    other &&
    (other.nodeType === 8 || (other.nodeType === 3 && !/\S/.test(other.nodeValue ?? '')))
  )
    other = other[way]
  return other
}
