import { nameWith } from '../../../dom/class-names.ts'
import { attributeOf } from '../../../dom/native.ts'
import { drawnText } from '../../../dom/drawn-children.ts'
import type { Item } from '../../../dom/page-tree.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { isCookies } from '../../../dom/is-cookies.ts'
import { hasChoice } from './fields.ts'
import { isFolded } from './folded.ts'

const loading = nameWith('skeleton|shimmer|spinner|loader|loading|preloader')
const failing = nameWith('error|errors|failed|failure')

/** "Loading…" */
export const trailsOff = (text: string) => /(?:…|\.\.\.)\s*$/.test(text)

/**
 * A part of a page that shows a choice of what there is, or that it is not drawn yet or failed to
 * be.
 */
export function mayHide(item: Item, lexicon: Lexicon): boolean {
  const { role, tag, element } = item
  const name = attributeOf(element, 'class') ?? ''
  return (
    /^(?:progressbar|searchbox|search|option|switch)$/.test(role) ||
    (role === 'alert' && !isTitleOfPage(element) && !isCookies(element)) ||
    tag === 'progress' ||
    attributeOf(element, 'aria-busy') === 'true' ||
    attributeOf(element, 'aria-haspopup') === 'listbox' ||
    loading.test(name) ||
    failing.test(name) ||
    isFolded(item, lexicon) ||
    isChosen(item) ||
    hasChoice(element, lexicon)
  )
}

/** A route's announcer says the title of the page to people who are read to, or nothing yet. */
const isTitleOfPage = (element: Element) => {
  const said = drawnText(element).trim()
  return said === element.ownerDocument.title.trim() || (said === '' && isBlank(element))
}

const isBlank = (element: Element) =>
  element.childElementCount === 0 && attributeOf(element, 'aria-label') === null

/** One of several filters. */
const isChosen = ({ element }: Item) =>
  attributeOf(element, 'aria-pressed') !== null || attributeOf(element, 'aria-selected') !== null
