import { mailAddress } from './shown-mail.ts'

const matter = `h1,h2,h3,h4,h5,h6,[role=heading],main,[role=main],article,table,footer,dialog,[role=dialog]`
const longestBar = 1000

/**
 * A bar that is no header by its marks: the smallest part around the page's first link to itself in which an address
 * stands alone, with at least one more such link, and without anything of the page's matter.
 */
export function mailsInBar(document: Document): Set<string> {
  const none = new Set<string>()
  const first = document.querySelector(inside)
  if (first?.closest(matter)) return none
  for (let part = first?.parentElement; part && isSmall(part); part = part.parentElement) {
    const texts = [...part.querySelectorAll('*:not(a[href^="mailto:"],a[href^="mailto:"] *)')].map(
      ownText,
    )
    if (texts.some(namesProduct)) return none
    const found = new Set(texts.filter(isMail).map((text) => text.toLowerCase()))
    if (found.size > 0) return part.querySelectorAll(inside).length > 1 ? found : none
  }
  return none
}

/** What stands in an element itself, in one line. */
const ownText = (element: Element) =>
  [...element.childNodes]
    .map((node) => (node.nodeType === 3 ? node.nodeValue : ' '))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** A link within the site. */
const inside = 'a[href^="/"]'

const isSmall = (part: Element) =>
  (part.textContent ?? '').length <= longestBar && part.querySelector(matter) === null

const isMail = (text: string) => text.length < 330 && mailAddress.exec(text)?.[0] === text

/** The brand with a word behind it, or an address of the maker's. The catalogue of names is too large for every page. */
const namesProduct = (text: string) =>
  /(?:kaspersky|カスペルスキー|卡巴斯基)(?:[.\p{L}]| \p{L})/u.test(text.toLowerCase()) ||
  (text.includes('@') && /kaspersky/i.test(text))
