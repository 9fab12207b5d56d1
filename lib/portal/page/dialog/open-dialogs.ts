import type { Look } from '../../dom/page-query.ts'
import { isPutAway, questions } from '../../dom/dialog-visibility.ts'
import { isCookies } from '../../dom/is-cookies.ts'

/** More than that is no page for people. */
const mostDialogs = 40

/**
 * Visible outermost dialogs, the topmost (last in the document) first. Cookie banners are left out.
 * One inside another that is open is not looked at: to ask what lies on top costs Firefox the
 * drawing of the page each time.
 */
export function openDialogs(look: Look, overlays: Element[] = []): Element[] {
  const asked = questions()
  const shown: Element[] = []
  for (const dialog of [...new Set([...look.all('dialog'), ...overlays])]
    .slice(0, mostDialogs)
    .toSorted((one, other) => (one.compareDocumentPosition(other) & 2 ? 1 : -1))) {
    if (shown.some((outer) => outer.contains(dialog))) continue
    if (!isCookies(dialog) && !isPutAway(dialog, asked)) shown.push(dialog)
  }
  return shown.toReversed()
}
