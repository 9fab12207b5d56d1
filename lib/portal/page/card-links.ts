import { type Link, mostLinksOfPage } from '../../domain/link.ts'
import { linksIn } from './find-links.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { classifyLink } from '../links.ts'
import { isProductName } from '../text/product-name.ts'
import type { Look } from '../dom/page-query.ts'
import { withAncestors } from '../dom/with-ancestors.ts'

/** As many as an account may have subscriptions, twice over. */
const mostCards = 200

/** Links on the cards of bought applications, with the application's name. */
export function cardLinks(look: Look): Link[] {
  const [trials] = look.all('trials')
  const bought = look
    .all('card')
    .filter((card) => !trials || !(trials.compareDocumentPosition(card) & 4))
    .slice(0, mostCards)
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
  const names = namesAround(look, document)
  const links = anchors.flatMap((anchor) => {
    const { part, name } = cardOf(anchor, names)
    return name !== null && !isOffer(look.words(part), lexicon)
      ? linksIn(look, anchor.parentElement!, name)
      : []
  })
  return [...new Map(links.map((link) => [JSON.stringify(link), link])).values()]
}

/** What products the titles in each part of the page name. */
function namesAround(look: Look, document: Document): Map<Element, Set<string>> {
  const names = new Map<Element, Set<string>>()
  for (const title of document.querySelectorAll(headings)) {
    const name = look.text(title)
    if (!isProductName(name)) continue
    for (const part of withAncestors(title).slice(1)) {
      const known = names.get(part) ?? new Set()
      // What has this name already has it all the way up.
      if (known.has(name)) break
      names.set(part, known.add(name))
    }
  }
  return names
}

/**
 * The smallest part of the page around a link that has a product's name for a title; null: none, or
 * several.
 */
function cardOf(
  anchor: Element,
  names: Map<Element, Set<string>>,
): { part: Element; name: string | null } {
  let part = anchor
  while (part.parentElement && part.localName !== 'body') {
    part = part.parentElement
    const [name, ...others] = names.get(part) ?? []
    if (name !== undefined) return { part, name: others.length > 0 ? null : name }
  }
  return { part, name: null }
}

const isOffer = (text: string, lexicon: Lexicon | null) =>
  /[%٪\p{Sc}]/u.test(text) ||
  lexicon === null ||
  lexicon.tokens(text).some(({ is }) => is.includes('q'))
