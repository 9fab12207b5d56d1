import { outerSelectors } from '../dom/outer-selectors.ts'
import { isProductName, productsNamed } from '../text/product-name.ts'

/** As long as RFC 5321 lets its parts be: without an end, a long text would take time by its square. */
const mailAddress = /[^\s@<>"]{1,64}@[^\s@<>"]{1,255}\.[^\s@<>".]{1,63}/
/** Where a site says who is signed in. */
const places = `header,[role=banner],[aria-haspopup],${outerSelectors.accountMenu}`
/** More menus than that are no page for people, and one in another, over a long text, each costs as much as all of it. */
const mostPlaces = 100

/**
 * The e-mail address that the page shows for the account: in its header, its account menu or beside the links that lead
 * through the site, nowhere else. Null where there is none, or two different ones. Personal: it is hashed or masked at
 * once, see read-account.ts.
 */
export function shownMail(document: Document): string | null {
  const found = new Set<string>()
  for (const place of [...document.querySelectorAll(places)].slice(0, mostPlaces)) {
    if (place.closest('main,[role=main],article,dialog,[role=dialog]')) continue
    const mail = mailAddress.exec((place.textContent ?? '').slice(0, 4000))
    if (mail) found.add(mail[0].toLowerCase())
    if (found.size > 1) return null
  }
  const [mail, ...others] = found.size > 0 ? found : mailsInBar(document)
  return others.length > 0 ? null : (mail ?? null)
}

const matter = `h1,h2,h3,h4,h5,h6,[role=heading],main,[role=main],article,table,footer,dialog,[role=dialog]`
const longestBar = 1000

/**
 * A bar that is no header by its marks: the smallest part around the page's first link to itself in which an address
 * stands alone, with at least one more such link, and without anything of the page's matter.
 */
function mailsInBar(document: Document): Set<string> {
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

const namesProduct = (text: string) =>
  [...productsNamed(text), ...(isProductName(text) ? [text] : [])].some(
    (name) => !/^kaspersky$/i.test(name) || text.includes('@'),
  )
