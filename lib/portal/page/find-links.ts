import type { Link } from '../../domain/link.ts'
import { classifyLink } from '../links.ts'
import type { Look } from '../dom/page-query.ts'

const promotion =
  'aside,header,footer,nav,[role=complementary],[class*=promo],[class*=banner],[rel*=sponsored]'

/** Store links and installers inside `place` that show, each once; what stands in an advert's frame is not the application's. */
export function linksIn(look: Look, place: Element, application: string | null): Link[] {
  const found = new Map<string, Link>()
  for (const anchor of place.querySelectorAll('a[href]')) {
    const link =
      look.shows(anchor) && !anchor.closest(promotion) ? classifyLink(absolute(anchor)) : null
    if (link && link.kind !== 'portal')
      found.set(JSON.stringify(link), application ? { ...link, application } : link)
  }
  return [...found.values()]
}

/** As written if that is already absolute, so that nothing hides in the resolving; else against the document's base. */
function absolute(anchor: Element): string {
  const written = (anchor.getAttribute('href') ?? '').trim()
  if (/^[a-z][a-z\d+.-]*:/i.test(written)) return written
  try {
    return new URL(written, anchor.baseURI).href
  } catch {
    return '' // no address
  }
}
