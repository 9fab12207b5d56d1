import type { Link } from '../../domain/link.ts'
import { linksIn } from './find-links.ts'
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
  return [...new Map(links.map((link) => [JSON.stringify(link), link])).values()]
}
