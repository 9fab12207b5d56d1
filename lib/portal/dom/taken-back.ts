import { attributeOf } from './native.ts'

/** What is struck out was so before; the words of a choice say what may be chosen. */
export const isTakenBack = (element: Element, tag: string): boolean =>
  /^(?:del|s|strike)$/.test(tag) || (tag === 'label' && isOfChoice(element))

function isOfChoice(label: Element): boolean {
  const { control } = label as HTMLLabelElement
  return control?.localName === 'input' && attributeOf(control, 'type') === 'radio'
}
