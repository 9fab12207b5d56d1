import { type Link, mostLinksOfPage } from '../../domain/link.ts'
import { linksIn } from './find-links.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { classifyLink } from '../links.ts'
import { isProductName } from '../text/product-name.ts'
import type { Look } from '../dom/page-query.ts'

/** Links on the cards of bought applications, with the application's name. */
export function cardLinks(look: Look): Link[] {
  const [trials] = look.all('trials')
  const bought = look
    .all('card')
    .filter((card) => !trials || !(trials.compareDocumentPosition(card) & 4))
  const links = bought.flatMap((card) => {
    const names = new Set(look.all('cardName', card).map(look.text))
    return linksIn(look, card, names.size === 1 ? ([...names][0] ?? null) : null)
  })
  const once = new Map(links.map((link) => [JSON.stringify(link), link]))
  return [...once.values()].slice(0, mostLinksOfPage)
}

/** More store links than that are no page of a person's downloads. */
const mostLinks = 60
const headings = 'h1,h2,h3,h4,h5,h6,[role=heading],strong'

/**
 * Store links of a page whose cards have none of the portal's own marks: each beside the one name
 * that its part of the page has.
 */
export function namedLinks(look: Look, document: Document, lexicon: Lexicon | null): Link[] {
  const anchors = [...document.querySelectorAll('a[href^="https://"]')]
    .filter((anchor) => classifyLink(anchor.getAttribute('href') ?? '')?.kind === 'app-store')
    .slice(0, mostLinks)
  const links = anchors.flatMap((anchor) => {
    const { part, name } = cardOf(look, anchor)
    return name !== null && !isOffer(look.words(part), lexicon)
      ? linksIn(look, anchor.parentElement!, name)
      : []
  })
  return [...new Map(links.map((link) => [JSON.stringify(link), link])).values()]
}

/**
 * The smallest part of the page around a link that has a product's name for a title; null: none, or
 * several.
 */
function cardOf(look: Look, anchor: Element): { part: Element; name: string | null } {
  let part = anchor
  while (part.parentElement && part.localName !== 'body') {
    part = part.parentElement
    const names = new Set([...part.querySelectorAll(headings)].map(look.text).filter(isProductName))
    if (names.size > 0) return { part, name: names.size === 1 ? [...names][0]! : null }
  }
  return { part, name: null }
}

const isOffer = (text: string, lexicon: Lexicon | null) =>
  /[%٪\p{Sc}]/u.test(text) ||
  lexicon === null ||
  lexicon.tokens(text).some(({ is }) => is.includes('q'))
