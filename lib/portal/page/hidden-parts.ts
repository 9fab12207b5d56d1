import { attributeOf, shadowOf } from '../dom/native.ts'
import { childrenOf } from '../dom/drawn-children.ts'
import { mailAddress } from './account/shown-mail.ts'
import { isCookies } from './dialog/overlays.ts'
import type { Item } from '../dom/page-tree.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { says } from '../lexicon/says.ts'

const loading = /(?:^|[\s_-])(?:skeleton|shimmer|spinner|loader|loading|preloader)(?:[\s_-]|$)/i
const failing = /(?:^|[\s_-])(?:error|errors|failed|failure)(?:[\s_-]|$)/i

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
    (role === 'alert' && !isTitle(element) && !isCookies(element)) ||
    tag === 'progress' ||
    attributeOf(element, 'aria-busy') === 'true' ||
    attributeOf(element, 'aria-haspopup') === 'listbox' ||
    loading.test(name) ||
    failing.test(name) ||
    isFolded(item, lexicon) ||
    isChosen(item) ||
    fieldsOf(element).some((field) => isChoice(field, lexicon))
  )
}

/** A route's announcer says the title of the page to people who are read to. */
const isTitle = (element: Element) =>
  drawnText(element).trim() === element.ownerDocument.title.trim()

/**
 * Closed, and not a menu, nor that of who is signed in, the place for a code, or one of several
 * questions and answers.
 */
function isFolded({ element, parent }: Item, lexicon: Lexicon): boolean {
  if (!isClosed(element)) return false
  const title = titleOf(element)
  const isCode = says(lexicon.tokens(title), 'c')
  return !isCode && !mailAddress.test(title) && !(parent && holdsQuestion(parent))
}

const questions = new WeakMap<Item, boolean>()

/** Asked of each of its children, and answered once. */
function holdsQuestion(around: Item): boolean {
  const known = questions.get(around)
  if (known !== undefined) return known
  const answer = around.children.some((item) => /[?？؟;]/.test(titleOf(item.element)))
  questions.set(around, answer)
  return answer
}

const isClosed = (element: Element) =>
  (attributeOf(element, 'aria-expanded') === 'false' &&
    attributeOf(element, 'aria-haspopup') === null) ||
  (element.localName === 'details' && attributeOf(element, 'open') === null)

const titleOf = (element: Element) =>
  drawnText(
    element.localName === 'details' ? (element.firstElementChild ?? element) : element,
  ).slice(0, 200)

export const drawnText = (node: Node): string =>
  node.nodeType === 1
    ? [...childrenOf(node as Element, (node as Element).localName)].map(drawnText).join('')
    : (node.nodeValue ?? '')

/** One of several filters. */
const isChosen = ({ element }: Item) =>
  attributeOf(element, 'aria-pressed') !== null || attributeOf(element, 'aria-selected') !== null

/** Fields are no items of the tree, nor are the labels of what may be chosen. */
const fieldsOf = (element: Element): Element[] =>
  [...(shadowOf(element) ?? element).children]
    .flatMap((child) => (child.localName === 'label' ? [child, ...child.children] : child))
    .filter(({ localName }) => /^(?:select|input|textarea|iframe|object)$/.test(localName))

/** The site's languages by their own names. */
const someLanguages = /english|deutsch|español/i
const otherLanguages = /français|italiano|русский|日本語/i
const isOfLanguages = (text: string) => someLanguages.test(text) && otherLanguages.test(text)

/** "XXXXX-XXXXX-XXXXX-XXXXX" */
const codeForm = /(?:^|\s)([X#0_•*])\1{3,}(?:[-–\s]\1{4,}){2,}/i

/** A field where a code is entered hides nothing. */
function isChoice(field: Element, lexicon: Lexicon): boolean {
  if (/^(?:hidden|submit|button)$/.test(attributeOf(field, 'type') ?? '')) return false
  if (field.localName === 'select' && isOfLanguages(field.textContent ?? '')) return false
  if (field.localName !== 'input' || /checkbox|radio|search/.test(attributeOf(field, 'type') ?? ''))
    return true
  const said = ['id', 'name', 'placeholder', 'aria-label', 'data-at-selector']
    .map((name) => attributeOf(field, name) ?? '')
    .join(' ')
  const form = field.parentElement
  const texts = [form, form?.parentElement].map((part) => (part?.textContent ?? '').slice(0, 200))
  const around = `${said} ${texts.find((text) => /\S.{12}/.test(text)) ?? ''}`
  return (
    !/code|activation/i.test(said) && !codeForm.test(said) && !says(lexicon.tokens(around), 'c')
  )
}
