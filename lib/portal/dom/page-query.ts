import { type Label, wordingsOf } from '../portal-labels.ts'
import { onceEach } from './once-each.ts'
import type { SelectorName } from './selectors.ts'
import { selectors } from './selectors.ts'
import { inlineTags, silentTags } from './tags.ts'
import { cleanText } from '../text/clean-text.ts'
import { visibleElements, type VisibleElements } from './visibility.ts'

/** What one reading may ask of a document. */
export interface Look extends VisibleElements<SelectorName> {
  /** The text that shows, cleaned; what stands in form fields is never read. */
  text(element: Element): string
  /** The same, but whole and not made safe to keep: only for looking something up in it. */
  words(element: Element): string
  /** Elements of `selector` that show and whose whole text is that label, in any language. */
  labelled(label: Label, selector: string, within?: ParentNode): Element[]
}

export function lookAt(document: Document): Look {
  const shown = visibleElements(document, selectors)
  const { shows } = shown
  const raw = onceEach((node: Element): string => {
    let text = ''
    for (const child of node.childNodes) {
      if (child.nodeType === 3) text += child.nodeValue
      else if (
        child.nodeType === 1 &&
        !silentTags.has((child as Element).localName) &&
        shows(child as Element)
      ) {
        const own = raw(child as Element)
        text += runsOn(child as Element) ? own : ` ${own} `
      }
    }
    return text
  })
  const text = onceEach((element: Element) => cleanText(raw(element)))
  const words = (element: Element) =>
    raw(element)
      .replace(/\p{Cf}/gu, '')
      .replace(/\s+/g, ' ')
  const labelled = (label: Label, selector: string, within: ParentNode = document) => {
    const wanted = wordingsOf(label).map(fold)
    return [...within.querySelectorAll(selector)].filter(
      (element) =>
        shows(element) &&
        (element.textContent ?? '').length < 200 &&
        wanted.includes(fold(text(element))),
    )
  }
  return { ...shown, text, words, labelled }
}

/** Labels of choices stand side by side. */
const runsOn = ({ localName }: Element) => inlineTags.has(localName) && localName !== 'label'

const fold = (text: string) => text.toLowerCase().replaceAll('’', "'")
