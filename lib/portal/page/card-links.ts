import { type Link, mostLinksOfPage } from '../../domain/link.ts'
import { comparable } from '../../domain/catalogue/names.ts'
import { advert, linksIn } from './find-links.ts'
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
const card = 'article,li,tr,section,[role=article],[role=listitem],[role=row]'
const headings = 'h1,h2,h3,h4,h5,h6,[role=heading],strong'

/**
 * Store links of a page whose cards have none of the portal's own marks: each beside the one name
 * that its part of the page has. The number in a link proves nothing, so what stands in an
 * advert, or beside a name that has a card elsewhere, is left out.
 */
export function namedLinks(look: Look, document: Document, lexicon: Lexicon | null): Link[] {
  const anchors = [...document.querySelectorAll('a[href^="https://"]')]
    .filter((anchor) => classifyLink(anchor.getAttribute('href') ?? '')?.kind === 'app-store')
    .slice(0, mostLinks)
  const titles = namedTitles(look, document)
  const around = titlesAround(titles)
  const links = anchors.flatMap((anchor) => {
    const { part, title } = cardOf(anchor, around)
    return title &&
      !anchor.closest(advert) &&
      saysStore(look.text(anchor)) &&
      (title.card || !titles.some(isCardOf(title))) &&
      !isOffer(look.words(part), lexicon)
      ? linksIn(look, anchor.parentElement!, title.name)
      : []
  })
  return [...new Map(links.map((link) => [JSON.stringify(link), link])).values()]
}

/** Of what has a card of its own, another part that names it is no card. */
const isCardOf = (title: Title) => (other: Title) =>
  other.card !== null && comparable(other.name) === comparable(title.name)

/** A badge, or words; a day or a price alone is no way to a store. */
const saysStore = (text: string) => text === '' || /\p{L}/u.test(text)

interface Title {
  element: Element
  name: string
  /** The part around it that holds one application and no other, where the page marks such parts. */
  card: Element | null
}

/** Titles that name products, each once. */
function namedTitles(look: Look, document: Document): Title[] {
  const titles: Title[] = []
  for (const element of document.querySelectorAll(headings)) {
    const name = look.text(element)
    if (isProductName(name) && look.shows(element) && !titles.at(-1)?.element.contains(element))
      titles.push({ element, name, card: element.closest(card) })
  }
  return titles
}

/** The titles in each part of the page; more than two are not told apart from two. */
function titlesAround(titles: Title[]): Map<Element, Title[]> {
  const around = new Map<Element, Title[]>()
  for (const title of titles)
    for (const part of withAncestors(title.element).slice(1)) {
      const known = around.get(part) ?? []
      if (known.length > 1) break
      around.set(part, [...known, title])
    }
  return around
}

/**
 * The smallest part of the page around a link that has a product's name for a title; null: none,
 * several, or one that has a card of its own without the link.
 */
function cardOf(
  anchor: Element,
  around: Map<Element, Title[]>,
): { part: Element; title: Title | null } {
  let part = anchor
  while (part.parentElement && part.localName !== 'body') {
    part = part.parentElement
    const [title, ...others] = around.get(part) ?? []
    if (!title) continue
    const isAlone = others.length === 0 && (!title.card || title.card.contains(anchor))
    return { part, title: isAlone ? title : null }
  }
  return { part, title: null }
}

const isOffer = (text: string, lexicon: Lexicon | null) =>
  /[%٪\p{Sc}]/u.test(text) ||
  lexicon === null ||
  lexicon.tokens(text).some(({ is }) => is.includes('q'))
