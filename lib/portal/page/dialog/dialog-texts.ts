import { labelIds } from '../../dom/label-ids.ts'
import { pressable } from '../../dom/controls.ts'
import { headings } from '../../dom/headings.ts'
import { onceEach } from '../../dom/once-each.ts'
import type { Look } from '../../dom/page-query.ts'
import { withoutPlatforms } from '../../text/platform-names.ts'
import { cleanText } from '../../text/clean-text.ts'

/** With a `tabindex` alone it may be a tile that only is chosen. */
export const controls = `${pressable},[tabindex="0"][class*=btn],[tabindex="0"][class*=button]`
/** What is chosen, and so no title. */
const choice = `${controls},label,[role=radio],[role=tab],[role=option],[data-os]`

export const textsIn = (look: Look, dialog: Element, selector: string) =>
  [...dialog.querySelectorAll(selector)].filter(look.shows).map(look.text).filter(Boolean)

/** What the dialog is called for those who hear it; '' where it says nothing. */
export function labelOf(look: Look, dialog: Element): string {
  const by = labelIds(dialog)
  const named = [...dialog.querySelectorAll('[id]')].filter(({ id }) => by.includes(id))
  return named.map(look.text).join(' ') || cleanText(dialog.getAttribute('aria-label') ?? '')
}

/**
 * Its headings and its label; where it has neither, or headings of its parts alone ("Android"), its
 * first line.
 */
export function titlesIn(look: Look, dialog: Element): string[] {
  const said = [...textsIn(look, dialog, headings), labelOf(look, dialog)].filter(Boolean)
  if (said.some((title) => withoutPlatforms(title).length > longestRest)) return [...new Set(said)]
  const first = linesIn(look, dialog)
    .filter((line) => !line.closest(choice))
    .slice(0, 1)
    .map(look.text)
  return [...new Set([...first, ...said])]
}
/** "iPhone and iPad": what is left of the name of a part. */
const longestRest = 4

/** Elements that hold text themselves; what stands inside such a line is part of it. */
export function linesIn(look: Look, dialog: Element): Element[] {
  // Asked of every element and its parent: an element with thousands of children must be looked
  // through once.
  const holdsText = onceEach((element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')),
  )
  return [...dialog.querySelectorAll('*')].filter(
    (element) => holdsText(element) && !holdsText(element.parentElement!) && look.shows(element),
  )
}
