import { isQuestion } from '../text/is-question.ts'
import { headings } from './headings.ts'
import { attributeOf } from './native.ts'
import { isFoldedAway } from './is-clear.ts'
import { styleOf } from './visibility.ts'

/** More controls than that are no page for people. */
const mostControls = 300
const controls = '[aria-expanded=false],[role=tab],details'
/** What a page puts away that is none of its matter: menus, windows, what helps with a field. */
const apart = /^(?:menu|listbox|tree|grid|dialog|alertdialog|tooltip)$/
const pageBars = 'nav,header,footer,[role=navigation],[role=banner],[role=contentinfo]'

/**
 * Parts that a control which shows keeps closed: the body of an accordion, what `<details>` holds,
 * the panel of another tab. They are the page's own, one press away; a copy for small windows has
 * no such control. A question's answer tells nothing of somebody's own subscriptions; `code`: the
 * language that it is asked in, '' where that is not known.
 */
export function foldedParts(
  page: Document,
  shows: (element: Element) => boolean,
  code: string,
): Set<Element> {
  const found = [...page.querySelectorAll(controls)].slice(0, mostControls)
  const parts = found
    .filter((control) => shows(control) && !control.closest(pageBars))
    .flatMap((control) => partsOf(control, page, code))
  return new Set(
    parts.filter(
      (part) =>
        (!shows(part) || isFoldedAway(part)) && !apart.test(attributeOf(part, 'role') ?? ''),
    ),
  )
}

function partsOf(control: Element, page: Document, code: string): Element[] {
  if (control.localName === 'details') {
    const [title, ...body] = control.children
    return asks(title, code) ? [] : body
  }
  if (attributeOf(control, 'aria-haspopup') !== null || asks(control, code)) return []
  const named = targetOf(control)
  if (named !== null) return [page.getElementById(named)].filter((part) => part !== null)
  const heading = control.closest(headings) ?? control
  const next = heading.nextElementSibling
  return next && attributeOf(control, 'role') !== 'tab' ? [next] : []
}

/**
 * The id of what it opens, as marked for people who cannot see, or by the widespread component
 * libraries.
 */
export function targetOf(control: Element): string | null {
  const marks = ['aria-controls', 'data-bs-target', 'data-target', 'href']
  const mark = marks.map((name) => attributeOf(control, name)).find(Boolean)
  return mark ? mark.replace(/^#/, '') : null
}

const asks = (control: Element | undefined, code: string) =>
  isQuestion((control?.textContent ?? '').slice(0, longestQuestion), code)

const longestQuestion = 300

/** Whether something in a folded part shows once that is opened. */
export function showsOpened(element: Element): boolean {
  if (element.hasAttribute('hidden') || attributeOf(element, 'aria-hidden') === 'true') return false
  if (/^(?:template|dialog)$/.test(element.localName)) return false
  return styleOf(element).display !== 'none'
}
