import { attributeOf } from './native.ts'

/** What is struck out was so before; the words of a choice that was not made say nothing. */
export const isTakenBack = (element: Element, tag: string): boolean =>
  /^(?:del|s|strike)$/.test(tag) || (tag === 'label' && isOfChoiceNotMade(element))

function isOfChoiceNotMade(label: Element): boolean {
  const { control } = label as HTMLLabelElement
  return (
    control?.localName === 'input' &&
    attributeOf(control, 'type') === 'radio' &&
    !(control as HTMLInputElement).checked
  )
}
