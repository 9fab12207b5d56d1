import type { Label } from './labels.ts'
import { labels } from './labels.ts'
import type { Landmark } from './landmarks.ts'
import { landmarks } from './landmarks.ts'
import { cleanText } from './clean-text.ts'

/** What one reading may ask of a document. Each element is asked once whether it shows. */
export interface Look {
  /** Elements of a landmark that show, in document order. */
  all(landmark: Landmark, within?: ParentNode): Element[]
  has(landmark: Landmark, within?: ParentNode): boolean
  shows(element: Element): boolean
  /** The text that shows, cleaned; what stands in form fields is never read. */
  text(element: Element): string
  /** Elements of `selector` that show and whose whole text is that label, in any language. */
  labelled(label: Label, selector: string, within?: ParentNode): Element[]
}

const silent = /^(?:script|style|template|noscript|textarea|select|input|option|iframe|object|svg)$/i
const inline = /^(?:a|abbr|b|bdi|bdo|em|font|i|mark|small|span|strong|sub|sup|u|wbr)$/i

export function lookAt(document: Document): Look {
  const shows = visibility(document)
  const all = (landmark: Landmark, within: ParentNode = document) => [...within.querySelectorAll(landmarks[landmark])].filter(shows)
  const raw = (node: Element): string => {
    let text = ''
    for (const child of node.childNodes) {
      if (child.nodeType === 3) text += child.nodeValue
      else if (child.nodeType === 1 && !silent.test((child as Element).tagName) && shows(child as Element)) {
        const own = raw(child as Element)
        text += inline.test((child as Element).tagName) ? own : ` ${own} `
      }
    }
    return text
  }
  const text = (element: Element) => cleanText(raw(element))
  const labelled = (label: Label, selector: string, within: ParentNode = document) => {
    const wanted = labels[label].map(fold)
    return [...within.querySelectorAll(selector)].filter((element) => (element.textContent ?? '').length < 200 && shows(element) && wanted.includes(fold(text(element))))
  }
  return { all, has: (landmark, within) => all(landmark, within).length > 0, shows, text, labelled }
}

const fold = (text: string) => text.toLowerCase().replaceAll('’', "'")

/**
 * Whether an element shows. A document that is not rendered (parsed apart, or a test's) has no `checkVisibility` worth
 * asking: there the marks in the markup itself decide.
 */
function visibility(document: Document): (element: Element) => boolean {
  const known = new Map<Element, boolean>()
  const rendered = !!document.defaultView && document.body?.checkVisibility?.() === true
  const marked = (element: Element): boolean => {
    const before = known.get(element)
    if (before !== undefined) return before
    const parent = element.parentElement
    const answer = !element.matches(away) && (rendered || !styledAway(element)) && (!parent || marked(parent))
    known.set(element, answer)
    return answer
  }
  // An element with `display: contents` has no box of its own, and checkVisibility calls it hidden: its parent answers.
  const drawn = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true }) ||
    (document.defaultView?.getComputedStyle(element).display === 'contents' && !!element.parentElement && drawn(element.parentElement))
  return (element) => marked(element) && (!rendered || drawn(element))
}

const away = '[hidden],[aria-hidden=true],template,dialog:not([open])'

function styledAway(element: Element): boolean {
  const view = element.ownerDocument.defaultView
  const style = view?.getComputedStyle ? view.getComputedStyle(element) : (element as HTMLElement).style
  return style?.display === 'none' || /hidden|collapse/.test(style?.visibility ?? '')
}
