import { company } from '../text/product-name.ts'
import { headings } from './headings.ts'
import { cookieNames } from './is-cookies.ts'
import { attributeOf } from './native.ts'
import type { Item } from './page-tree.ts'

const besides = /^(?:banner|contentinfo|navigation|complementary|search|tablist|menubar)$/

const matter = /^(?:main|article|section|li|tr|td|dialog)$/

interface ChosenRow {
  row: Element
  /** Cut off where no row for people is longer. */
  text: string
}

/** The rows that are chosen in a list. */
export const chosenRows = (top: Element): ChosenRow[] =>
  [...top.querySelectorAll(chosenRow)]
    .slice(0, mostChosen)
    .map((row) => ({ row, text: (row.textContent ?? '').slice(0, longestRow) }))

const chosenRow = '[aria-selected=true]:not([role=tab]),[aria-current=true]'

const mostChosen = 10

const longestRow = 500

/** Titled as what is chosen in a list: "Kaspersky Plus" beside its row. */
function isOfChosen(element: Element, chosen: () => ChosenRow[]): boolean {
  const name = element.querySelector(headings)?.textContent?.trim() ?? ''
  return company.test(name) && chosen().some(({ text }) => text.includes(name))
}

/** What is chosen in a list, drawn beside it: it has a list of facts, as no advert does. */
function isDetail(element: Element, parent: Item | null, chosen: () => ChosenRow[]): boolean {
  if (isOfChosen(element, chosen) || isOfRows(element, chosen)) return true
  for (let around = parent; around; around = around.parent) {
    if (around.tag === 'aside') return false
    if (around.tag === 'main' || around.role === 'main') return element.querySelector('dl') !== null
  }
  return false
}

/** The list beside the details of the product that is chosen in it. */
const isOfRows = (element: Element, chosen: () => ChosenRow[]) =>
  chosen().some(({ row, text }) => company.test(text) && element.contains(row))

/** Facts side by side are drawn as a bar of links in some libraries, without a link. */
const leadsAnywhere = (element: Element) =>
  element.querySelector('a,button,[role=link],[role=menuitem],[role=tab]') !== null ||
  !saysNumber(element)

/** A field that proposes what may be written. */
const openField = '[role=combobox][aria-expanded=true]'

const mostPieces = 100

function saysNumber(element: Element): boolean {
  const walk = element.ownerDocument.createTreeWalker(element, 4)
  for (let n = 0; n < mostPieces && walk.nextNode(); n++)
    if (/\p{Nd}/u.test(walk.currentNode.nodeValue ?? '')) return true
  return false
}

/** By its tag or its role; whether it is open is another question. */
export const isDialog = (tag: string, role: string) =>
  tag === 'dialog' || /^(?:alert)?dialog$/.test(role)

/**
 * Whether an element belongs to what stands around the page's matter, or to an advert. `chosen`:
 * what is chosen in a list, looked for when first asked.
 */
export function isBeside(
  tag: string,
  role: string,
  element: Element,
  parent: Item | null,
  chosen: () => ChosenRow[],
): boolean {
  if ((tag === 'aside' || role === 'complementary') && isDetail(element, parent, chosen))
    return false
  if (
    /^(?:tablist|menubar)$/.test(role) &&
    company.test((element.textContent ?? '').slice(0, 4000))
  )
    return false
  if (tag === 'nav' && role === '') return leadsAnywhere(element)
  if (tag === 'aside' || tag === 'nav' || besides.test(role)) return true
  if (role === 'listbox' && element.ownerDocument.querySelector(openField)) return true
  if (tag === 'li' && isOneOfMany(element)) return false
  if ([tag, attributeOf(element, 'class'), attributeOf(element, 'id')].some(isNamedBeside))
    return true
  if (tag !== 'header' && tag !== 'footer') return false
  for (let around = parent; around; around = around.parent)
    if (matter.test(around.tag) || around.role === 'main' || isOneOfSeveral(around)) return false
  return true
}

const isNamedBeside = (name: string | null) => name !== null && besideName.test(name)

const besideName = new RegExp(`promo|banner|advert|upsell|${cookieNames}`, 'i')

/** What all of a list are called says nothing of one. */
const isOneOfMany = ({ className, parentElement }: Element) =>
  parentElement !== null &&
  parentElement.childElementCount > 1 &&
  [...parentElement.children].every((one) => one.className === className)

/** A custom element in a row of them: a card, and no bar of the page. */
const isOneOfSeveral = ({ tag, element }: Item) =>
  tag.includes('-') &&
  [element.previousElementSibling, element.nextElementSibling].some(
    (other) => other?.localName === tag,
  )
