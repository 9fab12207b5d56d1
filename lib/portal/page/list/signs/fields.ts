import { attributeOf, shadowOf } from '../../../dom/native.ts'
import * as Word from '../../../lexicon/classes.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { says } from '../../../lexicon/says.ts'

/** Whether an element holds a field that chooses what a page shows. */
export const hasChoice = (element: Element, lexicon: Lexicon): boolean =>
  fieldsOf(element).some((field) => isChoice(field, lexicon))

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
const codeAlone = new RegExp(`^\\s*${codeForm.source}\\s*$`, 'i')

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
    !/code|activation/i.test(said) &&
    !codeForm.test(said) &&
    !codeAlone.test((field.previousElementSibling ?? form)?.textContent ?? '') &&
    !says(lexicon.tokens(around), Word.code)
  )
}
