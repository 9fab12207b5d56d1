import { type Link, mostLinksOfPage } from '../../domain/link.ts'
import * as Word from '../lexicon/classes.ts'
import { advert, linksIn } from './find-links.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { says } from '../lexicon/says.ts'
import { classifyLink } from '../links.ts'
import { moneySign } from '../text/money-sign.ts'
import { isProductName } from '../text/product-name.ts'
import { headings } from '../dom/headings.ts'
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
  return eachOnce(links).slice(0, mostLinksOfPage)
}

const eachOnce = (links: Link[]): Link[] => [
  ...new Map(links.map((link) => [JSON.stringify(link), link])).values(),
]

/** More store links than that are no page of a person's downloads. */
const mostLinks = 60
/** What holds one application and no other. */
const card = 'article,li,tr,section,[role=article],[role=listitem],[role=row]'
const titles = `${headings},strong`

/**
 * Store links of a page whose cards have none of the portal's own marks: each beside the one name
 * that its part of the page has. The number in a link proves nothing, so one in an advert, or
 * outside the card that has the name, is left out.
 */
export function namedLinks(look: Look, document: Document, lexicon: Lexicon | null): Link[] {
  const anchors = [...document.querySelectorAll('a[href^="https://"]')]
    .filter((anchor) => classifyLink(anchor.getAttribute('href') ?? '')?.kind === 'app-store')
    .slice(0, mostLinks)
  const named = titlesAround(look, document)
  const links = anchors.flatMap((anchor) => {
    const part = withAncestors(anchor).find((around) => named.has(around))
    const [title, ...others] = (part && named.get(part)) ?? []
    return title &&
      others.length === 0 &&
      (title.closest(card)?.contains(anchor) ?? true) &&
      !anchor.closest(advert) &&
      saysStore(look.text(anchor)) &&
      !isOffer(look.words(part!), lexicon)
      ? linksIn(look, anchor.parentElement!, look.text(title))
      : []
  })
  return eachOnce(links)
}

/** A badge, or words; a day or a price alone is no way to a store. */
const saysStore = (text: string) => text === '' || /\p{L}/u.test(text)

/** The titles that name products in each part of the page; of more than two only two. */
function titlesAround(look: Look, document: Document): Map<Element, Element[]> {
  const around = new Map<Element, Element[]>()
  let last: Element | undefined
  for (const title of document.querySelectorAll(titles)) {
    if (last?.contains(title) || !isProductName(look.text(title)) || !look.shows(title)) continue
    last = title
    for (const part of withAncestors(title).slice(1)) {
      const known = around.get(part) ?? []
      if (known.length > 1) break
      around.set(part, [...known, title])
    }
  }
  return around
}

const isOffer = (text: string, lexicon: Lexicon | null) =>
  moneySign.test(text) || lexicon === null || says(lexicon.tokens(text), Word.offer)
