import { signOut } from './offers-sign-in.ts'
import { mailAddress, places } from './shown-mail.ts'

const matter = `h1,h2,h3,h4,h5,h6,[role=heading],main,[role=main],article,table,footer,dialog,[role=dialog]`
const longestBar = 1000
/** More links than that are no bar. */
const mostStarts = 12

/** Pieces of text that are looked at for an address. */
const mostPieces = 3000

/**
 * Who is signed in, by the bars of the page: an address that stands in a header or menu as one
 * piece, for the words beside it would be taken for its beginning; else in a bar without such
 * marks.
 */
export function mailsInBar(document: Document): Set<string> {
  const mails = new Set<string>()
  let left = mostPieces
  for (const place of document.querySelectorAll(places)) {
    if (place.closest(matter)) continue
    const walk = document.createTreeWalker(place, 4)
    while (walk.nextNode() && left-- > 0) {
      const mail = mailAddress.exec(walk.currentNode.nodeValue!.slice(0, 330))
      if (mail) mails.add(mail[0].toLowerCase())
    }
  }
  return mails.size > 0 ? mails : mailsBesideLinks(document)
}

/**
 * A bar that is no header by its marks: the smallest part around a link to the site itself, or
 * around a control that signs out, in which an address stands, without anything of the page's
 * matter. Beside such a control it may stand in a short line ("Signed in as …"); else it stands
 * alone, with at least one more such link.
 */
function mailsBesideLinks(document: Document): Set<string> {
  const starts = [...document.querySelectorAll(`${inside},${signOut}`)]
    .filter((start) => !start.closest(matter))
    .slice(0, mostStarts)
  return new Set(starts.flatMap(mailsAround))
}

function mailsAround(start: Element): string[] {
  for (let part = start.parentElement; part && isSmall(part); part = part.parentElement) {
    const texts = [...part.querySelectorAll('*:not(a[href^="mailto:"],a[href^="mailto:"] *)')].map(
      ownText,
    )
    if (texts.some(namesProduct)) return []
    const leaves = part.querySelector(signOut) !== null
    const found = texts.flatMap((text) => mailOf(text, leaves) ?? [])
    if (found.length > 0) return leaves || part.querySelectorAll(inside).length > 1 ? found : []
  }
  return []
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

function mailOf(text: string, inLine: boolean): string | null {
  const mail = text.length < 330 ? mailAddress.exec(text)?.[0] : undefined
  return mail && (inLine ? text.length - mail.length < 40 : mail === text)
    ? mail.toLowerCase()
    : null
}

/**
 * The brand with a word behind it, or an address of the maker's. The catalogue of names is too
 * large for every page.
 */
const namesProduct = (text: string) =>
  /(?:kaspersky|カスペルスキー|卡巴斯基)(?:[.\p{L}]| \p{L})/u.test(text.toLowerCase()) ||
  (text.includes('@') && /kaspersky/i.test(text))
