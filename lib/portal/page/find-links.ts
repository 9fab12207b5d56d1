import { type Link, mostLinksOfPage } from '../../domain/link.ts'
import { classifyLink } from '../links.ts'
import type { Look } from '../dom/page-query.ts'

/** What stands beside a page's matter, or is named as what sells. */
export const advert = 'aside,[role=complementary],[class*=promo],[class*=banner],[rel*=sponsored]'
const promotion = `header,footer,nav,${advert}`

/** Other links among them: a place for people has fewer, and places may stand in each other. */
const mostAsked = 1000

/**
 * Visible store links and installers inside `place`, each once. Links in an advert are not the
 * application's: left out.
 */
export function linksIn(look: Look, place: Element, application: string | null): Link[] {
  const found = new Map<string, Link>()
  for (const anchor of [...place.querySelectorAll('a[href]')].slice(0, mostAsked)) {
    if (found.size === mostLinksOfPage) break
    const around = anchor.closest(promotion)
    const isOwn = look.shows(anchor) && (!around || around === place)
    const link = isOwn ? classifyLink(absolute(anchor)) : null
    if (link && link.kind !== 'portal')
      found.set(JSON.stringify(link), application ? { ...link, application } : link)
  }
  return [...found.values()]
}

/**
 * An absolute address stays as written, because resolving could hide a part of it; others are
 * resolved against the base.
 */
function absolute(anchor: Element): string {
  const written = (anchor.getAttribute('href') ?? '').trim()
  if (/^[a-z][a-z\d+.-]*:/i.test(written)) return written
  try {
    return new URL(written, anchor.baseURI).href
  } catch {
    return '' // no address
  }
}
